/** What a text says there are: 教育集团35个,其中,小学教育集团8个,…; 12个学校共同体; 惠及学子达17万人. */

import type { PartialDate, StatedCountRecord, StatedPartRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { mention, type Span } from '../text/mention.ts';
import { COUNTER, readCounts, type Count } from './counted.ts';
import { groupInForce } from './memberships/group-in-force.ts';
import { modesIn } from './memberships/group-modes.ts';
import { findWhen, type Timeline } from './news-dates.ts';
import { spanIn, type Stretch } from './stretch.ts';

/** Verbs that say that something is there, or was set up. */
const EXISTS =
  /建成|成立|组建|打造|建立|设立|设有|拥有|形成|现有|共有|已有|覆盖|惠及|创建|培育|划分|划为|辖|[共有]/u;
/** Growth, and those who came to a meeting, count nothing that there is. */
const NO_STOCK =
  /新增|新扩?建|改扩建|扩建|整合|招录|选派|培训|增加|第$|计划|力争|到20\d\d年|参加|参会|代表|出席|走进|来自|拟|将(?!军)/u;
/** What groups have; the rest regions have. */
const OF_GROUPS = /成员学?校$|成员单位$|校区$/u;
const LONGEST_SENTENCE = 1500;
const PEOPLE = /学生|学子|师生|在校生/u;
const REGION =
  /(?:^|[，,。；;])(?:截至目前|目前|如今|近年来|今年|近日|据悉)?[，,]?(?<region>\p{Script=Han}{1,9}?(?:(?<![学片全地社校园示各市山特郊]|[主老新心中各全市县]城|(?<!\p{Script=Han}{2})新|级新|示范|开发)区|县|(?<!(?<!\p{Script=Han})城)市|州|旗))(?=[共已现累坚有成组建打形覆划拥设持始依通以创推努将在一着聚把深]|$|[，,])/u;

/** In printed order. A count without a subject is that of the region named last. */
export function findStatedCounts(
  source: Source,
  stretches: readonly Stretch[],
  timeline: Timeline,
): readonly StatedCountRecord[] {
  let region: { readonly stretch: Stretch; readonly span: Span } | null = null;
  return stretches.flatMap((stretch, index) => {
    const found: StatedCountRecord[] = [];
    for (const sentence of sentencesOf(stretch.text)) {
      const own = findRegion(stretch.text, sentence);
      if (own !== null) region = { stretch, span: own };
      const counts = mayCount(stretch.text, sentence) ? findCounts(stretch.text, sentence) : [];
      if (counts.length === 0) continue;
      const asOf = findAsOf(stretch.text, sentence, timeline);
      const evidence = mention(source, spanIn(stretch, sentence));
      const ofRegion = region === null ? null : mention(source, spanIn(region.stretch, region.span));
      for (const count of counts) {
        const breakdown = count.parts.map((part) => toPart(source, stretch, part));
        const modes = modesIn(stretch.text.slice(count.phrase, count.end));
        const group = OF_GROUPS.test(count.what) ? groupInForce(source, stretches, index, count.start) : null;
        found.push({
          ...toPart(source, stretch, count),
          of: group ?? ofRegion,
          asOf,
          breakdown,
          modes,
          evidence,
        });
      }
    }
    return found;
  });
}

/** Most sentences count nothing: a cheap look before the forms of counts. */
function mayCount(text: string, { start, end }: Span): boolean {
  return COUNTER.test(text.slice(start, end));
}

/** 截至2022年底 is its own date, 目前 that of the news. */
function findAsOf(text: string, sentence: Span, timeline: Timeline): PartialDate | null {
  const until = /截[至止]/u.exec(text.slice(sentence.start, sentence.end));
  const from = sentence.start + (until?.index ?? 0);
  const when =
    until === null ? null : findWhen(text, { start: from, end: Math.min(sentence.end, from + 16) }, timeline);
  if (when !== null) return when.value;
  const isNow = /目前|如今|现有/u.test(text.slice(sentence.start, sentence.end));
  return isNow ? (timeline.eventDay ?? timeline.publishedOn) : null;
}

interface Whole extends Count {
  /** Where the words that describe it begin. */
  readonly phrase: number;
  readonly parts: readonly Count[];
}

function findCounts(text: string, sentence: Span): readonly Whole[] {
  const wholes: Whole[] = [];
  for (const clause of piecesOf(text, sentence)) {
    const parted = /[，,(（]?其中[，,:：]?/u.exec(text.slice(clause.start, clause.end));
    const until = parted === null ? clause.end : clause.start + parted.index;
    const own = readCounts(text, { start: clause.start, end: until }).filter((count) =>
      isStock(text, clause, count),
    );
    const parts =
      parted === null ? [] : readCounts(text, { start: until + parted[0].length, end: clause.end });
    const last = own.at(-1);
    for (const count of own) {
      const verbs = text.slice(clause.start, count.start).matchAll(/建成|成立|组建|打造|建立|有/gu);
      const phrase = clause.start + (Array.from(verbs).at(-1)?.index ?? 0);
      wholes.push({ ...count, phrase, parts: count === last ? parts : [] });
    }
  }
  return wholes;
}

/** Is it said that these are there? People only where they are the ones served. */
function isStock(text: string, clause: Span, count: Count): boolean {
  const before = text.slice(clause.start, count.start);
  if (NO_STOCK.test(before) || NO_STOCK.test(count.what)) return false;
  const isPeople = PEOPLE.test(count.what);
  return isPeople
    ? /惠及|覆盖|受益|现有|共有|在校/u.test(text.slice(clause.start, count.end))
    : EXISTS.test(before) || /^[▲△]?$/u.test(before);
}

/** A comma parts counts, but 其中 and its list stay with what they divide. */
function piecesOf(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = sentence.start;
  let divided: 'no' | 'open' | 'bracketed' = 'no';
  for (let position = sentence.start; position < sentence.end; position += 1) {
    if (text.startsWith('其中', position))
      divided = /[(（]/u.test(text[position - 1] ?? '') ? 'bracketed' : 'open';
    const character = text[position] ?? '';
    if ('；;'.includes(character) || (divided === 'bracketed' && /[)）]/u.test(character))) divided = 'no';
    if (!'；;，,'.includes(character) || divided !== 'no') continue;
    if (/^[，,]其中/u.test(text.slice(position, position + 3))) continue;
    pieces.push({ start, end: position });
    start = position + 1;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

function findRegion(text: string, sentence: Span): Span | null {
  const match = REGION.exec(text.slice(sentence.start, sentence.end));
  const region = match?.groups?.['region'];
  if (match === null || region === undefined || /^[全各该我]/u.test(region)) return null;
  const start = sentence.start + match.index + match[0].lastIndexOf(region);
  return { start, end: start + region.length };
}

function sentencesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^。！？!?]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => end - start <= LONGEST_SENTENCE);
}

function toPart(source: Source, stretch: Stretch, count: Count): StatedPartRecord {
  const place = mention(source, spanIn(stretch, count));
  return {
    what: count.what,
    quantity: count.quantity,
    comparator: count.comparator,
    asWritten: place.text,
    mention: place,
  };
}
