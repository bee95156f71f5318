/** Which tables assign tasks, and what each row of them is. */

import { findColumnKind, findTitle, isRoleKind } from '../parse/columns.ts';
import { squeeze } from '../parse/lines.ts';
import { findMemberColumn } from '../parse/member-columns.ts';
import type { Row, Table } from '../parse/tree.ts';
import { isPersonName } from './clause/persons.ts';

/** Columns of who an event belongs to. */
const HOST = /^(?:主办|承办|协办|参加|参与|支持|联办)/u;
const PLACE = /(?:地点|场地|场馆|会场|举办地|会址)$/u;
const EVENT = /^(?:.{0,6}(?:活动|赛事|比赛|展会|会议|讲座|培训班|演出)(?:名称|内容|主题|项目)?)$/u;
/** Columns of what was done, and is honoured now. */
const AWARD = /奖|提名|完成人|作者|参赛|入围/u;
const TOTAL = /^(?:合计|小计|总计|共计|累计|总和)(?:[(（:：].{0,12}|\d.{0,12})?$/u;
const REMARK = /备注|说明|电话|金额|数量|地点|区域|规模/u;

/**
 * The column that says what the task is; where no head does, the first whose head is not known and whose cells are words.
 * -1 where the table assigns nothing.
 */
export function findTitleColumn(text: string, table: Table): number {
  const { columns } = table;
  if (
    !columns.some(({ kind }) => isRoleKind(kind)) ||
    isOfEvents(table) ||
    isOfMembers(table) ||
    columns.some(({ name }) => AWARD.test(name))
  )
    return -1;
  const title = findTitle(columns);
  if (title >= 0) return title;
  return columns.findIndex(
    ({ kind, name }, index) =>
      kind === 'NOTE' &&
      findColumnKind(name) === null &&
      !REMARK.test(name) &&
      holdsWords(text, table, index),
  );
}

/** 主办单位 of what takes place somewhere (活动名称, 地点) is its host. */
function isOfEvents({ columns }: Table): boolean {
  return (
    columns.every(({ kind, name }) => !isRoleKind(kind) || HOST.test(name)) &&
    columns.some(({ name }) => PLACE.test(name) || EVENT.test(name))
  );
}

/** 牵头学校 beside 集团名称 or 成员学校 leads a group, where no column calls a task by its name. */
function isOfMembers({ columns }: Table): boolean {
  const kinds = columns.map(({ name }) => findMemberColumn(name));
  return (
    kinds.includes('LEAD') &&
    (kinds.includes('GROUP') || kinds.includes('MEMBER')) &&
    columns.every(({ kind }, index) => kind !== 'TEXT' || kinds[index] !== null)
  );
}

function holdsWords(text: string, { rows }: Table, column: number): boolean {
  const cells = rows.flatMap((row) => {
    const cell = row.cells[column] ?? null;
    return cell === null ? [] : [squeeze(text.slice(cell.start, cell.end))];
  });
  const words = cells.filter((cell) => /^[^\d]{0,400}\p{Script=Han}{3}/u.test(cell) && !isPersonName(cell));
  return words.length > 0 && words.length * 4 >= cells.length * 3;
}

/** 合计 and its like in the number or in the first words of a row: it sums up others. */
export function isTotal(text: string, { cells }: Row, titleColumn: number): boolean {
  return cells
    .slice(0, titleColumn + 1)
    .some((cell) => cell !== null && TOTAL.test(squeeze(text.slice(cell.start, cell.end))));
}

/** 一 | 基础教育 | with nothing else, or words in the first cell alone: a heading for the rows behind it. */
export function isGroup({ ordinal, cells }: Row, titleColumn: number): boolean {
  const filled = cells.filter((cell) => cell !== null).length;
  if (filled === 1 && titleColumn > 0 && (cells[0] ?? null) !== null)
    return !/^\d*$/u.test(ordinal ?? 'words');
  return (
    /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]?$/u.test(ordinal ?? '') &&
    filled === 2 &&
    (cells[titleColumn] ?? null) !== null
  );
}
