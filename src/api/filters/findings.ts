/** A filter of findings as the graph takes it. */

import { fold } from '../../fold.ts';
import type { Conjunction, FindingLiteral } from '../../graph/queries/conditions.ts';
import type { FindingAnchor } from '../../graph/queries/findings.ts';
import type { FindingFilter } from '../resolvers-types.generated.ts';
import { documentConditions } from './documents.ts';
import { and, not, or, toConjunction, type Expression } from './normal-form.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';

export interface FindingSelection {
  readonly where: Conjunction<FindingLiteral>;
  /** One of the demands of `where`, chosen to start from. */
  readonly anchor: FindingAnchor;
}

/**
 * Open findings unless the filter names a status, however deep.
 * @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX
 */
export function selectFindings(filter: FindingFilter | null | undefined): FindingSelection {
  const given = filter ?? {};
  const where = toConjunction(
    and<FindingLiteral>([
      findingConditions(given),
      valueCondition('status', namesStatus(given) ? null : ('OPEN' as const)),
    ]),
  );
  return { where, anchor: findAnchor(where) };
}

function findingConditions(filter: FindingFilter): Expression<FindingLiteral> {
  return and<FindingLiteral>([
    ...(filter.and ?? []).map(findingConditions),
    ...(isGiven(filter.or) ? [or(filter.or.map(findingConditions))] : []),
    ...(isGiven(filter.not) ? [not(findingConditions(filter.not))] : []),
    textConditions('rule', filter.rule, (rule) => rule),
    valueCondition('severity', filter.severity),
    valueCondition('status', filter.status),
    valueCondition('about', filter.about),
    valueCondition('unit', filter.unit),
    textConditions('document.region', filter.region, fold),
    documentConditions(filter.document),
  ]);
}

function namesStatus({ status, and: all, or: some, not: none }: FindingFilter): boolean {
  return (
    isGiven(status) ||
    [...(all ?? []), ...(some ?? []), none].some((each) => isGiven(each) && namesStatus(each))
  );
}

/** The demands that an index leads to, the most selective first. */
const ANCHORS: Partial<Readonly<Record<FindingLiteral['kind'], FindingAnchor['by']>>> = {
  about: 'about',
  'document.id': 'documentId',
  'document.number.eq': 'documentNumber',
  unit: 'unit',
  'document.region.eq': 'region',
};

const NO_ANCHOR: FindingAnchor = { by: 'none', value: null };

/** The most selective demand that every finding must meet. */
function findAnchor(where: Conjunction<FindingLiteral>): FindingAnchor {
  const rank: readonly string[] = Object.values(ANCHORS);
  const demands = where.flatMap((clause) => (clause.length === 1 ? clause : [])).filter(({ yes }) => yes);
  const anchors = demands.map(anchorOf).filter(({ by }) => by !== 'none');
  return anchors.toSorted((a, b) => rank.indexOf(a.by) - rank.indexOf(b.by))[0] ?? NO_ANCHOR;
}

function anchorOf({ kind, value }: FindingLiteral): FindingAnchor {
  if (typeof value !== 'string') return NO_ANCHOR;
  const by = ANCHORS[kind];
  return by === undefined ? NO_ANCHOR : { by, value };
}
