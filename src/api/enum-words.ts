/** Enum values in words, for answers of questions and for spreadsheets. */

import type { EntityRow } from './node.ts';
import type {
  Certainty,
  ChangeOp,
  ChangeType,
  Comparator,
  DecisionKind,
  DocumentKind,
  EdgeType,
  FindingStatus,
  GroupMode,
  Level,
  LinkPredicate,
  Locale,
  MeasureKind,
  MemberRole,
  Outcome,
  Part,
  Role,
  SchoolStage,
  Severity,
  TargetScope,
  UnitKind,
} from './resolvers-types.generated.ts';
import { inLocale, type Words } from './words.ts';

/** Values by name of the enum; `__typename` is of the names of types. */
interface EnumValues {
  readonly __typename: EntityRow['type'];
  readonly Boolean: 'true' | 'false';
  readonly Certainty: Certainty;
  readonly ChangeOp: ChangeOp;
  readonly ChangeType: ChangeType;
  readonly Comparator: Comparator;
  readonly DecisionKind: DecisionKind;
  readonly DocumentKind: DocumentKind;
  readonly EdgeType: EdgeType;
  readonly FindingStatus: FindingStatus;
  readonly GroupMode: GroupMode;
  readonly Level: Level;
  readonly LinkPredicate: LinkPredicate;
  readonly MeasureKind: MeasureKind;
  readonly MemberRole: MemberRole;
  readonly Outcome: Outcome;
  readonly Part: Part;
  readonly Role: Role;
  readonly SchoolStage: SchoolStage;
  readonly Severity: Severity;
  readonly TargetScope: TargetScope;
  readonly UnitKind: UnitKind;
}

/** An enum that has words. */
export type EnumName = keyof EnumValues;

