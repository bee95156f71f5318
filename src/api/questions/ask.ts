/** Answers of named questions: the query of the catalogue, run with the rest of the operation, as a table. */

import { execute, parse, type GraphQLSchema } from 'graphql';
import { ZerenError } from '../../errors.ts';
import type { Context } from '../context.ts';
import type { Words } from '../words.ts';
import { QUESTIONS } from './catalogue/catalogue.ts';
import { readParameters, type GivenParameter } from './parameters.ts';
import { textsAt, valuesAt } from './paths.ts';
import type { Column, NamedQuestion } from './question.ts';
import { fillSentence } from './sentence.ts';

/** The answer to one question. */
export interface AnswerTable {
  readonly question: NamedQuestion;
  readonly sentence: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly AnswerRowItem[];
  /** Null where it is not counted. */
  readonly totalCount: number | null;
  readonly isPartial: boolean;
}

export interface AnswerRowItem {
  readonly cells: readonly AnswerCellItem[];
  readonly statementIds: readonly string[];
}

/** Texts as the graph has them, and the ids of what they name. */
export interface AnswerCellItem {
  readonly texts: readonly string[];
  readonly textsEn: readonly string[];
  readonly ids: readonly string[];
  readonly column: Column;
}

/** Rows that may be asked for at most. */
const MAX_ROWS = 100;

interface Asked {
  readonly id: string;
  readonly given: readonly GivenParameter[];
  readonly first: number;
}

/** @throws ZerenError BAD_ID for an unknown question, what `readParameters` throws, and what its query meets */
export async function answer(
  context: Context,
  schema: GraphQLSchema,
  { id, given, first }: Asked,
): Promise<AnswerTable> {
  const question = getQuestion(id);
  if (first < 1 || first > MAX_ROWS) {
    throw new ZerenError('BAD_USER_INPUT', `first: expected 1 to ${MAX_ROWS}, got ${first}`);
  }
  const values = await readParameters(context.loaders, question, given);
  const { data, errors } = await execute({
    schema,
    document: parse(question.query),
    contextValue: context,
    variableValues: {
      ...Object.fromEntries([...values].map(([name, { variable }]) => [name, variable])),
      first,
    },
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  const found = valuesAt(data, question.rows);
  const rows = found.slice(0, first).map((row) => toRow(question, row));
  const totalCount = countOf(question, data, found.length);
  const hasMore = question.hasMore?.some((path) => valuesAt(data, path).includes(true)) ?? false;
  const shown = new Map([...values].map(([name, value]) => [name, value.shown]));
  return {
    question,
    sentence: {
      zh: fillSentence(question.sentence.zh, shown),
      en: fillSentence(question.sentence.en, shown),
    },
    columns: question.columns,
    rows,
    totalCount,
    isPartial: hasMore || (totalCount ?? found.length) > rows.length,
  };
}

/** @throws ZerenError BAD_ID naming those there are */
export function getQuestion(id: string): NamedQuestion {
  const question = QUESTIONS.find((each) => each.id === id);
  if (question !== undefined) return question;
  throw new ZerenError(
    'BAD_ID',
    `id: expected one of ${QUESTIONS.map((each) => each.id).join(', ')}, got ${JSON.stringify(id.slice(0, 100))}`,
  );
}

/** Null where only part is there, and nobody counts the rest. */
function countOf({ total, hasMore }: NamedQuestion, data: unknown, found: number): number | null {
  if (total === undefined) return hasMore === undefined ? found : null;
  const [count] = valuesAt(data, total);
  return typeof count === 'number' ? count : found;
}

function toRow({ columns, statements }: NamedQuestion, row: unknown): AnswerRowItem {
  return {
    cells: columns.map((column) => ({
      column,
      texts: textsAt(row, column.text),
      textsEn: textsAt(row, column.textEn ?? column.text),
      ids: column.id === undefined ? [] : textsAt(row, column.id),
    })),
    statementIds: statements === undefined ? [] : [...new Set(textsAt(row, statements))],
  };
}
