/** What sites print around an article: menus, captions of sharing, lists of links, other articles. */

import type { DropReason } from '../model/enums.ts';
import { isAnnexHeading, isPortalLine } from './boilerplate.ts';
import type { Line } from './lines.ts';
import { findOrdinal } from './ordinal.ts';

/** Longer lines are sentences of the article, but for links, contacts and terms of use. */
const LONGEST_LABEL = 80;
const LONGEST_CREDIT = 40;
const LONGEST_TERMS = 600;

/** • 首页|, 时政| */
const MENU = /^(?:[•·]\s?)?[^|｜。，,:：]{0,12}[|｜]$/u;
/** (责编:刘政宁、张祎) */
const CREDIT =
  /^[(（【[]?(?:责任?编辑?|编辑|校对|审核|监制|记者|通讯员|作者|关键词|免责声明|声明)[:：][^。；;]*$/u;
const SERVICE =
  /^(?:分享(?:到?$|到?[:：\s]|让更多|至|给朋友)|返回(?:顶部|首页)|[小大]字号|字[号体](?:$|[:：\s])|(?:打印|收藏|点赞)(?:$|[:：\s|｜\d]|[本此][页文])|扫一扫|版权(?:所有|声明|归)|网站(?:首页|地图)|Copyright|联系我们$)|版权声明[:：]?$|版权所有|ICP备\s?\d|信息服务许可证|不良信息举报/iu;
/** 地址:… 邮编:… 广告招商:…, whatever its length. */
const CONTACT = /^(?:联系|办公)?地址[:：][^。]*(?:广告|ICP|投稿|新闻热线|版权)/u;
/** What terms of use speak of; a paragraph of them names several, and the site itself. */
const TERMS =
  /版权|转载|摘编|镜像|授权|法律责任|真实性|自行核实|仅供参考|不作任何保证|侵权|注明.{0,4}来源|来源.{0,2}署名/gu;
const OF_SITE = /本[网站]|注明.{0,4}来源|来源.{0,2}署名/u;
const LEAST_TERMS = 3;

/** From here on a page lists other articles. */
const RELATED =
  /^[【[(（]?(?:相关阅读|相关新闻|相关链接|相关报道|推荐阅读|延伸阅读|热门推荐|猜你喜欢|更多阅读|精彩推荐|相关文章)(?:$|[】\])）:：>\s])/u;
/** The title stands before it. */
const FIRST_RELATED = 3;

/** 华池县| 扎赉特旗|… and 网站首页 | 关于我们 |… have so many bars, and between them nothing longer. */
const LEAST_BARS = 3;
const LONGEST_LINK = 16;
/** 人民网>>重庆频道>>原创 and 首页 > 新闻 > 正文: the longest step. */
const LONGEST_STEP = 14;
const STEP = />+|[»›]/u;

/** Why each line that is no part of what the document says is left out. */
export function findNoise(lines: readonly Line[]): ReadonlyMap<Line, DropReason> {
  const related = firstRelated(lines);
  return new Map(
    lines.flatMap((line, index): readonly (readonly [Line, DropReason])[] => {
      const reason = index >= related ? 'RELATED' : reasonOf(lines, index);
      return reason === null ? [] : [[line, reason]];
    }),
  );
}

/** Where a list of other articles begins that runs to the end: no annex and no section stands behind it. */
function firstRelated(lines: readonly Line[]): number {
  const isRelated = ({ text }: Line, index: number): boolean => index >= FIRST_RELATED && RELATED.test(text);
  if (!lines.some(isRelated)) return lines.length;
  const last = lines.findLastIndex((line) => isAnnexHeading(line) || findOrdinal(line.text)?.style === 'HAN');
  const found = lines.findIndex((line, index) => index > last && isRelated(line, index));
  return found < 0 ? lines.length : found;
}

function reasonOf(lines: readonly Line[], index: number): DropReason | null {
  const line = lines[index];
  if (line === undefined) return null;
  const { text } = line;
  if (isLinkList(lines, index)) return 'LINK_LIST';
  if (isPortalLine(line) || isTerms(text)) return 'SERVICE';
  if (text.length <= LONGEST_TERMS && CONTACT.test(text)) return 'SERVICE';
  if (text.length >= LONGEST_LABEL) return null;
  if (SERVICE.test(text) || (text.length <= LONGEST_CREDIT && CREDIT.test(text))) return 'SERVICE';
  return MENU.test(text) || isPath(text) || opensPath(text, lines[index + 1]) ? 'MENU' : null;
}

/** Bars part links; rows of a table have as many bars as their neighbours. */
function isLinkList(lines: readonly Line[], index: number): boolean {
  const bars = barsIn(lines[index]);
  const text = lines[index]?.text ?? '';
  return (
    bars >= LEAST_BARS &&
    !text.startsWith('|') &&
    text.split(/[|｜]/u).every((link) => link.trim().length <= LONGEST_LINK && !/[:：。；;]/u.test(link)) &&
    barsIn(lines[index - 1]) !== bars &&
    barsIn(lines[index + 1]) !== bars
  );
}

function barsIn(line: Line | undefined): number {
  return line?.text.match(/[|｜]/gu)?.length ?? 0;
}

function isTerms(text: string): boolean {
  return (
    text.length <= LONGEST_TERMS &&
    OF_SITE.test(text) &&
    new Set(Array.from(text.matchAll(TERMS), ([word]) => word)).size >= LEAST_TERMS
  );
}

/** 人民网>>重庆频道>>原创 */
function isPath(text: string): boolean {
  if (!STEP.test(text)) return false;
  const steps = stepsOf(text);
  return (
    (steps.length >= 3 || (steps.length === 2 && /正文$|详情$|>>/u.test(text))) &&
    steps.every(
      (step) => step.length <= LONGEST_STEP && /^[^。，；：]*\p{Script=Han}[^。，；：]*$/u.test(step),
    )
  );
}

/** 人民网 above 人民网>>重庆频道: the name of the site. */
function opensPath(text: string, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.text.length < LONGEST_LABEL &&
    isPath(next.text) &&
    stepsOf(next.text)[0] === text
  );
}

function stepsOf(text: string): readonly string[] {
  return text.split(STEP).map((step) => step.trim());
}