const WORDS: { readonly [Name in EnumName]: Readonly<Record<EnumValues[Name], Words>> } = {
  __typename: {
    Unit: { zh: '单位', en: 'unit' },
    School: { zh: '学校', en: 'school' },
    EducationGroup: { zh: '教育集团', en: 'education group' },
    Alliance: { zh: '联盟', en: 'alliance' },
    Region: { zh: '区划', en: 'region' },
    Document: { zh: '文件', en: 'document' },
    Programme: { zh: '工程', en: 'programme' },
    Task: { zh: '任务', en: 'task' },
    Agreement: { zh: '协议', en: 'agreement' },
  },
  Boolean: { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } },
  Part: {
    BODY: { zh: '正文', en: 'body' },
    ANNEX: { zh: '附件', en: 'annex' },
    PROSE: { zh: '叙述', en: 'prose' },
  },
  FindingStatus: {
    OPEN: { zh: '待处理', en: 'open' },
    CONFIRMED: { zh: '已确认', en: 'confirmed' },
    WAIVED: { zh: '已豁免', en: 'waived' },
    RESOLVED: { zh: '已解决', en: 'resolved' },
  },
  DocumentKind: {
    PLAN: { zh: '规划方案', en: 'plan' },
    NOTICE: { zh: '通知', en: 'notice' },
    AGREEMENT: { zh: '协议', en: 'agreement' },
    NEWS: { zh: '报道', en: 'news' },
    OTHER: { zh: '其他', en: 'other' },
  },
  UnitKind: {
    PARTY_ORGAN: { zh: '党委部门', en: 'Party organ' },
    GOVERNMENT: { zh: '政府部门', en: 'government' },
    MASS_ORGANISATION: { zh: '群团组织', en: 'mass organisation' },
    PUBLIC_INSTITUTION: { zh: '事业单位', en: 'public institution' },
    ENTERPRISE: { zh: '企业', en: 'enterprise' },
    COLLECTIVE: { zh: '统称', en: 'collective' },
    OTHER: { zh: '其他', en: 'other' },
  },
  Level: {
    NATIONAL: { zh: '国家级', en: 'national' },
    PROVINCE: { zh: '省级', en: 'province' },
    PREFECTURE: { zh: '地级', en: 'prefecture' },
    COUNTY: { zh: '县级', en: 'county' },
    TOWN: { zh: '乡镇、街道', en: 'town' },
  },
  SchoolStage: {
    PRESCHOOL: { zh: '学前教育', en: 'preschool' },
    PRIMARY: { zh: '小学', en: 'primary' },
    JUNIOR_SECONDARY: { zh: '初中', en: 'junior secondary' },
    SENIOR_SECONDARY: { zh: '高中', en: 'senior secondary' },
    VOCATIONAL: { zh: '职业教育', en: 'vocational' },
    HIGHER: { zh: '高等教育', en: 'higher' },
    SPECIAL: { zh: '特殊教育', en: 'special' },
    CONTINUING: { zh: '继续教育', en: 'continuing' },
  },
  GroupMode: {
    CLOSE_KNIT: { zh: '紧密型', en: 'close-knit' },
    VERTICAL: { zh: '贯通型', en: 'vertical' },
    FEDERATED: { zh: '联盟型', en: 'federated' },
    COMMUNITY: { zh: '共同体', en: 'community' },
    UNSPECIFIED: { zh: '未说明', en: 'not said' },
  },
  Comparator: {
    EQ: { zh: '等于', en: 'exactly' },
    GE: { zh: '不少于', en: 'at least' },
    GT: { zh: '超过', en: 'more than' },
    LE: { zh: '不超过', en: 'at most' },
    LT: { zh: '低于', en: 'less than' },
    RANGE: { zh: '区间', en: 'range' },
    ABOUT: { zh: '约', en: 'about' },
  },
  Certainty: {
    CERTAIN: { zh: '确定', en: 'certain' },
    POSSIBLE: { zh: '可能', en: 'possible' },
  },
  TargetScope: {
    YEAR: { zh: '年度', en: 'year' },
    WHOLE_PERIOD: { zh: '整个规划期', en: 'whole period' },
  },
  MeasureKind: {
    INCREMENT: { zh: '增量', en: 'increment' },
    LEVEL: { zh: '总量', en: 'level' },
    RATE: { zh: '比率', en: 'rate' },
  },
  Role: {
    LEAD: { zh: '牵头', en: 'leads' },
    RESPONSIBLE: { zh: '责任', en: 'is responsible' },
    SUPPORT: { zh: '配合', en: 'supports' },
    SUPERVISE: { zh: '督导', en: 'supervises' },
  },
  MemberRole: {
    FOUNDER: { zh: '发起', en: 'founder' },
    LEAD: { zh: '牵头校', en: 'leading school' },
    MEMBER: { zh: '成员', en: 'member' },
  },
  Severity: {
    ERROR: { zh: '错误', en: 'error' },
    WARNING: { zh: '警告', en: 'warning' },
    INFO: { zh: '提示', en: 'note' },
  },
  Outcome: {
    LOADED: { zh: '已导入', en: 'loaded' },
    LOADED_WITH_WARNINGS: { zh: '已导入，有提示', en: 'loaded with warnings' },
    QUARANTINED: { zh: '未能读取', en: 'quarantined' },
    NOT_HELD: { zh: '未收录', en: 'not held' },
  },
  DecisionKind: {
    CONFIRM: { zh: '确认', en: 'confirmed' },
    WAIVE: { zh: '豁免', en: 'waived' },
    ALIAS: { zh: '别名', en: 'alias' },
    SAME: { zh: '合并', en: 'the same' },
    DIFFER: { zh: '区分', en: 'another' },
    CORRECT: { zh: '更正', en: 'corrected' },
  },
  LinkPredicate: {
    LEAD: { zh: '牵头', en: 'lead' },
    RESPONSIBLE: { zh: '责任', en: 'responsible' },
    SUPPORT: { zh: '配合', en: 'support' },
    SUPERVISE: { zh: '督导', en: 'supervise' },
    ISSUED_BY: { zh: '发文', en: 'issued by' },
    GROUP_FOUNDER: { zh: '发起', en: 'founder' },
    GROUP_LEAD: { zh: '牵头校', en: 'leading school' },
    GROUP_MEMBER: { zh: '成员', en: 'member' },
    PARTY: { zh: '签约方', en: 'party' },
    MENTION: { zh: '提及', en: 'mentioned' },
  },
  ChangeOp: {
    ADD: { zh: '新增', en: 'came' },
    REMOVE: { zh: '删除', en: 'went' },
    CHANGE: { zh: '修改', en: 'changed' },
  },
  ChangeType: {
    DOCUMENT: { zh: '文件', en: 'document' },
    PROGRAMME: { zh: '工程', en: 'programme' },
    TASK: { zh: '任务', en: 'task' },
    TARGET: { zh: '目标', en: 'goal' },
    INDICATOR_VALUE: { zh: '指标值', en: 'value of an indicator' },
    ORGANIZATION: { zh: '组织', en: 'organization' },
    RESPONSIBILITY: { zh: '责任关系', en: 'responsibility' },
    MEMBERSHIP: { zh: '成员关系', en: 'membership' },
    AGREEMENT: { zh: '协议', en: 'agreement' },
    STATED_COUNT: { zh: '文件所述数量', en: 'stated count' },
    FINDING: { zh: '问题', en: 'finding' },
    DECISION: { zh: '决定', en: 'decision' },
  },
  EdgeType: {
    LEADS: { zh: '牵头', en: 'leads' },
    RESPONSIBLE_FOR: { zh: '责任', en: 'is responsible for' },
    SUPPORTS: { zh: '配合', en: 'supports' },
    SUPERVISES: { zh: '督导', en: 'supervises' },
    MEMBER_OF: { zh: '属于', en: 'is a member of' },
    PARTY_TO: { zh: '签署', en: 'signed' },
    MENTIONS: { zh: '提及', en: 'mentions' },
    CITES: { zh: '引用', en: 'cites' },
    ISSUED_BY: { zh: '由…印发', en: 'was issued by' },
    PART_OF: { zh: '属于', en: 'is part of' },
    LOCATED_IN: { zh: '位于', en: 'is in' },
    WITHIN: { zh: '在…之内', en: 'is within' },
    INCLUDES: { zh: '包括', en: 'includes' },
    SUCCEEDED_BY: { zh: '由…接替', en: 'was succeeded by' },
    OF_REGION: { zh: '属于', en: 'is of' },
  },
};

const WORDS_BY_ENUM: ReadonlyMap<string, ReadonlyMap<string, Words>> = new Map(
  Object.entries(WORDS).map(([name, words]) => [name, new Map(Object.entries(words))]),
);

/**
 * The value itself where it is of no enum that has words.
 * @param type name of the enum; `Boolean`, or `__typename` for names of types
 */
export function enumWord(type: string, value: string, locale: Locale | null | undefined): string {
  const words = WORDS_BY_ENUM.get(type)?.get(value);
  return words === undefined ? value : inLocale(words, locale);
}
