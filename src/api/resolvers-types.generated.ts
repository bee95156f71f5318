import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, EntityRow } from './node.ts';
import type { OrganizationRow, UnitRow, SchoolRow, GroupRow, AllianceRow } from '../graph/queries/organizations.ts';
import type { AgreementRow, AgreementAreaRow } from '../graph/queries/agreements.ts';
import type { StatedCountRow } from '../graph/queries/stated-counts.ts';
import type { StatedMembershipRow } from '../graph/queries/memberships.ts';
import type { CitationRow } from '../graph/queries/citations.ts';
import type { RegionRow } from '../graph/queries/regions.ts';
import type { DocumentRow } from '../graph/queries/documents.ts';
import type { ProgrammeRow } from '../graph/queries/programmes.ts';
import type { TaskRow, TaskTextRow } from '../graph/queries/tasks.ts';
import type { TargetRow, MeasureRow } from '../graph/queries/targets.ts';
import type { IndicatorRow, IndicatorValueRow } from '../graph/queries/indicators.ts';
import type { StatementRow } from '../graph/queries/statements.ts';
import type { FindingRow, FacetRow } from '../graph/queries/findings.ts';
import type { DecisionRow } from '../graph/queries/decisions.ts';
import type { LabelCountRow } from '../graph/queries/graph.ts';
import type { ResponsibilityList, ResponsibilityItem, AssignmentList, AssignmentItem, TaskList, TaskItem, FindingList, FindingItem, FacetLists, DocumentList, DocumentItem, MemberList, MemberItem, StatedMembershipList, StatedMembershipItem, MentionList, MentionItem, AllianceList, AllianceItem, GroupList, GroupItem, StatedCountList, StatedCountItem, AgreementList, AgreementItem, CitationList, CitationItem, DocumentKey } from './connections.ts';
import type { GraphState } from '../graph/client.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, ISO 8601: `2023-02-17`. */
  Date: { input: string; output: string; }
  /** A date as precise as its text, ISO 8601: `2023`, `2023-02` or `2023-02-17`. */
  PartialDate: { input: string; output: string; }
};

/** An agreement that was signed (协议). */
export type Agreement = Entity & Node & {
  readonly __typename?: 'Agreement';
  /** The fields of cooperation (合作领域), as printed. */
  readonly areas: ReadonlyArray<AgreementArea>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** The title. */
  readonly name: Scalars['String']['output'];
  /** Who signed it, as printed (签署方): regions or organizations. */
  readonly parties: ReadonlyArray<Entity>;
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** When it was signed (签署时间); null where the documents do not say. */
  readonly signedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the documents tell its parties and its date (出处), in the order of the files. */
  readonly statements: ReadonlyArray<Statement>;
  /** The title as printed, without book brackets (标题). */
  readonly title: Scalars['String']['output'];
};


