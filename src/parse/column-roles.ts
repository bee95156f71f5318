/**
 * The role that the head of a column gives its units. Heads may say more than labels of running text do: for whom and at
 * what level (县市责任单位, 招商责任单位), and bodies of any kind (牵头站所, 责任村).
 */

import type { Role } from '../model/enums.ts';

const WORDS: readonly (readonly [Role, string])[] = [
  ['LEAD', '总?牵头|主办|领办|领衔'],
  ['SUPPORT', '配合|协办|协同|协作|协助|参与|参加|参建|支持|会办|联办|保障'],
  ['SUPERVISE', '督导|督查|督办|督促|监督|监管|考核|验收'],
  ['RESPONSIBLE', '责任|负责|承办|承接|承担|主责|主抓|实施|落实|执行|完成|经办|办理|推进'],
];
const ANY = new RegExp(WORDS.map(([, words]) => words).join('|'), 'u');
const ROLES = WORDS.map(([role, words]) => [role, new RegExp(`^(?:${words})$`, 'u')] as const);
const BODY =
  '单位|部门|科室|科股室|股室|处室|部室|教研组|机构|主体|街镇|镇街|镇办|乡镇|街道|地区|区县|县区|县市区?|市县|市州|区域|镇村|村居|村|社区|办公室|委办局|站所|所站|中心|专班|专项组|工作组|小组|班子|公司|企业|集团|院系|学院|学校|年级组?|条线|团体|系部|局|办|站|所|组|方';
const END = new RegExp(`(?:${BODY})$`, 'u');
/** 责任单位及责任人, 责任单位/责任人: the persons are passed over in the cells. */
const WITH_PERSONS = new RegExp(
  `^(\\p{Script=Han}{2,10}(?:单位|部门|科室|处室))(?:[及和与、/]\\p{Script=Han}{0,4}(?:人|人员|领导|负责同志)|[(（]责?任?人[)）])$`,
  'u',
);
/** What bodies do for a building, a budget, an event or the file itself, whatever stands behind: no role in a task. */
const OTHER_DUTY =
  /^(?:建设|施工|监理|设计|勘察|预算|申报|选送|报送|填报|审核|审批|采购|招标|中标|投资|检测|评估|使用|产权|技术|媒体|学术|法律|特别|独家|资金|数据|非|原|被|是否|已|未)/u;
/** 督导（验收）单位: a remark inside says nothing of the role. */
const INNER_REMARK = /(?<=\p{Script=Han}{2})[(（][^()（）]{1,8}[)）](?=\p{Script=Han})/u;
const HEAD = /^[\p{Script=Han}、/“”]{3,16}$/u;
/** Words before the role: 县市 of 县市责任单位. */
const LONGEST_BEFORE = 6;
const LONGEST_REMARK = 6;
const PERSONS =
  /^.{0,8}(?:(?:分管|责任|牵头|挂[点钩包联]|包[保抓联]|联系|带班|主管|督导|推进|[省市区县州镇乡校院局处科])级?领导|负责人|责任人|联系人|联络[员人]|经办人|承办人|完成人|包[抓保联]人|人员|作者|教师|姓名|组长|书记|[省市县区镇乡局厅处科院校所站村河林田]长|主任|网格员|专家|干部|同志|教练|电话|手机|手机号码?|联系方式|邮箱|微信号?)$/u;

/** Null where the head names no bodies in a role. `name` stands without white space. */
export function findColumnRole(name: string): Role | null {
  const persons = WITH_PERSONS.exec(name)?.[1];
  if (persons !== undefined) return findColumnRole(persons);
  const { head, remark } = parted(name.replace(INNER_REMARK, ''));
  const role = roleOf(head);
  // 责任单位(牵头) leads; 牵头单位(责任单位) does, too. 责任单位(列首位的为牵头单位) says it of one unit only.
  const isWord = remark.length <= LONGEST_REMARK && ANY.exec(remark)?.index === 0;
  const remarked = isWord ? (roleOf(remark) ?? roleOfWord(remark)) : null;
  return role === 'RESPONSIBLE' ? (remarked ?? role) : role;
}

/** 分管县领导, 项目负责人, 办公电话: the cells hold persons, or how to reach them. */
export function isColumnOfPersons(name: string): boolean {
  return PERSONS.test(name);
}

function roleOf(head: string): Role | null {
  if (!HEAD.test(head) || !END.test(head) || OTHER_DUTY.test(head)) return null;
  const word = ANY.exec(head);
  return word === null || word.index > LONGEST_BEFORE ? null : roleOfWord(word[0]);
}

function roleOfWord(word: string): Role | null {
  return ROLES.find(([, form]) => form.test(word))?.[0] ?? null;
}

function parted(name: string): { readonly head: string; readonly remark: string } {
  const remark = /[(（]([^()（）]{1,20})[)）]$/u.exec(name);
  return remark === null
    ? { head: name, remark: '' }
    : { head: name.slice(0, remark.index), remark: remark[1] ?? '' };
}
