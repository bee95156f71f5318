/** Reads assignments: labelled lists (牵头单位:A;责任单位:B、C) and lists with a verb (A牵头,B、C配合). */

import type { Role } from '../../model/enums.ts';
import type { Span } from '../../text/mention.ts';
import { parse } from './clause.generated.ts';
import { toWords } from './lexer.ts';
import type { ListedName, ListPhrase, Phrase, Said } from './phrase.ts';
import type { Label } from './tokens.ts';

/** One unit in one role. */
export interface Assigned {
  readonly role: Role;
  readonly unit: Span;
  readonly label: Label | null;
}

export interface Clause {
  readonly assigned: readonly Assigned[];
  /** Deadlines that a label of the clause gives (完成时限:…). */
  readonly due: Span | null;
  /** True where a label or verb says that this is an assignment, though perhaps to nobody (无). */
  readonly isAssignment: boolean;
}

export interface ClauseOptions {
  /** A line break parts items, as between labels on lines of their own. */
  readonly breaks: boolean;
  /** The role of units before any label: of a table column; null elsewhere. */
  readonly role: Role | null;
  /** Running text may go on behind the clause: it is read as far as it assigns. */
  readonly prefix?: true;
}

const NOTHING: Clause = { assigned: [], due: null, isAssignment: false };

/**
 * Reads a span as an assignment clause. Units before a verb must look like units, one and all; units behind a label are
 * taken at the label's word.
 */
export function readClause(text: string, span: Span, { breaks, role, prefix }: ClauseOptions): Clause {
  const inColumn = role !== null;
  const inSentence = prefix === true && !inColumn;
  const { letters, words } = toWords(text, span, { breaks, announced: inColumn, actors: inSentence });
  const phrases = parse(letters, {
    startRule: inColumn ? 'Cell' : inSentence ? 'Sentence' : 'Text',
    words,
    column: inColumn ? { role, label: null } : null,
  });
  if (phrases === null) return NOTHING;
  return {
    assigned: phrases.flatMap((phrase) => (phrase.form === 'LIST' ? assignedBy(phrase) : [])),
    due: phrases.flatMap((phrase) => (phrase.form === 'DUE' ? phrase.due : []))[0]?.span ?? null,
    isAssignment: inColumn || phrases.some(saysRole),
  };
}

/** Units with a remark first, then those of the list. */
function assignedBy({ names, helpers, by }: ListPhrase): readonly Assigned[] {
  const joined = helpers ?? [];
  const remarked = [...names, ...joined].flatMap((name) => assignedOf(name, name.remark));
  if (by === null) return remarked;
  return [
    ...remarked,
    ...names.flatMap((name) => (name.remark === null ? assignedOf(name, by) : [])),
    ...joined.flatMap((name) => (name.remark === null ? assignedOf(name, { ...by, role: 'SUPPORT' }) : [])),
  ];
}

function assignedOf({ word }: ListedName, said: Said | null): readonly Assigned[] {
  return said === null ? [] : word.units.map((unit) => ({ role: said.role, unit, label: said.label }));
}

function saysRole(phrase: Phrase): boolean {
  if (phrase.form !== 'LIST') return false;
  const { names, helpers, by } = phrase;
  return by !== null || [...names, ...(helpers ?? [])].some(({ remark }) => remark !== null);
}
