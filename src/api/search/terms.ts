/** What is searched for, as folded. */

import { ZerenError } from '../../errors.ts';
import { fold } from '../../fold.ts';
import type { IdPrefix } from '../../graph/full-text.ts';

export interface SearchTerms {
  /** All of it in one piece, not empty. */
  readonly whole: string;
  /** What white space sets apart, each once, not empty. */
  readonly words: readonly string[];
}

const MAX_LENGTH = 200;

/** Kinds of entities by the prefixes of their ids. */
export const TYPE_OF_PREFIX = {
  unt: 'UNIT',
  sch: 'SCHOOL',
  grp: 'EDUCATION_GROUP',
  all: 'ALLIANCE',
  reg: 'REGION',
  doc: 'DOCUMENT',
  prg: 'PROGRAMME',
  tsk: 'TASK',
  agr: 'AGREEMENT',
} as const satisfies Record<IdPrefix, string>;

/** What a person looks up; the enum of the same name in the SDL. */
export type EntityType = (typeof TYPE_OF_PREFIX)[IdPrefix];

const PREFIXES = ['unt', 'sch', 'grp', 'all', 'reg', 'doc', 'prg', 'tsk', 'agr'] as const;

/** @throws ZerenError BAD_USER_INPUT for a text of more than 200 UTF-16 units, as given or folded, or without letter and digit */
export function toSearchTerms(argument: string, text: string): SearchTerms {
  assertShort(argument, text);
  const whole = fold(text);
  // One character may stand for many: ﷺ.
  assertShort(argument, whole);
  if (whole === '') {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `${argument}: expected a letter or digit at least, got ${JSON.stringify(text)}`,
    );
  }
  const words = text.split(/\s+/u).map(fold);
  return { whole, words: [...new Set(words.filter((word) => word !== ''))] };
}

function assertShort(argument: string, text: string): void {
  if (text.length <= MAX_LENGTH) return;
  throw new ZerenError(
    'BAD_USER_INPUT',
    `${argument}: expected at most ${MAX_LENGTH} characters, got ${text.length}`,
  );
}

/** Prefixes of the ids of these kinds; null is all. */
export function toPrefixes(types: readonly EntityType[] | null | undefined): readonly IdPrefix[] | null {
  if (types === null || types === undefined) return null;
  return PREFIXES.filter((prefix) => types.includes(TYPE_OF_PREFIX[prefix]));
}