/** An agreement that was signed (协议). */
export type AgreementMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A field of cooperation of an agreement (合作领域). */
export type AgreementArea = {
  readonly __typename?: 'AgreementArea';
  /** Where the documents say so (出处), in the order of the files. */
  readonly statements: ReadonlyArray<Statement>;
  /** The field: 职业教育特色规模发展. */
  readonly text: Scalars['String']['output'];
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** By the day they were signed; undated ones last. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Agreements of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One agreement of a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** An alliance of regions or organizations (区域教育共同体、教育联盟). */
export type Alliance = Entity & Node & Organization & {
  readonly __typename?: 'Alliance';
  /** All other names it is met under: short, alias, former (简称、别名、曾用名). */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** What the rule book says of it (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** When it was founded (成立时间), the earliest date of its founders; null where the documents do not say. */
  readonly founded?: Maybe<Scalars['PartialDate']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The groups and alliances it belongs to (所属集团、共同体), by name. */
  readonly memberOf: MembershipConnection;
  /** Its members (成员): the leading school, founders, then others by the day they joined and as printed. */
  readonly members: MemberConnection;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** Canonical full name; the printed name where no full name is known. */
  readonly name: Scalars['String']['output'];
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Where it is; null, since its members are of several regions. */
  readonly region?: Maybe<Region>;
};


/** An alliance of regions or organizations (区域教育共同体、教育联盟). */
export type AllianceFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An alliance of regions or organizations (区域教育共同体、教育联盟). */
export type AllianceMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An alliance of regions or organizations (区域教育共同体、教育联盟). */
export type AllianceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An alliance of regions or organizations (区域教育共同体、教育联盟). */
export type AllianceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of alliances. */
export type AllianceConnection = {
  readonly __typename?: 'AllianceConnection';
  /** By name. */
  readonly edges: ReadonlyArray<AllianceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Alliances of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One alliance of a page. */
export type AllianceEdge = {
  readonly __typename?: 'AllianceEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The alliance. */
  readonly node: Alliance;
};

/** A page of the organizations bound to a task. */
export type AssignmentConnection = {
  readonly __typename?: 'AssignmentConnection';
  /** By role (LEAD, RESPONSIBLE, SUPPORT, SUPERVISE), then as printed; after all of these the members of collectives in the same order, but for those that the task names in the same role itself. */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** Where this page stands, members of collectives included. */
  readonly pageInfo: PageInfo;
  /** Roles of all pages together as the document writes them: members of collectives, whose edges have `via`, are not counted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organization in one role for the task. */
export type AssignmentEdge = {
  readonly __typename?: 'AssignmentEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** True if two parts of the document speak of the task and only one names this organization in this role (正文与附件不一致). */
  readonly disputed: Scalars['Boolean']['output'];
  /** The organization. */
  readonly node: Organization;
  /** The parts of the document that name it. */
  readonly parts: ReadonlyArray<Part>;
  /** The role. */
  readonly role: Role;
  /** Where the document says so (出处). */
  readonly statements: ReadonlyArray<Statement>;
  /** The printed collective (各镇街) it holds the role as a member of; null where it is named itself. */
  readonly via?: Maybe<Organization>;
};

/** One unit in one role for one task (牵、责、配、督). */
export type Cell = {
  readonly __typename?: 'Cell';
  /** True if body and annex disagree on it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The parts of the document that name it. */
  readonly parts: ReadonlyArray<Part>;
  /** The role. */
  readonly role: Role;
  /** Id of the task. */
  readonly task: Scalars['ID']['output'];
  /** Id of the unit. */
  readonly unit: Scalars['ID']['output'];
  /** Id of the collective it is a member of; null where it is named itself. */
  readonly via?: Maybe<Scalars['ID']['output']>;
};

/** Whether a membership holds on the day asked for. */
export type Certainty =
  /** It does, as far as the documents say; also where no day is asked for. */
  | 'CERTAIN'
  /** The day lies inside a date as vague as its text: since 2020, asked for 2020-06-01. */
  | 'POSSIBLE';

/** That a document cites another (引用). */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The document cited; `held` tells whether its text is held. */
  readonly document: Document;
  /** Why it names it. */
  readonly relation: CitationRelation;
  /** The words (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A page of the documents that cite one. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** By date of the citing document, undated ones last. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Edges of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One document that cites it. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The document that cites it. */
  readonly node: Document;
  /** Why it names it. */
  readonly relation: CitationRelation;
  /** The words (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
};

/** Why a document names another (引用关系). */
export type CitationRelation =
  /** It rests on it (依据): 为贯彻《…》. */
  | 'BASIS'
  /** None of the others. */
  | 'OTHER'
  /** It goes on where it ended (前期文件). */
  | 'PREDECESSOR'
  /** It reports on it (报道). */
  | 'REPORTS';

/** How a printed number compares to what is to be reached. */
export type Comparator =
  /** About (约、左右). */
  | 'ABOUT'
  /** Exactly. */
  | 'EQ'
  /** At least (不少于、以上). */
  | 'GE'
  /** More than (超过). */
  | 'GT'
  /** At most (不超过、以内). */
  | 'LE'
  /** Less than (低于). */
  | 'LT'
  /** From `quantity` to `quantityMax`. */
  | 'RANGE';

/** A part of a stated count: 小学教育集团8个. */
export type CountPart = {
  readonly __typename?: 'CountPart';
  /** The number as printed: 8个. */
  readonly asWritten: Scalars['String']['output'];
  /** How the number compares. */
  readonly comparator: Comparator;
  /** How many. */
  readonly quantity: Scalars['Float']['output'];
  /** What is counted: 小学教育集团. */
  readonly what: Scalars['String']['output'];
};

/** How many assignment clauses and rows of a document were met and read. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Clauses and rows met. */
  readonly clauses: Scalars['Int']['output'];
  /** Of these, read. */
  readonly read: Scalars['Int']['output'];
  /** Rows of tables that assign nothing, and were left out on purpose: totals (合计) and headings of other rows. */
  readonly skipped: ReadonlyArray<UnreadLine>;
  /** The lines that were not understood. */
  readonly unread: ReadonlyArray<UnreadLine>;
};

/** What a curator decided about a finding. It outlives every reload of the documents (决定). */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** When, ISO 8601 UTC. */
  readonly at: Scalars['String']['output'];
  /** The office or account that decided (决定人). */
  readonly author: Scalars['String']['output'];
  /** What it is about; null while the document of the finding is not loaded. */
  readonly finding?: Maybe<Finding>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What was decided. */
  readonly kind: DecisionKind;
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
  /** When it was taken back (撤销), ISO 8601 UTC; null while it holds. */
  readonly revokedAt?: Maybe<Scalars['String']['output']>;
  /** The office or account that took it back; null while it holds. */
  readonly revokedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was taken back; null while it holds. */
  readonly revokedReason?: Maybe<Scalars['String']['output']>;
};

/** What is decided about a finding (决定). */
export type DecisionKind =
  /** The finding is right: somebody is to act (确认). */
  | 'CONFIRM'
  /** The finding is not right, or nothing is to be done about it (豁免). */
  | 'WAIVE';

/** A published document (文件、报道). */
export type Document = Entity & Node & {
  readonly __typename?: 'Document';
  /** The line of addressees, as written (主送); null where there is none. */
  readonly addressees?: Maybe<Scalars['String']['output']>;
  /** The agreements whose parties, date or fields it tells (协议), in the order of the file. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The documents it cites (引用), in the order of the file. */
  readonly citations: ReadonlyArray<Citation>;
  /** The documents that cite it (被引用), by their dates. */
  readonly citedBy: CitationConnection;
  /** How much of its assignments was read. */
  readonly coverage: Coverage;
  /** Lines that a site printed around it, left out of all reading, in the order of the file. */
  readonly dropped: ReadonlyArray<DroppedLine>;
  /** All that the rule book found in it (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** False where it is only cited by others and its text is not held: then little but its title is known (是否收录). */
  readonly held: Scalars['Boolean']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its indicators, in printed order (指标). */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Date under the signatures (成文日期); null where there is none. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it, as printed (发文机关). */
  readonly issuers: ReadonlyArray<Organization>;
  /** What sort of text it is (文种). */
  readonly kind: DocumentKind;
  /** Who belongs to which group or alliance, as it says (成员关系), in the order of the file. */
  readonly memberships: StatedMembershipConnection;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** What it, its tasks and their goals name: regions, schools, groups, alliances, agreements (提及), in the order of the file. */
  readonly mentions: NamedConnection;
  /** The title. */
  readonly name: Scalars['String']['output'];
  /** Number as printed, 荣委办发〔2023〕7号 (发文字号); null where there is none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What became of the file (导入结果). */
  readonly outcome: Outcome;
  /** The period as written; null where there is none. */
  readonly periodAsWritten?: Maybe<Scalars['String']['output']>;
  /** End of the period it plans for (规划期止); null where there is none. */
  readonly periodEnd?: Maybe<Scalars['PartialDate']['output']>;
  /** Start of the period it plans for (规划期起); null where there is none. */
  readonly periodStart?: Maybe<Scalars['PartialDate']['output']>;
  /** Its headings that hold tasks, in printed order (工程). */
  readonly programmes: ReadonlyArray<Programme>;
  /** Date of publication a portal gives (发布日期); null where there is none. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Publisher a portal names, as written (发布机构); null where there is none. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Whose document it is (所属区划); null where not known. */
  readonly region?: Maybe<Region>;
  /** Address it was published at; null where not known. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** How many of something there are, as it says (数量), in the order of the file. */
  readonly statedCounts: ReadonlyArray<StatedCount>;
  /** Its goals that belong to no task (主要目标), by year, then the whole period. */
  readonly targets: ReadonlyArray<Target>;
  /** Its tasks, in printed order (任务). */
  readonly tasks: ReadonlyArray<Task>;
  /** The title as printed (标题). */
  readonly title: Scalars['String']['output'];
};


/** A published document (文件、报道). */
export type DocumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document (文件、报道). */
export type DocumentFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document (文件、报道). */
export type DocumentMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document (文件、报道). */
export type DocumentMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document (文件、报道). */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** By date of issue, undated ones last. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Documents of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One document of a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** A document and how many were found in it. */
export type DocumentFacetCount = {
  readonly __typename?: 'DocumentFacetCount';
  /** How many were found in it. */
  readonly count: Scalars['Int']['output'];
  /** The document. */
  readonly document: Document;
  /** Id of the document. */
  readonly value: Scalars['ID']['output'];
};

/** Conditions on a document (文件); all that are given must hold. */
export type DocumentFilter = {
  /** It has this id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What sort of text it is (文种). */
  readonly kind?: InputMaybe<DocumentKind>;
  /** Its number (发文字号), whatever the form of the brackets. */
  readonly number?: InputMaybe<StringFilter>;
  /** Its title (标题). */
  readonly title?: InputMaybe<StringFilter>;
};

/** What sort of text a document is (文种). */
export type DocumentKind =
  /** Agreement (协议). */
  | 'AGREEMENT'
  /** News (报道). */
  | 'NEWS'
  /** Notice (通知). */
  | 'NOTICE'
  /** None of the others. */
  | 'OTHER'
  /** Plan or work programme (规划、计划、方案). */
  | 'PLAN';

/** Why a line of a file is no part of what the document says. */
export type DropReason =
  /** A list of links (链接列表). */
  | 'LINK_LIST'
  /** Navigation of a site (导航). */
  | 'MENU'
  /** Other articles that a site offers (相关推荐). */
  | 'RELATED'
  /** Services and legal notes of a site (服务、版权). */
  | 'SERVICE';

/** A line of a file that is no part of what the document says. */
export type DroppedLine = {
  readonly __typename?: 'DroppedLine';
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Why it was left out. */
  readonly reason: DropReason;
  /** The line. */
  readonly text: Scalars['String']['output'];
};

/** A group or community of schools (教育集团、学校共同体、学区). */
export type EducationGroup = Entity & Node & Organization & {
  readonly __typename?: 'EducationGroup';
  /** All other names it is met under: short, alias, former (简称、别名、曾用名). */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** What the rule book says of it (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** Its make-up as a formula, 1+3+1 (组成方式); null where the documents give none. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The school that leads it (核心校、牵头校); null where the documents name none. */
  readonly leadSchool?: Maybe<School>;
  /** The groups and alliances it belongs to (所属集团、共同体), by name. */
  readonly memberOf: MembershipConnection;
  /** Its members (成员): the leading school, founders, then others by the day they joined and as printed. */
  readonly members: MemberConnection;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** How closely it is run (办学模式). */
  readonly mode: GroupMode;
  /** The words for it, 紧密型; null where the documents do not say. */
  readonly modeAsWritten?: Maybe<Scalars['String']['output']>;
  /** Canonical full name; the printed name where no full name is known. */
  readonly name: Scalars['String']['output'];
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Where it is (所在区划); null where the documents do not say. */
  readonly region?: Maybe<Region>;
  /** Stages of its schools (学段); empty where not known. */
  readonly stages: ReadonlyArray<SchoolStage>;
};


/** A group or community of schools (教育集团、学校共同体、学区). */
export type EducationGroupFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group or community of schools (教育集团、学校共同体、学区). */
export type EducationGroupMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group or community of schools (教育集团、学校共同体、学区). */
export type EducationGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group or community of schools (教育集团、学校共同体、学区). */
export type EducationGroupMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A node that a person looks up by name (实体). */
export type Entity = {
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** What it is called: the canonical full name, or the title. */
  readonly name: Scalars['String']['output'];
  /** Readable reference, `task/荣委办发〔2023〕7号/(三)1`: for people and logs; use `id` in programs. */
  readonly ref: Scalars['String']['output'];
};


/** A node that a person looks up by name (实体). */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A value and how many have it. */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** The value: the id of a rule, a severity, a status. */
  readonly value: Scalars['String']['output'];
};

/** Something the rule book found odd (问题). */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** What it is about. */
  readonly about: Entity;
  /** What it met; null where the message says all. */
  readonly actual?: Maybe<Scalars['String']['output']>;
  /** What was decided about it, newest first; the status follows the newest that was not taken back (决定). */
  readonly decisions: ReadonlyArray<Decision>;
  /** The document it was found in. */
  readonly document: Document;
  /** What the rule expected; null where the message says all. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Line to look at, from 1; null where the whole document is meant. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** What is wrong, in words. */
  readonly message: Scalars['String']['output'];
  /** The rule, kebab-case: `task-has-lead`. */
  readonly rule: Scalars['String']['output'];
  /** Version of the rule that gave it. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** How much it matters. */
  readonly severity: Severity;
  /** The words it rests on, in printed order (出处). */
  readonly statements: ReadonlyArray<Statement>;
  /** What became of it. */
  readonly status: FindingStatus;
};


/** Something the rule book found odd (问题). */
export type FindingMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** Most severe first, then by rule, document and line. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** How many of all pages together are of each sort (分类统计); counted only where asked for. */
  readonly facets: FindingFacets;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Findings of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One finding of a page. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** How many findings are of each sort: most first, 100 values at most. */
export type FindingFacets = {
  readonly __typename?: 'FindingFacets';
  /** By the document they were found in. */
  readonly document: ReadonlyArray<DocumentFacetCount>;
  /** By rule. */
  readonly rule: ReadonlyArray<FacetCount>;
  /** By how much they matter. */
  readonly severity: ReadonlyArray<FacetCount>;
  /** By what became of them. */
  readonly status: ReadonlyArray<FacetCount>;
};

/** Conditions on a finding (问题); all that are given must hold. */
export type FindingFilter = {
  /** Id of what it is about. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** The document it was found in. */
  readonly document?: InputMaybe<DocumentFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<FindingFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** Name or code of the region whose document it was found in (文件所属区划). */
  readonly region?: InputMaybe<StringFilter>;
  /** Its rule: `task-has-lead`. */
  readonly rule?: InputMaybe<StringFilter>;
  /** How much it matters. */
  readonly severity?: InputMaybe<Severity>;
  /** What became of it; OPEN where the filter names none anywhere. */
  readonly status?: InputMaybe<FindingStatus>;
  /** Id of a unit or other organization (单位): it is about this, or about what this holds a role for. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a finding (处理状态). */
export type FindingStatus =
  /** A curator confirmed it (已确认). */
  | 'CONFIRMED'
  /** Nobody has decided (待处理). */
  | 'OPEN'
  /** The document no longer gives it (已解决). */
  | 'RESOLVED'
  /** A curator waived it (已豁免). */
  | 'WAIVED';

/** The state of the graph that this response is of. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** How many nodes there are of each type that can be looked up. */
  readonly counts: ReadonlyArray<LabelCount>;
  /** The documents held, by date of issue. */
  readonly documents: DocumentConnection;
  /** When that version was loaded, ISO 8601 with time zone; null when nothing was ever loaded. */
  readonly loadedAt?: Maybe<Scalars['String']['output']>;
  /** Version: grows by one with each load, removal or decision; 0 when nothing was ever loaded. */
  readonly version: Scalars['Int']['output'];
};


/** The state of the graph that this response is of. */
export type GraphDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** By name. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Groups of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One group of a page. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: EducationGroup;
};

