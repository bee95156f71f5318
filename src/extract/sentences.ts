/** All that a document says, sentence by sentence. */

import type { Sentence } from '../model/source.ts';
import type { Line } from '../parse/lines.ts';
import type { Table } from '../parse/tree.ts';
import type { Span } from '../text/mention.ts';
import { findOverlap } from '../text/spans.ts';
import type { ReadLines } from './associations.ts';
import { toSentences } from './sentence.ts';
import { toStretch, type Stretch } from './stretch.ts';

const STOPS = /[。；;！？!?]/gu;
const COMMAS = ['，', ',', '、'];
/** A longer sentence is a list without stops: it is cut, so that work on one stays bounded. */
const LONGEST = 1000;

/** In printed order: paragraphs, lines of lists, and each cell of a table by itself. */
export function findSentences(
  text: string,
  tables: readonly Table[],
  { prose, listed }: ReadLines,
): readonly Sentence[] {
  const spans = tables.map(({ span }) => span);
  const isInTable = (start: number): boolean => findOverlap(spans, { start, end: start + 1 }) !== null;
  const cells = tables.flatMap(({ columns, rows }) => [
    ...columns.map(({ span }) => span),
    ...rows.flatMap((row) => row.cells.filter((cell) => cell !== null)),
  ]);
  return [
    ...prose.filter(({ offsets }) => !isInTable(offsets[0] ?? 0)),
    ...listed.filter(({ start }) => !isInTable(start)).flatMap(cellsOf),
    ...cells.map((cell) => toStretch([lineOf(text, cell)])),
  ]
    .sort((a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0))
    .flatMap(split);
}

/** A line by itself; of a row parted by tabs or by the bars of Markdown, each cell. */
function cellsOf(line: Line): readonly Stretch[] {
  const separator = line.text.startsWith('|') ? '|' : '\t';
  let start = line.start;
  return line.text.split(separator).map((text) => {
    const cell = toStretch([{ text, start, end: start + text.length, gap: 0 }]);
    start += text.length + separator.length;
    return cell;
  });
}

function lineOf(text: string, { start, end }: Span): Line {
  return { text: text.slice(start, end), start, end, gap: 0 };
}

function split({ text, offsets }: Stretch): readonly Sentence[] {
  return toSentences(text, { start: 0, end: text.length }, STOPS).flatMap(({ start, end }) =>
    bounded({ text: text.slice(start, end), offsets: offsets.slice(start, end) }),
  );
}

/** Cut behind the last comma within reach. */
function bounded({ text, offsets }: Stretch): readonly Sentence[] {
  if (text.length <= LONGEST) return [{ text, offsets }];
  const pieces: Sentence[] = [];
  let start = 0;
  while (start < text.length) {
    const reach = text.slice(start, start + LONGEST);
    const comma = Math.max(...COMMAS.map((mark) => reach.lastIndexOf(mark)));
    const length = start + LONGEST >= text.length || comma < 0 ? reach.length : comma + 1;
    pieces.push({ text: reach.slice(0, length), offsets: offsets.slice(start, start + length) });
    start += length;
  }
  return pieces;
}
