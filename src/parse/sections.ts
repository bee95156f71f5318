/** Lines to sections that stand in each other by the style of their numbers. */

import type { Part } from '../model/enums.ts';
import { closesSection } from './boilerplate.ts';
import { findGluedDigits } from './glued-digits.ts';
import { splitGluedNumbers } from './glued-numbers.ts';
import type { Line } from './lines.ts';
import { depthOf, findOrdinal, findPoint, type Ordinal } from './ordinal.ts';
import type { Section } from './tree.ts';

export interface Sections {
  readonly head: readonly Line[];
  readonly loose: readonly Line[];
  readonly sections: readonly Section[];
}

interface Draft {
  readonly ordinal: Ordinal | null;
  readonly depth: number;
  readonly start: number;
  readonly lines: Line[];
  readonly children: Draft[];
}

/**
 * @param lines of one part, without those of tables
 * @param noise lines that belong to no section, and close the one before them
 */
export function toSections(lines: readonly Line[], part: Part, noise: ReadonlyMap<Line, unknown>): Sections {
  const head: Line[] = [];
  const loose: Line[] = [];
  const top: Draft[] = [];
  let open: Draft[] = [];
  const pieces = splitGluedNumbers(lines);
  const glued = findGluedDigits(pieces);
  let point = 0;
  for (const [index, line] of pieces.entries()) {
    if (noise.has(line)) {
      open = [];
      (top.length === 0 ? head : loose).push(line);
      continue;
    }
    const next = pieces[index + 1];
    const ordinal = findOrdinal(line.text) ?? findPoint(line.text, point) ?? glued.get(line) ?? null;
    if (ordinal !== null) point = ordinal.style === 'POINT' ? ordinal.value : 0;
    const depth = ordinal !== null ? depthOf(ordinal.style) : findHeadingDepth(pieces[index - 1], line, next);
    if (depth !== null) {
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      const draft: Draft = {
        ordinal,
        depth,
        start: line.start,
        lines: [withoutOrdinal(line, ordinal)],
        children: [],
      };
      (open.at(-1)?.children ?? top).push(draft);
      open.push(draft);
    } else if (closesSection(line)) {
      open = [];
      (top.length === 0 ? head : loose).push(line);
    } else (open.at(-1)?.lines ?? (top.length === 0 ? head : loose)).push(line);
  }
  return { head, loose, sections: top.map((draft) => toSection(draft, part)) };
}

function withoutOrdinal(line: Line, ordinal: Ordinal | null): Line {
  const length = ordinal?.length ?? 0;
  return { ...line, start: line.start + length, text: line.text.slice(length) };
}

function toSection(draft: Draft, part: Part): Section {
  return {
    ordinal: draft.ordinal,
    part,
    lines: draft.lines.filter(({ text }) => text !== ''),
    span: { start: draft.start, end: draft.lines.at(-1)?.end ?? draft.start },
    children: draft.children.map((child) => toSection(child, part)),
  };
}

/** A short line without a stop, behind finished text and before a number, is a heading of the items that follow. */
function findHeadingDepth(before: Line | undefined, line: Line, next: Line | undefined): number | null {
  const following = next === undefined ? null : findOrdinal(next.text);
  if (following === null || line.text.length > 40 || /[。；;，,、：:）)”"》]$/u.test(line.text)) return null;
  // A牵头,B配合 closes the item before it.
  if (/(?:牵头|主办|负责|落实|实施|配合|协办|参与|承办)$/u.test(line.text)) return null;
  if (
    before !== undefined &&
    !/(?:[。；;！!？?）)]|负责|牵头|落实|配合|方案|计划|要点|意见|清单|措施|通知)$/u.test(before.text)
  )
    return null;
  return following.style === 'DIGIT' ? depthOf(following.style) - 0.5 : null;
}