/** Conditions on a group or community of schools (教育集团、学校共同体); all that are given must hold. */
export type GroupFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GroupFilter>>;
  /** How closely it is run (办学模式). */
  readonly mode?: InputMaybe<GroupMode>;
  /** One of its names, full, short, alias or former (名称). */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<GroupFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<GroupFilter>>;
  /** Name or code of the region it is in (所在区划). */
  readonly region?: InputMaybe<StringFilter>;
  /** One of its stages (学段). */
  readonly stage?: InputMaybe<SchoolStage>;
};

/** How closely a group is run (办学模式). */
export type GroupMode =
  /** One management for all (紧密型). */
  | 'CLOSE_KNIT'
  /** A community of schools (共同体). */
  | 'COMMUNITY'
  /** A federation of schools (联盟型). */
  | 'FEDERATED'
  /** The documents do not say. */
  | 'UNSPECIFIED'
  /** Schools of several stages, one after the other (贯通型). */
  | 'VERTICAL';

/** A row of a table of indicators (指标). */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** The group of the table it stands in: 义务教育. */
  readonly category: Scalars['String']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its name: 普通小学. */
  readonly name: Scalars['String']['output'];
  /** The row it is a part of (其中); null where it is none. */
  readonly partOf?: Maybe<Indicator>;
  /** Unit of its values, its parent's where it names none: 万人; null where there is none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Its values, by year. */
  readonly values: ReadonlyArray<IndicatorValue>;
};

