/** Assignments that are sentences of running text: …由A牵头,B、C共同参与。, A:负责…, A负责…,B配合…. */

import type { Role } from '../model/enums.ts';
import { trimSpan, type Span } from '../text/mention.ts';
import { apartFromDue } from './clause-due.ts';
import { readClause, type Assigned } from './clause/read-clause.ts';
import { toItems } from './clause/tokens.ts';
import { trimUnit } from './clause/trim-unit.ts';
import { isNamedUnit, isPlainUnit } from './clause/unit-names.ts';
import { actsOf, findDuties, isPast, type Duties } from './duty-sentences.ts';
import type { FoundClause } from './found-clause.ts';

/** 由 before a name, or 请 at the beginning; 自由, 理由, 事由 and 缘由 are words. */
const AGENT = /(?:(?<![自理事缘])由|(?<=^|[。；;，,])请)(?=\p{Script=Han})/gu;
const UNITS_FIRST = /^([^:：。；;]{3,60})[:：]\s?(负责|承担|牵头|配合|协助|参与)/u;
/** In a numbered list of duties other verbs do, too; elsewhere they may be headlines (教育局:加强管理). */
const DUTY_FIRST =
  /^([^:：。；;]{3,60})[:：]\s?(?:统筹|组织|指导|保障|落实|做好|加强|制[定订]|协调|开展|推[进动]|监督|督促|督导|履行|抓好|建立|完善|提供|安排|会同|研究|审核|检查|维护|组建|引导|强化|实施|加快|及时|依法)(?=[\p{Script=Han}“《])/u;
/** A line of several that each give a body and what it does: there any verb counts. */
const LISTED = /^([^:：。；;]{3,60})[:：]\s?(?=\p{Script=Han}{4}[^:：]{0,400}[。；;]$)/u;
/** An item headed by a body and a full stop: 县公安局。负责校园周边巡逻. */
const STOP_FIRST =
  /^([^:：。；;]{3,60})。\s?(负责|承担|牵头|配合|协助|参与)(?=[\p{Script=Han}“《])(?!人|同志|单位|部门)/u;
/** Who sets up a group belongs to it: no assignment. */
const OF_GROUPS = /(?:组建|成立|发起|组成|创[建办]).{0,30}$/u;
/** Any body of a kind, not one: 企业, 有关高校. */
const ANY = /^.{0,4}(?:企业|高校|院校|学校|机构|单位|部门|政府|主体|组织)$/u;

/** One unit that does something is told of anywhere; a duty is parted among several. */
const LEAST_ACTS = 2;
/** 2025年12月31日之前, before the clause. */
const LONGEST_DUE = 24;
const NO_DUTIES: Duties = { byDuty: [], acts: [] };

/**
 * Clauses of the lines in printed order.
 * @param inItem the lines are those of a numbered item
 */
export function findSentenceClauses(
  text: string,
  lines: readonly Span[],
  inItem: boolean,
): readonly FoundClause[] {
  const isList = inItem && lines.filter((line) => LISTED.test(text.slice(line.start, line.end))).length > 1;
  const found: FoundClause[] = [];
  const acting = new Set<FoundClause>();
  for (const line of lines) {
    const first = unitsFirst(text, line, inItem, isList);
    const before = first === null ? byAgent(text, line) : [first];
    const { byDuty, acts } = before.length > 0 ? NO_DUTIES : findDuties(text, line);
    found.push(...before, ...byDuty, ...acts);
    for (const act of acts) acting.add(act);
  }
  return acting.size < LEAST_ACTS ? found.filter((clause) => !acting.has(clause)) : found;
}

function byAgent(text: string, line: Span): readonly FoundClause[] {
  const words = text.slice(line.start, line.end);
  const found: FoundClause[] = [];
  let passed = 0;
  for (const match of words.matchAll(AGENT)) {
    if (match.index < passed) continue;
    const stop = words.slice(match.index).search(/[。；;]/u);
    passed = stop < 0 ? words.length : match.index + stop;
    const span = trimSpan(text, { start: line.start + match.index, end: line.start + passed });
    // 主办 and 承办 in running text are words of events.
    const own = text.slice(span.start, span.end);
    if (/主办|承办|协办/u.test(own) || isPast(own)) continue;
    const sentence = text.slice(Math.max(line.start, span.start - 30), span.end);
    if (/联盟|集团|共同体|学区|联合体/u.test(sentence) && OF_GROUPS.test(sentence)) continue;
    const clause = readClause(text, span, { breaks: false, role: null, prefix: true });
    if (clause.isAssignment && namesUnits(text, clause.assigned))
      found.push({
        span,
        clause: { ...clause, due: clause.due ?? dueAround(text, line, span) },
        rule: 'assignment-by-agent',
      });
    else found.push(...actsBehind(text, span));
  }
  return found;
}

/** 9月底前,由A牵头…; 由A会同B…,9月底前完成: a day or month without its year counts only beside a clause. */
function dueAround(text: string, line: Span, clause: Span): Span | null {
  const before = text.slice(Math.max(line.start, clause.start - LONGEST_DUE), clause.start);
  const stop = before.search(/[^。；;]*$/u);
  const { due } = apartFromDue(text, { start: clause.start - before.length + stop, end: clause.end });
  return due !== null && /\d月.{0,4}前$/u.test(text.slice(due.start, due.end)) ? due : null;
}

/** 由县教育局负责初审,县财政局配合拨付; 由县教育局牵头建设的机构 only describes. */
function actsBehind(text: string, span: Span): readonly FoundClause[] {
  if (text.slice(span.start, span.end).includes('的')) return [];
  const [first, ...others] = actsOf(text, { start: span.start + 1, end: span.end });
  if (first === undefined) return [];
  const withAgent = { start: span.start, end: first.span.end };
  return [{ ...first, span: withAgent, rule: 'assignment-by-agent' }, ...others];
}

function namesUnits(text: string, assigned: readonly Assigned[]): boolean {
  const first = assigned[0];
  return first !== undefined && !ANY.test(text.slice(first.unit.start, first.unit.end));
}

/** @param isList other lines of the item do so, too */
function unitsFirst(text: string, line: Span, inItem: boolean, isList: boolean): FoundClause | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + 80));
  const known = UNITS_FIRST.exec(words) ?? (inItem ? DUTY_FIRST.exec(words) : null);
  const headed = inItem && known === null ? STOP_FIRST.exec(words) : null;
  const match = known ?? headed ?? (isList ? LISTED.exec(text.slice(line.start, line.end)) : null);
  if (match === null) return null;
  const [whole, list = '', verb = '负责'] = match;
  const units = toItems(text, { start: line.start, end: line.start + list.length }, false).map((item) =>
    trimUnit(text, item),
  );
  const areNamed = units.every(({ start, end }) => {
    const name = text.slice(start, end);
    return known === null ? isNamedUnit(name) : isPlainUnit(name) && !ANY.test(name);
  });
  if (units.length === 0 || !areNamed) return null;
  const role = roleOf(verb);
  return {
    span: { start: line.start, end: line.start + whole.length },
    clause: {
      assigned: units.map((unit) => ({ role, unit, label: null })),
      due: null,
      isAssignment: true,
    },
    rule: 'assignment-units-first',
  };
}

function roleOf(verb: string): Role {
  if (verb === '牵头') return 'LEAD';
  return verb === '负责' || verb === '承担' ? 'RESPONSIBLE' : 'SUPPORT';
}
