/** Sentences that say what units do: A牵头制定方案,B负责经费,C配合检查. and A、B等按照职责分工,…. */

import type { Role } from '../model/enums.ts';
import { trimSpan, type Span } from '../text/mention.ts';
import { toItems } from './clause/tokens.ts';
import { trimUnit } from './clause/trim-unit.ts';
import { isNamedFirm, isNamedUnit, isPlainUnit } from './clause/unit-names.ts';
import type { FoundClause } from './found-clause.ts';
import { toSentences } from './sentence.ts';

/** Between units and verb: 按照属地管理原则, 具体. */
const ADVERBS =
  '(?:(?:按照?|根据)[^，,。；;:：]{2,12}?(?:原则|要求))?(?:要|应)?(?:具体|分别|主要|统一|共同|组织|切实|积极|全面|全力|统筹)?';
/** Units, the verb, and behind it what they do: 负责人 and 负责的 are no verbs. */
const ACTS = new RegExp(
  `^(?<list>[^，,。；;:：]{3,80}?)${ADVERBS}(?<verb>牵头|负责|配合|协助|参与|承担|担负|做好|抓好)(?=[\\p{Script=Han}“《])(?![的人]|同志|单位|部门|制(?![定订作]))`,
  'u',
);
/** 县教育局要加强检查; 要求, 要点 and 要素 are words. */
const SHALL = /^(?<list>[^，,。；;:：]{3,80}?)要(?![求点素闻害件道塞])(?=[\p{Script=Han}“《])/u;
const BY_DUTY =
  /^(?<list>[^，,。；;:：]{3,80}?)(?:应当?|要|须)?(?:按照?|根据|依据)(?:各自)?(?:的?工作)?(?:职责|职能|分工)/u;
/** What was done assigns nothing. */
const PAST = /(?<![为除])了(?!解)|已|曾|累计|据悉|截至|目前/u;
const SUPPORTS: ReadonlySet<string> = new Set(['配合', '协助', '参与']);

/** Does the sentence tell what was done? */
export function isPast(sentence: string): boolean {
  return PAST.test(sentence);
}

/** Clauses of a line, each a unit with what it does. */
export interface Duties {
  /** A、B按照职责分工…. */
  readonly byDuty: readonly FoundClause[];
  /** A负责…,B配合…: only read where nobody acts by duty. */
  readonly acts: readonly FoundClause[];
}

/** In printed order; a clause goes to the comma. */
export function findDuties(text: string, line: Span): Duties {
  const sentences = toSentences(text, line).filter(({ start, end }) => !isPast(text.slice(start, end)));
  const byDuty = sentences.flatMap((sentence) => dutyIn(text, sentence, BY_DUTY, true));
  const acts = byDuty.length > 0 ? [] : sentences.flatMap((sentence) => actsOf(text, sentence));
  return { byDuty, acts };
}

/** Who acts stands first in the sentence, or behind its 由; others may follow behind commas. */
export function actsOf(text: string, sentence: Span): readonly FoundClause[] {
  const acts: FoundClause[] = [];
  let start = sentence.start;
  for (const part of text.slice(sentence.start, sentence.end).split(/[，,]/u)) {
    const own = { start, end: start + part.length };
    const isFirst = acts.length === 0;
    const acting = dutyIn(text, own, ACTS, isFirst);
    const found = acting.length > 0 ? acting : dutyIn(text, own, SHALL, isFirst);
    if (found.length === 0 && acts.length === 0) return [];
    acts.push(...found);
    start += part.length + 1;
  }
  return acts;
}

/** @param isFirst no other body of the sentence vouches for a collective */
function dutyIn(text: string, part: Span, form: RegExp, isFirst: boolean): readonly FoundClause[] {
  const span = trimSpan(text, part);
  const groups = form.exec(text.slice(span.start, span.end))?.groups;
  const list = groups?.['list'];
  // 本办法由县教育局负责解释 closes a document.
  if (list === undefined || text.slice(span.start, span.end).endsWith('解释')) return [];
  const items = toItems(text, { start: span.start, end: span.start + list.length }, false);
  const units = items.map((item) => ({ ...trimUnit(text, item), joined: item.joined }));
  const names = units.map(({ start, end }) => text.slice(start, end));
  const isVouched = !isFirst || names.some(isNamedUnit);
  const areKnown = names.every(
    (name) => isNamedUnit(name) || (!isFirst && isOfRegions(name)) || (isVouched && isNamedFirm(name)),
  );
  if (units.length === 0 || !areKnown) return [];
  const role = roleOf(groups?.['verb']);
  const joined = units.findIndex((unit) => unit.joined);
  const assigned = units.map((unit, index) => ({
    role: joined >= 0 && index >= joined ? ('SUPPORT' as const) : role,
    unit: { start: unit.start, end: unit.end },
    label: null,
  }));
  return [{ span, clause: { assigned, due: null, isAssignment: true }, rule: 'assignment-by-duty' }];
}

/** 各区人民政府: whoever it is of each region. */
function isOfRegions(name: string): boolean {
  return /^各[省市州盟县旗区镇乡街村地]/u.test(name) && isPlainUnit(name);
}

function roleOf(verb: string | undefined): Role {
  if (verb === '牵头') return 'LEAD';
  return verb !== undefined && SUPPORTS.has(verb) ? 'SUPPORT' : 'RESPONSIBLE';
}
