/** The paragraphs of a document, for search and for reading around a quote. */

import type { Part } from '../model/enums.ts';
import type { PassageRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Line } from '../parse/lines.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';

/** A line each, a row of a table each; what portals print around the document is left out. */
export function toPassages(source: Source, tree: Tree): readonly PassageRecord[] {
  const prose = new Set([...tree.head, ...tree.loose].map(({ start }) => start));
  const pieces: (Span & { readonly part: Part })[] = [];
  let table = 0;
  for (const line of tree.lines) {
    while ((tree.tables[table]?.span.end ?? Infinity) <= line.start) table += 1;
    const inTable = (tree.tables[table]?.span.start ?? Infinity) <= line.start;
    if (!inTable && !tree.dropped.has(line))
      pieces.push({ start: line.start, end: line.end, part: partOf(tree, prose, line) });
  }
  for (const { rows, part } of tree.tables) for (const { span } of rows) pieces.push({ ...span, part });
  return pieces
    .sort((a, b) => a.start - b.start)
    .map(({ part, ...span }, seq) => ({ seq, part, ...mention(source, span) }));
}

function partOf(tree: Tree, prose: ReadonlySet<number>, line: Line): Part {
  if (tree.annexStart !== null && line.start >= tree.annexStart) return 'ANNEX';
  const first = tree.sections[0]?.span.start ?? Infinity;
  return line.start < first || prose.has(line.start) ? 'PROSE' : 'BODY';
}
