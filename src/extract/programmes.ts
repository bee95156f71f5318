/** Headings that hold tasks. */

import type { ProgrammeRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Section } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';

/** …,实施现代化教育理念构建工程: the 工程, 行动, 计划 or 项目 that the heading says is carried out. */
const NAMED = /实施([^,，;；。、:：]{2,40}(?:工程|行动|计划|项目)[”"》]?)$/u;

/** Headings that only say that tasks follow. */
const GENERIC =
  /^(?:[\p{Script=Han}]{0,4}(?:主要|重点|工作|具体|目标)?(?:任务|举措|措施|内容|安排|分工|事项|要点|清单)(?:及分工|和分工|及责任分工)?|(?:任务分工|责任分工))$/u;

/** The printed heading of a section without ordinal and final stop, as a span of `text`. */
export function headingOf(text: string, section: Section): Span {
  const first = section.lines[0];
  if (first === undefined) return { start: section.span.start, end: section.span.start };
  const second = section.lines[1];
  const isBroken = second !== undefined && /[,，、]$/u.test(first.text) && second.text.length <= 40;
  const end = isBroken ? second.end : first.end;
  const stop = text.slice(first.start, end).search(/[。：:]/u);
  return { start: first.start, end: stop < 0 ? end : first.start + stop };
}

/** Does the heading name something that tasks are part of, rather than say 重点任务? */
export function isProgrammeHeading(heading: string): boolean {
  return heading !== '' && !GENERIC.test(heading);
}

/** Does the heading say which 工程 or 行动 is carried out? Then it is a programme though only its parts hold tasks. */
export function namesProgramme(heading: string): boolean {
  return NAMED.test(heading);
}

/** The programme of a heading; its place in the text makes the key. */
export function toProgramme(source: Source, section: Section, parentKey: string | null): ProgrammeRecord {
  const place = mention(source, headingOf(source.text, section));
  return {
    key: `p${section.span.start}`,
    parentKey,
    ordinal: section.ordinal?.written ?? '',
    name: withoutQuotes(NAMED.exec(place.text)?.[1] ?? place.text),
    heading: place.text,
    mention: place,
  };
}

/** “强基工程” without its marks; “强基”工程 keeps them. */
function withoutQuotes(name: string): string {
  return /^[“"《][^“”"《》]+[”"》]$/u.test(name) ? name.slice(1, -1) : name;
}
