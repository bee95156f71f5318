/** The columns of tables by the words of their header. */

import type { Span } from '../text/mention.ts';
import { findLabelMeaning, type LabelMeaning } from './labels.ts';

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

const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['ORDINAL', /^(?:序号|编号|序|号|id|no\.?)$/iu],
  ['GROUP', /^(?:责任|任务|职责|工作)分工$/u],
  ['GROUP', /^(?:各|分)?年度(?:主要|重点)?(?:工作)?(?:目标|任务|计划|安排|指标|目标值)(?:任务|值)?$/u],
  ['INDICATOR', /^(?:主要|核心|具体)?指标(?:名称|内容)?$/u],
  ['UNIT_OF_MEASURE', /^(?:计量|指标)?单位$/u],
  ['CATEGORY', /^(?:分类|类别|类型|领域|板块|方面|专题|category|group)$/iu],
  [
    'TEXT',
    /^(?:项目|名称|事项|任务|措施|举措|目标|内容|task|(?:主要|重点|工作|具体|改革|目标|建设|年度|责任|任务|项目|事项|政策|重要|细化|分解|整改){1,2}(?:项目|名称|事项|任务|措施|举措|目标|内容|要求|清单|安排|计划|成果)(?:[及与和、](?:目标|要求|内容|举措|措施|标准|成效|指标))?)$/iu,
  ],
];

/** English heads of exported data. */
const EXPORTED: ReadonlyMap<string, ColumnKind> = new Map([
  ['lead', 'LEAD'],
  ['owner', 'LEAD'],
  ['co', 'SUPPORT'],
  ['support', 'SUPPORT'],
  ['time', 'DUE'],
  ['deadline', 'DUE'],
]);

/** The kind of a header cell; null where its words are not known. `name` stands without white space. */
export function findColumnKind(
  name: string,
): { readonly kind: ColumnKind; readonly year: number | null } | null {
  const year = /^(20\d\d)年?度?(?:工作)?(?:目标|任务|计划|目标值|预期值?)?$/u.exec(name);
  if (year !== null) return { kind: 'YEAR', year: Number(year[1]) };
  const kind =
    KINDS.find(([, form]) => form.test(name))?.[0] ??
    EXPORTED.get(name.toLowerCase()) ??
    findLabelMeaning(name);
  return kind === null ? null : { kind, year: null };
}

/** Does a column of this kind give its rows units in a role? */
export function isRoleKind(kind: ColumnKind): kind is 'LEAD' | 'RESPONSIBLE' | 'SUPPORT' | 'SUPERVISE' {
  return kind === 'LEAD' || kind === 'RESPONSIBLE' || kind === 'SUPPORT' || kind === 'SUPERVISE';
}
