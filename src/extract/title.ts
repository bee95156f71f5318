/** What a document is called. */

import type { Evidenced } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { isAnnexHeading, isPortalLine } from '../parse/boilerplate.ts';
import type { Line } from '../parse/lines.ts';
import { findOrdinal } from '../parse/ordinal.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';

const ISSUED = /(?:关于)?(?:印发|转发|发布)\s*《([^《》]{4,160})》\s*的?\s*通知/gu;
const LONGEST_TITLE = 120;
const ENDING =
  /(?:方案|计划|规划|意见|办法|通知|要点|清单|措施|纲要|细则|公告|通告|通报|报告|协议|分工|图谱|分解表|一览表)(?:[(（][^()（）]{1,30}[)）])?$/u;

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
  const titles = Array.from(text.slice(0, end).matchAll(ISSUED), (match) => {
    const start = match.index + match[0].indexOf('《') + 1;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
  return (
    titles.find((title) => !/20\d\d20\d\d/u.test(text.slice(title.start, title.end))) ?? titles[0] ?? null
  );
}

/** The first line that ends like a title, with the line before it where the title is broken. */
function findTitleLines(text: string, tree: Tree): Span {
  const lines = (tree.head.length > 0 ? tree.head : tree.lines)
    .slice(0, 60)
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
  return { start: isBroken ? before.start : line.start, end: line.end };
}

function findFirstWords(text: string, lines: readonly Line[], tree: Tree): Span {
  const line =
    lines.find((candidate) => candidate.text.length >= 6 && !/[:：|>•]/u.test(candidate.text)) ??
    lines[0] ??
    tree.lines[0];
  if (line === undefined) return { start: 0, end: text.length };
  const start = line.start + (findOrdinal(line.text)?.length ?? 0);
  const stop = text.slice(start, line.end).search(/[。!！?？]/u);
  return { start, end: stop < 0 ? Math.min(line.end, start + LONGEST_TITLE) : start + stop };
}
