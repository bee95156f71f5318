/** Words in the place of a unit that a clause was read without. */

import { flatten, type Span } from '../text/mention.ts';
import { isCloser, isOpener } from './clause/brackets.ts';
import { toItems } from './clause/tokens.ts';
import { isDitto } from './clause/unit-names.ts';
import { findOverlap } from '../text/spans.ts';
import type { FoundClause } from './found-clause.ts';

/** Shorter words that are no unit are remarks: 列第一位的为牵头单位. */
const LONGEST_REMARK = 60;
/** A clause without these, and not longer than a remark, has nothing left over. */
const DITTO_HINT = /[同〃″]/u;

/** 同上, which says who it is only together with another place, and words too long to be a name; in printed order. */
export function findLeftOver(text: string, { span, clause }: FoundClause): readonly Span[] {
  const words = text.slice(span.start, span.end);
  if (words.length <= LONGEST_REMARK && !DITTO_HINT.test(words)) return [];
  const units = clause.assigned.map(({ unit }) => unit).sort((one, other) => one.start - other.start);
  return toItems(text, inside(text, span), !isOpener(text[span.start])).filter(
    (item) =>
      (item.end - item.start > LONGEST_REMARK || isDitto(flatten(text.slice(item.start, item.end)))) &&
      findOverlap(units, item) === null,
  );
}

function inside(text: string, { start, end }: Span): Span {
  if (!isOpener(text[start])) return { start, end };
  return { start: start + 1, end: isCloser(text[end - 1]) ? end - 1 : end };
}
