/** Problems of the file itself that a reader of its facts must know. */

import type { Problem } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';

/** Controls but white space, bidirectional marks and tags: what may hide words from people. */
const CONTROLS = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
/** Characters that only one code page or font knows. */
const PRIVATE = /\p{Co}/u;

/** Each kind once, at its first place. */
export function findSourceProblems(source: Source, tree: Tree): readonly Problem[] {
  return [...uncertainTables(source, tree), ...controls(source), ...privateCharacters(source)];
}

/** A PDF has no tables, only words at places: rows and columns were guessed from the gaps. */
function uncertainTables(source: Source, tree: Tree): readonly Problem[] {
  const table = tree.tables[0];
  if (source.format !== 'PDF' || table === undefined) return [];
  return [
    problem('pdf-table-low-confidence', mention(source, headerOf(source.text, table.span)), {
      messageZh: `PDF 中的 ${tree.tables.length} 个表格按文字位置还原,行列可能有误`,
      messageEn: `${tree.tables.length} tables of the PDF were put together from the places of their words; cells may stand in wrong rows or columns`,
    }),
  ];
}

function controls(source: Source): readonly Problem[] {
  const at = source.original.search(CONTROLS);
  if (at < 0) return [];
  const character = nameOf(source.original, at);
  return [
    problem('invisible-characters', atOffset(source, at), {
      messageZh: `原文含不可见的控制字符(首个 ${character}),读取时略去`,
      messageEn: `the text holds control characters that do not print (first ${character}); they were left out for reading`,
    }),
  ];
}

function privateCharacters(source: Source): readonly Problem[] {
  const at = source.original.search(PRIVATE);
  if (at < 0) return [];
  const character = nameOf(source.original, at);
  return [
    problem('private-characters', atOffset(source, at), {
      messageZh: `原文含专用区字符(首个 ${character}),其含义取决于字体,照原样保留`,
      messageEn: `the text holds characters of private use (first ${character}), whose meaning is known to one font alone; they were kept as they are`,
    }),
  ];
}

function problem(
  rule: string,
  place: Problem['mention'],
  messages: Pick<Problem, 'messageZh' | 'messageEn'>,
): Problem {
  const severity = rule === 'pdf-table-low-confidence' ? 'INFO' : 'WARNING';
  return { rule, severity, ...messages, expected: null, actual: null, mention: place };
}

function headerOf(text: string, table: Span): Span {
  const end = text.indexOf('\n', table.start);
  return { start: table.start, end: end < 0 ? table.end : Math.min(end, table.end) };
}

/** The first character at or behind an offset of the original. */
function atOffset(source: Source, at: number): Problem['mention'] {
  const start = source.offsets.findIndex((offset) => offset >= at);
  return mention(source, { start, end: Math.min(start + 1, source.text.length) });
}

function nameOf(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
