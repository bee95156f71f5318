/** Statements on their way: what a place says, before it has an id. */

import type { Part, Predicate } from '../model/enums.ts';
import type { StatementFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { Mention, TextRange } from '../model/place.ts';
import { occurrenceCounter } from './occurrences.ts';

export interface Draft {
  readonly predicate: Predicate;
  readonly subjectId: string;
  readonly objectId?: string;
  readonly value?: string | null;
  /** The words themselves: the unit's name, the number. */
  readonly asWritten: string;
  /** Where they stand, each place of them in printed order; none where only the words are known. */
  readonly places?: readonly TextRange[];
  /** The clause or sentence that proves it. */
  readonly evidence: Mention;
  readonly part: Part;
  /** Place in a printed list, from 0. */
  readonly position?: number;
  readonly rule: string;
  readonly linkedBy?: string;
}

/** Statements in the order of the drafts. An id is made of what is said, not of its words or place. */
export function toStatements(drafts: readonly Draft[], documentId: string): readonly StatementFact[] {
  const nth = occurrenceCounter();
  return drafts.map((draft) => toStatement(draft, documentId, nth));
}

function toStatement(draft: Draft, documentId: string, nth: (key: string) => number): StatementFact {
  const { predicate, subjectId, objectId = null, value = null, part, evidence } = draft;
  const key = [predicate, subjectId, objectId ?? '', part];
  return {
    id: toId('stm', documentId, ...key, nth(key.join('/'))),
    predicate,
    subjectId,
    objectId,
    value,
    asWritten: draft.asWritten,
    ranges: (draft.places ?? []).map(({ start, end }) => ({ start, end })),
    quote: evidence.quote,
    text: evidence.text,
    start: evidence.start,
    end: evidence.end,
    line: evidence.line,
    part,
    position: draft.position ?? 0,
    rule: draft.rule,
    linkedBy: draft.linkedBy ?? null,
  };
}
