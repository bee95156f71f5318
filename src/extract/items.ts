/** What an item of a text is called, and when it is due. */

import type { Evidenced, PartialDate } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { mention, type Span } from '../text/mention.ts';
import { readDeadline } from './dates.ts';
import type { FoundClauses } from './found-clause.ts';

/** 2020年10月底前 in running text. 到2025年 is a goal, 2000年前建成的 a description, no deadline. */
const DEADLINE = /20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[底末]?(?:之前|以前|前)(?![^，,。；;]{0,4}的)/u;

/** The words of the first line to its first full stop, or to a clause that comes before. */
export function findItemTitle(text: string, firstLine: Span, found: FoundClauses): Span {
  const start = behindUnits(text, firstLine, found);
  const clause = found.clauses.find(({ span }) => span.start > start && span.start < firstLine.end);
  const end = clause?.span.start ?? firstLine.end;
  const words = text.slice(start, end);
  const stop = words.search(/[。；;！!？?]/u);
  const title = stop < 0 ? words : words.slice(0, stop);
  return { start, end: start + title.replace(/[，,]\s{0,4}$/u, '').length };
}

/** In 县教育局:负责… and 县教育局。负责… the task stands behind the colon or stop. */
function behindUnits(text: string, firstLine: Span, found: FoundClauses): number {
  const first = found.clauses.find(({ span, rule }) => {
    return rule === 'assignment-units-first' && span.start === firstLine.start;
  });
  const mark = first === undefined ? -1 : text.slice(first.span.start, first.span.end).search(/[:：。]/u);
  return firstLine.start + mark + 1;
}

/** From a label (完成时限:…), else from the running text. Its value is null where the words name no date (持续推进). */
export function findItemDue(
  source: Source,
  item: Span,
  found: FoundClauses,
): Evidenced<PartialDate | null> | null {
  const span =
    found.clauses.find(({ clause }) => clause.due !== null)?.clause.due ?? inRunningText(source.text, item);
  if (span === null) return null;
  const place = mention(source, span);
  return { value: readDeadline(place.text), mention: place };
}

function inRunningText(text: string, item: Span): Span | null {
  const match = DEADLINE.exec(text.slice(item.start, item.end));
  if (match === null) return null;
  const start = item.start + match.index;
  return { start, end: start + match[0].length };
}
