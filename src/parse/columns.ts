/** The columns of tables by the words of their header. */

import type { Span } from '../text/mention.ts';
import { findColumnRole, isColumnOfPersons } from './column-roles.ts';
import { findLabelMeaning, type LabelMeaning } from './labels.ts';
import { squeeze } from './lines.ts';

export type ColumnKind =
  LabelMeaning | 'ORDINAL' | 'CATEGORY' | 'TEXT' | 'YEAR' | 'GROUP' | 'INDICATOR' | 'UNIT_OF_MEASURE';

/** A column. `year` is set where `kind` is YEAR. */
export interface Column {
  readonly kind: ColumnKind;
  /** Printed words without white space and line breaks. */
  readonly name: string;
  readonly year: number | null;
  readonly span: Span;
}

/** How heads end that call the task by its name (重点产业项目, 议定事项), and those that say more of it (主要内容). */
const NAMED = '项目|名称|事项|任务|要点|工程|行动|方向|工作|课题|标题|题目|案由|议题';
const SAID =
  '措施|举措|目标|内容|要求|安排|计划|成果|规模|标准|成效|目标值|成果形式|做法|任务数|对策|职责|问题|指标';
const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['ORDINAL', /^(?:序号|编号|序|号|顺序|顺序号|次序|(?:任务|项目|问题|事项)编号|id|no\.?)$/iu],
  ['GROUP', /^(?:责任|任务|职责|工作|部门|单位)(?:分工|落实|分解)$/u],
  ['GROUP', /^(?:各|分)?年度(?:主要|重点)?(?:工作)?(?:目标|任务|计划|安排|指标|目标值)(?:任务|值)?$/u],
  ['INDICATOR', /^(?:主要|核心|具体)?指标(?:名称|内容)?$/u],
  ['UNIT_OF_MEASURE', /^(?:计量|指标)?单位$/u],
  [
    'CATEGORY',
    /^(?:.{0,4}(?:分类|类别|类型|种类|大类|领域|板块|方面|专题|专项|维度|层面|条线)|category|group)$/iu,
  ],
];
/** 期限 and 时限 are deadlines of whatever stands before; 时间 and 日期 are only of what is to come, not of 交办 or 竣工. */
const DUE =
  /^(?:(?:计划|预计|拟)(?:完[成工]|竣工|建成|投用|办结)|完成|办结|整改|落实|实施|起止|工作|销号|解决|推进|目标|任务|建设|办理|责任|出台|提交|答复|反馈|见效|达标|验收|计划|预计|具体|总体){0,3}(?:时间|日期|节点|进度|年限|周期|时点|时间表|时间节点|年[份度])(?:要求|安排|节点|计划)?$|^\p{Script=Han}{0,6}(?:时限|期限)(?:要求|安排)?$/u;
const NOTE = /^.{0,6}(?:备注|说明|情况|进展|依据|来源|地点|位置|地址|区域|金额|投资额?|资金|方式)$/u;
/** Names of bodies are none of tasks. */
const NAME_OF_BODY = /(?:单位|部门|企业|公司|学校|机构|集团|联盟|社区|乡镇|镇街|协会|组织|科室|村)名称$/u;
const LONGEST_HEAD = 16;
const TEXT = new RegExp(`(?:${NAMED}|${SAID})$`, 'u');
const TITLE = new RegExp(`(?:${NAMED}|^task)$`, 'iu');

/** English heads of exported data. */
const EXPORTED: ReadonlyMap<string, ColumnKind> = new Map([
  ['lead', 'LEAD'],
  ['owner', 'LEAD'],
  ['co', 'SUPPORT'],
  ['support', 'SUPPORT'],
  ['time', 'DUE'],
  ['deadline', 'DUE'],
  ['task', 'TEXT'],
]);

/** The kind of a header cell; null where its words are not known. `name` stands without white space. */
export function findColumnKind(
  name: string,
): { readonly kind: ColumnKind; readonly year: number | null } | null {
  if (name === '' || name.length > LONGEST_HEAD * 2) return null;
  const year = /^(20\d\d)年?度?(?:工作)?(?:目标|任务|计划|目标值|预期值?)?$/u.exec(name);
  if (year !== null) return { kind: 'YEAR', year: Number(year[1]) };
  const kind =
    KINDS.find(([, form]) => form.test(name))?.[0] ??
    EXPORTED.get(name.toLowerCase()) ??
    findColumnRole(name) ??
    findLabelMeaning(name) ??
    findWords(withoutRemark(name));
  return kind === null ? null : { kind, year: null };
}

