/** Lines of a flattened table row to its columns: cells may be empty, or broken over lines. */

import { findTitle, isRoleKind, type Column } from './columns.ts';
import type { Line } from './lines.ts';
import { findOrdinal } from './ordinal.ts';

const EMPTY_CELL = 6;
/** The task itself is never left out; a category that holds for several rows, and a remark, often are. */
const EMPTY_TITLE = 20;
const EMPTY_CATEGORY = 3;
/** Where cells are parted by empty lines, neighbouring lines are one cell. */
const TORN_CELL = 8;
/** Titles are short: they are seldom broken. */
const BROKEN_TITLE = 3;
const SENTENCE_END = /[。;；!！?？]$/u;
const LIST_OPEN = /[、,，;；:：(（]$/u;
const UNIT_LIST =
  /^(?:各|有关|相关)?[\p{Script=Han}“”()（）、,，;；\s]{1,300}(?:局|委|办|部|厅|院|会|府|处|中心|联|校|园|集团|公司|镇|街|街道|乡|镇街|街镇|单位|部门|学校|机构|区)(?:等)?$/u;
/** Ends that words for a task may have, too (建设服务站): units where units are expected. */
const PERHAPS_UNITS =
  /^[\p{Script=Han}“”()（）、,，;；\s]{2,300}(?:小学|中学|大学|学院|幼儿园|村|社区|[股科室站所队组馆行署])$/u;
const PLACEHOLDER = /^(?:无|[-—–―/／\\]{1,4}|同上)$/u;

/** The cell of each line, in printed order, and how far the lines are from what such cells look like. */
export interface Alignment {
  readonly targets: readonly number[];
  /** 0 where each line fits its cell. */
  readonly cost: number;
}

export function alignLines(lines: readonly Line[], columns: readonly Column[]): Alignment {
  const targets = alignByGaps(lines, columns);
  return targets === null ? alignByCost(lines, columns) : { targets, cost: 0 };
}

/** Empty lines beyond the usual are the empty cells, where they make up exactly what the row lacks; null elsewhere. */
function alignByGaps(lines: readonly Line[], columns: readonly Column[]): readonly number[] | null {
  if (lines.length >= columns.length) return null;
  const usual = Math.min(...lines.map(({ gap }) => gap));
  let target = -1;
  const targets = lines.map(({ gap }) => (target += 1 + Math.floor((gap - usual) / (usual + 1))));
  return target === columns.length - 1 && targets.includes(Math.max(0, findTitle(columns))) ? targets : null;
}

/**
 * The assignment of the least cost: a row that has as many lines as columns gives one line to each unless that is plainly
 * wrong. Work is lines × columns².
 */
function alignByCost(lines: readonly Line[], columns: readonly Column[]): Alignment {
  if (columns.length === 0) return { targets: [], cost: 0 };
  const title = Math.max(0, findTitle(columns));
  const skipped = [0];
  for (const [index, { kind }] of columns.entries()) {
    const cost =
      kind === 'CATEGORY' || kind === 'NOTE' ? EMPTY_CATEGORY : index === title ? EMPTY_TITLE : EMPTY_CELL;
    skipped.push((skipped[index] ?? 0) + cost);
  }
  const isSpaced = lines.filter(({ gap }) => gap > 0).length * 2 > lines.length;
  const costs: number[][] = [];
  const origins: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const isJoined = isSpaced && line.gap === 0;
    const row: number[] = [];
    const from: number[] = [];
    for (const [target, column] of columns.entries()) {
      const own = placeCost(line.text, column);
      let best = index === 0 ? (skipped[target] ?? 0) : Infinity;
      let origin = -1;
      for (let previous = 0; index > 0 && previous <= target; previous += 1) {
        const before = costs[index - 1]?.[previous] ?? Infinity;
        const step =
          previous === target
            ? isJoined
              ? 0
              : continuationCost(lines[index - 1]?.text ?? '', line.text, column, target === 0)
            : (skipped[target] ?? 0) - (skipped[previous + 1] ?? 0) + (isJoined ? TORN_CELL : 0);
        if (before + step < best) {
          best = before + step;
          origin = previous;
        }
      }
      row.push(best + own);
      from.push(origin);
    }
    costs.push(row);
    origins.push(from);
  }
  return traceBack(costs, origins, skipped);
}

function traceBack(
  costs: readonly (readonly number[])[],
  origins: readonly (readonly number[])[],
  skipped: readonly number[],
): Alignment {
  const last = costs.at(-1);
  if (last === undefined) return { targets: [], cost: 0 };
  const total = skipped.at(-1) ?? 0;
  let column = 0;
  let best = Infinity;
  for (const [index, cost] of last.entries()) {
    const whole = cost + total - (skipped[index + 1] ?? 0);
    if (whole < best) {
      best = whole;
      column = index;
    }
  }
  const result: number[] = [];
  for (let line = costs.length - 1; line >= 0; line -= 1) {
    result.push(column);
    column = origins[line]?.[column] ?? 0;
  }
  return { targets: result.reverse(), cost: best };
}

/** Do the words look like those of such a column? */
export function fitsColumn(text: string, column: Column): boolean {
  return placeCost(text, column) === 0;
}

function placeCost(text: string, column: Column): number {
  if (PLACEHOLDER.test(text)) return 0;
  if (isRoleKind(column.kind)) {
    if (text.includes('。') || /\d/u.test(text)) return 15;
    return UNIT_LIST.test(text) || PERHAPS_UNITS.test(text) ? 0 : 4;
  }
  if (column.kind === 'DUE') return /\d|年|月|持续|长期|立即|全年/u.test(text) && text.length < 24 ? 0 : 8;
  if (column.kind === 'YEAR' || column.kind === 'TEXT')
    return SENTENCE_END.test(text) || !UNIT_LIST.test(text) ? 0 : 3;
  return 0;
}

function continuationCost(previous: string, text: string, column: Column, isTitle: boolean): number {
  if (PLACEHOLDER.test(previous)) return 8;
  if (goesOnIn(previous, text) || isNextItem(previous, text)) return 0;
  if (isRoleKind(column.kind)) return 4;
  // A cell breaks at its width: a short unfinished line before a long one is another cell.
  if (!isTitle && !SENTENCE_END.test(previous) && previous.length * 2 < text.length) return 8;
  return (SENTENCE_END.test(previous) ? 5 : 3) + (isTitle ? BROKEN_TITLE : 0);
}

/** Are both of one cell, whatever it is? A list that is open, a date broken behind its year (2024年 / 5月底). */
export function goesOnIn(previous: string, text: string): boolean {
  return LIST_OPEN.test(previous) || (/(?:\d年|月|[-—–至])$/u.test(previous) && /^\d{1,2}[月日]/u.test(text));
}

/** 1.… and 2.… are items of one cell. */
function isNextItem(previous: string, text: string): boolean {
  const [before, item] = [findOrdinal(previous), findOrdinal(text)];
  return before !== null && before.style === item?.style && item.value === before.value + 1;
}
