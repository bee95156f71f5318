/** Conditions on documents, and on the document that something belongs to. */

import { fold } from '../../fold.ts';
import type { DocumentLiteral } from '../../graph/queries/document-condition.ts';
import type { DocumentAnchor } from '../../graph/queries/document-pages.ts';
import type { DocumentFilter } from '../resolvers-types.generated.ts';
import { combined } from './combined.ts';
import { dayConditions } from './days.ts';
import { and, toConjunction, type Expression } from './normal-form.ts';
import { chooseAnchor, demandsOf, type Anchor, type Selection } from './selection.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';
import { chooseWords, type IndexedField } from './words.ts';

const ANCHOR_BY_KIND: Partial<Readonly<Record<DocumentLiteral['kind'], DocumentAnchor>>> = {
  'document.id': 'id',
  'document.number.eq': 'number',
  'document.region.eq': 'region',
  'document.within.eq': 'within',
};

const INDEXED: Readonly<Record<string, IndexedField>> = {
  'document.title': { tokens: 'nameTokens', kinds: ['doc'] },
  'document.number': { tokens: 'numberTokens', kinds: ['doc'] },
};

/**
 * Held documents unless the filter says whether they are, however deep.
 * @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX
 */
export function selectDocuments(
  filter: DocumentFilter | null | undefined,
): Selection<DocumentLiteral, DocumentAnchor> {
  const given = filter ?? {};
  const where = toConjunction(
    and<DocumentLiteral>([
      documentConditions(given),
      valueCondition('document.held', namesHeld(given) ? null : true),
    ]),
  );
  const demands = demandsOf(where);
  const anchor = chooseAnchor(demands.flatMap(anchorsOf), ['id', 'number', 'region', 'within', 'none']);
  return { where, anchor, words: chooseWords(demands, INDEXED) };
}

/** @throws ZerenError BAD_USER_INPUT */
export function documentConditions(filter: DocumentFilter | null | undefined): Expression<DocumentLiteral> {
  return combined<DocumentFilter, DocumentLiteral>(filter ?? {}, (own) => [
    valueCondition('document.id', own.id),
    textConditions('document.number', own.number, fold),
    textConditions('document.title', own.title, fold),
    valueCondition('document.kind', own.kind),
    textConditions('document.region', own.region, fold),
    textConditions('document.within', own.within, fold),
    textConditions('document.issuers', own.issuers, fold),
    textConditions('document.supervising', own.supervising, fold),
    dayConditions('document.issuedOn', own.issuedOn),
    dayConditions('document.publishedOn', own.publishedOn),
    valueCondition('document.held', own.held),
    valueCondition('document.outcome', own.outcome),
  ]);
}

function namesHeld({ held, outcome, and: all, or: some, not: none }: DocumentFilter): boolean {
  return (
    isGiven(held) ||
    outcome === 'NOT_HELD' ||
    [...(all ?? []), ...(some ?? []), none].some((each) => isGiven(each) && namesHeld(each))
  );
}

function anchorsOf({ kind, value }: DocumentLiteral): readonly Anchor<DocumentAnchor>[] {
  const by = ANCHOR_BY_KIND[kind];
  return by === undefined || typeof value !== 'string' ? [] : [{ by, value }];
}
