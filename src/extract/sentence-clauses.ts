/** Assignments that are sentences of running text: …由A牵头,B、C共同参与。 and A:负责…. */

import type { Role } from '../model/enums.ts';
import { trimSpan, type Span } from '../text/mention.ts';
import { readClause, type Assigned } from './clause/read-clause.ts';
import { toItems } from './clause/tokens.ts';
import { trimUnit } from './clause/trim-unit.ts';
import { isPlainUnit } from './clause/unit-names.ts';
import type { FoundClause } from './find-clauses.ts';

/** 由 before a name; 自由, 理由, 事由 and 缘由 are words. */
const AGENT = /(?<![自理事缘])由(?=\p{Script=Han})/gu;
const UNITS_FIRST = /^([^:：。；;]{3,60})[:：]\s?(负责|承担|牵头|配合|协助|参与)/u;
/** Any body of a kind, not one: 企业, 有关高校. */
const ANY = /^.{0,4}(?:企业|高校|院校|学校|机构|单位|部门|政府|主体|组织)$/u;

/** Clauses of the lines in printed order. Only sentences that hold nothing else behind 由 are taken. */
export function findSentenceClauses(text: string, lines: readonly Span[]): readonly FoundClause[] {
  return lines.flatMap((line) => {
    const first = unitsFirst(text, line);
    return first === null ? byAgent(text, line) : [first];
  });
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
    const clause = readClause(text, span, { breaks: false, role: null });
    if (clause.isAssignment && namesUnits(text, clause.assigned))
      found.push({ span, clause, rule: 'assignment-by-agent' });
  }
  return found;
}

function namesUnits(text: string, assigned: readonly Assigned[]): boolean {
  const first = assigned[0];
  return first !== undefined && !ANY.test(text.slice(first.unit.start, first.unit.end));
}

function unitsFirst(text: string, line: Span): FoundClause | null {
  const match = UNITS_FIRST.exec(text.slice(line.start, Math.min(line.end, line.start + 80)));
  const [whole = '', list = '', verb = ''] = match ?? [];
  const units = toItems(text, { start: line.start, end: line.start + list.length }, false).map((item) =>
    trimUnit(text, item),
  );
  const areNamed = units.every(({ start, end }) => {
    const name = text.slice(start, end);
    return isPlainUnit(name) && !ANY.test(name);
  });
  if (match === null || units.length === 0 || !areNamed) return null;
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
