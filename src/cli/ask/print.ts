/** Answers as people read them in a terminal, and as tables for spreadsheets. */

import { BYTE_ORDER_MARK, toCsv } from '../../csv.ts';
import type { Answer, Language } from './answer.ts';

const WORDS = {
  zh: {
    none: '没有结果',
    above: '同上',
    of: (shown: number, all: number) => `共${all}条，列出${shown}条`,
    shown: (shown: number, isPartial: boolean) => `列出${shown}条${isPartial ? '，未列全' : ''}`,
  },
  en: {
    none: 'nothing',
    above: 'as above',
    of: (shown: number, all: number) => `${shown} of ${all}`,
    shown: (shown: number, isPartial: boolean) => `${shown} shown${isPartial ? ', not all' : ''}`,
  },
} as const;

/** Quotes of one row that are shown; the other forms have them all. */
const MOST_QUOTES = 2;
/** Code points of a quote that stand in a line of the terminal. */
const LONGEST_QUOTE = 80;

/** The sentence, then a row a line with its quotes below, once where rows that follow each other have the same. */
export function toAnswerText(answer: Answer, language: Language): string {
  const words = WORDS[language];
  const quotes = answer.rows.map(({ statements }) => toQuotes(statements, language));
  const rows = answer.rows.flatMap(({ cells }, row) => {
    const filled = cells.flatMap(({ text }, n) => {
      const title = answer.columns[n]?.title ?? '';
      return text === '' ? [] : [`${title}: ${short(text)}`];
    });
    const own = quotes[row] ?? [];
    const isRepeated = own.length > 0 && own.join('\n') === quotes[row - 1]?.join('\n');
    return [`  ${filled.join('  ')}`, ...(isRepeated ? [`      ${words.above}`] : own)];
  });
  return [
    answer.sentence,
    ...(answer.rows.length === 0 ? [`  ${words.none}`] : rows),
    answer.totalCount === null
      ? words.shown(answer.rows.length, answer.isPartial)
      : words.of(answer.rows.length, answer.totalCount),
    '',
  ].join('\n');
}

function toQuotes(statements: Answer['rows'][number]['statements'], language: Language): readonly string[] {
  const quotes = statements.map(({ quote, line, document }) => {
    const place = [document.number ?? document.title, language === 'zh' ? `第${line}行` : `line ${line}`];
    return `      “${short(quote)}” (${place.join(', ')})`;
  });
  return [...new Set(quotes)].slice(0, MOST_QUOTES);
}

/** RFC 4180 with a byte order mark; ids beside names, quotes in the last column, formulas made harmless. */
export function toAnswerCsv({ columns, rows }: Answer): string {
  const head = columns.flatMap(({ key, title }, n) =>
    rows.some(({ cells }) => (cells[n]?.nodes.length ?? 0) > 0) ? [title, `${key}.id`] : [title],
  );
  const table = rows.map(({ cells, statements }) => [
    ...cells.flatMap(({ text, nodes }, n) =>
      rows.some((row) => (row.cells[n]?.nodes.length ?? 0) > 0)
        ? [text, nodes.map(({ id }) => id).join(' ')]
        : [text],
    ),
    statements.map(({ quote, line }) => `${line}: ${quote}`).join('\n'),
  ]);
  return BYTE_ORDER_MARK + toCsv([[...head, 'quotes'], ...table], { isGuarded: true });
}

function short(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' '));
  return characters.length <= LONGEST_QUOTE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}
