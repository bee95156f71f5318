/** What a document is called. */

import type { Evidenced } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { isAnnexHeading, isPortalLine } from '../parse/boilerplate.ts';
import type { Line } from '../parse/lines.ts';
import { findOrdinal } from '../parse/ordinal.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';

/** How a notice says what it issues, the surest first. */
const ISSUED: readonly RegExp[] = [
  /(?:关于)?(?:印发|转发|发布)\s*《([^《》]{4,160})》\s*的?\s*通知/gu,
  /现(?:将|印发|转发|发布)\s*《([^《》]{4,160})》/gu,
  /关于(?:印发|转发|发布)\s*([^《》。，,；;：:]{4,80}?)\s*的\s*通知/gu,
];
const LONGEST_TITLE = 120;
/** A title stands within so many lines. */
const HEAD_LINES = 60;
const ENDING =
  /(?:方案|计划|规划|意见|办法|通知|要点|清单|措施|纲要|细则|公告|通告|通报|报告|协议|分工|图谱|分解表|分工表|任务表|进度表|责任表|一览表|台账|安排)(?:[(（][^()（）]{1,30}[)）])?$/u;

/**
 * A notice that only issues a plan (关于印发《…》的通知) is that plan, and carries its title. A title whose period lost its
 * dash is taken only where no better print is found.
 */
export function findTitle(source: Source, tree: Tree): Evidenced<string> {
  const span = findIssuedTitle(source.text, tree) ?? findTitleLines(source.text, tree);
  const place = mention(source, span);
  return { value: place.text, mention: place };
}

function findIssuedTitle(text: string, tree: Tree): Span | null {
  const end = tree.head.at(-1)?.end ?? 0;
  const words = text.slice(0, end);
  const titles = ISSUED.map((form) => [...words.matchAll(form)])
    .find((matches) => matches.length > 0)
    ?.map((match) => {
      const title = match[1] ?? '';
      const start = match.index + match[0].indexOf(title);
      return { start, end: start + title.length };
    });
  if (titles === undefined) return null;
  return (
    titles.find((title) => !/20\d\d20\d\d/u.test(text.slice(title.start, title.end))) ?? titles[0] ?? null
  );
}

/** The first line that ends like a title, with the line before it where the title is broken, and a period in brackets behind it. */
function findTitleLines(text: string, tree: Tree): Span {
  const lines = (tree.head.length > 0 ? tree.head : tree.lines)
    .slice(0, HEAD_LINES)
    .filter((line) => !isPortalLine(line) && !isAnnexHeading(line));
  const last = lines.findIndex((line) => line.text.length <= 80 && ENDING.test(line.text));
  const line = lines[last];
  if (line === undefined) return findFirstWords(text, lines, tree);
  const before = lines[last - 1];
  const isBroken =
    before !== undefined &&
    line.text.length < 14 &&
    before.text.length <= 40 &&
    !/[。：:;；\d)）]$/u.test(before.text) &&
    text.slice(before.end, line.start).trim() === '';
  const next = lines[last + 1];
  const hasPeriod = next !== undefined && /^[(（][^()（）]{4,30}[)）]$/u.test(next.text);
  return { start: isBroken ? before.start : line.start, end: hasPeriod ? next.end : line.end };
}

/** 来源:… or the moment of publication, which news print under their title. */
const BYLINE =
  /^(?:来源|时间|发布时间)\s?[:：]|^20\d\d[-年/]\d{1,2}[-月/]\d{1,2}日?\s?(?:\d{1,2}:\d{2}|[|｜]|来源\s?[:：])/u;

function findAboveByline(tree: Tree): Line | undefined {
  const byline = tree.head.slice(0, HEAD_LINES).findIndex(({ text }) => BYLINE.test(text));
  return tree.head
    .slice(0, Math.max(0, byline))
    .findLast(({ text }) => text.length >= 6 && text.length <= 80 && !/[|>•。]/u.test(text));
}

function findFirstWords(text: string, lines: readonly Line[], tree: Tree): Span {
  const line =
    findAboveByline(tree) ??
    lines.find((candidate) => candidate.text.length >= 6 && !/[:：|>•]/u.test(candidate.text)) ??
    lines[0] ??
    tree.lines[0];
  if (line === undefined) return { start: 0, end: text.length };
  const start = line.start + (findOrdinal(line.text)?.length ?? 0);
  const stop = text.slice(start, line.end).search(/[。!！?？]/u);
  return { start, end: Math.min(stop < 0 ? line.end : start + stop, start + LONGEST_TITLE) };
}
