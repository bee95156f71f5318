/** Lists of units that go on in the next line: 责任单位:县水利局、⏎县财政局, 责任单位:县水⏎利局. */

import { squeeze, type Line } from '../parse/lines.ts';
import { findLabelMeaning } from '../parse/labels.ts';
import { isPlaceholder, isPlainUnit } from './clause/unit-names.ts';
import { findLabelStart, startsWithLabel } from './label-start.ts';

const SEPARATORS = '、，,；;：:。';
/** No name of a unit is longer. */
const LONGEST_NAME = 40;
/** Half of a label. */
const LONGEST_LABEL = 12;

/** Lines with the lists that were broken put together. The text of such a line is that of the source, breaks included. */
export function joinBrokenLists(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const first = lines[index];
    if (first === undefined) continue;
    const isLabelled = findLabelStart(first.text) !== null;
    let last = first;
    for (let next = lines[index + 1]; next !== undefined; next = lines[index + 1]) {
      if (!goesOn(last, next, isLabelled)) break;
      last = next;
      index += 1;
    }
    const isBroken = last.end > first.end;
    joined.push(isBroken ? { ...first, end: last.end, text: text.slice(first.start, last.end) } : first);
  }
  return joined;
}

/** 、 promises another name anywhere; behind a label a comma does, and a name that only the next line makes whole. */
function goesOn(line: Line, next: Line, isLabelled: boolean): boolean {
  if (next.gap > 0 || startsWithLabel(next.text)) return false;
  if (line.text.endsWith('、')) return line.text.length > 2;
  if (isTornLabel(line.text, next.text)) return true;
  return isLabelled && (/[，,]$/u.test(line.text) || isTorn(line.text, next.text));
}

/** The name between the last separator of a line and the first of the next is one only as a whole. */
function isTorn(line: string, next: string): boolean {
  const left = squeeze(line.slice(behindLastSeparator(line)));
  const stop = next.slice(0, LONGEST_NAME).search(/[、，,；;。]/u);
  const right = squeeze(stop < 0 ? next.slice(0, LONGEST_NAME) : next.slice(0, stop));
  return (
    left !== '' &&
    !isPlaceholder(left) &&
    isPlainUnit(left + right) &&
    (!isPlainUnit(left) || left.endsWith('城乡') || right.startsWith('员会'))
  );
}

/** …。责任单⏎位:县教育局. */
function isTornLabel(line: string, next: string): boolean {
  const colon = next.slice(0, LONGEST_LABEL).search(/[:：]/u);
  if (colon < 0) return false;
  const left = line.slice(behindLastSeparator(line));
  return (
    left.length < LONGEST_LABEL &&
    findLabelMeaning(squeeze(left)) === null &&
    findLabelMeaning(squeeze(left + next.slice(0, colon))) !== null
  );
}

function behindLastSeparator(line: string): number {
  return Math.max(...Array.from(SEPARATORS, (separator) => line.lastIndexOf(separator))) + 1;
}
