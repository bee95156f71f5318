/** Assignment clauses in brackets: (牵头单位:A;责任单位:B、C), 〔A牵头,B配合〕. */

import { squeeze } from '../parse/lines.ts';
import { flatten, type Span } from '../text/mention.ts';
import { mayAssign } from './clause-hint.ts';
import { findBrackets } from './clause/brackets.ts';
import { readClause, type Clause } from './clause/read-clause.ts';
import { framedLabelAt } from './clause/tokens.ts';
import { isPlainUnit } from './clause/unit-names.ts';
import { apartFromDue } from './clause-due.ts';
import type { FoundClause, FoundClauses } from './found-clause.ts';
import { behindDivision } from './label-start.ts';

/** What looks so much like an assignment that it is reported where it cannot be read. */
const STRONG_HINT =
  /牵头(?:单位|部门)|责任(?:单位|部门)|配合(?:单位|部门)|(?:主办|协办)(?:单位|部门)|牵头[,，;；]|按职责分工/u;
const SENTENCE_END = /[。；;！!？?\n]/u;

/** Right before the bracket: the name of a site, or what stands behind the label of one. */
const SITE =
  /(?:网站|网址|平台|公众号|小程序|客户端|电话|邮箱)[:：][^。；;\n]*$|(?:网|网站|公众号|小程序|客户端|APP)[”"]?$/u;
const LONGEST_SITE = 60;

const NOTHING: Clause = { assigned: [], due: null, isAssignment: false };

/** Clauses that are all that a pair of brackets holds, in printed order. */
export function findInBrackets(text: string, span: Span): FoundClauses {
  const clauses: FoundClause[] = [];
  const unread: Span[] = [];
  let passed = span.start;
  for (const pair of findBrackets(text, span)) {
    if (pair.start < passed) continue;
    const content = { start: pair.start + 1, end: pair.closed ? pair.end - 1 : pair.end };
    const words = text.slice(content.start, content.end);
    if (!mayAssign(words) && !(/\s/u.test(words) && mayAssign(squeeze(words)))) continue;
    // 【责任单位】 stands before its list, outside.
    if (framedLabelAt(text, pair) !== null) continue;
    const clause = readContent(text, content);
    const labelled = /^[^:：]{2,16}[:：]/u.test(words);
    const place = { start: pair.start, end: pair.end };
    if (isOfSite(text, pair, clause)) continue;
    if (clause.isAssignment && (labelled || standsAlone(text, pair))) {
      clauses.push({ span: place, clause, rule: 'assignment-in-brackets' });
      passed = pair.end;
    } else if (pair.closed && STRONG_HINT.test(words) && standsAlone(text, pair)) {
      unread.push(place);
      passed = pair.end;
    }
  }
  return { clauses, unread };
}

/** Deadlines without a label, and 责任分工: before the verbs, are read around the list of units. */
function readContent(text: string, content: Span): Clause {
  const division = behindDivision(text.slice(content.start, content.end));
  const { list, due } = apartFromDue(text, { start: content.start + division, end: content.end });
  const clause = readClause(text, list, { breaks: false, role: null });
  const rest = clause.isAssignment ? clause : readUnlabelledRest(text, list);
  const read = rest.isAssignment ? rest : readBeforeRemark(text, list);
  return { ...read, due: read.due ?? due };
}

/** A负责;B先行先试: what stands behind the last semicolon and assigns nothing is a remark. */
function readBeforeRemark(text: string, list: Span): Clause {
  const words = text.slice(list.start, list.end);
  const stop = Math.max(words.lastIndexOf('；'), words.lastIndexOf(';'));
  if (stop < 0 || mayAssign(squeeze(words.slice(stop + 1)))) return NOTHING;
  return readClause(text, { start: list.start, end: list.start + stop }, { breaks: false, role: null });
}

/** A牵头,B、C: the units behind the one that leads are responsible, where they are surely units. */
function readUnlabelledRest(text: string, list: Span): Clause {
  if (!text.slice(list.start, list.end).includes('牵头')) return NOTHING;
  const clause = readClause(text, list, { breaks: false, role: 'RESPONSIBLE' });
  const areUnits = clause.assigned.every(({ unit }) =>
    isPlainUnit(flatten(text.slice(unit.start, unit.end))),
  );
  const leads = clause.assigned.some(({ role, label }) => role === 'LEAD' && label === null);
  return { ...clause, isAssignment: areUnits && leads };
}

/** 报名网站:某县人民政府网(主办单位:某县人民政府): who runs a site. */
function isOfSite(text: string, pair: Span, { assigned }: Clause): boolean {
  const isHosted = assigned.every(
    ({ label }) => label !== null && text.slice(label.start, label.end).startsWith('主办'),
  );
  return isHosted && SITE.test(text.slice(Math.max(0, pair.start - LONGEST_SITE), pair.start));
}

/** Behind a finished sentence, or at the end of a paragraph. */
function standsAlone(text: string, span: Span): boolean {
  const before =
    text
      .slice(Math.max(0, span.start - 4), span.start)
      .trimEnd()
      .at(-1) ?? '\n';
  const after =
    text
      .slice(span.end, span.end + 4)
      .replace(/^[ \t\u3000]+/u, '')
      .at(0) ?? '\n';
  return SENTENCE_END.test(before) || SENTENCE_END.test(after) || after === '\r';
}
