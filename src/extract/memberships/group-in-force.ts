/** The group that a sentence speaks of without naming it. */

import type { Mention } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import { mention } from '../../text/mention.ts';
import { spanIn, type Stretch } from '../stretch.ts';
import { findGroupNames, isGroupTitle, type GroupName } from './group-names.ts';

/** A heading holds for this many paragraphs at most. */
const REACH = 12;
/** And a name in a paragraph for this many characters. */
const NEAR = 1500;
/** With its remark in brackets. */
const LONGEST_HEADING = 64;

/** The last group named before `position` (null: nowhere) in the paragraph, else that of the nearest heading above. */
export function groupInForce(
  source: Source,
  stretches: readonly Stretch[],
  index: number,
  position: number | null,
): Mention | null {
  const own = stretches[index];
  if (own === undefined) return null;
  const before = position === null ? undefined : lastGroup(own.text, position);
  if (before !== undefined) return mention(source, spanIn(own, before));
  for (let above = index - 1; above >= Math.max(0, index - REACH); above -= 1) {
    const stretch = stretches[above];
    const heading = stretch === undefined ? null : groupHeadingOf(stretch);
    if (stretch !== undefined && heading !== null) return mention(source, spanIn(stretch, heading));
  }
  return null;
}

/** Does the paragraph before `position`, or one above, name any group? Then that may be the one meant. */
export function isAnyGroupAbove(stretches: readonly Stretch[], index: number, position: number): boolean {
  const above = stretches.slice(Math.max(0, index - REACH), index);
  return (
    lastGroup(stretches[index]?.text ?? '', position) !== undefined ||
    above.some(
      (stretch) =>
        groupHeadingOf(stretch) !== null || lastGroup(stretch.text, stretch.text.length) !== undefined,
    )
  );
}

function lastGroup(text: string, position: number): GroupName | undefined {
  const from = Math.max(0, position - NEAR);
  const last = findGroupNames(text.slice(from, position)).at(-1);
  return last === undefined ? undefined : { name: last.name, start: from + last.start, end: from + last.end };
}

/** The group whose name is all that the paragraph prints; null for other paragraphs. */
export function groupHeadingOf(stretch: Stretch): GroupName | null {
  if (stretch.text.length > LONGEST_HEADING) return null;
  const name = stretch.text.replace(/[:：]$/u, '').replace(/[(（][^()（）]{0,12}[)）]$/u, '');
  return isGroupTitle(name) && !/[，。；“”"《》]/u.test(name) ? { name, start: 0, end: name.length } : null;
}
