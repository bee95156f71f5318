/** What the grammar of clauses takes and gives (clause.peggy). */

import type { Role } from '../../model/enums.ts';
import type { Span } from '../../text/mention.ts';
import type { Label } from './tokens.ts';

/** A label, verb or remark that says a role; `label` is null where it is none. */
export interface Said {
  readonly role: Role;
  readonly label: Label | null;
}

/** Words of a list: the units they name, none where they name nobody. */
export interface Named {
  readonly span: Span;
  readonly units: readonly Span[];
  /** The unit that these words begin with; null where none is looked for. */
  readonly actor: Span | null;
}

/** What a word says; null where its letter says all (会同, 完成时限:). */
export type Word = Said | Named | null;

export interface ListedName {
  readonly word: Named;
  /** Its own role, against that of its list. */
  readonly remark: Said | null;
}

/** A list and what says its role; `by` is null where nothing does. */
export interface ListPhrase {
  readonly form: 'LIST';
  readonly names: readonly ListedName[];
  /** Behind 会同; null where there is none. */
  readonly helpers: readonly ListedName[] | null;
  readonly by: Said | null;
}

export type Phrase =
  ListPhrase | { readonly form: 'DUE'; readonly due: readonly Named[] } | { readonly form: 'NOTE' };

export interface ParseOptions {
  /** The forms of clauses: all of a text, the beginning of running text, a cell below a head. */
  readonly startRule: 'Text' | 'Sentence' | 'Cell';
  /** One for each letter. */
  readonly words: readonly Word[];
  /** What the head of the column says; for `Cell` only. */
  readonly column: Said | null;
}

/** Phrases in printed order; null where the letters are no clause. */
export type Parse = (letters: string, options: ParseOptions) => readonly Phrase[] | null;
