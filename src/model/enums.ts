/** The closed vocabularies of the domain. Each list is the one place its words are defined; `UPPER_SNAKE` in code, API and JSON alike. */

/** 责任: how a unit is bound to a task. LEAD 牵头, RESPONSIBLE 责任, SUPPORT 配合, SUPERVISE 督导. */
export const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'SUPERVISE'] as const;
export type Role = (typeof ROLES)[number];

/** Where in a document something stands: BODY is numbered text, ANNEX what follows 附件 or a table beside a body, PROSE the rest. */
export const PARTS = ['BODY', 'ANNEX', 'PROSE'] as const;
export type Part = (typeof PARTS)[number];

export const DOCUMENT_KINDS = ['PLAN', 'NOTICE', 'AGREEMENT', 'NEWS', 'OTHER'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What became of one file of a load. */
export const OUTCOMES = ['LOADED', 'LOADED_WITH_WARNINGS', 'QUARANTINED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const UNIT_KINDS = [
  'PARTY_ORGAN',
  'GOVERNMENT',
  'MASS_ORGANISATION',
  'PUBLIC_INSTITUTION',
  'ENTERPRISE',
  'COLLECTIVE',
  'OTHER',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const ORGANIZATION_TYPES = ['UNIT', 'SCHOOL', 'EDUCATION_GROUP', 'ALLIANCE'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

export const LEVELS = ['NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWN'] as const;
export type Level = (typeof LEVELS)[number];

export const SCHOOL_STAGES = [
  'PRESCHOOL',
  'PRIMARY',
  'JUNIOR_SECONDARY',
  'SENIOR_SECONDARY',
  'VOCATIONAL',
  'HIGHER',
  'SPECIAL',
  'CONTINUING',
] as const;
export type SchoolStage = (typeof SCHOOL_STAGES)[number];

export const REGION_KINDS = ['ADMINISTRATIVE', 'FUNCTIONAL'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

export const NAME_KINDS = ['CANONICAL', 'SHORT', 'ALIAS', 'FORMER'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const TARGET_SCOPES = ['YEAR', 'WHOLE_PERIOD'] as const;
export type TargetScope = (typeof TARGET_SCOPES)[number];

export const COMPARATORS = ['EQ', 'GE', 'GT', 'LE', 'LT', 'RANGE', 'ABOUT'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** INCREMENT adds to a sum (新增8所), LEVEL is a state reached (达到20所), RATE is a share (达到85%). */
export const MEASURE_KINDS = ['INCREMENT', 'LEVEL', 'RATE'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FINDING_STATUSES = ['OPEN', 'CONFIRMED', 'WAIVED', 'RESOLVED'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/**
 * That the object is in the subject, a group or an alliance: one predicate a role, so that `LEAD` stays the role for a
 * task.
 */
export const MEMBER_PREDICATES = ['GROUP_FOUNDER', 'GROUP_LEAD', 'GROUP_MEMBER'] as const;
export type MemberPredicate = (typeof MEMBER_PREDICATES)[number];

/**
 * What a statement says of its subject. The four roles have the task (or programme, document) as subject and the
 * organization as object; the others have a value, or a node of their own, as object.
 */
export const PREDICATES = [
  ...ROLES,
  'TITLE',
  'NUMBER',
  'ISSUED_BY',
  'ISSUED_ON',
  'PERIOD',
  'DUE',
  'TARGET',
  'INDICATOR_VALUE',
  ...MEMBER_PREDICATES,
  'MODE',
  'FORMULA',
  'ALIAS',
  'SIGNED_ON',
  'PARTY',
  'AREA',
  'COUNT',
  'MENTION',
  'CITES',
  'EVIDENCE',
] as const;
export type Predicate = (typeof PREDICATES)[number];

/** What schools, institutions or regions join: 教育集团, 学校共同体 and 学区, 区域教育共同体 and 教育联盟. */
export const GROUP_KINDS = ['EDUCATION_GROUP', 'SCHOOL_COMMUNITY', 'REGIONAL_ALLIANCE', 'OTHER'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** FOUNDER 组成、发起, LEAD 核心校、牵头校, MEMBER 成员校、成员单位. */
export const MEMBER_ROLES = ['FOUNDER', 'LEAD', 'MEMBER'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** How closely a group is run: CLOSE_KNIT 紧密型, VERTICAL 贯通型, FEDERATED 联盟型, COMMUNITY 共同体. */
export const GROUP_MODES = ['CLOSE_KNIT', 'VERTICAL', 'FEDERATED', 'COMMUNITY', 'UNSPECIFIED'] as const;
export type GroupMode = (typeof GROUP_MODES)[number];

/** Why a document names another: BASIS 为贯彻《…》, PREDECESSOR 完成《…》阶段性任务, REPORTS 印发《…》 in news. */
export const CITATION_RELATIONS = ['BASIS', 'PREDECESSOR', 'REPORTS', 'OTHER'] as const;
export type CitationRelation = (typeof CITATION_RELATIONS)[number];

/** Why a line of the file is no part of what the document says: what sites print around an article. */
export const DROP_REASONS = ['MENU', 'SERVICE', 'LINK_LIST', 'RELATED'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** What a text calls by a name of its own, apart from units that hold a role. */
export const NAMED_KINDS = ['SCHOOL', 'GROUP', 'AGREEMENT'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** What a version changes, in the order in which it is told. */
export const CHANGE_TYPES = [
  'DOCUMENT',
  'PROGRAMME',
  'TASK',
  'TARGET',
  'INDICATOR_VALUE',
  'ORGANIZATION',
  'RESPONSIBILITY',
  'MEMBERSHIP',
  'AGREEMENT',
  'STATED_COUNT',
  'FINDING',
  'DECISION',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];
