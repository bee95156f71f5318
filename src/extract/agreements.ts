/** Agreements that news report: 签署《…协议》, who signed, when, on what. */

import type { Mention } from '../model/place.ts';
import type { AgreementRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { mention, type Span } from '../text/mention.ts';
import { isPlainMember, readMembers } from './memberships/member-names.ts';
import { findWhen, type Timeline } from './news-dates.ts';
import { spanIn, type Stretch } from './stretch.ts';

/** Paragraphs behind the signing that may say on what. */
const REACH = 6;
const LONGEST_LIST = 400;

const SIGNED =
  /(?<parties>[^。；;！!？?，,：:]{2,160})(?:签署|签订|签约|签下|订立|达成)[了]?[^。；;《》，,]{0,12}《(?<title>[^《》]{2,80}(?:协议书?|备忘录|合同|意向书|框架|协定)(?:[(（][^()（）]{1,20}[)）])?)》/gu;
/** Without these nothing is signed: a cheap look before SIGNED. */
const SIGNING = /签[署订约下]|订立|达成/u;
const PARTNERS = /双方|各方|[两三四五六七八九]方|协议|合作/u;
/** 七大方面开展广泛合作: closes the list. */
const AREAS_END =
  /等?[一二三四五六七八九十两\d]{0,3}[大个项]?(?:方面|领域|内容|事项|重点)[^。；;，,]{0,16}(?:合作|协作|交流|共建|协同)/u;
const AREAS_START = /(?:将|重点|主要|共同)?(?:在|围绕|就|聚焦)/u;

/** One for each signing, in printed order; areas from the sentences that follow it. */
export function findAgreements(
  source: Source,
  stretches: readonly Stretch[],
  timeline: Timeline,
): readonly AgreementRecord[] {
  return stretches.flatMap((stretch, index) =>
    signingsIn(stretch.text).flatMap((match): readonly AgreementRecord[] => {
      const { parties = '', title = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const titleSpan = { start: end - 1 - title.length, end: end - 1 };
      const list = { start: match.index, end: match.index + parties.length };
      const sentence = sentenceAround(stretch.text, match.index, end);
      const when = findWhen(stretch.text, { start: sentence.start, end: titleSpan.start }, timeline);
      const own = readMembers(stretch.text, list, 'PLAIN');
      return [
        {
          title: at(source, stretch, titleSpan),
          signedOn: when?.value ?? null,
          signedAsWritten: when === null ? null : stretch.text.slice(when.start, when.end),
          parties: own.map((span) => at(source, stretch, span)),
          areas: findAreas(source, stretches.slice(index, index + REACH), end),
          evidence: at(source, stretch, sentence),
        },
      ];
    }),
  );
}

function signingsIn(text: string): readonly RegExpExecArray[] {
  return text.includes('《') && SIGNING.test(text) ? Array.from(text.matchAll(SIGNED)) : [];
}

/** 甲方:A 乙方:B: the parties of a text that is itself an agreement. */
export function findOwnAgreement(
  source: Source,
  stretches: readonly Stretch[],
  title: Mention,
  signedOn: string | null,
): readonly AgreementRecord[] {
  const parties = stretches.flatMap((stretch) =>
    Array.from(
      stretch.text.matchAll(
        /[甲乙丙丁]方(?:[(（][^()（）]{1,8}[)）])?[:：](?<party>[^：:，,。；;\s]{4,40})/gu,
      ),
    ).flatMap((match) => {
      const party = match.groups?.['party'] ?? '';
      const start = match.index + match[0].length - party.length;
      return isPlainMember(party) ? [at(source, stretch, { start, end: start + party.length })] : [];
    }),
  );
  const distinct = parties.filter(
    (party, index) => parties.findIndex(({ text }) => text === party.text) === index,
  );
  if (distinct.length < 2) return [];
  return [{ title, signedOn, signedAsWritten: null, parties: distinct, areas: [], evidence: title }];
}

/** The first list of fields of cooperation behind the signing. */
function findAreas(source: Source, stretches: readonly Stretch[], from: number): readonly Mention[] {
  for (const [index, stretch] of stretches.entries()) {
    const skip = index === 0 ? from : 0;
    for (const sentence of stretch.text.slice(skip).matchAll(/[^。；;！？]+/gu)) {
      const list = findAreaList(sentence[0]);
      if (list === null) continue;
      const start = skip + sentence.index + list.start;
      const spans = splitAreas(stretch.text, { start, end: start + list.end - list.start });
      if (spans.length >= 2) return spans.map((span) => at(source, stretch, span));
    }
  }
  return [];
}

/** In A、B、C七大方面开展合作: from 在 to the number, of a sentence about partners. */
function findAreaList(sentence: string): Span | null {
  if (sentence.length > LONGEST_LIST * 2) return null;
  const partners = PARTNERS.exec(sentence);
  if (partners === null) return null;
  const from = partners.index + partners[0].length;
  const begins = AREAS_START.exec(sentence.slice(from));
  if (begins === null) return null;
  const start = from + begins.index + begins[0].length;
  const ends = AREAS_END.exec(sentence.slice(start));
  return ends === null || ends.index > LONGEST_LIST ? null : { start, end: start + ends.index };
}

function splitAreas(text: string, list: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = list.start;
  for (let position = list.start; position <= list.end; position += 1) {
    if (position < list.end && !/[、，,]/u.test(text[position] ?? '')) continue;
    if (position > start) spans.push({ start, end: position });
    start = position + 1;
  }
  return spans.map((span) => ({
    start: span.start,
    end: span.end - (text.slice(span.start, span.end).endsWith('等') ? 1 : 0),
  }));
}

function sentenceAround(text: string, start: number, end: number): Span {
  let from = start;
  while (from > Math.max(0, start - LONGEST_LIST) && !/[。！？!?]/u.test(text[from - 1] ?? '')) from -= 1;
  const rest = text.slice(end, end + LONGEST_LIST);
  const stop = rest.search(/[。！？!?]/u);
  return { start: from, end: end + (stop < 0 ? rest.length : stop + 1) };
}

function at(source: Source, stretch: Stretch, span: Span): Mention {
  return mention(source, spanIn(stretch, span));
}
