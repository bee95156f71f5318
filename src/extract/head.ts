/** The document as a whole: title, number, dates, who issued it, to whom, for which years. */

import type { DocumentKind } from '../model/enums.ts';
import type { DocumentHead, Evidenced, Problem } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { isDateLine } from '../parse/boilerplate.ts';
import type { Line } from '../parse/lines.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';
import { readDate } from './dates.ts';
import { findIssuers } from './issuers.ts';
import { findPeriod } from './period.ts';
import { findTitle } from './title.ts';

export interface Head {
  readonly head: DocumentHead;
  readonly problems: readonly Problem[];
}

/** A title and what portals add stand within this many lines. */
const HEAD_LINES = 60;

const NUMBER = /\p{Script=Han}{1,14}\s?[〔[［(（【]\s?(?:19|20)\d\d\s?[〕\]］)）】]\s?第?\s?\d{1,5}\s?号/u;
/** In a longer line a number counts only with a gap on both sides: within a sentence it is another document's. */
const NUMBER_APART = new RegExp(`(?<=^|\\s)${NUMBER.source}(?=\\s|$)`, 'u');
const PUBLISHER =
  /(?:发文单位|发布单位|发布机构|发文机关|发文机构|信息来源|来源)\s?[:：]\s?([^\s|:：]{2,40})/u;
const REGION = /(?:发布地区|所属地区|发布区域)\s?[:：]\s?([^\s|:：]{2,20})/u;
const PUBLISHED =
  /(?:发布日期|发布时间|公开日期|发布于|时间)\s?[:：]\s?(\d{4}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}\s?日?)/u;
/** News print the moment of publication, or the day beside the source: 2023年02月21日14:17, 来源:某报 2023-02-21. */
const PUBLISHED_AT =
  /^(\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?)(?:\s?\d{1,2}:\d{2}|\s?[|｜]|\s+来源\s?[:：])|^来源\s?[:：][^。]{2,40}?\s(\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?)/u;

/** News that a plan came out are no plan: 某市出台教育行动计划. */
const HEADLINE = /^(?!.*关于).*(?:出台|印发|发布|解读)/u;

/** @param hasTasks whether the document assigns anything: what is called by no known name is then a plan */
export function findHead(source: Source, tree: Tree, hasTasks: boolean): Head {
  const lines = tree.head.slice(0, HEAD_LINES);
  const title = findTitle(source, tree);
  const signature = findSignature(tree);
  const kind = kindOf(title.value, hasTasks, source.text);
  const { period, problems } = findPeriod(source, title, lines, kind === 'PLAN');
  return {
    head: {
      title,
      number: findNumber(source, lines),
      kind,
      issuedOn: signature === null ? null : evidence(source, signature, readDate),
      publishedOn:
        findIn(source, lines, PUBLISHED, readDate) ?? findIn(source, lines, PUBLISHED_AT, readDate),
      publisher: findIn(source, lines, PUBLISHER, (words) => words),
      publishedRegion: findIn(source, lines, REGION, (words) => words),
      issuers: findIssuers(source, tree, signature),
      addressees: findAddressees(source, lines),
      period,
    },
    problems,
  };
}

/** The first date that stands alone before the annexes. */
function findSignature(tree: Tree): Line | null {
  const before = tree.lines.filter(({ start }) => tree.annexStart === null || start < tree.annexStart);
  return before.find(isDateLine) ?? null;
}

function findNumber(source: Source, lines: readonly Line[]): Evidenced<string> | null {
  const alone = lines.filter(({ text }) => text.length < 40);
  const read = (words: string): string =>
    words
      .replace(/\s/gu, '')
      .replace(/[[［(（【]/u, '〔')
      .replace(/[\]］)）】]/u, '〕');
  return findIn(source, alone, NUMBER, read) ?? findIn(source, lines, NUMBER_APART, read);
}

function kindOf(title: string, hasTasks: boolean, text: string): DocumentKind {
  if (/协议|备忘录|合同/u.test(title) && !/签[署订约下]/u.test(title)) return 'AGREEMENT';
  if (!hasTasks && HEADLINE.test(title) && readsAsNews(text)) return 'NEWS';
  if (/方案|计划|规划|要点|意见|清单|分工|措施|纲要|任务|工作图谱/u.test(title) || hasTasks) return 'PLAN';
  if (/通知|公告|通告|通报|函$/u.test(title)) return 'NOTICE';
  return readsAsNews(text) ? 'NEWS' : 'OTHER';
}

/** Words that only reports print. */
export function readsAsNews(text: string): boolean {
  return /记者|本[报网台刊]讯|责编|来源[:：]|[日讯]电|编辑[:：]|摄(?![像影制取入])/u.test(
    text.slice(0, 20_000),
  );
}

/** The line of units that ends with a colon: to whom the document goes. */
function findAddressees(source: Source, lines: readonly Line[]): Evidenced<string>['mention'] | null {
  const line = lines.find(
    ({ text }) =>
      text.length >= 6 &&
      /[:：]$/u.test(text) &&
      /^各|[、，,].*(?:部门|单位|委|局|政府|企业)/u.test(text.slice(0, 400)),
  );
  return line === undefined ? null : mention(source, { start: line.start, end: line.end - 1 });
}

/** The first match of the form; its first group, or the whole, is the evidence. */
function findIn(
  source: Source,
  lines: readonly Line[],
  form: RegExp,
  read: (words: string) => string | null,
): Evidenced<string> | null {
  for (const line of lines) {
    const match = form.exec(line.text.slice(0, 400));
    if (match === null) continue;
    const words = match[1] ?? match[2] ?? match[0];
    const start = line.start + match.index + match[0].lastIndexOf(words);
    const found = evidence(source, { start, end: start + words.length }, read);
    if (found !== null) return found;
  }
  return null;
}

function evidence(
  source: Source,
  span: Span,
  read: (words: string) => string | null,
): Evidenced<string> | null {
  const place = mention(source, span);
  const value = read(place.text.replace(/\s/gu, ''));
  return value === null ? null : { value, mention: place };
}
