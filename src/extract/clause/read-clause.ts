/** The grammar of assignments: labelled lists (牵头单位:A;责任单位:B、C) and lists with a verb (A牵头,B、C配合). */

import type { Role } from '../../model/enums.ts';
import { flatten, trimSpan, type Span } from '../../text/mention.ts';
import { isPersonName } from './persons.ts';
import { isPlainUnit, isPlaceholder, isPossibleUnit } from './unit-names.ts';
import { itemsIn, type Item, type Label } from './tokens.ts';
import { findRemarkedRole, splitConjunction, trimUnit } from './trim-unit.ts';
import { findTrailingVerb } from './verbs.ts';

/** One unit in one role. */
export interface Assigned {
  readonly role: Role;
  readonly unit: Span;
  readonly label: Label | null;
}

export interface Clause {
  readonly assigned: readonly Assigned[];
  /** Deadlines that a label of the clause gives (完成时限:…). */
  readonly due: Span | null;
  /** True where a label or verb says that this is an assignment, though perhaps to nobody (无). */
  readonly isAssignment: boolean;
}

export interface ClauseOptions {
  /** A line break parts items, as between labels on lines of their own. */
  readonly breaks: boolean;
  /** The role of units before any label: of a table column; null elsewhere. */
  readonly role: Role | null;
  /** Running text may go on behind the clause: it is read as far as it assigns. */
  readonly prefix?: true;
}

/** No name of a unit is longer, its alias included. */
const MAX_ITEM = 120;

const NOTHING: Clause = { assigned: [], due: null, isAssignment: false };

/**
 * Reads a span as an assignment clause. Units before a verb must look like units, one and all; units behind a label are
 * taken at the label's word.
 */
export function readClause(text: string, span: Span, options: ClauseOptions): Clause {
  const assigned: Assigned[] = [];
  let pending: Span[] = [];
  /** Of the pending units, how many stand before 会同: those behind it support. */
  let leading = Infinity;
  let label: Label | null = null;
  let due: Span | null = null;
  let met = false;
  const settle = (role: Role | null, by: Label | null): boolean => {
    if (role !== null) {
      for (const [index, unit] of pending.entries())
        assigned.push({ role: index < leading ? role : 'SUPPORT', unit, label: by });
    }
    const settled = role !== null || pending.length === 0;
    pending = [];
    leading = Infinity;
    return settled;
  };
  for (const item of itemsIn(text, span, options.breaks)) {
    if (item.label !== null) {
      if (!settle(roleBefore(item.label, label, options.role), label)) return NOTHING;
      label = item.label;
      met ||= roleOf(label, null) !== null;
    }
    if (label?.meaning === 'DUE') due ??= item.end > item.start ? { start: item.start, end: item.end } : null;
    if (label !== null && roleOf(label, null) === null) continue;
    const read = readItem(text, item, label !== null || options.role !== null);
    if (read === null && options.prefix === true) {
      const last = item.joined || leading < Infinity ? unitBeforeVerb(text, item) : null;
      if (last !== null && pending.length > 0) {
        if (item.joined) leading = Math.min(leading, pending.length);
        pending.push(last);
        settle('RESPONSIBLE', null);
        met = true;
      }
      if (!met) return NOTHING;
      pending = [];
      break;
    }
    if (read === null) return NOTHING;
    const remarked = findRemarkedRole(text.slice(item.start, item.end));
    if (remarked !== null) {
      assigned.push(...read.units.map((unit) => ({ role: remarked, unit, label: null })));
      met = true;
      continue;
    }
    if (item.joined) leading = Math.min(leading, pending.length);
    pending.push(...read.units);
    if (read.role !== null) {
      settle(read.role, null);
      met = true;
      label = null;
    }
  }
  if (!settle(roleOf(label, options.role), label)) return NOTHING;
  return { assigned, due, isAssignment: met || options.role !== null };
}

/** A、B；配合单位：C: who stands before the label of those who support is responsible. */
function roleBefore(next: Label, label: Label | null, otherwise: Role | null): Role | null {
  const isOpen = label === null && otherwise === null;
  return isOpen && (next.meaning === 'SUPPORT' || next.meaning === 'SUPERVISE')
    ? 'RESPONSIBLE'
    : roleOf(label, otherwise);
}

function roleOf(label: Label | null, otherwise: Role | null): Role | null {
  if (label === null) return otherwise;
  const { meaning } = label;
  return meaning === 'PERSON' || meaning === 'DUE' || meaning === 'NOTE' ? null : meaning;
}

/** What bodies do together: 由A会同B制定…, whoever of them acts. */
const ACTS =
  /^\p{Script=Han}{2,30}?(?=(?:共同|联合|研究|组织|制[定订]|划定|拟[定订]|编制|起草|确定|核定|认定|审核|评估|推[进动]|开展|实施|落实|做好|建立|完善|指导|协调|统筹|办理|处理|解决|提出|出台|印发|发布|公布|监督|检查|加强|承担|另行|依法|按|根据)\p{Script=Han})/u;

/** The last unit of a list that a sentence goes on behind: 县财政局 of 县财政局制定办法. */
function unitBeforeVerb(text: string, item: Item): Span | null {
  const name = ACTS.exec(text.slice(item.start, Math.min(item.end, item.start + MAX_ITEM)))?.[0];
  if (name === undefined) return null;
  const unit = trimUnit(text, { start: item.start, end: item.start + name.length });
  return isPlainUnit(text.slice(unit.start, unit.end)) ? unit : null;
}

interface ReadItem {
  readonly units: readonly Span[];
  /** Of the verb behind the units. */
  readonly role: Role | null;
}

/** @param announced a label or column says that units stand here */
function readItem(text: string, item: Item, announced: boolean): ReadItem | null {
  if (item.end - item.start > MAX_ITEM) return announced ? { units: [], role: null } : null;
  const words = text.slice(item.start, item.end);
  const verb = findTrailingVerb(words);
  const before = trimUnit(
    text,
    trimSpan(text, { start: item.start, end: item.start + (verb?.length ?? words.length) }),
  );
  const name = flatten(text.slice(before.start, before.end));
  if (verb !== null && (name === '' || isPlainUnit(name))) {
    return { units: name === '' ? [] : splitConjunction(text, before), role: verb.role };
  }
  const whole = trimUnit(text, item);
  const wholeName = flatten(text.slice(whole.start, whole.end));
  if (wholeName === '' || isPlaceholder(wholeName) || isPersonName(wholeName))
    return { units: [], role: null };
  if (announced ? isPossibleUnit(wholeName) : isPlainUnit(wholeName)) {
    return { units: splitConjunction(text, whole), role: null };
  }
  return announced ? { units: [], role: null } : null;
}
