/** Other documents that a text names: 为贯彻《…》, 完成《…》阶段性任务, 印发《…》. */

import { fold } from '../fold.ts';
import type { CitationRelation, DocumentKind } from '../model/enums.ts';
import type { CitationRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { mention, type Span } from '../text/mention.ts';
import { findBracketedTitles } from './bracketed-titles.ts';
import { spanIn, type Stretch } from './stretch.ts';

const DOCUMENT =
  /(?:方案|计划|规划|意见|办法|通知|要点|条例|法|决定|纲要|细则|规定|标准|规范|指南|指引|公告|通报|报告|制度|措施|举措|行动|章程|目录|清单|规程|决议|建议|公约|宣言|路线图|(?:19|20)\d\d|[条]措施)(?:[(（][^()（）]{1,30}[)）])*$/u;
const AGREEMENT = /(?:协议书?|备忘录|合同|意向书|协定)$/u;
const NUMBER = /^》?[(（]?(\p{Script=Han}{1,14}[〔[［](?:19|20)\d\d[〕\]］]第?\d{1,5}号)/u;
const BASIS = /贯彻|落实|根据|依据|按照|依照|遵照|对照|执行|遵循/u;
/** Titles that stand in a row. */
const MOST_TITLES = 30;
const LONGEST_SENTENCE = 600;
const ENDED_BEFORE = /(?:完成|圆满|结束|收官|替代|废止|修订|原)[^，,。；;]{0,8}$/u;
const ENDED_BEHIND =
  /^(?:[(（][^()（）]{1,40}[)）])?(?:的?(?:阶段性?|各项|目标)?(?:任务|目标)|同时废止|停止执行|基础上|自行失效|即行废止)/u;
const REPORTED = /印发|出台|发布|审议通过|通过|颁布|公布|制定|下发|解读|启动/u;

/** Each document once, at the place that says most of it. */
export function findCitations(
  source: Source,
  stretches: readonly Stretch[],
  own: { readonly title: string; readonly kind: DocumentKind },
): readonly CitationRecord[] {
  const kept = new Map<string, CitationRecord>();
  for (const stretch of stretches) {
    for (const span of findBracketedTitles(stretch.text)) {
      const record = toCitation(source, stretch, span, own.kind);
      const key = fold(record.title.text);
      if (key === '' || fold(own.title).endsWith(key) || isAboutItself(stretch.text, span)) continue;
      if (record.relation === 'OTHER' && !DOCUMENT.test(record.title.text)) continue;
      if (AGREEMENT.test(record.title.text)) continue;
      const before = kept.get(key);
      if (before === undefined || (before.relation === 'OTHER' && record.relation !== 'OTHER'))
        kept.set(key, record);
    }
  }
  return [...kept.values()].sort((a, b) => a.title.start - b.title.start);
}

function toCitation(source: Source, stretch: Stretch, span: Span, kind: DocumentKind): CitationRecord {
  const behind = stretch.text.slice(span.end + 1, span.end + 60);
  const evidence = sentenceAround(stretch.text, span);
  return {
    title: mention(source, spanIn(stretch, span)),
    number:
      NUMBER.exec(behind)?.[1]
        ?.replace(/[[［]/u, '〔')
        .replace(/[\]］]/u, '〕') ?? null,
    relation: relationOf(stretch.text, span, behind, kind),
    evidence: mention(source, spanIn(stretch, evidence)),
  };
}

/** The nearest verb decides; titles in a row share theirs. */
function relationOf(text: string, span: Span, behind: string, kind: DocumentKind): CitationRelation {
  const words = beforeList(text, span.start - 1);
  if (ENDED_BEFORE.test(words) && ENDED_BEHIND.test(behind)) return 'PREDECESSOR';
  if (/^[^，,。；;]{0,6}(?:同时废止|停止执行|自行失效|即行废止)/u.test(behind)) return 'PREDECESSOR';
  const clause = words.slice(
    Math.max(...['，', ',', '。', '；', ';'].map((stop) => words.lastIndexOf(stop))) + 1,
  );
  if (kind === 'NEWS' && REPORTED.test(clause)) return 'REPORTS';
  if (BASIS.test(clause)) return 'BASIS';
  return kind === 'NEWS' && /^[^。；;]{0,12}(?:正式)?(?:印发|出台|发布|实施|施行)/u.test(behind)
    ? 'REPORTS'
    : 'OTHER';
}

/** The words before the first title of a row: 《A》《B》和《C》. */
function beforeList(text: string, start: number): string {
  let end = start;
  for (let titles = 0; titles < MOST_TITLES; titles += 1) {
    const before = text.slice(Math.max(0, end - 80), end);
    const joined = /》(?:[(（][^()（）]{1,40}[)）])?(?:、|和|及|以及|与|,|，)?$/u.exec(before);
    const open = joined === null ? -1 : before.slice(0, joined.index).lastIndexOf('《');
    if (joined === null || open < 0) return text.slice(Math.max(0, end - 40), end);
    end = end - before.length + open;
  }
  return text.slice(Math.max(0, end - 40), end);
}

/** 关于印发《…》的通知, 附件:《…》: the document itself, or a part of it. */
function isAboutItself(text: string, span: Span): boolean {
  return (
    /(?:附件|附)\d*[:：.]?\d*\.?$/u.test(text.slice(Math.max(0, span.start - 8), span.start - 1)) ||
    (/印发$|转发$/u.test(text.slice(Math.max(0, span.start - 3), span.start - 1)) &&
      /^》的?通知/u.test(text.slice(span.end)))
  );
}

function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > Math.max(0, span.start - LONGEST_SENTENCE) && !/[。！？!?；;]/u.test(text[start - 1] ?? ''))
    start -= 1;
  const rest = text.slice(span.end, span.end + LONGEST_SENTENCE);
  const stop = rest.search(/[。！？!?；;]/u);
  return { start, end: span.end + (stop < 0 ? rest.length : stop + 1) };
}
