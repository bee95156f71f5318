/** Where a label with a colon stands in a line: …。责任单位:A. */

import { findLabelMeaning, isDivisionLabel } from '../parse/labels.ts';
import { squeeze } from '../parse/lines.ts';

/** Characters that a label may take, the gaps inside it included. */
const LONGEST = 16;
const STOPS = ['。', '；', ';', ' ', '\u3000', '\t', '，', ','];
const BREAKS = ['\n', '\r'];

/** Offset of the first label in the line: at its start, or behind a stop or a gap; null where there is none. */
export function findLabelStart(line: string): number | null {
  for (const { before, start } of colons(line)) {
    const meaning = findLabelMeaning(before);
    if ((meaning !== null && meaning !== 'NOTE') || isDivisionLabel(before)) return start;
  }
  return null;
}

/** Offset behind the label and the colon where the words begin with 责任分工: or its like; else 0. */
export function behindDivision(words: string): number {
  const colon = words.slice(0, LONGEST).search(/[:：]/u);
  return colon >= 0 && isDivisionLabel(squeeze(words.slice(0, colon))) ? colon + 1 : 0;
}

/** Does the line begin with a label and its colon? */
export function startsWithLabel(line: string): boolean {
  const colon = line.slice(0, 2 * LONGEST).search(/[:：]/u);
  return colon >= 0 && findLabelMeaning(squeeze(line.slice(0, colon))) !== null;
}

function* colons(line: string): Generator<{ readonly before: string; readonly start: number }, void> {
  for (const match of line.matchAll(/[:：]/gu)) {
    const from = Math.max(0, match.index - LONGEST);
    const before = line.slice(from, match.index);
    // A label may be torn by a break, or stand behind one.
    const gap = lastOf(before, STOPS);
    if (gap >= 0 || from === 0) yield { before: squeeze(before.slice(gap + 1)), start: from + gap + 1 };
    const lineBreak = lastOf(before, BREAKS);
    if (lineBreak > gap) yield { before: squeeze(before.slice(lineBreak + 1)), start: from + lineBreak + 1 };
  }
}

function lastOf(words: string, stops: readonly string[]): number {
  const trimmed = words.trimEnd();
  return Math.max(...stops.map((stop) => trimmed.lastIndexOf(stop)));
}