/** The value of an indicator in one year. */
export type IndicatorValue = {
  readonly __typename?: 'IndicatorValue';
  /** As printed: >55.00. */
  readonly asWritten: Scalars['String']['output'];
  /** How the number compares. */
  readonly comparator: Comparator;
  /** Where the document says so (出处). */
  readonly statements: ReadonlyArray<Statement>;
  /** The number; null where the printed words are none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** How many nodes there are of one type. */
export type LabelCount = {
  readonly __typename?: 'LabelCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Name of the type: `Task`. */
  readonly type: Scalars['String']['output'];
};

/** How high a region or a body stands (层级). */
export type Level =
  /** County or district (县级). */
  | 'COUNTY'
  /** National (国家级). */
  | 'NATIONAL'
  /** Prefecture-level city (地级). */
  | 'PREFECTURE'
  /** Province, autonomous region or municipality (省级). */
  | 'PROVINCE'
  /** Town or street (乡镇、街道). */
  | 'TOWN';

/** How many tasks of the document a unit carries (任务量). */
export type Load = {
  readonly __typename?: 'Load';
  /** Tasks it leads (牵头). */
  readonly lead: Scalars['Int']['output'];
  /** Tasks it is responsible for (责任). */
  readonly responsible: Scalars['Int']['output'];
  /** Tasks it leads over all tasks of the document, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Tasks it supervises (督导). */
  readonly supervising: Scalars['Int']['output'];
  /** Tasks it supports (配合). */
  readonly supporting: Scalars['Int']['output'];
  /** Id of the unit. */
  readonly unit: Scalars['ID']['output'];
};

/** Language of messages. */
export type Locale =
  /** English. */
  | 'EN'
  /** Chinese (中文). */
  | 'ZH';

/** Who does what in one document: tasks by units (责任矩阵). */
export type Matrix = {
  readonly __typename?: 'Matrix';
  /** One cell a task, unit and role, in printed order. */
  readonly cells: ReadonlyArray<Cell>;
  /** What each unit carries, in the order of `units`. */
  readonly load: ReadonlyArray<Load>;
  /** The rows: all tasks of the document, in printed order. */
  readonly tasks: ReadonlyArray<Task>;
  /** The columns: organizations as written, in the order they are first printed. */
  readonly units: ReadonlyArray<Organization>;
};

/** A number with its unit inside a target (量化指标). */
export type Measure = {
  readonly __typename?: 'Measure';
  /** The number as printed: 6个. */
  readonly asWritten: Scalars['String']['output'];
  /** How the number compares. */
  readonly comparator: Comparator;
  /** What the number counts. */
  readonly kind: MeasureKind;
  /** What is counted: 科技工作室. */
  readonly label: Scalars['String']['output'];
  /** The number, 40 for 40%; the lower bound of a range; null where the words are no number. */
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  /** Upper bound where `comparator` is RANGE; else null. */
  readonly quantityMax?: Maybe<Scalars['Float']['output']>;
  /** Unit as printed: 个, 所, %; null where there is none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** What a number of a target counts. */
export type MeasureKind =
  /** Adds to a sum (新增8所). */
  | 'INCREMENT'
  /** A state reached (达到20所). */
  | 'LEVEL'
  /** A share (达到85%). */
  | 'RATE';

/** A page of the members of a group or alliance. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The leading school, founders, then others; each by the day they joined, then as printed. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Members of all pages together, of the day asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One member of the group or alliance. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** Whether that is sure for the day asked for. */
  readonly certainty: Certainty;
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The member: a region, unit, school or group. */
  readonly node: Entity;
  /** The role it has in it. */
  readonly role: MemberRole;
  /** Since when, from the first day of the date on; null where the documents do not say. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the documents say so (出处). */
  readonly statements: ReadonlyArray<Statement>;
  /** Until when, to the last day of the date; null where the documents tell no end. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** What a member is to its group or alliance (成员角色). */
export type MemberRole =
  /** It founded it (发起、组成). */
  | 'FOUNDER'
  /** The leading school (核心校、牵头校). */
  | 'LEAD'
  /** None of the others (成员). */
  | 'MEMBER';

/** A page of the groups and alliances that something belongs to. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** By name of the group or alliance. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Memberships of all pages together, of the day asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One group or alliance it belongs to. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Whether that is sure for the day asked for. */
  readonly certainty: Certainty;
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The group or alliance. */
  readonly node: Organization;
  /** The role it has in it. */
  readonly role: MemberRole;
  /** Since when, from the first day of the date on; null where the documents do not say. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the documents say so (出处). */
  readonly statements: ReadonlyArray<Statement>;
  /** Until when, to the last day of the date; null where the documents tell no end. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of the places that speak of an entity. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** By date of the document; the document itself, its programmes, then its tasks in printed order. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Documents, programmes and tasks of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One document, programme or task that speaks of the entity. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** Who speaks: the document, programme or task; goals speak for what they belong to. */
  readonly node: Entity;
  /** The words (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A page of the entities that a document names. */
export type NamedConnection = {
  readonly __typename?: 'NamedConnection';
  /** In the order of the file. */
  readonly edges: ReadonlyArray<NamedEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Entities of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity that the document names. */
export type NamedEdge = {
  readonly __typename?: 'NamedEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** What is named: a region, school, group, alliance, agreement or unit. */
  readonly node: Entity;
  /** The words (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
};

/** Anything with an id of its own. Ids are opaque and stay the same over reloads. */
export type Node = {
  /** Opaque and stable; an id left behind by a merge still resolves to what it became. */
  readonly id: Scalars['ID']['output'];
};

/** A body that can hold a role or be a member (组织). */
export type Organization = {
  /** All other names it is met under: short, alias, former (简称、别名、曾用名). */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Canonical full name; the printed name where no full name is known. */
  readonly name: Scalars['String']['output'];
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Where it is (所在区划); null where the documents do not say. */
  readonly region?: Maybe<Region>;
};

/** Conditions on an organization (组织); all that are given must hold. */
export type OrganizationFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** What sort of unit it is (单位类别). */
  readonly kind?: InputMaybe<UnitKind>;
  /** One of its names, full, short, alias or former (名称). */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Name or code of the region it is in (所在区划). */
  readonly region?: InputMaybe<StringFilter>;
};

/** Conditions on the organizations in one role for a task; all that are given must hold. */
export type OrganizationsFilter = {
  /** Only disputed (true) or undisputed (false) ones count. Alone: there is one at least. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** All are so; holds where there are none. */
  readonly every?: InputMaybe<OrganizationFilter>;
  /** True: there are none. False: there is one at least. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** None is so. */
  readonly none?: InputMaybe<OrganizationFilter>;
  /** Only those that this part of the document names count. Alone: there is one at least. */
  readonly part?: InputMaybe<Part>;
  /** One at least is so. */
  readonly some?: InputMaybe<OrganizationFilter>;
};

/** What became of a file that was loaded (导入结果). */
export type Outcome =
  /** Read without remark. */
  | 'LOADED'
  /** Read; some lines were not understood. */
  | 'LOADED_WITH_WARNINGS'
  /** Only cited by another document; its text is not held (未收录). */
  | 'NOT_HELD'
  /** Not read; nothing of it is in the graph. */
  | 'QUARANTINED';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge, to be given as `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True if more edges follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if this page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Where in a document something stands. */
export type Part =
  /** What follows 附件, or a table beside a body (附件). */
  | 'ANNEX'
  /** Numbered text (正文). */
  | 'BODY'
  /** The rest. */
  | 'PROSE';

/** What a statement says of its subject. */
export type Predicate =
  /** Another name of the subject (别名). */
  | 'ALIAS'
  /** A field of cooperation of the subject (合作领域). */
  | 'AREA'
  /** The subject cites another document (引用). */
  | 'CITES'
  /** How many there are, the object, as the document says (数量). */
  | 'COUNT'
  /** When a task is due (完成时限). */
  | 'DUE'
  /** Words about the subject that a finding rests on, and no fact (问题所据原文). */
  | 'EVIDENCE'
  /** Make-up of the subject as a formula, 1+3+1 (组成方式). */
  | 'FORMULA'
  /** The object founded the subject (发起、组成). */
  | 'GROUP_FOUNDER'
  /** The object is the leading school of the subject (核心校、牵头校). */
  | 'GROUP_LEAD'
  /** The object is a member of the subject (成员单位). */
  | 'GROUP_MEMBER'
  /** A value of an indicator (指标值). */
  | 'INDICATOR_VALUE'
  /** The object issued the document (发文机关). */
  | 'ISSUED_BY'
  /** Date of issue (成文日期). */
  | 'ISSUED_ON'
  /** The object leads the subject (牵头). */
  | 'LEAD'
  /** The subject names the object (提及). */
  | 'MENTION'
  /** How closely the subject is run (办学模式). */
  | 'MODE'
  /** Number of the document (发文字号). */
  | 'NUMBER'
  /** The object is a party to the subject (签署方). */
  | 'PARTY'
  /** Period the document plans for (规划期). */
  | 'PERIOD'
  /** The object is responsible for the subject (责任). */
  | 'RESPONSIBLE'
  /** When the subject was signed (签署时间). */
  | 'SIGNED_ON'
  /** The object supervises the subject (督导). */
  | 'SUPERVISE'
  /** The object supports the subject (配合). */
  | 'SUPPORT'
  /** A goal of the subject (目标). */
  | 'TARGET'
  /** Words of a task (任务内容). */
  | 'TEXT'
  /** Title of the document (标题). */
  | 'TITLE';

/** A heading of a document that holds tasks (工程、行动、项目、计划). */
export type Programme = Entity & Node & {
  readonly __typename?: 'Programme';
  /** The document it stands in. */
  readonly document: Document;
  /** What the rule book says of it, of the programmes in it and of their tasks (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** The printed line without ordinal and final stop. */
  readonly heading: Scalars['String']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** The name of the 工程 where the heading gives one, else the heading. */
  readonly name: Scalars['String']['output'];
  /** Printed ordinal, brackets in half width: `(一)`. */
  readonly ordinal: Scalars['String']['output'];
  /** The programme it nests in; null directly under the document. */
  readonly parent?: Maybe<Programme>;
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Its own goals (目标), by year, then the whole period. */
  readonly targets: ReadonlyArray<Target>;
  /** The tasks directly under it, in printed order (任务). */
  readonly tasks: ReadonlyArray<Task>;
};


/** A heading of a document that holds tasks (工程、行动、项目、计划). */
export type ProgrammeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A heading of a document that holds tasks (工程、行动、项目、计划). */
export type ProgrammeMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question starts. */
export type Query = {
  readonly __typename?: 'Query';
  /** Agreements (协议), by the day they were signed; undated ones last. */
  readonly agreements: AgreementConnection;
  /** Alliances of regions or organizations (区域教育共同体、教育联盟), by name. */
  readonly alliances: AllianceConnection;
  /** A document by its id (文件); null where there is none. */
  readonly document?: Maybe<Document>;
  /** Groups and communities of schools (教育集团、学校共同体、学区) that meet the conditions, by name. */
  readonly educationGroups: GroupConnection;
  /** What the rule book found (问题), most severe first; only open findings unless the filter names a status. */
  readonly findings: FindingConnection;
  /** The state of the graph. */
  readonly graph: Graph;
  /** Any node by its id, also by one it had before a merge; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Nodes by their ids, each at the place of its id; null at the place of an unknown one. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The responsibility matrix of a document (责任矩阵); the error BAD_ID where there is no such document. */
  readonly responsibilityMatrix: Matrix;
  /** How many of something there are, as the documents say (文件所述数量), by region, document and place in it. */
  readonly statedCounts: StatedCountConnection;
  /** A task by its id (任务); null where there is none. */
  readonly task?: Maybe<Task>;
  /** Tasks that meet the conditions, sorted, paged (任务). */
  readonly tasks: TaskConnection;
  /** A unit by any of its names in any script (单位); null where there is none. Where several are called so: null, and the error AMBIGUOUS with candidates. */
  readonly unit?: Maybe<Unit>;
};


/** Where every question starts. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryEducationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. */
export type QueryResponsibilityMatrixArgs = {
  document: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryStatedCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TaskSort>>;
};


/** Where every question starts. */
export type QueryUnitArgs = {
  name: Scalars['String']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative division or functional zone (行政区划). */
export type Region = Entity & Node & {
  readonly __typename?: 'Region';
  /** GB/T 2260 code, `500153`, of a town nine digits; null for a functional region. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The groups in it or in a region within it (教育集团、学校共同体), by name. */
  readonly educationGroups: GroupConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Division of the state or functional zone. */
  readonly kind: RegionKind;
  /** How high it stands (层级); null for a functional region. */
  readonly level?: Maybe<Level>;
  /** The groups and alliances it belongs to (所属集团、共同体), by name. */
  readonly memberOf: MembershipConnection;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** Full name: 荣昌区. */
  readonly name: Scalars['String']['output'];
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** How many of something the documents say it has (文件所述数量), by document and place in it. */
  readonly statedCounts: StatedCountConnection;
  /** The region it lies in (上级区划); null at the top. */
  readonly within?: Maybe<Region>;
};


/** An administrative division or functional zone (行政区划). */
export type RegionEducationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative division or functional zone (行政区划). */
export type RegionMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative division or functional zone (行政区划). */
export type RegionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative division or functional zone (行政区划). */
export type RegionStatedCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a region is a division of the state. */
export type RegionKind =
  /** An administrative division with a GB/T 2260 code (行政区划). */
  | 'ADMINISTRATIVE'
  /** A zone or circle without a code (功能区): 万盛经开区, 成渝地区双城经济圈. */
  | 'FUNCTIONAL';

/** A page of the tasks an organization holds a role for. */
export type ResponsibilityConnection = {
  readonly __typename?: 'ResponsibilityConnection';
  /** By document and place in it, then by role. */
  readonly edges: ReadonlyArray<ResponsibilityEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Edges of all pages together, those with `via` too. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One role of the organization for one task. */
export type ResponsibilityEdge = {
  readonly __typename?: 'ResponsibilityEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** True if two parts of the document speak of the task and only one names this organization in this role (正文与附件不一致). */
  readonly disputed: Scalars['Boolean']['output'];
  /** The task. */
  readonly node: Task;
  /** The parts of the document that name it. */
  readonly parts: ReadonlyArray<Part>;
  /** The role. */
  readonly role: Role;
  /** Where the documents say so (出处). */
  readonly statements: ReadonlyArray<Statement>;
  /** The printed collective (各镇街) it holds the role as a member of; null where it is named itself. */
  readonly via?: Maybe<Organization>;
};

/** How an organization is bound to a task (责任). */
export type Role =
  /** Leads it (牵头单位、主办). */
  | 'LEAD'
  /** Is responsible for it (责任单位、负责). */
  | 'RESPONSIBLE'
  /** Supervises it (督导、督查、监督单位). */
  | 'SUPERVISE'
  /** Supports it (配合、协办、参与). */
  | 'SUPPORT';

/** A school or kindergarten (学校、幼儿园). */
export type School = Entity & Node & Organization & {
  readonly __typename?: 'School';
  /** All other names it is met under: short, alias, former (简称、别名、曾用名). */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** What the rule book says of it, and of what it holds a role for (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The groups and alliances it belongs to (所属集团、共同体), by name. */
  readonly memberOf: MembershipConnection;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** Canonical full name; the printed name where no full name is known. */
  readonly name: Scalars['String']['output'];
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Where it is (所在区划); null where the documents do not say. */
  readonly region?: Maybe<Region>;
  /** The tasks it holds a role for, itself or as a member of a printed collective, in printed order (承担的任务). */
  readonly responsibilities: ResponsibilityConnection;
  /** Its stages (学段); empty where not known. */
  readonly stages: ReadonlyArray<SchoolStage>;
};


/** A school or kindergarten (学校、幼儿园). */
export type SchoolFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school or kindergarten (学校、幼儿园). */
export type SchoolMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school or kindergarten (学校、幼儿园). */
export type SchoolMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school or kindergarten (学校、幼儿园). */
export type SchoolResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};

/** A stage of schooling (学段). */
export type SchoolStage =
  /** Continuing education (继续教育). */
  | 'CONTINUING'
  /** Higher education (高等教育). */
  | 'HIGHER'
  /** Junior secondary (初中). */
  | 'JUNIOR_SECONDARY'
  /** Preschool (学前教育). */
  | 'PRESCHOOL'
  /** Primary (小学). */
  | 'PRIMARY'
  /** Senior secondary (高中). */
  | 'SENIOR_SECONDARY'
  /** Special education (特殊教育). */
  | 'SPECIAL'
  /** Vocational (职业教育). */
  | 'VOCATIONAL';

/** How much a finding matters (严重程度). */
export type Severity =
  /** Wrong (错误). */
  | 'ERROR'
  /** For information (提示). */
  | 'INFO'
  /** Worth a look (警告). */
  | 'WARNING';

/** Which way to sort. */
export type SortDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** How many of something there are, as a document says (文件所述数量). */
export type StatedCount = Node & {
  readonly __typename?: 'StatedCount';
  /** When it was so (截至); null where the document does not say. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The number as printed: 35个. */
  readonly asWritten: Scalars['String']['output'];
  /** The parts of the number, as printed; empty where it is not divided. */
  readonly breakdown: ReadonlyArray<CountPart>;
  /** How the number compares. */
  readonly comparator: Comparator;
  /** The document that says so. */
  readonly document: Document;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How closely the groups counted are run (办学模式); empty where the document does not say. */
  readonly modes: ReadonlyArray<GroupMode>;
  /** What has them: a region, an organization, or the document where it names neither. */
  readonly of: Entity;
  /** How many, 170000 for 17万人. */
  readonly quantity: Scalars['Float']['output'];
  /** The groups of this sort that the graph itself holds in the region or within it, by name; null where no groups are counted, or not those of a region. */
  readonly recorded?: Maybe<GroupConnection>;
  /** The words (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
  /** What is counted: 教育集团. */
  readonly what: Scalars['String']['output'];
};


/** How many of something there are, as a document says (文件所述数量). */
export type StatedCountRecordedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stated counts. */
export type StatedCountConnection = {
  readonly __typename?: 'StatedCountConnection';
  /** By region, document and place in it. */
  readonly edges: ReadonlyArray<StatedCountEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counts of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One stated count of a page. */
export type StatedCountEdge = {
  readonly __typename?: 'StatedCountEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The count. */
  readonly node: StatedCount;
};

/** That something belongs to a group or alliance, as a document says (成员关系). */
export type StatedMembership = {
  readonly __typename?: 'StatedMembership';
  /** The group or alliance. */
  readonly group: Organization;
  /** The member: a region, unit, school or group. */
  readonly member: Entity;
  /** The role it has, over all documents. */
  readonly role: MemberRole;
  /** Since when, over all documents; null where they do not say. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Where this document says so (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
  /** Until when, over all documents; null where they tell no end. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of the memberships that a document states. */
export type StatedMembershipConnection = {
  readonly __typename?: 'StatedMembershipConnection';
  /** In the order of the file. */
  readonly edges: ReadonlyArray<StatedMembershipEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Edges of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One membership that the document states. */
export type StatedMembershipEdge = {
  readonly __typename?: 'StatedMembershipEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: StatedMembership;
};

/** What one place of one document says (出处). */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** The mention itself, the name or the number as printed. */
  readonly asWritten: Scalars['String']['output'];
  /** The document it stands in. */
  readonly document: Document;
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The part it stands in. */
  readonly part: Part;
  /** What it says of its subject. */
  readonly predicate: Predicate;
  /** The clause or sentence that proves it, as printed (原文). */
  readonly quote: Scalars['String']['output'];
  /** The rule that read it, or the curated entry that gave it. */
  readonly rule: Scalars['String']['output'];
  /** Where the quote starts: UTF-16 units from 0 in the decoded text of the file. */
  readonly start: Scalars['Int']['output'];
  /** The same in simplified script, without stray pinyin and line breaks. */
  readonly text: Scalars['String']['output'];
};

/** Conditions on a text; all that are given must hold. Script, width, case, spaces and punctuation never matter. */
export type StringFilter = {
  /** Has this text in it. Without a letter or digit it is an error: every text has it. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these; an empty list holds for none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Starts with this text. Without a letter or digit it is an error: every text does. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A goal of a task, a programme or a document (年度工作目标). */
export type Target = Node & {
  readonly __typename?: 'Target';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The numbers in it, in printed order. */
  readonly measures: ReadonlyArray<Measure>;
  /** The part of the document that sets it. */
  readonly part: Part;
  /** One year or the whole period. */
  readonly scope: TargetScope;
  /** Its words, in simplified script. */
  readonly text: Scalars['String']['output'];
  /** The year; null where it is for the whole period. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What time a target is set for. */
export type TargetScope =
  /** The whole period of the plan (整个规划期). */
  | 'WHOLE_PERIOD'
  /** One year (年度). */
  | 'YEAR';

/** Something a document gives to somebody to do (任务、重点任务). */
export type Task = Entity & Node & {
  readonly __typename?: 'Task';
  /** Every organization in every role, with the words of the document: those that it names, then the members of the collectives among them (各镇街). */
  readonly assignments: AssignmentConnection;
  /** The document it stands in (文件). */
  readonly document: Document;
  /** When it is due, as written (完成时限); null where nothing is said. */
  readonly dueAsWritten?: Maybe<Scalars['String']['output']>;
  /** Date it is due, where the words are a date (完成时限); else null. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** What the rule book says of it (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Who leads it, as printed, all parts together (牵头单位). */
  readonly leads: ReadonlyArray<Organization>;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** The title. */
  readonly name: Scalars['String']['output'];
  /** Ordinals from the programme down: `(三)1`. */
  readonly ordinal: Scalars['String']['output'];
  /** The programme it belongs to (所属工程); null directly under the document. */
  readonly programme?: Maybe<Programme>;
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Who is responsible, as printed, all parts together (责任单位). */
  readonly responsible: ReadonlyArray<Organization>;
  /** Who supervises it, as printed, all parts together (督导单位). */
  readonly supervising: ReadonlyArray<Organization>;
  /** Who supports it, as printed, all parts together (配合单位). */
  readonly supporting: ReadonlyArray<Organization>;
  /** Its goals in body and annex (年度工作目标), by year, then the whole period. */
  readonly targets: ReadonlyArray<Target>;
  /** What is to be done, as printed, in simplified script. */
  readonly text: Scalars['String']['output'];
  /** What each part of the document prints of it, in order. */
  readonly texts: ReadonlyArray<TaskText>;
  /** The title as the body prints it, as the annex does where the body has none. */
  readonly title: Scalars['String']['output'];
};


/** Something a document gives to somebody to do (任务、重点任务). */
export type TaskAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};


/** Something a document gives to somebody to do (任务、重点任务). */
export type TaskFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something a document gives to somebody to do (任务、重点任务). */
export type TaskMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** In the order asked for. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Tasks of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One task of a page. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** Conditions on a task (任务); all that are given must hold. */
export type TaskFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TaskFilter>>;
  /** The document it stands in (文件). */
  readonly document?: InputMaybe<DocumentFilter>;
  /** Who leads it (牵头单位). */
  readonly leads?: InputMaybe<OrganizationsFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<TaskFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<TaskFilter>>;
  /** Who is responsible for it (责任单位). */
  readonly responsible?: InputMaybe<OrganizationsFilter>;
  /** Who supervises it (督导单位). */
  readonly supervising?: InputMaybe<OrganizationsFilter>;
  /** Who supports it (配合单位). */
  readonly supporting?: InputMaybe<OrganizationsFilter>;
  /** Its words (任务内容). */
  readonly text?: InputMaybe<StringFilter>;
  /** Its title (标题). */
  readonly title?: InputMaybe<StringFilter>;
};

/** One key to sort tasks by. */
export type TaskSort = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What to sort by. */
  readonly field: TaskSortField;
};

/** What tasks can be sorted by. */
export type TaskSortField =
  /** Date it is due; tasks without one come last in ascending order. */
  | 'DUE'
  /** Date of issue of the document, then the place in it. */
  | 'ORDINAL'
  /** Title, folded. */
  | 'TITLE';

/** What one part of a document prints of a task. */
export type TaskText = {
  readonly __typename?: 'TaskText';
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Ordinal in that part: `(三)1` in the body, the number of the row in the annex. */
  readonly ordinal: Scalars['String']['output'];
  /** The part. */
  readonly part: Part;
  /** The whole item or row. */
  readonly text: Scalars['String']['output'];
  /** Title in that part. */
  readonly title: Scalars['String']['output'];
};

/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type Unit = Entity & Node & Organization & {
  readonly __typename?: 'Unit';
  /** All other names it is met under: short, alias, former (简称、别名、曾用名). */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** What the rule book says of it, and of what it holds a role for (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** Its field, `EDUCATION`, `FINANCE`: aligns bodies of one field across regions (职能); null where not known. */
  readonly function?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is (单位类别). */
  readonly kind: UnitKind;
  /** How high it stands (层级); null where not known. */
  readonly level?: Maybe<Level>;
  /** The groups and alliances it belongs to (所属集团、共同体), by name. */
  readonly memberOf: MembershipConnection;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** Canonical full name; the printed name where no full name is known. */
  readonly name: Scalars['String']['output'];
  /** The units that it took over from (前身), by id. */
  readonly predecessors: ReadonlyArray<Unit>;
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Where it is (所在区划); null where the documents do not say. */
  readonly region?: Maybe<Region>;
  /** The tasks it holds a role for, itself or as a member of a printed collective, in printed order (承担的任务). */
  readonly responsibilities: ResponsibilityConnection;
  /** The unit that took over from it when it was renamed, merged or abolished (继任单位); null while it stands, or where that is not known. */
  readonly succeededBy?: Maybe<Unit>;
};


/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type UnitFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type UnitMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type UnitMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type UnitResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};

/** What sort of body a unit is (单位类别). */
export type UnitKind =
  /** A printed collective: 各镇街, 有关部门. */
  | 'COLLECTIVE'
  /** Enterprise (企业). */
  | 'ENTERPRISE'
  /** Department of a government, or the government itself (政府部门). */
  | 'GOVERNMENT'
  /** Mass organisation: trade union, women's federation, youth league (群团组织). */
  | 'MASS_ORGANISATION'
  /** None of the others, or not known. */
  | 'OTHER'
  /** Organ of the Party (党委部门). */
  | 'PARTY_ORGAN'
  /** Public institution (事业单位). */
  | 'PUBLIC_INSTITUTION';

/** A line of the file, as it was met. */
export type UnreadLine = {
  readonly __typename?: 'UnreadLine';
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The line. */
  readonly text: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementArea: ResolverTypeWrapper<AgreementAreaRow>;
  AgreementConnection: ResolverTypeWrapper<AgreementList>;
  AgreementEdge: ResolverTypeWrapper<AgreementItem>;
  Alliance: ResolverTypeWrapper<AllianceRow>;
  AllianceConnection: ResolverTypeWrapper<AllianceList>;
  AllianceEdge: ResolverTypeWrapper<AllianceItem>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentList>;
  AssignmentEdge: ResolverTypeWrapper<AssignmentItem>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cell: ResolverTypeWrapper<Cell>;
  Certainty: Certainty;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitationConnection: ResolverTypeWrapper<CitationList>;
  CitationEdge: ResolverTypeWrapper<CitationItem>;
  CitationRelation: CitationRelation;
  Comparator: Comparator;
  CountPart: ResolverTypeWrapper<CountPart>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionKind: DecisionKind;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<DocumentList>;
  DocumentEdge: ResolverTypeWrapper<DocumentItem>;
  DocumentFacetCount: ResolverTypeWrapper<FacetRow>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DropReason: DropReason;
  DroppedLine: ResolverTypeWrapper<DroppedLine>;
  EducationGroup: ResolverTypeWrapper<GroupRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  FacetCount: ResolverTypeWrapper<FacetRow>;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingConnection: ResolverTypeWrapper<FindingList>;
  FindingEdge: ResolverTypeWrapper<FindingItem>;
  FindingFacets: ResolverTypeWrapper<FacetLists>;
  FindingFilter: FindingFilter;
  FindingStatus: FindingStatus;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<GraphState>;
  GroupConnection: ResolverTypeWrapper<GroupList>;
  GroupEdge: ResolverTypeWrapper<GroupItem>;
  GroupFilter: GroupFilter;
  GroupMode: GroupMode;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LabelCount: ResolverTypeWrapper<LabelCountRow>;
  Level: Level;
  Load: ResolverTypeWrapper<Load>;
  Locale: Locale;
  Matrix: ResolverTypeWrapper<DocumentKey>;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasureKind: MeasureKind;
  MemberConnection: ResolverTypeWrapper<MemberList>;
  MemberEdge: ResolverTypeWrapper<MemberItem>;
  MemberRole: MemberRole;
  MembershipConnection: ResolverTypeWrapper<MemberList>;
  MembershipEdge: ResolverTypeWrapper<MemberItem>;
  MentionConnection: ResolverTypeWrapper<MentionList>;
  MentionEdge: ResolverTypeWrapper<MentionItem>;
  NamedConnection: ResolverTypeWrapper<MentionList>;
  NamedEdge: ResolverTypeWrapper<MentionItem>;
  Node: ResolverTypeWrapper<NodeRow>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationFilter: OrganizationFilter;
  OrganizationsFilter: OrganizationsFilter;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Part: Part;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Predicate: Predicate;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionKind: RegionKind;
  ResponsibilityConnection: ResolverTypeWrapper<ResponsibilityList>;
  ResponsibilityEdge: ResolverTypeWrapper<ResponsibilityItem>;
  Role: Role;
  School: ResolverTypeWrapper<SchoolRow>;
  SchoolStage: SchoolStage;
  Severity: Severity;
  SortDirection: SortDirection;
  StatedCount: ResolverTypeWrapper<StatedCountRow>;
  StatedCountConnection: ResolverTypeWrapper<StatedCountList>;
  StatedCountEdge: ResolverTypeWrapper<StatedCountItem>;
  StatedMembership: ResolverTypeWrapper<StatedMembershipRow>;
  StatedMembershipConnection: ResolverTypeWrapper<StatedMembershipList>;
  StatedMembershipEdge: ResolverTypeWrapper<StatedMembershipItem>;
  Statement: ResolverTypeWrapper<StatementRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Target: ResolverTypeWrapper<TargetRow>;
  TargetScope: TargetScope;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskConnection: ResolverTypeWrapper<TaskList>;
  TaskEdge: ResolverTypeWrapper<TaskItem>;
  TaskFilter: TaskFilter;
  TaskSort: TaskSort;
  TaskSortField: TaskSortField;
  TaskText: ResolverTypeWrapper<TaskTextRow>;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitKind: UnitKind;
  UnreadLine: ResolverTypeWrapper<UnreadLine>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementRow;
  AgreementArea: AgreementAreaRow;
  AgreementConnection: AgreementList;
  AgreementEdge: AgreementItem;
  Alliance: AllianceRow;
  AllianceConnection: AllianceList;
  AllianceEdge: AllianceItem;
  AssignmentConnection: AssignmentList;
  AssignmentEdge: AssignmentItem;
  Boolean: Scalars['Boolean']['output'];
  Cell: Cell;
  Citation: CitationRow;
  CitationConnection: CitationList;
  CitationEdge: CitationItem;
  CountPart: CountPart;
  Coverage: Coverage;
  Date: Scalars['Date']['output'];
  Decision: DecisionRow;
  Document: DocumentRow;
  DocumentConnection: DocumentList;
  DocumentEdge: DocumentItem;
  DocumentFacetCount: FacetRow;
  DocumentFilter: DocumentFilter;
  DroppedLine: DroppedLine;
  EducationGroup: GroupRow;
  Entity: EntityRow;
  FacetCount: FacetRow;
  Finding: FindingRow;
  FindingConnection: FindingList;
  FindingEdge: FindingItem;
  FindingFacets: FacetLists;
  FindingFilter: FindingFilter;
  Float: Scalars['Float']['output'];
  Graph: GraphState;
  GroupConnection: GroupList;
  GroupEdge: GroupItem;
  GroupFilter: GroupFilter;
  ID: Scalars['ID']['output'];
  Indicator: IndicatorRow;
  IndicatorValue: IndicatorValueRow;
  Int: Scalars['Int']['output'];
  LabelCount: LabelCountRow;
  Load: Load;
  Matrix: DocumentKey;
  Measure: MeasureRow;
  MemberConnection: MemberList;
  MemberEdge: MemberItem;
  MembershipConnection: MemberList;
  MembershipEdge: MemberItem;
  MentionConnection: MentionList;
  MentionEdge: MentionItem;
  NamedConnection: MentionList;
  NamedEdge: MentionItem;
  Node: NodeRow;
  Organization: OrganizationRow;
  OrganizationFilter: OrganizationFilter;
  OrganizationsFilter: OrganizationsFilter;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Programme: ProgrammeRow;
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  ResponsibilityConnection: ResponsibilityList;
  ResponsibilityEdge: ResponsibilityItem;
  School: SchoolRow;
  StatedCount: StatedCountRow;
  StatedCountConnection: StatedCountList;
  StatedCountEdge: StatedCountItem;
  StatedMembership: StatedMembershipRow;
  StatedMembershipConnection: StatedMembershipList;
  StatedMembershipEdge: StatedMembershipItem;
  Statement: StatementRow;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Target: TargetRow;
  Task: TaskRow;
  TaskConnection: TaskList;
  TaskEdge: TaskItem;
  TaskFilter: TaskFilter;
  TaskSort: TaskSort;
  TaskText: TaskTextRow;
  Unit: UnitRow;
  UnreadLine: UnreadLine;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['AgreementArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<AgreementMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementArea'] = ResolversParentTypes['AgreementArea']> = {
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<AllianceFindingsArgs, 'first'>>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<AllianceMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<AllianceMembersArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<AllianceMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceConnection'] = ResolversParentTypes['AllianceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllianceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceEdge'] = ResolversParentTypes['AllianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type CellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CitationRelation'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CitationRelation'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type CountPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountPart'] = ResolversParentTypes['CountPart']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['UnreadLine']>, ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['UnreadLine']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  addressees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<DocumentCitedByArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['DroppedLine']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<DocumentFindingsArgs, 'first'>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['StatedMembershipConnection'], ParentType, ContextType, RequireFields<DocumentMembershipsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<DocumentMentionedInArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['NamedConnection'], ParentType, ContextType, RequireFields<DocumentMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  periodAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedCounts?: Resolver<ReadonlyArray<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentFacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFacetCount'] = ResolversParentTypes['DocumentFacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DroppedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DroppedLine'] = ResolversParentTypes['DroppedLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DropReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EducationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationGroup'] = ResolversParentTypes['EducationGroup']> = {
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<EducationGroupFindingsArgs, 'first'>>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadSchool?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<EducationGroupMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<EducationGroupMembersArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EducationGroupMentionedInArgs, 'first'>>;
  mode?: Resolver<ResolversTypes['GroupMode'], ParentType, ContextType>;
  modeAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['SchoolStage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Alliance' | 'Document' | 'EducationGroup' | 'Programme' | 'Region' | 'School' | 'Task' | 'Unit', ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'locale'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FindingFacets'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingFacets'] = ResolversParentTypes['FindingFacets']> = {
  document?: Resolver<ReadonlyArray<ResolversTypes['DocumentFacetCount']>, ParentType, ContextType>;
  rule?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  severity?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<GraphDocumentsArgs, 'first'>>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EducationGroup'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  supervising?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  load?: Resolver<ReadonlyArray<ResolversTypes['Load']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type NamedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedConnection'] = ResolversParentTypes['NamedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NamedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedEdge'] = ResolversParentTypes['NamedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Alliance' | 'Decision' | 'Document' | 'EducationGroup' | 'Finding' | 'Indicator' | 'Programme' | 'Region' | 'School' | 'StatedCount' | 'Statement' | 'Target' | 'Task' | 'Unit', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'EducationGroup' | 'School' | 'Unit', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ProgrammeFindingsArgs, 'first'>>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProgrammeMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, RequireFields<QueryAlliancesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  educationGroups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryEducationGroupsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  responsibilityMatrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryResponsibilityMatrixArgs, 'document'>>;
  statedCounts?: Resolver<ResolversTypes['StatedCountConnection'], ParentType, ContextType, RequireFields<QueryStatedCountsArgs, 'first'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'name'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  educationGroups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<RegionEducationGroupsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<RegionMemberOfArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<RegionMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedCounts?: Resolver<ResolversTypes['StatedCountConnection'], ParentType, ContextType, RequireFields<RegionStatedCountsArgs, 'first'>>;
  within?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School']> = {
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SchoolFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<SchoolMemberOfArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<SchoolMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<SchoolResponsibilitiesArgs, 'first'>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['SchoolStage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCount'] = ResolversParentTypes['StatedCount']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breakdown?: Resolver<ReadonlyArray<ResolversTypes['CountPart']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['GroupMode']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<StatedCountRecordedArgs, 'first'>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCountConnection'] = ResolversParentTypes['StatedCountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatedCountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCountEdge'] = ResolversParentTypes['StatedCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatedCount'], ParentType, ContextType>;
};

export type StatedMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedMembership'] = ResolversParentTypes['StatedMembership']> = {
  group?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type StatedMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedMembershipConnection'] = ResolversParentTypes['StatedMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatedMembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedMembershipEdge'] = ResolversParentTypes['StatedMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatedMembership'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TargetScope'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<TaskAssignmentsArgs, 'first'>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  dueAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<TaskFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<TaskMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  supervising?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  supporting?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['TaskText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskText'] = ResolversParentTypes['TaskText']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<UnitFindingsArgs, 'first'>>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<UnitMemberOfArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<UnitMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<UnitResponsibilitiesArgs, 'first'>>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnreadLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadLine'] = ResolversParentTypes['UnreadLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementArea?: AgreementAreaResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AllianceConnection?: AllianceConnectionResolvers<ContextType>;
  AllianceEdge?: AllianceEdgeResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CountPart?: CountPartResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentFacetCount?: DocumentFacetCountResolvers<ContextType>;
  DroppedLine?: DroppedLineResolvers<ContextType>;
  EducationGroup?: EducationGroupResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingFacets?: FindingFacetsResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  NamedConnection?: NamedConnectionResolvers<ContextType>;
  NamedEdge?: NamedEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  StatedCountConnection?: StatedCountConnectionResolvers<ContextType>;
  StatedCountEdge?: StatedCountEdgeResolvers<ContextType>;
  StatedMembership?: StatedMembershipResolvers<ContextType>;
  StatedMembershipConnection?: StatedMembershipConnectionResolvers<ContextType>;
  StatedMembershipEdge?: StatedMembershipEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskText?: TaskTextResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnreadLine?: UnreadLineResolvers<ContextType>;
};

