/** What a name says of itself where the gazetteer does not know it: its suffix tells the kind. */

import type { SchoolStage, UnitKind } from '../model/enums.ts';

const COLLECTIVE =
  /^(?:各|全体|所有|相关|有关|其他|其它|全[省市区县州旗](?:各|所有|[镇乡街])|[省市区县州旗](?:级|属|直|直属)?(?:各|有关|相关|所有)|市县|区县|县区|乡镇(?!企业)|街道(?:办事处|办)?$|镇街|街镇|县[（(]?市)|(?:有关|相关)(?:部门|单位|镇街|企业|学校)/u;

/** 各镇街, 有关部门, 市县政府: more than one body under one name. */
export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name);
}

const SCHOOL =
  /(?:大学|学院|学校|中学|小学|幼儿园|幼儿院|校区|分校|进修校|职教中心|中职校|[一二三四五六七八九十\d]中|附中|附小|实小|村小|完小|高中|职高|幼教中心|幼儿园[\p{Script=Han}]{1,8}园)$/u;

/** Whether a name is a school's, kindergarten's or university's. 科学院 is none, nor is 各学校. */
export function isSchool(name: string): boolean {
  return SCHOOL.test(name) && !/科学院$|党校$/u.test(name) && !isCollective(name);
}

/** Whether a name is of a town, township or subdistrict, or of one's government: 岳阳镇, 岳阳街道办事处. */
export function isOfTown(name: string): boolean {
  return /(?:镇|乡|街道)(?:党委|党工委|人民政府|政府|办事处)?$/u.test(name) && !isCollective(name);
}

/** The stages a school's name tells; empty where it tells none. */
export function stagesOf(name: string): readonly SchoolStage[] {
  const rule = STAGES.find(([pattern]) => pattern.test(name));
  return rule === undefined ? [] : rule[1];
}

const STAGES: readonly (readonly [RegExp, readonly SchoolStage[]])[] = [
  [/幼儿园|幼儿院|幼教|学前/u, ['PRESCHOOL']],
  [/特殊教育|特教|启智|聋哑|盲人/u, ['SPECIAL']],
  [/进修|电大|开放大学|老年大学|社区学院/u, ['CONTINUING']],
  [/职教中心|职业(?:高级)?中学|中等职业|中职|技工学校|职业学校|中专/u, ['VOCATIONAL']],
  // 西南大学附属小学 and 大学城中学 are named after a university, so what else they are tells first.
  [/小学|附小|实小|村小|完小/u, ['PRIMARY']],
  [/初级中学|初中/u, ['JUNIOR_SECONDARY']],
  [/高级中学|高中/u, ['SENIOR_SECONDARY']],
  [/中学|附中/u, []],
  [/大学|学院|高等专科/u, ['HIGHER']],
];

const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/(?:公司|集团|银行|厂)$/u, 'ENTERPRISE'],
  [
    /(?:党委|党组|工委|党工委|[省市区县州旗]委|组织部|宣传部|统战部|政法委|纪委|监委|纪委监委)$|^[省市区县州旗]委/u,
    'PARTY_ORGAN',
  ],
  [/(?:工会|协会|联合会|学会|商会|联合总会|红十字会|[妇残科文侨]联|关工委)$/u, 'MASS_ORGANISATION'],
  [
    /(?:局|厅|委|办|部|署|委员会|办公室|政府|办事处|街道|镇|乡|管委会|法院|检察院|总队|支队|大队|海关)(?:[（(][^（()）]*[)）])?$/u,
    'GOVERNMENT',
  ],
  [/(?:院|中心|馆|台|站|所|社|医院)$/u, 'PUBLIC_INSTITUTION'],
];

/** The kind a unit's suffix tells; OTHER where it tells none. */
export function unitKindOf(name: string): UnitKind {
  return isCollective(name) ? 'COLLECTIVE' : (KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER');
}
