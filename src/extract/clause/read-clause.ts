/** The grammar of assignments: labelled lists (牵头单位:A;责任单位:B、C) and lists with a verb (A牵头,B、C配合). */

import type { Role } from '../../model/enums.ts';
import { flatten, trimSpan, type Span } from '../../text/mention.ts';
import { isPersonName } from './persons.ts';
import { isPlainUnit, isPlaceholder, isPossibleUnit } from './unit-names.ts';
import { toItems, type Item, type Label } from './tokens.ts';
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
  for (const item of toItems(text, span, options.breaks)) {
    if (item.label !== null) {
      if (!settle(roleOf(label, options.role), label)) return NOTHING;
      label = item.label;
      met ||= roleOf(label, null) !== null;
    }
    if (label?.meaning === 'DUE') due ??= item.end > item.start ? { start: item.start, end: item.end } : null;
    if (label !== null && roleOf(label, null) === null) continue;
    const read = readItem(text, item, label !== null || options.role !== null);
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

function roleOf(label: Label | null, otherwise: Role | null): Role | null {
  if (label === null) return otherwise;
  const { meaning } = label;
  return meaning === 'PERSON' || meaning === 'DUE' || meaning === 'NOTE' ? null : meaning;
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
