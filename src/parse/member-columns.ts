/** The columns of tables of members: 集团名称, 核心校, 成员校. */

import { squeeze, type Line } from './lines.ts';

/** GROUP names the group, LEAD its leading school, MEMBER the others; PERSON and OTHER are read over. */
export type MemberColumnKind = 'GROUP' | 'LEAD' | 'MEMBER' | 'PERSON' | 'OTHER';

export interface MemberHeader {
  readonly columns: readonly MemberColumnKind[];
  /** Index of the first line behind the header. */
  readonly next: number;
}

const LEADER =
  '核心|牵头|龙头|领衔|引领|领航|盟主|组长|总|主体|学区长|集团长|理事长|主席|主任|首席|盟长|优质|母体|会长';
const PLACE = '(?:成员)?(?:学校|单位|校|园|幼儿园|区县)';
const KINDS: readonly (readonly [MemberColumnKind, RegExp])[] = [
  ['LEAD', new RegExp(`^(?:集团|联盟|学区|共同体)?(?:${LEADER})${PLACE}(?:名称)?$`, 'u')],
  [
    'MEMBER',
    new RegExp(
      `^(?:集团|联盟|学区|共同体|首批|主要|其他|紧密型|协作型?|托管)*(?:(?:成员|加盟|协作|受援|结对|副(?:${LEADER})|常务理事|理事|会员)${PLACE}|成员|分校)(?:名单|名称)?$`,
      'u',
    ),
  ],
  [
    'GROUP',
    /^(?:(?:教育|办学|幼教|学校|教育发展|区域)?(?:集团|联盟|共同体|学区|联合体|教联体|教共体|协作体|集群|片区)|组别|所属集团|所属学区)(?:化办学)?(?:名称|简称)?$/u,
  ],
  ['PERSON', /^(?:负责人|联系人|组长|校长|园长|理事长|集团长|学区长|总校长|联系电话|电话)$/u],
  [
    'OTHER',
    /^(?:序号|编号|序|学段|类别|类型|层次|性质|备注|地址|校数|学校数|数量|成员数|区域|所属区域|街道|年份|成立时间|模式|办学模式)$/u,
  ],
];

const LONGEST = 14;
/** With gaps between its words and a remark in brackets. */
const LONGEST_PRINTED = 60;
const WIDEST = 12;

/** The kind of a header cell; null where its words are not known. */
export function findMemberColumn(name: string): MemberColumnKind | null {
  if (name.length > LONGEST_PRINTED) return null;
  const bare = squeeze(name).replace(/[(（][^()（）]*[)）]$/u, '');
  if (bare.length < 1 || bare.length > LONGEST) return null;
  return KINDS.find(([, form]) => form.test(bare))?.[0] ?? null;
}

/** The header that begins at line `first`, one cell a line; null where none does. */
export function findMemberHeader(lines: readonly Line[], first: number): MemberHeader | null {
  const columns: MemberColumnKind[] = [];
  let next = first;
  for (; next < Math.min(lines.length, first + WIDEST); next += 1) {
    const kind = findMemberColumn(lines[next]?.text ?? '');
    if (kind === null) break;
    columns.push(kind);
  }
  return isMemberHeader(columns) ? { columns, next } : null;
}

/** A group, and who is in it. */
export function isMemberHeader(columns: readonly (MemberColumnKind | null)[]): boolean {
  return columns.includes('GROUP') && columns.some((kind) => kind === 'LEAD' || kind === 'MEMBER');
}