function findWords(name: string): ColumnKind | null {
  if (isColumnOfPersons(name)) return 'PERSON';
  if (DUE.test(name)) return 'DUE';
  if (NOTE.test(name) || NAME_OF_BODY.test(name)) return 'NOTE';
  return name.length <= LONGEST_HEAD && /^[\p{Script=Han}“”"、/]+$/u.test(name) && TEXT.test(name)
    ? 'TEXT'
    : null;
}

/** 计划投资(万元), 序号(项): a remark in brackets says nothing of the kind. */
function withoutRemark(name: string): string {
  const remark = /[(（][^()（）]{0,20}[)）]$/u.exec(name);
  return remark === null || remark.index === 0 ? name : name.slice(0, remark.index);
}

/** A header cell of `text`; one whose words are not known is read over. */
export function toColumn(text: string, cell: Span): Column {
  const name = squeeze(text.slice(cell.start, cell.end));
  return { ...(findColumnKind(name) ?? { kind: 'NOTE', year: null }), name, span: cell };
}

export function isOfIndicators(columns: readonly Column[]): boolean {
  return columns.some(({ kind }) => kind === 'INDICATOR') && columns.some(({ kind }) => kind === 'YEAR');
}

/**
 * 主管科室 beside 配合科室 is who does it; alone it only says whom a matter belongs to. 任务分工 without columns below is the
 * task. 验收单位 alone accepts a building. What stands before the number of a named task (改革事项, 序号, 重点任务) is its group.
 */
export function settleColumns(columns: readonly Column[]): readonly Column[] {
  const kinds = new Set(columns.map(({ kind }) => kind));
  const isOwnerMissing = kinds.has('SUPPORT') && !kinds.has('LEAD') && !kinds.has('RESPONSIBLE');
  const isAnyoneBound = kinds.has('LEAD') || kinds.has('RESPONSIBLE') || kinds.has('SUPPORT');
  const isTextMissing = !kinds.has('TEXT');
  const number = columns.findIndex(({ kind }) => kind === 'ORDINAL');
  const isNamedBehind = columns.some(({ kind, name }, at) => at > number && kind === 'TEXT' && isTitle(name));
  return columns.map((column, at) => {
    if (column.kind === 'TEXT' && at < number && isNamedBehind) return { ...column, kind: 'CATEGORY' };
    if (isOwnerMissing && /^主管(?:单位|部门|科室|处室)$/u.test(column.name))
      return { ...column, kind: 'RESPONSIBLE' };
    if (!isAnyoneBound && column.name.startsWith('验收')) return { ...column, kind: 'NOTE' };
    return isTextMissing && column.kind === 'GROUP' ? { ...column, kind: 'TEXT' } : column;
  });
}

function isTitle(name: string): boolean {
  return TITLE.test(withoutRemark(name));
}

/**
 * The column that says what the task is: the first that calls it by its name, for the others say more of it (重点任务, 年度目标);
 * else what is done about a problem (整改措施), else the first of words. -1 where there is none.
 */
export function findTitle(columns: readonly Column[]): number {
  const texts = columns.map(({ kind, name }) => (kind === 'TEXT' ? withoutRemark(name) : ''));
  const title = texts.findIndex((name) => TITLE.test(name));
  if (title >= 0) return title;
  const isOfProblems = texts.some((name) => name.endsWith('问题'));
  const measure = isOfProblems ? texts.findIndex((name) => /(?:措施|举措)$/u.test(name)) : -1;
  return measure >= 0 ? measure : texts.findIndex((name) => name !== '');
}

/** Does a column of this kind give its rows units in a role? */
export function isRoleKind(kind: ColumnKind): kind is 'LEAD' | 'RESPONSIBLE' | 'SUPPORT' | 'SUPERVISE' {
  return kind === 'LEAD' || kind === 'RESPONSIBLE' || kind === 'SUPPORT' || kind === 'SUPERVISE';
}
