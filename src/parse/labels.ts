/** Words that say in which role the units behind (or below) them stand: labels of clauses and headers of table columns. */

import type { Role } from '../model/enums.ts';

/** PERSON and NOTE are read over; DUE is a deadline. */
export type LabelMeaning = Role | 'PERSON' | 'DUE' | 'NOTE';

const LEAD = '牵头|主办|总牵头|领办|主牵头|领衔';
const SUPPORT = '配合|协办|协同|协作|协助|参与|参加|参建|支持|支撑|会办|协调';
const SUPERVISE = '督导|督查|督办|监督|监管|督促|考核|指导';
const RESPONSIBLE = '主要责任|直接责任|主体责任|责任|负责|承办|主责|实施|落实|承担|执行|组织实施|完成';

const ROLE_WORD = `(?:${LEAD}|${SUPPORT}|${SUPERVISE}|${RESPONSIBLE})`;
const BODY =
  '单位|部门|科室|股室|处室|科站|站所|办所|所站|机构|组织|主体|科股室|街镇|镇街|乡镇|镇乡|街道|地区|地方|地市|县区|县市|市县|区县|园区|区域|企业|公司|专班|方';
const PERSON = '领导|人员|人|同志|区领导|市领导|县领导|院领导|校领导|局领导|负责人|责任人|联系人|联络员';

const FIRST_ROLE = new RegExp(ROLE_WORD, 'u');
const ROLES_OF_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...LEAD.split('|').map((word) => [word, 'LEAD'] as const),
  ...SUPPORT.split('|').map((word) => [word, 'SUPPORT'] as const),
  ...SUPERVISE.split('|').map((word) => [word, 'SUPERVISE'] as const),
]);

/** 牵头、配合单位 names two roles for one list: the first counts. */
const ROLE_LABEL = new RegExp(
  `^(?:[省市区县州旗校局][级直属]?)?(?:整改|推进)?${ROLE_WORD}(?:[、和及与/（(]?${ROLE_WORD}[)）]?){0,2}(?:[省市区县州旗校局]级)?(?:${BODY})?(?:(?:[、和及与/])(?:${BODY}))?(?:[、和及与/](?:${PERSON})|[（(](?:${PERSON})[)）])?$`,
  'u',
);
const PERSON_LABEL = new RegExp(
  `^(?:[省市区县州旗校局]?(?:${ROLE_WORD}|分管|联系|挂钩|包保|包联|主管|主要|具体|经办|责任单位)*(?:${PERSON})|联系电话|联系方式|电话|手机)$`,
  'u',
);
const DUE_LABEL =
  /^(?:计划)?(?:完成|办结|整改|落实|实施|起止|工作)?(?:时限|时间|期限|日期|节点|进度|时间节点|时限要求|时间要求)(?:要求|安排)?$/u;
const NOTE_LABEL = /^(?:备注|说明|附注|联系地址)$/u;

/** A character of every label: most words are refused at this look. */
const LABEL_HINT =
  /[位门室构体域方区县镇头办合作助与持加导查督管促任责主施实担行成设领人员志时期间限度日话机式注明址核]/u;

/** 责任分工:A牵头,B配合: only says that an assignment follows; its verbs tell the roles. */
const DIVISION = /^(?:具体)?(?:责任|职责|部门|任务|单位|工作任务)分工$/u;

/** Does the label announce who does what, in words of their own? `label` stands without white space and colon. */
export function isDivisionLabel(label: string): boolean {
  return DIVISION.test(label);
}

/** What a label means; null where it is no label. `label` stands without white space and colon. */
export function findLabelMeaning(label: string): LabelMeaning | null {
  if (label.length < 2 || label.length > 16 || !LABEL_HINT.test(label)) return null;
  if (PERSON_LABEL.test(label)) return 'PERSON';
  if (DUE_LABEL.test(label)) return 'DUE';
  if (NOTE_LABEL.test(label)) return 'NOTE';
  return ROLE_LABEL.test(label) ? roleOf(label) : null;
}

/** The role named first decides: 牵头责任单位 leads, 协同责任单位 supports, 主要责任单位 is responsible. */
function roleOf(label: string): Role {
  const first = FIRST_ROLE.exec(label)?.[0] ?? '';
  return ROLES_OF_WORDS.get(first) ?? 'RESPONSIBLE';
}
