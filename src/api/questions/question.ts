/** Named questions: a sentence, typed parameters, one GraphQL query, and the table that its answer is shown as. */

import type { Words } from '../words.ts';

/**
 * What a parameter takes. The first group is given by id or by any name: a unit, school, group, alliance, region,
 * document (also by number) or task; ENTITY is any of them, and a programme or agreement. Then a year (2024), a day
 * (2023-02-20) and a version of the graph.
 */
export const PARAMETER_TYPES = [
  'ENTITY',
  'ORGANIZATION',
  'UNIT',
  'GROUP',
  'ALLIANCE',
  'REGION',
  'DOCUMENT',
  'TASK',
  'YEAR',
  'DAY',
  'VERSION',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface Parameter {
  /** Of the variable of the query that takes its value, and of the option on the command line. */
  readonly name: string;
  readonly type: ParameterType;
  readonly isRequired: boolean;
  readonly meaning: Words;
}

/** Enums of the schema whose values a column shows in words. */
type ShownEnum =
  'Certainty' | 'Role' | 'MemberRole' | 'Severity' | 'Outcome' | 'ChangeOp' | 'ChangeType' | 'EdgeType';

/** A column of the answer. Paths are of the row, keys joined by dots; lists on the way are gone through. */
export interface Column {
  readonly key: string;
  readonly title: Words;
  /** Where the text is; several are joined by 、. */
  readonly text: string;
  /** Where it is in English, if elsewhere. */
  readonly textEn?: string;
  /** Where the id of what the text names is. */
  readonly id?: string;
  /** Its values are of this enum, and shown in words. */
  readonly enumName?: ShownEnum;
}

export interface NamedQuestion {
  /** Kebab-case. */
  readonly id: string;
  /** `{name}` stands for the value of a parameter, `[…]` for words left out where it is not given. */
  readonly sentence: Words;
  readonly parameters: readonly Parameter[];
  /** One operation of the schema; its variables are the parameters and `$first`, the most rows to give. */
  readonly query: string;
  /** Where the rows are in its data. */
  readonly rows: string;
  /** Where it says how many rows there are; where it says neither this nor `hasMore`, all are given. */
  readonly total?: string;
  /** Where it says that there are or may be more rows, for what is not counted. */
  readonly hasMore?: readonly string[];
  readonly columns: readonly Column[];
  /** Where the ids of the statements behind a row are. */
  readonly statements?: string;
}
