/** From an item of a list to the name of the unit: without 等, without what introduces it. */

import type { Role } from '../../model/enums.ts';
import { flatten, trimSpan, type Span } from '../../text/mention.ts';
import { isPersonName } from './persons.ts';
import { isPlainUnit } from './unit-names.ts';

const INTRODUCTION = /^(?:\s|由|请|其中|以及|并由|与)+/u;
const REST =
  /(?:等(?:[省市区县州旗](?:级|直|直属))?(?:有关|相关|各)?(?:[省市区县州旗](?:级|直|直属))?(?:成员|职能)?(?:(?:单位|部门|机构|企业)(?:和(?:单位|部门|机构|企业))?)?|[.．…·~*\s])+$/u;

const REMARK = /[(（]([^()（）]{1,40})[)）]$/u;
const NO_ALIAS = /^(?:牵头|主办|负责|配合|协办|参与)|联系|电话|手机|\d{5}|[:：]/u;

/** 门诊部 王某某: a unit and, behind a gap, who answers for it. */
const NAMED = /^([^\s()（）]{2,30})[ \t\u3000]+([^\s()（）]{2,4})$/u;

/** The span of the name inside an item. */
export function trimUnit(text: string, span: Span): Span {
  const trimmed = trimSpan(text, span);
  const words = text.slice(trimmed.start, trimmed.end);
  const introduced = INTRODUCTION.exec(words)?.[0].length ?? 0;
  const name = words.slice(introduced);
  const rest = REST.exec(name);
  const end = rest === null ? trimmed.end : trimmed.start + introduced + rest.index;
  const start = trimmed.start + introduced;
  return withoutRemark(text, trimSpan(text, { start, end: Math.max(start, end) }));
}

/** An alias in brackets belongs to the name (市交通委(市道运局)); a person, a telephone number or a role does not. */
function withoutRemark(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const remark = REMARK.exec(words);
  const named = NAMED.exec(words);
  if (named !== null && isPersonName(named[2] ?? '') && isPlainUnit(named[1] ?? ''))
    return { start: span.start, end: span.start + (named[1] ?? '').length };
  const inside = remark?.[1] ?? '';
  if (remark === null || !(isPersonName(inside) || NO_ALIAS.test(inside))) return span;
  return trimSpan(text, { start: span.start, end: span.start + remark.index });
}

/** The role that a remark gives a unit against its list: 责任单位:县教育局(牵头)、县财政局. Null where there is none. */
export function findRemarkedRole(words: string): Role | null {
  const remark = /[(（](?:总)?(牵头|主办|配合|协办|参与)(?:单位|部门)?[)）]$/u.exec(words)?.[1];
  if (remark === undefined) return null;
  return remark === '牵头' || remark === '主办' ? 'LEAD' : 'SUPPORT';
}

/** 区教委和区财政局 are two, and with a gap between, too; 人力资源和社会保障局 is one: parted only where both sides are names by themselves. */
export function splitConjunction(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(/以及|[和与及]|[ \t\u3000]+/gu)) {
    const left = { start: span.start, end: span.start + match.index };
    const right = { start: left.end + match[0].length, end: span.end };
    if (isWhole(text, left) && isWhole(text, right)) return [left, ...splitConjunction(text, right)];
  }
  return [span];
}

/** 各镇党委和人民政府 is one collective, so the right side must name more than an organ's kind. */
function isWhole(text: string, span: Span): boolean {
  const name = flatten(text.slice(span.start, span.end));
  return (
    isPlainUnit(name) && name.length >= 3 && !/^(?:人民政府|办事处|街道办事处|管委会|党委|政府)$/u.test(name)
  );
}
