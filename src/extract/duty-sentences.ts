/** Sentences that say what units do: A牵头制定方案,B负责经费,C配合检查. and A、B等按照职责分工,…. */

import type { Role } from '../model/enums.ts';
import { trimSpan, type Span } from '../text/mention.ts';
import { toItems } from './clause/tokens.ts';
import { trimUnit } from './clause/trim-unit.ts';
import { isNamedUnit } from './clause/unit-names.ts';
import type { FoundClause } from './find-clauses.ts';
import { toSentences } from './sentence.ts';

/** Units, the verb, and behind it what they do: 负责人 and 负责的 are no verbs. */
const ACTS =
  /^(?<list>[^，,。；;:：]{3,80}?)(?<verb>牵头|负责|配合|协助|参与)(?=[\p{Script=Han}“《])(?![的人]|同志|单位|部门|制(?![定订作]))/u;
const BY_DUTY =
  /^(?<list>[^，,。；;:：]{3,80}?)(?:应当?|要|须)?(?:按照?|根据|依据)(?:各自)?(?:的?工作)?(?:职责|职能|分工)/u;
/** What was done assigns nothing. */
const PAST = /了|已|曾|累计|据悉|截至|目前/u;
/** One unit that does something is told of anywhere; a duty is parted among several. */
const LEAST_ACTS = 2;

/** Clauses of a line in printed order: each is a unit with what it does, up to the comma. */
export function findDuties(text: string, line: Span): readonly FoundClause[] {
  const sentences = toSentences(text, line).filter(({ start, end }) => !PAST.test(text.slice(start, end)));
  const byDuty = sentences.flatMap((sentence) => dutyIn(text, sentence, BY_DUTY));
  if (byDuty.length > 0) return byDuty;
  const acts = sentences.flatMap((sentence) => actsOf(text, sentence));
  return acts.length < LEAST_ACTS ? [] : acts;
}

/** Who acts stands first in the sentence, or behind its 由; others may follow behind commas. */
export function actsOf(text: string, sentence: Span): readonly FoundClause[] {
  const acts: FoundClause[] = [];
  let start = sentence.start;
  for (const part of text.slice(sentence.start, sentence.end).split(/[，,]/u)) {
    const found = dutyIn(text, { start, end: start + part.length }, ACTS);
    if (found.length === 0 && acts.length === 0) return [];
    acts.push(...found);
    start += part.length + 1;
  }
  return acts;
}

function dutyIn(text: string, part: Span, form: RegExp): readonly FoundClause[] {
  const span = trimSpan(text, part);
  const groups = form.exec(text.slice(span.start, span.end))?.groups;
  const list = groups?.['list'];
  // 本办法由县教育局负责解释 closes a document.
  if (list === undefined || text.slice(span.start, span.end).endsWith('解释')) return [];
  const items = toItems(text, { start: span.start, end: span.start + list.length }, false);
  const units = items.map((item) => ({ ...trimUnit(text, item), joined: item.joined }));
  if (units.length === 0 || !units.every(({ start, end }) => isNamedUnit(text.slice(start, end)))) return [];
  const role = roleOf(groups?.['verb']);
  const joined = units.findIndex((unit) => unit.joined);
  const assigned = units.map((unit, index) => ({
    role: joined >= 0 && index >= joined ? ('SUPPORT' as const) : role,
    unit: { start: unit.start, end: unit.end },
    label: null,
  }));
  return [{ span, clause: { assigned, due: null, isAssignment: true }, rule: 'assignment-by-duty' }];
}

function roleOf(verb: string | undefined): Role {
  if (verb === '牵头') return 'LEAD';
  return verb === undefined || verb === '负责' ? 'RESPONSIBLE' : 'SUPPORT';
}
