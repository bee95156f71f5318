/** Who signed: the organs printed above the date, else those of the letterhead. */

import type { Mention } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { Line } from '../parse/lines.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';
import { isPlainUnit } from './clause/unit-names.ts';

const MAX_SIGNATURES = 12;
const MAX_LINE = 80;

/** @param signature the line of the date under the signatures, null where there is none */
export function findIssuers(source: Source, tree: Tree, signature: Line | null): readonly Mention[] {
  const signed = signature === null ? [] : signaturesAbove(source, tree, signature);
  return signed.length > 0 ? signed : letterhead(source, tree);
}

function signaturesAbove(source: Source, tree: Tree, signature: Line): readonly Mention[] {
  const last = tree.lines.findIndex(({ start }) => start === signature.start);
  const found: Mention[][] = [];
  for (let index = last - 1; index >= Math.max(0, last - MAX_SIGNATURES); index -= 1) {
    const units = unitsOf(source, tree.lines[index]);
    if (units.length === 0) break;
    found.unshift([...units]);
  }
  return found.flat();
}

/** Lines of organs before 关于…; none where other words come first. */
function letterhead(source: Source, tree: Tree): readonly Mention[] {
  const about = tree.head.findIndex(({ text }) => text.startsWith('关于'));
  const found: Mention[][] = [];
  for (let index = about - 1; index >= 0; index -= 1) {
    const units = unitsOf(source, tree.head[index]);
    if (units.length === 0) break;
    found.unshift([...units]);
  }
  return found.flat();
}

/** The organs of a line that holds nothing else, parted by gaps. */
function unitsOf(source: Source, line: Line | undefined): readonly Mention[] {
  if (line === undefined || line.text.length > MAX_LINE) return [];
  const spans: Span[] = [];
  for (const match of line.text.matchAll(/\S+/gu)) {
    const start = line.start + match.index;
    spans.push({ start, end: start + match[0].length });
  }
  const units = spans.map((span) => mention(source, span));
  return units.every(({ text }) => text.length >= 4 && isPlainUnit(text)) ? units : [];
}
