import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, EntityRow } from './node.ts';
import type { OrganizationRow, UnitRow, SchoolRow, GroupRow, AllianceRow } from '../graph/queries/organizations.ts';
import type { OrganizationNameItem } from './name-list.ts';
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
import type { PassageRow, AnnotationRow } from '../graph/queries/passages.ts';
import type { CellItem, PassageList, PassageItem, ResponsibilityList, ResponsibilityItem, TaskResponsibilityList, TargetList, TargetItem, AssignmentList, AssignmentItem, TaskList, TaskItem, FindingList, FindingItem, ValueCount, GroupValue, DocumentList, DocumentItem, OrganizationList, OrganizationItem, UnitList, UnitItem, MemberList, MemberItem, StatedMembershipList, StatedMembershipItem, MentionList, MentionItem, AllianceList, AllianceItem, GroupList, GroupItem, StatedCountList, StatedCountItem, DecisionList, DecisionItem, AgreementList, AgreementItem, CitationList, CitationItem } from './connections.ts';
import type { FindingRow } from '../graph/queries/findings.ts';
import type { DecisionRow } from '../graph/queries/decisions.ts';
import type { WrittenDecision, WrittenDocument, WrittenRemoval } from './mutations/curation.ts';
import type { LabelCountRow } from '../graph/queries/graph.ts';
import type { Comparison, TaskPairRow, LeadRow, TargetsRow } from './comparison/comparison.ts';
import type { OrganizationLoadRow, LoadPartRow } from './load/load.ts';
import type { LoadList } from './load/load-list.ts';
import type { NamedQuestion, Parameter, Column } from './questions/question.ts';
import type { AnswerTable, AnswerRowItem, AnswerCellItem } from './questions/ask.ts';
import type { ChangeRow, ChangeTally } from '../graph/queries/changes.ts';
import type { ChangeList, VersionSpan, DifferenceList } from './changes/lists.ts';
import type { DifferenceRow } from './changes/differences.ts';
import type { GraphState } from '../graph/client.ts';
import type { PathSearch } from './paths/find-paths.ts';
import type { PathRow } from './paths/best-paths.ts';
import type { EdgeRow } from '../graph/queries/neighbours.ts';
import type { NeighbourhoodRow, OmittedRow } from './neighbourhood.ts';
import type { SharedTaskList, SharedTaskItem } from './shared-task-list.ts';
import type { SharedRoleRow } from '../graph/queries/shared-tasks.ts';
import type { CollaboratorList, CollaboratorItem } from './collaborator-list.ts';
import type { RegionList, RegionItem, IncludedUnitList, IncludedUnitItem } from './hierarchy-lists.ts';
import type { UnitMatchRow } from './match-units/match-units.ts';
import type { UnitCandidateRow } from './match-units/rules.ts';
import type { Search, SearchHitItem, TypeCountRow } from './search/search.ts';
import type { CompletionItem } from './search/completions.ts';
import type { MatrixKey } from './matrix.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** What a key may do (权限). */
export type AccessRole =
  /** Also removes documents (管理员). */
  | 'ADMIN'
  /** Decides, and loads documents (审核员). */
  | 'CURATOR';

/** A name and what it means. */
export type AddAliasInput = {
  /** The name as documents print it. */
  readonly name: Scalars['String']['input'];
  /** Id of the organization. */
  readonly organization: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** GB/T 2260 code of the region in whose documents the name means it; all documents without it. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
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
  /** Its names and when it had them (名称沿革): full, short, alias, former; those of bodies it took over from last. */
  readonly names: ReadonlyArray<OrganizationName>;
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Where it is; null, since its members are of several regions. */
  readonly region?: Maybe<Region>;
  /** Where the documents tell who founded it, and when (出处), by date of the document. */
  readonly statements: ReadonlyArray<Statement>;
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


/** An alliance of regions or organizations (区域教育共同体、教育联盟). */
export type AllianceNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** An answer as a table (回答). */
export type Answer = {
  readonly __typename?: 'Answer';
  /** The columns of the table. */
  readonly columns: ReadonlyArray<AnswerColumn>;
  /** True: there are more rows than are given, or there may be, as the search was cut short. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** The question. */
  readonly question: Question;
  /** The rows of the table, in the order of the query. */
  readonly rows: ReadonlyArray<AnswerRow>;
  /** The question in words, with its values. */
  readonly sentence: Scalars['String']['output'];
  /** How many rows there are in all; null where the question does not count them. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** An answer as a table (回答). */
export type AnswerSentenceArgs = {
  locale?: InputMaybe<Locale>;
};

/** A cell of an answer. */
export type AnswerCell = {
  readonly __typename?: 'AnswerCell';
  /** What the text names, in the same order; empty where it names nothing that can be looked up. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Its text; several texts are joined by 、. Empty where there is nothing to show. */
  readonly text: Scalars['String']['output'];
};


/** A cell of an answer. */
export type AnswerCellTextArgs = {
  locale?: InputMaybe<Locale>;
};

/** A column of an answer. */
export type AnswerColumn = {
  readonly __typename?: 'AnswerColumn';
  /** Its name, for programs: `task`. */
  readonly key: Scalars['String']['output'];
  /** Its heading. */
  readonly title: Scalars['String']['output'];
};


/** A column of an answer. */
export type AnswerColumnTitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** A row of an answer. */
export type AnswerRow = {
  readonly __typename?: 'AnswerRow';
  /** Its cells, in the order of the columns. */
  readonly cells: ReadonlyArray<AnswerCell>;
  /** Where the documents say so (出处); empty where nothing is stated. */
  readonly statements: ReadonlyArray<Statement>;
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
  /** Where the document says so (出处). */
  readonly statements: ReadonlyArray<Statement>;
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

/** What one version changed of one thing (变更记录). */
export type Change = Node & {
  readonly __typename?: 'Change';
  /** When that version was written, ISO 8601 UTC; null of versions before times were kept. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** Who holds the role, or is the member; null for other changes, and where it is gone or became part of another. */
  readonly counterpart?: Maybe<Entity>;
  /** Who holds the role, or is the member, as it was called then; null for other changes, and of versions before names were kept if it is gone. */
  readonly counterpartName?: Maybe<Scalars['String']['output']>;
  /** The document whose load or removal made it; null for decisions, and where it is gone. */
  readonly document?: Maybe<Document>;
  /** What changed; null where it is gone or became part of another, or cannot be looked up by itself. */
  readonly entity?: Maybe<Entity>;
  /** Id of what changed; of a responsibility that of the task, programme or document, of a membership that of the group or alliance. */
  readonly entityId: Scalars['ID']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What changed, as it was called then (名称): a name, a title, the words of a goal, the message of a finding, the reason of a decision. Null where it has no name, and of versions before names were kept if it is gone. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly op: ChangeOp;
  /** Its properties: all of what came or went, the differing ones of what changed, by name. */
  readonly properties: ReadonlyArray<PropertyChange>;
  /** Words of the document that hold now (现文); null of what went, and where nothing is stated or all of it was before. */
  readonly quoteAfter?: Maybe<Scalars['String']['output']>;
  /** Words of the document that no longer hold (原文); null of what came, and where nothing was stated or all of it still is. */
  readonly quoteBefore?: Maybe<Scalars['String']['output']>;
  /** The role of a responsibility; null for others. */
  readonly role?: Maybe<Role>;
  /** What sort of thing changed. */
  readonly type: ChangeType;
  /** The version that made it. */
  readonly version: Scalars['Int']['output'];
};


/** What one version changed of one thing (变更记录). */
export type ChangeNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** How many of all pages together are of each sort and operation. */
  readonly counts: ReadonlyArray<ChangeCount>;
  /** By version, then by sort, in the order of `ChangeType`, then by what changed. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Changes of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many changes there are of one sort and operation. */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What was done. */
  readonly op: ChangeOp;
  /** What sort of thing changed. */
  readonly type: ChangeType;
};

/** One change of a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** Conditions on changes; all that are given must hold. */
export type ChangeFilter = {
  /** Id of the document whose load or removal made them; not together with `entity`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Id of what changed. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** One of these operations. */
  readonly ops?: InputMaybe<ReadonlyArray<ChangeOp>>;
  /** One of these sorts. */
  readonly types?: InputMaybe<ReadonlyArray<ChangeType>>;
};

/** What was done to a thing (变更方式). */
export type ChangeOp =
  /** It came (新增). */
  | 'ADD'
  /** Some of its properties changed (修改). */
  | 'CHANGE'
  /** It went (删除). */
  | 'REMOVE';

/** What sort of thing changed (变更对象). */
export type ChangeType =
  /** An agreement (协议). */
  | 'AGREEMENT'
  /** A decision (决定). */
  | 'DECISION'
  /** A document (文件). */
  | 'DOCUMENT'
  /** A finding (问题). */
  | 'FINDING'
  /** A value of an indicator (指标值). */
  | 'INDICATOR_VALUE'
  /** A membership in a group or alliance (成员关系). */
  | 'MEMBERSHIP'
  /** A unit, school, group or alliance (组织). */
  | 'ORGANIZATION'
  /** A programme (工程). */
  | 'PROGRAMME'
  /** A role of an organization for a task, programme or document (责任关系). */
  | 'RESPONSIBILITY'
  /** A count that a document states (文件所述数量). */
  | 'STATED_COUNT'
  /** A goal (目标). */
  | 'TARGET'
  /** A task (任务). */
  | 'TASK';

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

/** How a citation is written (引用格式). */
export type CiteFormat =
  /** An entry of BibTeX: `@misc`, `@article` for news whose publisher is known; its key is the id. */
  | 'BIBTEX'
  /** CSL-JSON, the data of the Citation Style Language 1.0.2: a list of one item. */
  | 'CSL_JSON'
  /** A reference as GB/T 7714-2015 orders it (参考文献), in one line: [N/OL] for news whose publisher is known, [Z] for a document that is not held, else [EB/OL]. */
  | 'GBT7714';

/** How many tasks of a year two organizations share. */
export type CollaborationYear = {
  readonly __typename?: 'CollaborationYear';
  /** How many tasks. */
  readonly tasks: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A page of the organizations that work with another (协作单位): documents name both for the same tasks. Printed collectives count as written, not their members. */
export type CollaboratorConnection = {
  readonly __typename?: 'CollaboratorConnection';
  /** Most tasks first, then by id. */
  readonly edges: ReadonlyArray<CollaboratorEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Organizations of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organization that works with the other, and on how much (协作). */
export type CollaboratorEdge = {
  readonly __typename?: 'CollaboratorEdge';
  /** The same by the roles of both; a task counts for each pair of roles they hold. */
  readonly byRole: ReadonlyArray<RolePairCount>;
  /** The same by year; a task counts in each of its years. Years are those of the period of the plan, where it has none those of the goals of the task. */
  readonly byYear: ReadonlyArray<CollaborationYear>;
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
  /** The tasks (共同承担的任务). */
  readonly sharedTasks: SharedTaskConnection;
  /** For how many tasks both are named. */
  readonly tasks: Scalars['Int']['output'];
};


/** One organization that works with the other, and on how much (协作). */
export type CollaboratorEdgeSharedTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A name that completes what was typed (输入提示). */
export type Completion = {
  readonly __typename?: 'Completion';
  /** True where the pinyin initials of the name fit, not its characters (首字母匹配). */
  readonly byInitials: Scalars['Boolean']['output'];
  /** The same without the marks. */
  readonly excerpt: Scalars['String']['output'];
  /** The name with `⟦` and `⟧` around what was typed; long ones cut with `…`. Plain text, not markup. */
  readonly highlight: Scalars['String']['output'];
  /** The name that fits, as stored: of an entity with several names the best one. */
  readonly name: Scalars['String']['output'];
  /** Whose name it is. */
  readonly node: Entity;
  /** Where in `excerpt` what was typed stands, in order. */
  readonly ranges: ReadonlyArray<TextRange>;
};

/** A link that is wrong. */
export type CorrectLinkInput = {
  /** Id of the organization that it leads to instead; without it, there is no such link. */
  readonly instead?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the organization or region that it leads to. */
  readonly object: Scalars['ID']['input'];
  /** What it says. */
  readonly predicate: LinkPredicate;
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** Id of the task, programme, document, group, alliance or agreement that it is about. */
  readonly subject: Scalars['ID']['input'];
};

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

/** Conditions on a date; all that are given must hold, and none holds where there is no date. */
export type DateFilter = {
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or before. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A finding that is decided. */
export type DecideFindingInput = {
  /** Id of the finding. */
  readonly finding: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What a curator decided. It outlives every reload of the documents (决定). */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** What it is about: the finding, the organization that a name means, that stays, or that a name was taken for, the subject of a link. Null while it is not there. */
  readonly about?: Maybe<Node>;
  /** When, ISO 8601 UTC. */
  readonly at: Scalars['String']['output'];
  /** The office or account that decided (决定人). */
  readonly author: Scalars['String']['output'];
  /** The document of DIFFER; null of others, and while it is not there. */
  readonly document?: Maybe<Document>;
  /** The finding that it is about; null of other decisions, and while the document of the finding is not loaded. */
  readonly finding?: Maybe<Finding>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What was decided. */
  readonly kind: DecisionKind;
  /** The name of ALIAS and DIFFER; null of others. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the link led to before CORRECT; null of others, and while it is not there. */
  readonly object?: Maybe<Node>;
  /** The organization that became part of another (SAME), or that a link leads to instead (CORRECT); null of others, where there is none, and of SAME while it holds. */
  readonly other?: Maybe<Organization>;
  /** What that organization was called; null of others, and where there is none. */
  readonly otherName?: Maybe<Scalars['String']['output']>;
  /** What CORRECT says of the subject: the predicate of its statements; null of others. */
  readonly predicate?: Maybe<LinkPredicate>;
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
  /** Code of the region in whose documents an alias counts; null of others, and for all documents. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** When it was taken back (撤销), ISO 8601 UTC; null while it holds. */
  readonly revokedAt?: Maybe<Scalars['String']['output']>;
  /** The office or account that took it back; null while it holds. */
  readonly revokedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was taken back; null while it holds. */
  readonly revokedReason?: Maybe<Scalars['String']['output']>;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The newest first. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Decisions of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One decision of a page. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** What is decided (决定). */
export type DecisionKind =
  /** A name means this organization (别名). */
  | 'ALIAS'
  /** The finding is right: somebody is to act (确认). */
  | 'CONFIRM'
  /** A link is wrong, or leads to another organization (更正). */
  | 'CORRECT'
  /** In one document a name means another body than it was taken for (区分). */
  | 'DIFFER'
  /** Two organizations are one (合并). */
  | 'SAME'
  /** The finding is not right, or nothing is to be done about it (豁免). */
  | 'WAIVE';

/** What a decision did, or with `dryRun` would do. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** How many things changed. */
  readonly changeCount: Scalars['Int']['output'];
  /** What changed, by sort and id; with `dryRun`, ids of changes lead to nothing. */
  readonly changes: ReadonlyArray<Change>;
  /** The decision; with `dryRun` it is kept nowhere. */
  readonly decision: Decision;
  /** The documents that were read again for it, by id. */
  readonly documents: ReadonlyArray<Document>;
  /** False where the same was said before, for the same reason: it is the earlier one. */
  readonly isNew: Scalars['Boolean']['output'];
};


/** What a decision did, or with `dryRun` would do. */
export type DecisionPayloadChangesArgs = {
  first?: Scalars['Int']['input'];
};

/** How one thing is different between two versions: all its changes in between, taken together. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** Who holds the role, or is the member; null for other differences, and where it is gone or became part of another. */
  readonly counterpart?: Maybe<Entity>;
  /** Who holds the role, or is the member, as it was called last; null for other differences, and of versions before names were kept if it is gone. */
  readonly counterpartName?: Maybe<Scalars['String']['output']>;
  /** What is different; null where it is gone or became part of another, or cannot be looked up by itself. */
  readonly entity?: Maybe<Entity>;
  /** Id of what is different; of a responsibility that of the task, programme or document, of a membership that of the group or alliance. */
  readonly entityId: Scalars['ID']['output'];
  /** What is different, as it was called last (名称): a name, a title, the words of a goal, the message of a finding, the reason of a decision. Null where it has no name, and of versions before names were kept if it is gone. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What was done to it. */
  readonly op: ChangeOp;
  /** Its properties: all of what came or went, the differing ones of what changed, by name. */
  readonly properties: ReadonlyArray<PropertyChange>;
  /** Words of the document that hold now (现文); null of what went, and where nothing is stated or all of it was before. */
  readonly quoteAfter?: Maybe<Scalars['String']['output']>;
  /** Words of the document that no longer hold (原文); null of what came, and where nothing was stated or all of it still is. */
  readonly quoteBefore?: Maybe<Scalars['String']['output']>;
  /** The role of a responsibility; null for others. */
  readonly role?: Maybe<Role>;
  /** What sort of thing it is. */
  readonly type: ChangeType;
  /** The versions that made it, in order. */
  readonly versions: ReadonlyArray<Scalars['Int']['output']>;
};


/** How one thing is different between two versions: all its changes in between, taken together. */
export type DifferenceNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of differences. */
export type DifferenceConnection = {
  readonly __typename?: 'DifferenceConnection';
  /** By sort, then by what is different. */
  readonly edges: ReadonlyArray<DifferenceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Differences of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One difference of a page. */
export type DifferenceEdge = {
  readonly __typename?: 'DifferenceEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The difference. */
  readonly node: Difference;
};

/** A published document (文件、报道). */
export type Document = Entity & Node & {
  readonly __typename?: 'Document';
  /** The line of addressees, as written (主送); null where there is none. */
  readonly addressees?: Maybe<Scalars['String']['output']>;
  /** The agreements whose parties, date or fields it tells (协议), in the order of the file. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The documents it cites (引用), in the order of the file. */
  readonly citations: ReadonlyArray<Citation>;
  /** A reference to it to paste into a text (引用): as text, with what identifies the edition: sha256, version of the graph, permanent address. */
  readonly cite: Scalars['String']['output'];
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
  /** Its text, paragraph by paragraph, with what statements point at (段落), in the order of the file. */
  readonly passages: PassageConnection;
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
  /** Of the bytes of the edition held, lower-case hex; null where it is not held. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Address it was published at; null where not known. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** How many of something there are, as it says (数量), in the order of the file. */
  readonly statedCounts: ReadonlyArray<StatedCount>;
  /** Where it tells its title, number, issuers, date, period and who holds a role for all of it (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
  /** Who supervises all that it plans, as printed (督导单位); those of single tasks are told there. */
  readonly supervising: ReadonlyArray<Organization>;
  /** Its goals that belong to no task (主要目标), by year, then the whole period. */
  readonly targets: ReadonlyArray<Target>;
  /** Its tasks, in printed order (任务). */
  readonly tasks: ReadonlyArray<Task>;
  /** The title as printed (标题). */
  readonly title: Scalars['String']['output'];
};


/** A published document (文件、报道). */
export type DocumentCiteArgs = {
  format: CiteFormat;
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


/** A published document (文件、报道). */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document (文件、报道). */
export type DocumentStatementsArgs = {
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** Two documents side by side: what both ask for, who leads it here and there, and what only one asks for (文件比较). */
export type DocumentComparison = {
  readonly __typename?: 'DocumentComparison';
  /** The first document. */
  readonly a: Document;
  /** The second document. */
  readonly b: Document;
  /** Tasks of the first document that are in no pair, in printed order. */
  readonly onlyInA: ReadonlyArray<Task>;
  /** Tasks of the second document that are in no pair, in printed order. */
  readonly onlyInB: ReadonlyArray<Task>;
  /** Tasks that ask for the same, each in one pair, in the order of the first document. */
  readonly pairs: ReadonlyArray<TaskPair>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** In the order asked for. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** How many of all pages together have each value of a field (分类统计): most first, 100 values at most; counted only where asked for. */
  readonly facets: DocumentFacets;
  /** How many of all pages together have each combination of values (分组统计), most first. A document that several bodies issued counts for each of them. */
  readonly groupBy: ReadonlyArray<GroupCount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Documents of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of documents. */
export type DocumentConnectionGroupByArgs = {
  fields: ReadonlyArray<DocumentGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One document of a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** How many documents have each value. A document that several bodies issued counts for each of them. */
export type DocumentFacets = {
  readonly __typename?: 'DocumentFacets';
  /** By who issued it (发文机关). */
  readonly issuer: ReadonlyArray<FacetCount>;
  /** By sort of text (文种). */
  readonly kind: ReadonlyArray<FacetCount>;
  /** By what became of the file (导入结果). */
  readonly outcome: ReadonlyArray<FacetCount>;
  /** By the region whose document it is (所属区划). */
  readonly region: ReadonlyArray<FacetCount>;
  /** By the year of issue, else of publication (年度). */
  readonly year: ReadonlyArray<FacetCount>;
};

/** Conditions on a document (文件); all that are given must hold. */
export type DocumentFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** Whether its text is held (是否收录). In lists of documents: true where the filter says nothing of it anywhere. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has this id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Date under the signatures (成文日期). */
  readonly issuedOn?: InputMaybe<DateFilter>;
  /** One of the names of one of the bodies that issued it (发文机关). */
  readonly issuers?: InputMaybe<StringFilter>;
  /** What sort of text it is (文种). */
  readonly kind?: InputMaybe<DocumentKind>;
  /** This does not hold. */
  readonly not?: InputMaybe<DocumentFilter>;
  /** Its number (发文字号), whatever the form of the brackets. */
  readonly number?: InputMaybe<StringFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** What became of the file (导入结果). */
  readonly outcome?: InputMaybe<Outcome>;
  /** Date of publication (发布日期). */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** Name or code of the region whose document it is (所属区划). */
  readonly region?: InputMaybe<StringFilter>;
  /** One of the names of one of the bodies that supervise all that it plans (督查单位). */
  readonly supervising?: InputMaybe<StringFilter>;
  /** Its title (标题). */
  readonly title?: InputMaybe<StringFilter>;
  /** Name or code of the region whose document it is, or of one around that: the city, the province (所属区划及其上级). */
  readonly within?: InputMaybe<StringFilter>;
};

/** What documents can be grouped by. */
export type DocumentGroupField =
  /** Who issued it (发文机关). */
  | 'ISSUER'
  /** What sort of text it is (文种). */
  | 'KIND'
  /** What became of the file (导入结果). */
  | 'OUTCOME'
  /** The region whose document it is (所属区划). */
  | 'REGION'
  /** The year of issue, else of publication (年度). */
  | 'YEAR';

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

/** One key to sort documents by. */
export type DocumentSort = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What to sort by. */
  readonly field: DocumentSortField;
};

/** What documents can be sorted by. */
export type DocumentSortField =
  /** Date of issue, else of publication; undated ones come last in ascending order. */
  | 'ISSUED'
  /** Date of publication; those without one come last in ascending order. */
  | 'PUBLISHED'
  /** Title, folded. */
  | 'TITLE';

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

/** What ties one entity to another, as stored (关系类型). What a goal names counts as named by the task, programme or document it belongs to. */
export type EdgeType =
  /** A document cites another (引用). */
  | 'CITES'
  /** A printed collective includes a unit (包含). */
  | 'INCLUDES'
  /** An organization issued a document; from the document (发文机关). */
  | 'ISSUED_BY'
  /** An organization leads a task, programme or document (牵头). */
  | 'LEADS'
  /** An organization is in a region (所在区划). */
  | 'LOCATED_IN'
  /** An organization or region belongs to a group or alliance (成员). */
  | 'MEMBER_OF'
  /** A task, programme or document names an entity (提及). */
  | 'MENTIONS'
  /** A document is of a region (文件所属区划). */
  | 'OF_REGION'
  /** An organization or region is a party to an agreement (签约方). */
  | 'PARTY_TO'
  /** A task is part of a programme or document, a programme of another or of a document (隶属). */
  | 'PART_OF'
  /** An organization is responsible for a task, programme or document (负责). */
  | 'RESPONSIBLE_FOR'
  /** A unit that is no more was succeeded by another (继任). */
  | 'SUCCEEDED_BY'
  /** An organization supervises a task, programme or document (督导). */
  | 'SUPERVISES'
  /** An organization supports a task, programme or document (配合). */
  | 'SUPPORTS'
  /** A region is within another (上级区划). */
  | 'WITHIN';

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
  /** Its names and when it had them (名称沿革): full, short, alias, former; those of bodies it took over from last. */
  readonly names: ReadonlyArray<OrganizationName>;
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Where it is (所在区划); null where the documents do not say. */
  readonly region?: Maybe<Region>;
  /** Stages of its schools (学段); empty where not known. */
  readonly stages: ReadonlyArray<SchoolStage>;
  /** Where the documents tell its mode and its formula (出处), by date of the document. */
  readonly statements: ReadonlyArray<Statement>;
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


/** A group or community of schools (教育集团、学校共同体、学区). */
export type EducationGroupNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** What a search looks for (可搜索的类别). */
export type EntityType =
  /** Agreements (协议). */
  | 'AGREEMENT'
  /** Alliances (区域教育共同体、教育联盟). */
  | 'ALLIANCE'
  /** Documents (文件). */
  | 'DOCUMENT'
  /** Groups and communities of schools (教育集团、学校共同体). */
  | 'EDUCATION_GROUP'
  /** Programmes (工程). */
  | 'PROGRAMME'
  /** Regions (行政区划). */
  | 'REGION'
  /** Schools (学校、幼儿园). */
  | 'SCHOOL'
  /** Tasks (任务). */
  | 'TASK'
  /** Units (单位). */
  | 'UNIT';

/** A value and how many of all pages together have it (分类统计). */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** What the value is the id of; null where it is no id. */
  readonly node?: Maybe<Entity>;
  /** The value: an id, an enum value, a rule, a year; null stands for those that have none. */
  readonly value?: Maybe<Scalars['String']['output']>;
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
  /** In the order asked for; most severe first where none is asked for. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** How many of all pages together have each value of a field (分类统计): most first, 100 values at most; counted only where asked for. */
  readonly facets: FindingFacets;
  /** How many of all pages together have each combination of values (分组统计), most first. A finding about what several units hold a role for counts for each of them. */
  readonly groupBy: ReadonlyArray<GroupCount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Findings of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of findings. */
export type FindingConnectionGroupByArgs = {
  fields: ReadonlyArray<FindingGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One finding of a page. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** How many findings have each value. A finding about what several units hold a role for counts for each of them. */
export type FindingFacets = {
  readonly __typename?: 'FindingFacets';
  /** By the document they were found in (文件). */
  readonly document: ReadonlyArray<FacetCount>;
  /** By the region whose document they were found in (文件所属区划). */
  readonly region: ReadonlyArray<FacetCount>;
  /** By rule. */
  readonly rule: ReadonlyArray<FacetCount>;
  /** By how much they matter (严重程度). */
  readonly severity: ReadonlyArray<FacetCount>;
  /** By what became of them (处理状态). */
  readonly status: ReadonlyArray<FacetCount>;
  /** By the organization they are about, and by who holds a role for what they are about (相关单位). */
  readonly unit: ReadonlyArray<FacetCount>;
};

/** Conditions on a finding (问题); all that are given must hold. */
export type FindingFilter = {
  /** Id of what it is about, also one that this had before a merge. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** The document it was found in. */
  readonly document?: InputMaybe<DocumentFilter>;
  /** It has this id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<FindingFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** Name or code of the region whose document it was found in (文件所属区划). */
  readonly region?: InputMaybe<StringFilter>;
  /** Its rule, compared as it is: `task-has-lead`. */
  readonly rule?: InputMaybe<StringFilter>;
  /** How much it matters. */
  readonly severity?: InputMaybe<Severity>;
  /** What became of it; OPEN where the filter names none anywhere. */
  readonly status?: InputMaybe<FindingStatus>;
  /** Id of a unit or other organization (单位), also a former one: it is about this, or about what this holds a role for. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

/** What findings can be grouped by. */
export type FindingGroupField =
  /** The document it was found in (文件). */
  | 'DOCUMENT'
  /** The region whose document it was found in (文件所属区划). */
  | 'REGION'
  /** The rule. */
  | 'RULE'
  /** How much it matters (严重程度). */
  | 'SEVERITY'
  /** What became of it (处理状态). */
  | 'STATUS'
  /** The organization it is about, and who holds a role for what it is about (相关单位). */
  | 'UNIT';

/** One key to sort findings by. */
export type FindingSort = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What to sort by. */
  readonly field: FindingSortField;
};

/** What findings can be sorted by. */
export type FindingSortField =
  /** Date of issue of the document, then the line in it. */
  | 'DOCUMENT'
  /** Rule, then date of issue of the document and line. */
  | 'RULE'
  /** How much they matter, the most severe first, then rule, document and line. */
  | 'SEVERITY';

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
  /** The same as the root field `documents`. */
  readonly documents: DocumentConnection;
  /** When that version was loaded, ISO 8601 with time zone; null when nothing was ever loaded. */
  readonly loadedAt?: Maybe<Scalars['String']['output']>;
  /** Version: grows by one with each load, removal or decision; 0 when nothing was ever loaded. */
  readonly version: Scalars['Int']['output'];
};


/** The state of the graph that this response is of. */
export type GraphDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};

/** What is different between two versions (差异). */
export type GraphDiff = {
  readonly __typename?: 'GraphDiff';
  /** How many differences there are of each sort and operation. */
  readonly counts: ReadonlyArray<ChangeCount>;
  /** The differences, by sort, in the order of `ChangeType`, then by what is different. What came and went again, or changed and changed back, is none. */
  readonly differences: DifferenceConnection;
  /** The earlier version. */
  readonly from: Scalars['Int']['output'];
  /** The later version. */
  readonly to: Scalars['Int']['output'];
};


/** What is different between two versions (差异). */
export type GraphDiffDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What ties one entity to another. */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** Id of the entity the edge starts at, as stored: LEADS starts at the organization, whichever way a path goes. */
  readonly from: Scalars['ID']['output'];
  /** Where the documents say so (出处), in the order of each file; empty where the edge follows from names or divisions. */
  readonly statements: ReadonlyArray<Statement>;
  /** Id of the entity the edge ends at. */
  readonly to: Scalars['ID']['output'];
  /** What ties them (关系类型). */
  readonly type: EdgeType;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** By name, or in the order asked for. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** How many of all pages together have each value of a field (分类统计): most first, 100 values at most; counted only where asked for. */
  readonly facets: GroupFacets;
  /** How many of all pages together have each combination of values (分组统计), most first. A group of several stages counts for each of them. */
  readonly groupBy: ReadonlyArray<GroupCount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Groups of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of groups. */
export type GroupConnectionGroupByArgs = {
  fields: ReadonlyArray<GroupGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A combination of values, and how many of all pages together have it (分组统计). */
export type GroupCount = {
  readonly __typename?: 'GroupCount';
  /** How many have them all. */
  readonly count: Scalars['Int']['output'];
  /** The values, in the order of the fields asked for. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** One group of a page. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: EducationGroup;
};

/** How many groups have each value. A group of several stages counts for each of them. */
export type GroupFacets = {
  readonly __typename?: 'GroupFacets';
  /** By how closely they are run (办学模式). */
  readonly mode: ReadonlyArray<FacetCount>;
  /** By the region they are in (所在区划). */
  readonly region: ReadonlyArray<FacetCount>;
  /** By stage (学段). */
  readonly stage: ReadonlyArray<FacetCount>;
};

/** Conditions on a group or community of schools (教育集团、学校共同体); all that are given must hold. */
export type GroupFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GroupFilter>>;
  /** It has this id, or had it before a merge. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its members (成员). */
  readonly members?: InputMaybe<MembersFilter>;
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
  /** Name or code of the region it is in, or of one around that: the county, the city, the province (所在区划及其上级). */
  readonly within?: InputMaybe<StringFilter>;
};

/** What groups can be grouped by. */
export type GroupGroupField =
  /** How closely it is run (办学模式). */
  | 'MODE'
  /** The region it is in (所在区划). */
  | 'REGION'
  /** One of its stages (学段). */
  | 'STAGE';

/** The value that a group has of one field. */
export type GroupKey = {
  readonly __typename?: 'GroupKey';
  /** The field it was grouped by. */
  readonly field: Scalars['String']['output'];
  /** What the value is the id of; null where it is no id. */
  readonly node?: Maybe<Entity>;
  /** The value: an id, an enum value, a rule, a year; null stands for those that have none. */
  readonly value?: Maybe<Scalars['String']['output']>;
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

/** Conditions on a task that a unit holds a role for; all that are given must hold. */
export type HeldTaskFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<HeldTaskFilter>>;
  /** The document it stands in (文件). */
  readonly document?: InputMaybe<DocumentFilter>;
  /** It has this id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<HeldTaskFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<HeldTaskFilter>>;
  /** Its title (标题). */
  readonly title?: InputMaybe<StringFilter>;
};

/** A page of the units that a printed collective includes (各镇街). */
export type IncludedUnitConnection = {
  readonly __typename?: 'IncludedUnitConnection';
  /** In the order of the divisions. */
  readonly edges: ReadonlyArray<IncludedUnitEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Units of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One unit of a collective. */
export type IncludedUnitEdge = {
  readonly __typename?: 'IncludedUnitEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: Unit;
};

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
  /** The cells of its values (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
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

/** Who leads in one function, here and there. */
export type LeadComparison = {
  readonly __typename?: 'LeadComparison';
  /** Who leads in the first document, as printed. */
  readonly a: ReadonlyArray<Organization>;
  /** Who leads in the second document, as printed. */
  readonly b: ReadonlyArray<Organization>;
  /** The function, `EDUCATION`; null of those for whom it is not known. */
  readonly function?: Maybe<Scalars['String']['output']>;
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

/** What links a subject to an organization or a region: the `predicate` of its statements. */
export type LinkPredicate =
  /** It founded the group or alliance (发起). */
  | 'GROUP_FOUNDER'
  /** It leads the group or alliance (核心校). */
  | 'GROUP_LEAD'
  /** It is a member of the group or alliance (成员). */
  | 'GROUP_MEMBER'
  /** It issued the document (发文). */
  | 'ISSUED_BY'
  /** It leads the task (牵头). */
  | 'LEAD'
  /** It is named in the text (提及). */
  | 'MENTION'
  /** It is a party of the agreement (签约方). */
  | 'PARTY'
  /** It is responsible for the task (责任). */
  | 'RESPONSIBLE'
  /** It supervises the task (督导). */
  | 'SUPERVISE'
  /** It supports the task (配合). */
  | 'SUPPORT';

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

/** A page of what organizations carry. */
export type LoadConnection = {
  readonly __typename?: 'LoadConnection';
  /** By tasks led, then responsible for, supported, supervised, most first, then by name. */
  readonly edges: ReadonlyArray<LoadEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All tasks in question, also those that nobody holds a role for. */
  readonly tasks: Scalars['Int']['output'];
  /** Organizations of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A text to load. */
export type LoadDocumentInput = {
  /** Name of the file it would be: `plan.txt`. */
  readonly name: Scalars['String']['input'];
  /** The whole text, as it was published; a request holds 100 kB at most. */
  readonly text: Scalars['String']['input'];
};

/** What loading did, or with `dryRun` would do. A text that cannot be read ends with the code of its file: `FILE_BINARY`, `ENCODING_UNKNOWN`… */
export type LoadDocumentPayload = {
  readonly __typename?: 'LoadDocumentPayload';
  /** How many things changed. */
  readonly changeCount: Scalars['Int']['output'];
  /** What changed, by sort and id; with `dryRun`, ids of changes lead to nothing. */
  readonly changes: ReadonlyArray<Change>;
  /** The document; null with `dryRun` where the graph does not hold it. */
  readonly document?: Maybe<Document>;
  /** Id of the document. */
  readonly documentId: Scalars['ID']['output'];
  /** The graph held the same already. */
  readonly isUnchanged: Scalars['Boolean']['output'];
  /** What became of it. */
  readonly outcome: LoadOutcome;
  /** What to know about it, in the order of the text. */
  readonly warnings: ReadonlyArray<LoadWarning>;
};


/** What loading did, or with `dryRun` would do. A text that cannot be read ends with the code of its file: `FILE_BINARY`, `ENCODING_UNKNOWN`… */
export type LoadDocumentPayloadChangesArgs = {
  first?: Scalars['Int']['input'];
};

/** One organization of a page. */
export type LoadEdge = {
  readonly __typename?: 'LoadEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** What it carries. */
  readonly node: OrganizationLoad;
};

/** What became of a document that was read. */
export type LoadOutcome =
  /** It was read and put into the graph (已导入). */
  | 'LOADED'
  /** The same, and there is something to know about it (已导入，有提示). */
  | 'LOADED_WITH_WARNINGS';

/** What an organization carries of one programme or year. */
export type LoadPart = {
  readonly __typename?: 'LoadPart';
  /** Tasks it leads (牵头). */
  readonly lead: Scalars['Int']['output'];
  /** The programme; null by year, and of tasks directly under a document. */
  readonly programme?: Maybe<Programme>;
  /** Tasks it is responsible for (责任). */
  readonly responsible: Scalars['Int']['output'];
  /** Tasks it supervises (督导). */
  readonly supervising: Scalars['Int']['output'];
  /** Tasks it supports (配合). */
  readonly supporting: Scalars['Int']['output'];
  /** The year; null by programme, and of tasks without goals of a year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Something to know about a document that was read all the same. */
export type LoadWarning = {
  readonly __typename?: 'LoadWarning';
  /** What sort: `NO_FACTS`, `UNREAD_LINE`. */
  readonly code: Scalars['String']['output'];
  /** Line of the text, from 1; null where the whole document is meant. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** In words. */
  readonly message: Scalars['String']['output'];
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
  /** One cell a task, unit and role, in printed order; those of members of collectives behind them, where asked for. */
  readonly cells: ReadonlyArray<Cell>;
  /** What each unit named carries, in the order of `units`. */
  readonly load: ReadonlyArray<Load>;
  /** The rows: all tasks of the document, in printed order. */
  readonly tasks: ReadonlyArray<Task>;
  /** The columns: organizations as written, in the order they are first printed; members of collectives behind them, where asked for. */
  readonly units: ReadonlyArray<Organization>;
};

/** A number with its unit inside a target (量化指标). */
export type Measure = {
  readonly __typename?: 'Measure';
  /** The number as printed: 6个. */
  readonly asWritten: Scalars['String']['output'];
  /** How the number compares. */
  readonly comparator: Comparator;
  /** Where the number ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** What the number counts. */
  readonly kind: MeasureKind;
  /** What is counted: 科技工作室. */
  readonly label: Scalars['String']['output'];
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The number, 40 for 40%; the lower bound of a range; null where the words are no number. */
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  /** Upper bound where `comparator` is RANGE; else null. */
  readonly quantityMax?: Maybe<Scalars['Float']['output']>;
  /** Where the number starts: UTF-16 units from 0 in the decoded text of the file. */
  readonly start: Scalars['Int']['output'];
  /** Where the document sets the goal that it is in (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
  /** Unit as printed: 个, 所, %; null where there is none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a number in a goal (量化指标); all that are given must hold. */
export type MeasureFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** How the number compares. */
  readonly comparator?: InputMaybe<Comparator>;
  /** What the number counts. */
  readonly kind?: InputMaybe<MeasureKind>;
  /** What is counted: 科技工作室. */
  readonly label?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<MeasureFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** The number, the lower bound of a range. */
  readonly quantity?: InputMaybe<NumberFilter>;
  /** Unit, compared as printed: 个, 所, % (计量单位). */
  readonly unit?: InputMaybe<StringFilter>;
};

/** What a number of a target counts. */
export type MeasureKind =
  /** Adds to a sum (新增8所). */
  | 'INCREMENT'
  /** A state reached (达到20所). */
  | 'LEVEL'
  /** A share (达到85%). */
  | 'RATE';

/** Conditions on the numbers in a goal; all that are given must hold. */
export type MeasuresFilter = {
  /** All are so; holds where there are none. */
  readonly every?: InputMaybe<MeasureFilter>;
  /** True: there are none. False: there is one at least. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** None is so. */
  readonly none?: InputMaybe<MeasureFilter>;
  /** One at least is so. */
  readonly some?: InputMaybe<MeasureFilter>;
};

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

/** Conditions on a member, an organization or a region (成员); all that are given must hold. */
export type MemberFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MemberFilter>>;
  /** It has this id, or had it before a merge. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** One of its names, full, short, alias or former (名称). */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<MemberFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<MemberFilter>>;
};

/** What a member is to its group or alliance (成员角色). */
export type MemberRole =
  /** It founded it (发起、组成). */
  | 'FOUNDER'
  /** The leading school (核心校、牵头校). */
  | 'LEAD'
  /** None of the others (成员). */
  | 'MEMBER';

/** Conditions on the members of a group or alliance; all that are given must hold. */
export type MembersFilter = {
  /** All are so; holds where there are none. */
  readonly every?: InputMaybe<MemberFilter>;
  /** True: there are none. False: there is one at least. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** None is so. */
  readonly none?: InputMaybe<MemberFilter>;
  /** Only members in this role count. Alone: there is one at least. */
  readonly role?: InputMaybe<MemberRole>;
  /** One at least is so. */
  readonly some?: InputMaybe<MemberFilter>;
};

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

/** Two organizations that are one. */
export type MergeOrganizationsInput = {
  /** Id of the one that stays. */
  readonly organization: Scalars['ID']['input'];
  /** Id of the one that becomes part of it; it goes on leading there. */
  readonly other: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that a name means an organization, in all documents or in those of a region (别名). */
  readonly addAlias: DecisionPayload;
  /** Says that a finding is right, and somebody is to act (确认). */
  readonly confirmFinding: DecisionPayload;
  /** Says that a link is wrong, or leads to another organization (更正). */
  readonly correctLink: DecisionPayload;
  /** Reads a text and puts what it says into the graph, in place of an earlier edition (导入文件). */
  readonly loadDocument: LoadDocumentPayload;
  /** Says that two organizations are one (合并): the other becomes part of the first, with its names. The error CONFLICT names the way where that would lead round. */
  readonly mergeOrganizations: DecisionPayload;
  /** Takes a document and all that it says out of the graph; its bytes stay in the store (移除文件). */
  readonly removeDocument: RemoveDocumentPayload;
  /** Takes a decision back; the one before it counts again (撤销). */
  readonly revokeDecision: DecisionPayload;
  /** Says that in one document a name means another body than the organization it was taken for (区分). */
  readonly separateOrganization: DecisionPayload;
  /** Says that a finding is not right, or that nothing is to be done about it (豁免). */
  readonly waiveFinding: DecisionPayload;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationAddAliasArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddAliasInput;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationConfirmFindingArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DecideFindingInput;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationCorrectLinkArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: CorrectLinkInput;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationLoadDocumentArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: LoadDocumentInput;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationMergeOrganizationsArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: MergeOrganizationsInput;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationRemoveDocumentArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RemoveDocumentInput;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationRevokeDecisionArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RevokeDecisionInput;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationSeparateOrganizationArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: SeparateOrganizationInput;
};


/** Where everything is changed. A key is sent as `Authorization: Bearer KEY`; its name signs what is decided. Each write is whole or not at all, the answer is of the version that it made, and all writes are logged. With `dryRun` nothing is written: the answer says what would change. Files of up to 20 MiB are loaded by `POST /documents`. */
export type MutationWaiveFindingArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DecideFindingInput;
};

/** What sort of name it is (名称类别). */
export type NameKind =
  /** Another name that a document gives it (别称). */
  | 'ALIAS'
  /** The full name by which it is known (规范全称). */
  | 'CANONICAL'
  /** A name it no longer has, or that of a body it took over from (曾用名). */
  | 'FORMER'
  /** A short form (简称). */
  | 'SHORT';

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

/** The graph around an entity (关联网络). */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** All edges between these nodes, by type. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** True if something was left out: what, `omitted` says. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** The entity itself, then its neighbours by type of edge, then theirs; at most 500. */
  readonly nodes: ReadonlyArray<Entity>;
  /** What was left out, node by node: of nodes nearer than `depth`, the edges to what is not shown. What the outermost nodes are tied to is not counted. */
  readonly omitted: ReadonlyArray<Omitted>;
};

/** Anything with an id of its own. Ids are opaque and stay the same over reloads. */
export type Node = {
  /** Opaque and stable; an id left behind by a merge still resolves to what it became. */
  readonly id: Scalars['ID']['output'];
};

/** Conditions on a number; all that are given must hold, and none holds where there is no number. */
export type NumberFilter = {
  /** This number or more. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** This number or less. */
  readonly until?: InputMaybe<Scalars['Float']['input']>;
};

/** Edges of one node that are not shown (未列出的关系). */
export type Omitted = {
  readonly __typename?: 'Omitted';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Id of the node. */
  readonly id: Scalars['ID']['output'];
  /** Type of the edges, in either direction. */
  readonly relation: EdgeType;
};

/** A body that can hold a role or be a member (组织). */
export type Organization = {
  /** All other names it is met under: short, alias, former (简称、别名、曾用名). */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Canonical full name; the printed name where no full name is known. */
  readonly name: Scalars['String']['output'];
  /** Its names and when it had them (名称沿革): full, short, alias, former; those of bodies it took over from last. */
  readonly names: ReadonlyArray<OrganizationName>;
  /** Readable reference. */
  readonly ref: Scalars['String']['output'];
  /** Where it is (所在区划); null where the documents do not say. */
  readonly region?: Maybe<Region>;
};


/** A body that can hold a role or be a member (组织). */
export type OrganizationNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** In the order asked for. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** How many of all pages together have each value of a field (分类统计): most first, 100 values at most; counted only where asked for. */
  readonly facets: OrganizationFacets;
  /** How many of all pages together have each combination of values (分组统计), most first. */
  readonly groupBy: ReadonlyArray<GroupCount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Organizations of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organizations. */
export type OrganizationConnectionGroupByArgs = {
  fields: ReadonlyArray<OrganizationGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One organization of a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** How many organizations have each value. */
export type OrganizationFacets = {
  readonly __typename?: 'OrganizationFacets';
  /** By the field of the units (职能). */
  readonly function: ReadonlyArray<FacetCount>;
  /** By sort of unit (单位类别); null is of those that are no units. */
  readonly kind: ReadonlyArray<FacetCount>;
  /** By how high the units stand (层级). */
  readonly level: ReadonlyArray<FacetCount>;
  /** By the region they are in (所在区划). */
  readonly region: ReadonlyArray<FacetCount>;
  /** By sort of organization: an `OrganizationType` (组织类型). */
  readonly type: ReadonlyArray<FacetCount>;
};

/** Conditions on an organization (组织); all that are given must hold. */
export type OrganizationFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** The field of the unit, compared as it is: `EDUCATION` (职能). */
  readonly function?: InputMaybe<StringFilter>;
  /** It has this id, or had it before a merge. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What sort of unit it is (单位类别). */
  readonly kind?: InputMaybe<UnitKind>;
  /** How high the unit stands (层级). */
  readonly level?: InputMaybe<Level>;
  /** How closely the group is run (办学模式). */
  readonly mode?: InputMaybe<GroupMode>;
  /** One of its names, full, short, alias or former (名称). */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Name or code of the region it is in (所在区划). */
  readonly region?: InputMaybe<StringFilter>;
  /** One of the stages of the school or group (学段). */
  readonly stage?: InputMaybe<SchoolStage>;
  /** What sort of organization it is (组织类型). */
  readonly type?: InputMaybe<OrganizationType>;
  /** Name or code of the region it is in, or of one around that: the county, the city, the province (所在区划及其上级). */
  readonly within?: InputMaybe<StringFilter>;
};

/** What organizations can be grouped by. */
export type OrganizationGroupField =
  /** The field of the unit (职能). */
  | 'FUNCTION'
  /** What sort of unit it is (单位类别). */
  | 'KIND'
  /** How high the unit stands (层级). */
  | 'LEVEL'
  /** The region it is in (所在区划). */
  | 'REGION'
  /** What sort of organization it is (组织类型). */
  | 'TYPE';

/** How much an organization carries among others (任务量). */
export type OrganizationLoad = {
  readonly __typename?: 'OrganizationLoad';
  /** The same by programme, in printed order; tasks directly under a document come last. */
  readonly byProgramme: ReadonlyArray<LoadPart>;
  /** The same by year of the goals of the tasks, a task with goals for several years in each; those without come last. */
  readonly byYear: ReadonlyArray<LoadPart>;
  /** Tasks it leads (牵头). */
  readonly lead: Scalars['Int']['output'];
  /** The organization. */
  readonly organization: Organization;
  /** How many organizations hold a role for the tasks in question, itself among them. */
  readonly peers: Scalars['Int']['output'];
  /** Its place among `peers`: 1 where nobody holds the role for more tasks; those with as many share a place. */
  readonly rank: Scalars['Int']['output'];
  /** Tasks it is responsible for (责任). */
  readonly responsible: Scalars['Int']['output'];
  /** Tasks it leads over all tasks in question, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Tasks it supervises (督导). */
  readonly supervising: Scalars['Int']['output'];
  /** Tasks it supports (配合). */
  readonly supporting: Scalars['Int']['output'];
  /** Tasks it holds any role for. */
  readonly total: Scalars['Int']['output'];
};


/** How much an organization carries among others (任务量). */
export type OrganizationLoadRankArgs = {
  role?: Role;
};

/** A name of an organization, and when it had it (名称). */
export type OrganizationName = {
  readonly __typename?: 'OrganizationName';
  /** On the day asked for: POSSIBLE where the day lies inside the span of days that `until` may mean, and for its own names while a body that it took over from still stood; else CERTAIN. */
  readonly certainty: Certainty;
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** Whose name it was before: the body that it took over from; null where the name is its own. */
  readonly of?: Maybe<Organization>;
  /** Where documents give it this name (出处); empty where the name follows from the organization itself, or from the gazetteer. */
  readonly statements: ReadonlyArray<Statement>;
  /** The name, in simplified script. */
  readonly text: Scalars['String']['output'];
  /** When it lost this name (停用时间); null while it has it, or where not known. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** One key to sort organizations by. */
export type OrganizationSort = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What to sort by. */
  readonly field: OrganizationSortField;
};

/** What organizations can be sorted by. */
export type OrganizationSortField =
  /** Name, folded. */
  | 'NAME'
  /** Code of the region, then the name; those of no region, and of regions without a code, come last in ascending order. */
  | 'REGION';

/** What sort of organization it is (组织类型). */
export type OrganizationType =
  /** Alliance of regions or organizations (区域教育共同体、教育联盟). */
  | 'ALLIANCE'
  /** Group or community of schools (教育集团、学校共同体、学区). */
  | 'EDUCATION_GROUP'
  /** School or kindergarten (学校、幼儿园). */
  | 'SCHOOL'
  /** Party organ, department, institution, enterprise, town (单位). */
  | 'UNIT';

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

/** A paragraph of a document, or a row of one of its tables (段落). */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /** The document it stands in. */
  readonly document: Document;
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What statements point at in it (标注), by where they start; ranges may overlap. */
  readonly mentions: ReadonlyArray<TextAnnotation>;
  /** The part of the document it belongs to. */
  readonly part: Part;
  /** Place among the passages of the document, from 0 (序号). */
  readonly seq: Scalars['Int']['output'];
  /** The same in simplified script, without stray pinyin and line breaks. */
  readonly simplified: Scalars['String']['output'];
  /** Where it starts: UTF-16 units from 0 in the decoded text of the file. */
  readonly start: Scalars['Int']['output'];
  /** The words as printed (原文). Ranges count in it. */
  readonly text: Scalars['String']['output'];
};

/** A page of the passages of a document. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** In the order of the file. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Passages of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One passage of a page. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The edges between them, in order. Of several edges between two entities the first by type: `neighbourhood` shows all. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** How many edges it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** How two entities are connected (关联路径). */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** True if more paths are as short as these. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** True if the search was cut short: a node had more than 200 neighbours of one kind, a level more than 500 nodes, or time ran out. There may be other paths, or shorter ones, then. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** The shortest paths, all of one length: by the types of their edges in the order of `EdgeType`, then by ids. */
  readonly paths: ReadonlyArray<Path>;
  /** All paths of at most so many hops were looked for, but for what `isPartial` says. Without paths: there is none within so many hops. */
  readonly searchedHops: Scalars['Int']['output'];
};

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
  /** All programmes it nests in, the innermost first. */
  readonly ancestors: ReadonlyArray<Programme>;
  /** The programmes directly in it, in printed order. */
  readonly children: ReadonlyArray<Programme>;
  /** All programmes in it, at every distance, in printed order. */
  readonly descendants: ReadonlyArray<Programme>;
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
  /** Where the document gives it roles and goals of its own (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
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

/** Conditions on the programme (工程) that a task belongs to; all that are given must hold. */
export type ProgrammeFilter = {
  /** It has this id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True: there is none, the task stands directly under the document. False: there is one. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name (名称). */
  readonly name?: InputMaybe<StringFilter>;
};

/** A property before and after. Texts are as they are, everything else is JSON. */
export type PropertyChange = {
  readonly __typename?: 'PropertyChange';
  /** Its value after; null where it has none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Its value before; null where it had none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Name of the property: `title`, `parts`. */
  readonly name: Scalars['String']['output'];
};

/** Where every question starts. */
export type Query = {
  readonly __typename?: 'Query';
  /** Agreements (协议), by the day they were signed; undated ones last. */
  readonly agreements: AgreementConnection;
  /** Alliances of regions or organizations (区域教育共同体、教育联盟), by name. */
  readonly alliances: AllianceConnection;
  /** The answer to a named question, as a table with evidence (提问). Names that mean several things give the error AMBIGUOUS with candidates. */
  readonly ask: Answer;
  /** Names that begin with what was typed, then those whose pinyin initials do (`qjw`: 区教委), then those that have it inside; of each sort the shorter first (输入提示). Each entity once. */
  readonly autocomplete: ReadonlyArray<Completion>;
  /** What changed since a version (变更记录), oldest first; follow `pageInfo`, and ask again since the version of the last answer. */
  readonly changes: ChangeConnection;
  /** The organizations that documents name for the same tasks as one (协作单位), most tasks first. Printed collectives count as written, not their members. The error is BAD_ID for an unknown id. */
  readonly collaborators: CollaboratorConnection;
  /** Two documents side by side (文件比较): tasks matched by title and by function of their leads; the error BAD_ID where one is no document. */
  readonly compareDocuments: DocumentComparison;
  /** All that curators decided (决定), also what was taken back, the newest first. */
  readonly decisions: DecisionConnection;
  /** What is different between two versions (版本差异). A document that was loaded as before again leaves no difference but in findings, which are kept once they were made (`RESOLVED`). More than 20,000 changes in between are TOO_COSTLY: narrow the versions. */
  readonly diff: GraphDiff;
  /** A document by its id (文件); null where there is none. */
  readonly document?: Maybe<Document>;
  /** Documents that meet the conditions, sorted, paged (文件); only those whose text is held unless the filter says whether it is. */
  readonly documents: DocumentConnection;
  /** Groups and communities of schools (教育集团、学校共同体、学区) that meet the conditions, sorted, paged. */
  readonly educationGroups: GroupConnection;
  /** What the rule book found (问题), sorted, paged; only open findings unless the filter names a status. */
  readonly findings: FindingConnection;
  /** The state of the graph. */
  readonly graph: Graph;
  /** Who carries how much (任务量): organizations as written, by tasks led, then responsible for, supported, supervised, then by name. One of `document`, `programme`, `region` says of which tasks. */
  readonly load: LoadConnection;
  /** Units that names may mean, as written in a column of a spreadsheet (名称匹配): one answer for each name, in their order. */
  readonly matchUnits: ReadonlyArray<UnitMatch>;
  /** The graph around an entity (关联网络), along edges of either direction. Regions, documents and programmes are shown, and what is around them only where one of them is asked about. The error is BAD_ID for an unknown id. */
  readonly neighbourhood: Neighbourhood;
  /** Any node by its id, also by one it had before a merge; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Nodes by their ids, each at the place of its id; null at the place of an unknown one. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organizations of all sorts that meet the conditions, sorted, paged: units, schools, groups, alliances (组织). */
  readonly organizations: OrganizationConnection;
  /** How two entities are connected (关联路径): the shortest paths between them, along edges of either direction. Regions, documents and programmes hold so much together that paths lead through them only if asked to; they may be ends. The errors are BAD_ID for an unknown id, BAD_USER_INPUT for the same entity twice. */
  readonly paths: PathResult;
  /** The questions that `ask` answers (常用问题), in the order of the catalogue. */
  readonly questions: ReadonlyArray<Question>;
  /** Who holds which role for which task (责任清单), as documents write it: members of collectives (各镇街) are not expanded; see `assignments` for them. */
  readonly responsibilities: TaskResponsibilityConnection;
  /** The responsibility matrix of a document (责任矩阵); the error BAD_ID where there is no such document. */
  readonly responsibilityMatrix: Matrix;
  /** Full text over names, titles, numbers and texts (全文检索). Words that white space sets apart must all stand in one name or text; script, width, case, spaces and punctuation make no difference. */
  readonly search: SearchResult;
  /** The tasks for which several organizations hold a role, themselves or as members of a printed collective (共同承担的任务). The errors are BAD_ID for an unknown id, BAD_USER_INPUT for the same organization twice. */
  readonly sharedTasks: SharedTaskConnection;
  /** How many of something there are, as the documents say (文件所述数量), by region, document and place in it. */
  readonly statedCounts: StatedCountConnection;
  /** Goals of tasks, programmes and documents (年度工作目标) that meet the conditions, sorted, paged. */
  readonly targets: TargetConnection;
  /** A task by its id (任务); null where there is none. */
  readonly task?: Maybe<Task>;
  /** Tasks that meet the conditions, sorted, paged (任务). */
  readonly tasks: TaskConnection;
  /** A unit by any of its names in any script (单位); null where there is none. Where several are called so: null, and the error AMBIGUOUS with candidates. */
  readonly unit?: Maybe<Unit>;
  /** Units that meet the conditions, sorted, paged (单位). */
  readonly units: UnitConnection;
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
export type QueryAskArgs = {
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  parameters?: ReadonlyArray<QuestionArgument>;
};


/** Where every question starts. */
export type QueryAutocompleteArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Where every question starts. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sinceVersion?: InputMaybe<Scalars['Int']['input']>;
  untilVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  otherRole?: InputMaybe<Role>;
  role?: InputMaybe<Role>;
  unit: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryCompareDocumentsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryDiffArgs = {
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/** Where every question starts. */
export type QueryEducationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganizationSort>>;
};


/** Where every question starts. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FindingSort>>;
};


/** Where every question starts. */
export type QueryLoadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  programme?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryMatchUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  names: ReadonlyArray<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  perRelation?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<EdgeType>>;
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
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganizationSort>>;
};


/** Where every question starts. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<ReadonlyArray<EdgeType>>;
  throughHubs?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResponsibilitySort>>;
};


/** Where every question starts. */
export type QueryResponsibilityMatrixArgs = {
  document: Scalars['ID']['input'];
  withMembers?: Scalars['Boolean']['input'];
};


/** Where every question starts. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Where every question starts. */
export type QuerySharedTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<SharedTasksMode>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  units: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. */
export type QueryStatedCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TargetSort>>;
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


/** Where every question starts. */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganizationSort>>;
};

/** A question that the graph can answer (常用问题). */
export type Question = {
  readonly __typename?: 'Question';
  /** Its name, kebab-case: `unit-leads`. */
  readonly id: Scalars['ID']['output'];
  /** What it needs to know, in the order of the words. */
  readonly parameters: ReadonlyArray<QuestionParameter>;
  /** The GraphQL query that answers it, to be taken over and changed. Its variables are the parameters and `first`. */
  readonly query: Scalars['String']['output'];
  /** The question in words; ‹name› stands where a parameter goes. */
  readonly sentence: Scalars['String']['output'];
};


/** A question that the graph can answer (常用问题). */
export type QuestionSentenceArgs = {
  locale?: InputMaybe<Locale>;
};

/** A value for a parameter of a question. */
export type QuestionArgument = {
  /** Name of the parameter. */
  readonly name: Scalars['String']['input'];
  /** The value: an id or name, a year, a day, a version. */
  readonly value: Scalars['String']['input'];
};

/** What a question needs to know (参数). */
export type QuestionParameter = {
  readonly __typename?: 'QuestionParameter';
  /** True: the question cannot be answered without it. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** What it means, in words. */
  readonly meaning: Scalars['String']['output'];
  /** Its name: `unit`. */
  readonly name: Scalars['String']['output'];
  /** What it takes. */
  readonly type: QuestionParameterType;
};


/** What a question needs to know (参数). */
export type QuestionParameterMeaningArgs = {
  locale?: InputMaybe<Locale>;
};

/** What a parameter of a question takes (参数类型). */
export type QuestionParameterType =
  /** An alliance, by id or any name (联盟). */
  | 'ALLIANCE'
  /** A day: 2023-02-20 (日期). */
  | 'DAY'
  /** A document, by id, number or title (文件). */
  | 'DOCUMENT'
  /** Anything that can be looked up, by id or any name: also a programme or an agreement by its title (实体). */
  | 'ENTITY'
  /** A group of schools, by id or any name (教育集团). */
  | 'GROUP'
  /** A unit, school, group or alliance, by id or any name (组织). */
  | 'ORGANIZATION'
  /** A region, by id, code or name, also without its level word (区划). */
  | 'REGION'
  /** A task, by id or title (任务). */
  | 'TASK'
  /** A unit or school, by id or any name (单位、学校). */
  | 'UNIT'
  /** A version of the graph: 3 (版本). */
  | 'VERSION'
  /** A year: 2024 (年份). */
  | 'YEAR';

/** An administrative division or functional zone (行政区划). */
export type Region = Entity & Node & {
  readonly __typename?: 'Region';
  /** All regions it lies in, the smallest first (各级上级区划). */
  readonly ancestors: ReadonlyArray<Region>;
  /** GB/T 2260 code, `500153`, of a town nine digits; null for a functional region. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** All regions within it, at every distance (下级区划). */
  readonly descendants: RegionConnection;
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
export type RegionDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Level>;
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

/** A page of regions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** By code; those without one last. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Regions of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One region of a list. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The region. */
  readonly node: Region;
};

/** Whether a region is a division of the state. */
export type RegionKind =
  /** An administrative division with a GB/T 2260 code (行政区划). */
  | 'ADMINISTRATIVE'
  /** A zone or circle without a code (功能区): 万盛经开区, 成渝地区双城经济圈. */
  | 'FUNCTIONAL';

/** A document to take out. */
export type RemoveDocumentInput = {
  /** Its id, ref, number or title; the error AMBIGUOUS where several are called so. */
  readonly document: Scalars['String']['input'];
  /** Why; it is kept in the log of writes. */
  readonly reason: Scalars['String']['input'];
};

/** What removing did, or with `dryRun` would do. */
export type RemoveDocumentPayload = {
  readonly __typename?: 'RemoveDocumentPayload';
  /** How many things changed. */
  readonly changeCount: Scalars['Int']['output'];
  /** What changed, by sort and id; with `dryRun`, ids of changes lead to nothing. */
  readonly changes: ReadonlyArray<Change>;
  /** Id of the document. */
  readonly documentId: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};


/** What removing did, or with `dryRun` would do. */
export type RemoveDocumentPayloadChangesArgs = {
  first?: Scalars['Int']['input'];
};

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

/** One role of an organization for one task. */
export type ResponsibilityEdge = {
  readonly __typename?: 'ResponsibilityEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** True if two parts of the document speak of the task and only one names this organization in this role (正文与附件不一致). */
  readonly disputed: Scalars['Boolean']['output'];
  /** The task. */
  readonly node: Task;
  /** The organization that holds it (单位). */
  readonly organization: Organization;
  /** The parts of the document that name it. */
  readonly parts: ReadonlyArray<Part>;
  /** The role. */
  readonly role: Role;
  /** Where the documents say so (出处). */
  readonly statements: ReadonlyArray<Statement>;
  /** The printed collective (各镇街) it holds the role as a member of; null where it is named itself. */
  readonly via?: Maybe<Organization>;
};

/** How many roles have each value. */
export type ResponsibilityFacets = {
  readonly __typename?: 'ResponsibilityFacets';
  /** By the document of the task (文件). */
  readonly document: ReadonlyArray<FacetCount>;
  /** By the organization that holds them (单位). */
  readonly organization: ReadonlyArray<FacetCount>;
  /** By the region that the organization is in (单位所在区划). */
  readonly region: ReadonlyArray<FacetCount>;
  /** By role (角色). */
  readonly role: ReadonlyArray<FacetCount>;
};

/** Conditions on the role of an organization for a task (责任); all that are given must hold. */
export type ResponsibilityFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ResponsibilityFilter>>;
  /** It is disputed (true) or not (false). */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<ResponsibilityFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<ResponsibilityFilter>>;
  /** The organization that holds it. */
  readonly organization?: InputMaybe<OrganizationFilter>;
  /** This part of the document names it. */
  readonly part?: InputMaybe<Part>;
  /** It is one of these roles; an empty list holds for none. */
  readonly role?: InputMaybe<ReadonlyArray<Role>>;
  /** The task it is held for. */
  readonly task?: InputMaybe<TaskFilter>;
};

/** What roles can be grouped by. */
export type ResponsibilityGroupField =
  /** The document of the task (文件). */
  | 'DOCUMENT'
  /** The organization that holds it (单位). */
  | 'ORGANIZATION'
  /** The region that the organization is in (单位所在区划). */
  | 'REGION'
  /** The role (角色). */
  | 'ROLE';

/** One key to sort roles by. */
export type ResponsibilitySort = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What to sort by. */
  readonly field: ResponsibilitySortField;
};

/** What roles can be sorted by. */
export type ResponsibilitySortField =
  /** Name of the organization, folded, then like TASK. */
  | 'ORGANIZATION'
  /** Date of issue of the document, the place of the task in it, the role (LEAD, RESPONSIBLE, SUPPORT, SUPERVISE), then as printed. */
  | 'TASK';

/** A decision to take back. */
export type RevokeDecisionInput = {
  /** Id of the decision. */
  readonly decision: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
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

/** For how many tasks two organizations hold these roles. */
export type RolePairCount = {
  readonly __typename?: 'RolePairCount';
  /** Role of the other. */
  readonly otherRole: Role;
  /** Role of the one that was asked about. */
  readonly role: Role;
  /** How many tasks. */
  readonly tasks: Scalars['Int']['output'];
};

/** A school or kindergarten (学校、幼儿园). */
export type School = Entity & Node & Organization & {
  readonly __typename?: 'School';
  /** All other names it is met under: short, alias, former (简称、别名、曾用名). */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** The organizations that documents name for the same tasks (协作单位), most tasks first. Printed collectives count as written, not their members. */
  readonly collaborators: CollaboratorConnection;
  /** What the rule book says of it, and of what it holds a role for (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How much it carries among others (任务量), as written: of the tasks that one of `document`, `programme`, `region` says; null where it holds no role for them. */
  readonly load?: Maybe<OrganizationLoad>;
  /** The groups and alliances it belongs to (所属集团、共同体), by name. */
  readonly memberOf: MembershipConnection;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** Canonical full name; the printed name where no full name is known. */
  readonly name: Scalars['String']['output'];
  /** Its names and when it had them (名称沿革): full, short, alias, former; those of bodies it took over from last. */
  readonly names: ReadonlyArray<OrganizationName>;
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
export type SchoolCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  otherRole?: InputMaybe<Role>;
  role?: InputMaybe<Role>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A school or kindergarten (学校、幼儿园). */
export type SchoolFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school or kindergarten (学校、幼儿园). */
export type SchoolLoadArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
  programme?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
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
export type SchoolNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A school or kindergarten (学校、幼儿园). */
export type SchoolResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
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

/** An entity that was found, by the name or text that fits best (搜索命中). */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The same without the marks. */
  readonly excerpt: Scalars['String']['output'];
  /** The name or text that fits as it is stored, in its own script, long texts cut with `…`; `⟦` and `⟧` stand around what was searched for. It is plain text, not markup: escape it like any other. */
  readonly highlight: Scalars['String']['output'];
  /** What fits: `name`, `altNames`, `title`, `number` (文号), `code` (行政区划代码) or `text` (正文). */
  readonly matchedField: Scalars['String']['output'];
  /** What was found. */
  readonly node: Entity;
  /** The passage of the document that fits (所在段落); null where it is no text of a document. */
  readonly passage?: Maybe<Passage>;
  /** Where in `excerpt` what was searched for stands, in order. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** How well it fits, above 0, at most 1: 1 for a whole name, number or code; from 0.7 where one begins with what was searched for; from 0.4 where it has all of the words inside; each up to 0.2 more, by the share of the name that was searched for; from 0.1 to 0.3 where a text has all of the words, by BM25 relevance. */
  readonly score: Scalars['Float']['output'];
};

/** What a search found (搜索结果). */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** The best of them, each entity once: best score first, then by name. */
  readonly edges: ReadonlyArray<SearchHit>;
  /** How many were found of each kind, most first, also of kinds that were not asked for: counted among the best 10,000 names and passages of all kinds, so of a kind there may be more. */
  readonly facets: ReadonlyArray<TypeCount>;
  /** Where nothing was found: names that are written or read nearly like it, nearest first, at most 5 (您是不是要找). Else empty; so it is for what has more than 40 letters and digits. Names of more than 100 characters are left out. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** How many entities of the kinds asked for were found, counted among the best 10,000 names and the best 10,000 passages of these kinds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A name that means another body. */
export type SeparateOrganizationInput = {
  /** Id of the document in which it means another. */
  readonly document: Scalars['ID']['input'];
  /** The name as the document prints it. */
  readonly name: Scalars['String']['input'];
  /** Id of the organization that the name was taken for. */
  readonly organization: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** How much a finding matters (严重程度). */
export type Severity =
  /** Wrong (错误). */
  | 'ERROR'
  /** For information (提示). */
  | 'INFO'
  /** Worth a look (警告). */
  | 'WARNING';

/** A role of one of the organizations for the task (责任). */
export type SharedRole = {
  readonly __typename?: 'SharedRole';
  /** True if two parts of the document speak of the task and only one names this organization in this role (正文与附件不一致). */
  readonly disputed: Scalars['Boolean']['output'];
  /** The parts of the document that name it. */
  readonly parts: ReadonlyArray<Part>;
  /** Its role. */
  readonly role: Role;
  /** Where the document says so (出处). */
  readonly statements: ReadonlyArray<Statement>;
  /** The organization. */
  readonly unit: Organization;
  /** The printed collective (各镇街) it holds the role as a member of; null where it is named itself. */
  readonly via?: Maybe<Organization>;
};

/** A page of the tasks for which several organizations hold a role (共同承担的任务). */
export type SharedTaskConnection = {
  readonly __typename?: 'SharedTaskConnection';
  /** By document and place in it. */
  readonly edges: ReadonlyArray<SharedTaskEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Tasks of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One task, and who of the organizations holds which role for it. */
export type SharedTaskEdge = {
  readonly __typename?: 'SharedTaskEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
  /** Their roles, in the order in which the organizations were asked about, then by role. */
  readonly roles: ReadonlyArray<SharedRole>;
};

/** Which tasks several organizations share. */
export type SharedTasksMode =
  /** Those for which all of them hold a role. */
  | 'ALL'
  /** Those for which at least one of them holds a role. */
  | 'ANY';

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
  /** A reference to it to paste into a text (引用), with quote, line, sha256 of the edition, version of the graph and permanent address. */
  readonly cite: Scalars['String']['output'];
  /** The document it stands in. */
  readonly document: Document;
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What it ties to that: who leads, the goal, the member, the place named (所指对象); null where it gives a value alone, and for values of indicators. */
  readonly object?: Maybe<Node>;
  /** The part it stands in. */
  readonly part: Part;
  /** The paragraph or row that holds the quote, the first of several (所在段落); null where it stands in a line that is no part of the text. */
  readonly passage?: Maybe<Passage>;
  /** What it says of its subject. */
  readonly predicate: Predicate;
  /** The clause or sentence that proves it, as printed (原文). */
  readonly quote: Scalars['String']['output'];
  /** Where the mention itself stands, in the text of the file: each place where one sentence names it several times; empty where only its words are known. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** The rule that read it, or the curated entry that gave it. */
  readonly rule: Scalars['String']['output'];
  /** Where the quote starts: UTF-16 units from 0 in the decoded text of the file. */
  readonly start: Scalars['Int']['output'];
  /** What it speaks of: a task, a document, a group… (所述对象); null for values of indicators, which cannot be looked up by themselves. */
  readonly subject?: Maybe<Node>;
  /** The same in simplified script, without stray pinyin and line breaks. */
  readonly text: Scalars['String']['output'];
};


/** What one place of one document says (出处). */
export type StatementCiteArgs = {
  format: CiteFormat;
};

/** Conditions on a text; all that are given must hold. Script, width, case, spaces and punctuation make no difference, but where the member says that it is compared as printed or as it is. */
export type StringFilter = {
  /** Has this text in it. Where nothing of it makes a difference, as without a letter or digit, it is the error BAD_USER_INPUT: every text has it. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these; an empty list holds for none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Starts with this text. Where nothing of it makes a difference, as without a letter or digit, it is the error BAD_USER_INPUT: every text does. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A goal of a task, a programme or a document (年度工作目标). */
export type Target = Node & {
  readonly __typename?: 'Target';
  /** The document that sets it (文件). */
  readonly document: Document;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The numbers in it, in printed order. */
  readonly measures: ReadonlyArray<Measure>;
  /** The task, programme or document whose goal it is. */
  readonly of: Entity;
  /** The part of the document that sets it. */
  readonly part: Part;
  /** One year or the whole period. */
  readonly scope: TargetScope;
  /** Where the document sets it (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
  /** Its words, in simplified script. */
  readonly text: Scalars['String']['output'];
  /** The year; null where it is for the whole period. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** The goals of one year, here and there. */
export type TargetComparison = {
  readonly __typename?: 'TargetComparison';
  /** Goals of the first document. */
  readonly a: ReadonlyArray<Target>;
  /** Goals of the second document. */
  readonly b: ReadonlyArray<Target>;
  /** The year; null for the whole period. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of goals. */
export type TargetConnection = {
  readonly __typename?: 'TargetConnection';
  /** In the order asked for. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** How many of all pages together have each value of a field (分类统计): most first, 100 values at most; counted only where asked for. */
  readonly facets: TargetFacets;
  /** How many of all pages together have each combination of values (分组统计), most first. A goal with numbers of several units counts for each of them. */
  readonly groupBy: ReadonlyArray<GroupCount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Goals of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of goals. */
export type TargetConnectionGroupByArgs = {
  fields: ReadonlyArray<TargetGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One goal of a page. */
export type TargetEdge = {
  readonly __typename?: 'TargetEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The goal. */
  readonly node: Target;
};

/** How many goals have each value. A goal with numbers of several units counts for each of them. */
export type TargetFacets = {
  readonly __typename?: 'TargetFacets';
  /** By the document that sets them (文件). */
  readonly document: ReadonlyArray<FacetCount>;
  /** By the unit of their numbers, as printed (计量单位). */
  readonly measureUnit: ReadonlyArray<FacetCount>;
  /** By who holds a role for what they are goals of (单位). */
  readonly organization: ReadonlyArray<FacetCount>;
  /** By part of the document. */
  readonly part: ReadonlyArray<FacetCount>;
  /** By the region whose document sets them (文件所属区划). */
  readonly region: ReadonlyArray<FacetCount>;
  /** By year; null is the whole period (年度). */
  readonly year: ReadonlyArray<FacetCount>;
};

/** Conditions on a goal (年度工作目标); all that are given must hold. */
export type TargetFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TargetFilter>>;
  /** The document that sets it (文件). */
  readonly document?: InputMaybe<DocumentFilter>;
  /** It has this id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The unit of one of its numbers, compared as printed: 个, 所, % (计量单位). */
  readonly measureUnit?: InputMaybe<StringFilter>;
  /** The numbers in it (量化指标). */
  readonly measures?: InputMaybe<MeasuresFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<TargetFilter>;
  /** What it is a goal of. */
  readonly of?: InputMaybe<TargetOwnerFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<TargetFilter>>;
  /** Id of a unit or other organization (单位), also a former one: it holds a role for what this is a goal of, itself or as a member of a printed collective. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The part of the document that sets it. */
  readonly part?: InputMaybe<Part>;
  /** It is for one year, or for the whole period. */
  readonly scope?: InputMaybe<TargetScope>;
  /** Its words (目标内容). */
  readonly text?: InputMaybe<StringFilter>;
  /** It is for this year (年度). */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** What goals can be grouped by. */
export type TargetGroupField =
  /** The document that sets it (文件). */
  | 'DOCUMENT'
  /** The unit of its numbers, as printed (计量单位). */
  | 'MEASURE_UNIT'
  /** Who holds a role for what it is a goal of (单位). */
  | 'ORGANIZATION'
  /** The part of the document. */
  | 'PART'
  /** The region whose document sets it (文件所属区划). */
  | 'REGION'
  /** The year; null is the whole period (年度). */
  | 'YEAR';

/** Conditions on what a goal is of; all that are given must hold. */
export type TargetOwnerFilter = {
  /** It has this id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Title of the task or document, name of the programme. */
  readonly name?: InputMaybe<StringFilter>;
  /** What it is. */
  readonly type?: InputMaybe<TargetOwnerType>;
};

/** What goals are of. */
export type TargetOwnerType =
  /** A document: one of its main goals (总体目标). */
  | 'DOCUMENT'
  /** A programme (工程). */
  | 'PROGRAMME'
  /** A task (任务). */
  | 'TASK';

/** What time a target is set for. */
export type TargetScope =
  /** The whole period of the plan (整个规划期). */
  | 'WHOLE_PERIOD'
  /** One year (年度). */
  | 'YEAR';

/** One key to sort goals by. */
export type TargetSort = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What to sort by. */
  readonly field: TargetSortField;
};

/** What goals can be sorted by. */
export type TargetSortField =
  /** Date of issue of the document, then where it first sets the goal. */
  | 'PLACE'
  /** The year, the whole period last, then like PLACE. */
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
  /** Where the document gives it roles, due date and goals (出处), in the order of the file. */
  readonly statements: ReadonlyArray<Statement>;
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
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** How many of all pages together have each value of a field (分类统计): most first, 100 values at most; counted only where asked for. */
  readonly facets: TaskFacets;
  /** How many of all pages together have each combination of values (分组统计), most first. A task that several units lead counts for each of them. */
  readonly groupBy: ReadonlyArray<GroupCount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Tasks of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of tasks. */
export type TaskConnectionGroupByArgs = {
  fields: ReadonlyArray<TaskGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One task of a page. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** How many tasks have each value. A task that several units lead counts for each of them. */
export type TaskFacets = {
  readonly __typename?: 'TaskFacets';
  /** By the document they stand in (文件). */
  readonly document: ReadonlyArray<FacetCount>;
  /** By the year they are due (完成年度). */
  readonly dueYear: ReadonlyArray<FacetCount>;
  /** By who leads them (牵头单位). */
  readonly leads: ReadonlyArray<FacetCount>;
  /** By programme (所属工程). */
  readonly programme: ReadonlyArray<FacetCount>;
  /** By the region whose document they stand in (文件所属区划). */
  readonly region: ReadonlyArray<FacetCount>;
  /** By who is responsible for them (责任单位). */
  readonly responsible: ReadonlyArray<FacetCount>;
  /** By who supervises them (督导单位). */
  readonly supervising: ReadonlyArray<FacetCount>;
  /** By who supports them (配合单位). */
  readonly supporting: ReadonlyArray<FacetCount>;
};

/** Conditions on a task (任务); all that are given must hold. */
export type TaskFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TaskFilter>>;
  /** The document it stands in (文件). */
  readonly document?: InputMaybe<DocumentFilter>;
  /** The date it is due (完成时限). */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** What the rule book says of it (问题). */
  readonly findings?: InputMaybe<TaskFindingsFilter>;
  /** It has this id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Who leads it (牵头单位). */
  readonly leads?: InputMaybe<OrganizationsFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<TaskFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<TaskFilter>>;
  /** Its ordinals from the programme down, `(三)1` (序号). Punctuation makes a difference here: `3.1` is not `31`. */
  readonly ordinal?: InputMaybe<StringFilter>;
  /** The programme it belongs to (所属工程). */
  readonly programme?: InputMaybe<ProgrammeFilter>;
  /** Who is responsible for it (责任单位). */
  readonly responsible?: InputMaybe<OrganizationsFilter>;
  /** Who supervises it (督导单位). */
  readonly supervising?: InputMaybe<OrganizationsFilter>;
  /** Who supports it (配合单位). */
  readonly supporting?: InputMaybe<OrganizationsFilter>;
  /** Its goals (年度工作目标). */
  readonly targets?: InputMaybe<TaskTargetsFilter>;
  /** Its words (任务内容). */
  readonly text?: InputMaybe<StringFilter>;
  /** Its title (标题). */
  readonly title?: InputMaybe<StringFilter>;
};

/** Conditions on a finding about a task (问题); all that are given must hold. */
export type TaskFindingFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TaskFindingFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<TaskFindingFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<TaskFindingFilter>>;
  /** Its rule, compared as it is: `task-has-lead`. */
  readonly rule?: InputMaybe<StringFilter>;
  /** How much it matters. */
  readonly severity?: InputMaybe<Severity>;
};

/** Conditions on what the rule book says of a task; all that are given must hold. */
export type TaskFindingsFilter = {
  /** All are so; holds where there are none. */
  readonly every?: InputMaybe<TaskFindingFilter>;
  /** True: there are none. False: there is one at least. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** None is so. */
  readonly none?: InputMaybe<TaskFindingFilter>;
  /** One at least is so. */
  readonly some?: InputMaybe<TaskFindingFilter>;
  /** Only findings of this status count; open ones without it. Alone: there is one at least. */
  readonly status?: InputMaybe<FindingStatus>;
};

/** What tasks can be grouped by. */
export type TaskGroupField =
  /** The document it stands in (文件). */
  | 'DOCUMENT'
  /** The year it is due (完成年度). */
  | 'DUE_YEAR'
  /** Who leads it (牵头单位). */
  | 'LEADS'
  /** The programme it belongs to (所属工程). */
  | 'PROGRAMME'
  /** The region whose document it stands in (文件所属区划). */
  | 'REGION'
  /** Who is responsible for it (责任单位). */
  | 'RESPONSIBLE'
  /** Who supervises it (督导单位). */
  | 'SUPERVISING'
  /** Who supports it (配合单位). */
  | 'SUPPORTING';

/** Two tasks that ask for the same (对应任务). */
export type TaskPair = {
  readonly __typename?: 'TaskPair';
  /** The task of the first document. */
  readonly a: Task;
  /** The task of the second document. */
  readonly b: Task;
  /** Who leads it here and there (牵头单位对照): one row a function, then those whose function is not known. */
  readonly leads: ReadonlyArray<LeadComparison>;
  /** Why they are taken to ask for the same, in words. */
  readonly reason: Scalars['String']['output'];
  /** The functions that leads of both have (共同职能): `EDUCATION`. */
  readonly sharedFunctions: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the match is, 0 to 1: seven parts likeness of the titles, three parts common functions of their leads; where the functions of one of the two tasks' leads are not known, the titles alone. */
  readonly similarity: Scalars['Float']['output'];
  /** Its goals here and there (年度工作目标对照): one row a year, then the whole period. */
  readonly targets: ReadonlyArray<TargetComparison>;
  /** How alike the titles are, 0 to 1: pairs of neighbouring characters that both have (Dice's coefficient). */
  readonly titleSimilarity: Scalars['Float']['output'];
};


/** Two tasks that ask for the same (对应任务). */
export type TaskPairReasonArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of the roles of organizations for tasks, as documents write them: members of collectives (各镇街) have none of their own here. */
export type TaskResponsibilityConnection = {
  readonly __typename?: 'TaskResponsibilityConnection';
  /** In the order asked for. */
  readonly edges: ReadonlyArray<ResponsibilityEdge>;
  /** How many of all pages together have each value of a field (分类统计): most first, 100 values at most; counted only where asked for. */
  readonly facets: ResponsibilityFacets;
  /** How many of all pages together have each combination of values (分组统计), most first. */
  readonly groupBy: ReadonlyArray<GroupCount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Edges of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the roles of organizations for tasks, as documents write them: members of collectives (各镇街) have none of their own here. */
export type TaskResponsibilityConnectionGroupByArgs = {
  fields: ReadonlyArray<ResponsibilityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Conditions on a goal of a task (年度工作目标); all that are given must hold. */
export type TaskTargetFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TaskTargetFilter>>;
  /** The unit of one of its numbers, compared as printed: 个, 所, %. */
  readonly measureUnit?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<TaskTargetFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<TaskTargetFilter>>;
  /** The part of the document that sets it. */
  readonly part?: InputMaybe<Part>;
  /** It is for one year, or for the whole period. */
  readonly scope?: InputMaybe<TargetScope>;
  /** Its words. */
  readonly text?: InputMaybe<StringFilter>;
  /** It is for this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on the goals of a task; all that are given must hold. */
export type TaskTargetsFilter = {
  /** All are so; holds where there are none. */
  readonly every?: InputMaybe<TaskTargetFilter>;
  /** True: there are none. False: there is one at least. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** None is so. */
  readonly none?: InputMaybe<TaskTargetFilter>;
  /** One at least is so. */
  readonly some?: InputMaybe<TaskTargetFilter>;
};

/** What one part of a document prints of a task. */
export type TaskText = {
  readonly __typename?: 'TaskText';
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Ordinal in that part: `(三)1` in the body, the number of the row in the annex. */
  readonly ordinal: Scalars['String']['output'];
  /** The part. */
  readonly part: Part;
  /** Where it starts: UTF-16 units from 0 in the decoded text of the file. */
  readonly start: Scalars['Int']['output'];
  /** The whole item or row. */
  readonly text: Scalars['String']['output'];
  /** Title in that part. */
  readonly title: Scalars['String']['output'];
};

/** Words of a passage that a statement is about, as a range (标注): a TextPositionSelector of the W3C Web Annotation model. */
export type TextAnnotation = {
  readonly __typename?: 'TextAnnotation';
  /** Where the whole range ends in the text of the file, exclusive. */
  readonly documentEnd: Scalars['Int']['output'];
  /** Where the whole range starts: UTF-16 units from 0 in the decoded text of the file. */
  readonly documentStart: Scalars['Int']['output'];
  /** Where they end in `Passage.text`, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The entity that the words name; null where they name none: a date, a number, a goal. */
  readonly entity?: Maybe<Entity>;
  /** What the statement says: LEAD for the name of a unit that leads. */
  readonly predicate: Predicate;
  /** Where the words start in `Passage.text`: UTF-16 units from 0. A range that runs over several passages is cut at their ends. */
  readonly start: Scalars['Int']['output'];
  /** The statement that the words are of. */
  readonly statement: Statement;
};

/** A stretch of a text, of a file where nothing else is said: UTF-16 units from 0 (区间). */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it starts. */
  readonly start: Scalars['Int']['output'];
};

/** How many were found of a kind (分类计数). */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly type: EntityType;
};

/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type Unit = Entity & Node & Organization & {
  readonly __typename?: 'Unit';
  /** All units that it goes back to, the latest first (历次前身). */
  readonly allPredecessors: ReadonlyArray<Unit>;
  /** All units that took over from it, one after the other (历次继任单位). */
  readonly allSuccessors: ReadonlyArray<Unit>;
  /** All other names it is met under: short, alias, former (简称、别名、曾用名). */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** The organizations that documents name for the same tasks (协作单位), most tasks first. Printed collectives count as written, not their members. */
  readonly collaborators: CollaboratorConnection;
  /** What the rule book says of it, and of what it holds a role for (问题): open findings, most severe first. */
  readonly findings: FindingConnection;
  /** Its field, `EDUCATION`, `FINANCE`: aligns bodies of one field across regions (职能); null where not known. */
  readonly function?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The printed collectives that stand for it and others (各镇街), by id. */
  readonly includedIn: ReadonlyArray<Unit>;
  /** The units that it stands for, where it is a printed collective whose members are known (各镇街); else none. */
  readonly includes: IncludedUnitConnection;
  /** What sort of body it is (单位类别). */
  readonly kind: UnitKind;
  /** How high it stands (层级); null where not known. */
  readonly level?: Maybe<Level>;
  /** How much it carries among others (任务量), as written: of the tasks that one of `document`, `programme`, `region` says; null where it holds no role for them. */
  readonly load?: Maybe<OrganizationLoad>;
  /** The groups and alliances it belongs to (所属集团、共同体), by name. */
  readonly memberOf: MembershipConnection;
  /** Where the documents speak of it (提及), by date of the document: the document first, then its tasks in printed order. */
  readonly mentionedIn: MentionConnection;
  /** Canonical full name; the printed name where no full name is known. */
  readonly name: Scalars['String']['output'];
  /** Its names and when it had them (名称沿革): full, short, alias, former; those of bodies it took over from last. */
  readonly names: ReadonlyArray<OrganizationName>;
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
export type UnitCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  otherRole?: InputMaybe<Role>;
  role?: InputMaybe<Role>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type UnitFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type UnitIncludesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type UnitLoadArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
  programme?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
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
export type UnitNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Party organ, department, institution, enterprise, town: a body that can hold a role (单位). */
export type UnitResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
};

/** A unit that a name may mean (候选单位). */
export type UnitCandidate = {
  readonly __typename?: 'UnitCandidate';
  /** The name of the unit, or of a body it took over from, that was compared. */
  readonly matchedName: Scalars['String']['output'];
  /** The rule in words, with both names. */
  readonly reason: Scalars['String']['output'];
  /** The rule that the match rests on. */
  readonly reasonCode: UnitMatchReason;
  /** How sure it is, above 0, at most 1. By rule: EXACT_NAME 1, ALIAS 0.95, FORMER_NAME 0.9, REGION_PREFIX 0.85, CLASS_SUFFIX 0.7, SAME_FUNCTION 0.6, CONTAINED_CHARACTERS 0.3 to 0.5 by the share of characters. Where the name begins with a region, or one is asked for: nine tenths of it above that region, six tenths elsewhere. */
  readonly score: Scalars['Float']['output'];
  /** The unit. */
  readonly unit: Unit;
};


/** A unit that a name may mean (候选单位). */
export type UnitCandidateReasonArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of units. */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** In the order asked for. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** How many of all pages together have each value of a field (分类统计): most first, 100 values at most; counted only where asked for. */
  readonly facets: UnitFacets;
  /** How many of all pages together have each combination of values (分组统计), most first. A unit that holds several roles counts for each of them. */
  readonly groupBy: ReadonlyArray<GroupCount>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Units of all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of units. */
export type UnitConnectionGroupByArgs = {
  fields: ReadonlyArray<UnitGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One unit of a page. */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** To go on from this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: Unit;
};

/** How many units have each value. A unit that holds several roles counts for each of them. */
export type UnitFacets = {
  readonly __typename?: 'UnitFacets';
  /** By field (职能). */
  readonly function: ReadonlyArray<FacetCount>;
  /** By sort (单位类别). */
  readonly kind: ReadonlyArray<FacetCount>;
  /** By how high they stand (层级). */
  readonly level: ReadonlyArray<FacetCount>;
  /** By the region they are in (所在区划). */
  readonly region: ReadonlyArray<FacetCount>;
  /** By the roles they hold themselves: a `Role` (承担的角色); null is of those that hold none. */
  readonly role: ReadonlyArray<FacetCount>;
};

/** Conditions on a unit (单位); all that are given must hold. */
export type UnitFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<UnitFilter>>;
  /** Its field, compared as it is: `EDUCATION` (职能). */
  readonly function?: InputMaybe<StringFilter>;
  /** It has this id, or had it before a merge. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What sort of unit it is (单位类别). */
  readonly kind?: InputMaybe<UnitKind>;
  /** How high it stands (层级). */
  readonly level?: InputMaybe<Level>;
  /** One of its names, full, short, alias or former (名称). */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<UnitFilter>;
  /** One of these holds; an empty list holds for none. */
  readonly or?: InputMaybe<ReadonlyArray<UnitFilter>>;
  /** Name or code of the region it is in (所在区划). */
  readonly region?: InputMaybe<StringFilter>;
  /** The tasks that it holds a role for itself (承担的任务); those of a collective that it is a member of do not count. */
  readonly responsibilities?: InputMaybe<UnitResponsibilitiesFilter>;
  /** Name or code of the region it is in, or of one around that: the county, the city, the province (所在区划及其上级). */
  readonly within?: InputMaybe<StringFilter>;
};

/** What units can be grouped by. */
export type UnitGroupField =
  /** Its field (职能). */
  | 'FUNCTION'
  /** What sort of unit it is (单位类别). */
  | 'KIND'
  /** How high it stands (层级). */
  | 'LEVEL'
  /** The region it is in (所在区划). */
  | 'REGION'
  /** The roles it holds itself (承担的角色). */
  | 'ROLE';

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

/** A name as written in a list, and the units that it may mean (名称匹配). */
export type UnitMatch = {
  readonly __typename?: 'UnitMatch';
  /** The units it may mean, best first; also those of each of several names (区教委、区财政局), at most ten, and of a name without remark and label (牵头单位：区教委（主责）等); none where no unit is near, or the name has neither letter nor digit. */
  readonly candidates: ReadonlyArray<UnitCandidate>;
  /** True if the second-best candidate, given or not, scores at most 0.05 less than the best: a person must choose (有歧义). */
  readonly isAmbiguous: Scalars['Boolean']['output'];
  /** The name as it was given. */
  readonly name: Scalars['String']['output'];
};

/** Rules by which a written name is matched to a unit, the surest first (匹配规则). */
export type UnitMatchReason =
  /** It is a short name or alias (简称或别名一致). */
  | 'ALIAS'
  /** The names are the same but for the sort of body at the end: 教育局, 教育委员会 (机构类别后缀不同). */
  | 'CLASS_SUFFIX'
  /** The characters of one name stand in the other in the same order: 教委, 教育委员会 (字词依次包含). */
  | 'CONTAINED_CHARACTERS'
  /** It is the full name (全称一致). */
  | 'EXACT_NAME'
  /** It is a name the unit had, or the name of a body it took over from (曾用名或前身). */
  | 'FORMER_NAME'
  /** The names are the same but for the region, or its Party committee, in front: 荣昌区教委, 区教委; 宣传部, 区委宣传部 (行政区划前缀不同). */
  | 'REGION_PREFIX'
  /** Bodies elsewhere that are called so, or whose work it names first, have the function that this unit has here: 教体局, 教委 (职能相同). */
  | 'SAME_FUNCTION';

/** Conditions on the tasks that a unit holds a role for; all that are given must hold. */
export type UnitResponsibilitiesFilter = {
  /** Only disputed (true) or undisputed (false) roles count. Alone: there is one at least. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** All are so; holds where there are none. */
  readonly every?: InputMaybe<HeldTaskFilter>;
  /** True: there are none. False: there is one at least. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** None is so. */
  readonly none?: InputMaybe<HeldTaskFilter>;
  /** Only roles that this part of the document names count. Alone: there is one at least. */
  readonly part?: InputMaybe<Part>;
  /** Only tasks that it holds this role for count. Alone: there is one at least. */
  readonly role?: InputMaybe<Role>;
  /** One at least is so. */
  readonly some?: InputMaybe<HeldTaskFilter>;
};

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
  AccessRole: AccessRole;
  AddAliasInput: AddAliasInput;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementArea: ResolverTypeWrapper<AgreementAreaRow>;
  AgreementConnection: ResolverTypeWrapper<AgreementList>;
  AgreementEdge: ResolverTypeWrapper<AgreementItem>;
  Alliance: ResolverTypeWrapper<AllianceRow>;
  AllianceConnection: ResolverTypeWrapper<AllianceList>;
  AllianceEdge: ResolverTypeWrapper<AllianceItem>;
  Answer: ResolverTypeWrapper<AnswerTable>;
  AnswerCell: ResolverTypeWrapper<AnswerCellItem>;
  AnswerColumn: ResolverTypeWrapper<Column>;
  AnswerRow: ResolverTypeWrapper<AnswerRowItem>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentList>;
  AssignmentEdge: ResolverTypeWrapper<AssignmentItem>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cell: ResolverTypeWrapper<CellItem>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeConnection: ResolverTypeWrapper<ChangeList>;
  ChangeCount: ResolverTypeWrapper<ChangeTally>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeOp: ChangeOp;
  ChangeType: ChangeType;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitationConnection: ResolverTypeWrapper<CitationList>;
  CitationEdge: ResolverTypeWrapper<CitationItem>;
  CitationRelation: CitationRelation;
  CiteFormat: CiteFormat;
  CollaborationYear: ResolverTypeWrapper<CollaborationYear>;
  CollaboratorConnection: ResolverTypeWrapper<CollaboratorList>;
  CollaboratorEdge: ResolverTypeWrapper<CollaboratorItem>;
  Comparator: Comparator;
  Completion: ResolverTypeWrapper<CompletionItem>;
  CorrectLinkInput: CorrectLinkInput;
  CountPart: ResolverTypeWrapper<CountPart>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DecideFindingInput: DecideFindingInput;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionConnection: ResolverTypeWrapper<DecisionList>;
  DecisionEdge: ResolverTypeWrapper<DecisionItem>;
  DecisionKind: DecisionKind;
  DecisionPayload: ResolverTypeWrapper<WrittenDecision>;
  Difference: ResolverTypeWrapper<DifferenceRow>;
  DifferenceConnection: ResolverTypeWrapper<DifferenceList>;
  DifferenceEdge: ResolverTypeWrapper<Omit<DifferenceEdge, 'node'> & { node: ResolversTypes['Difference'] }>;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentComparison: ResolverTypeWrapper<Comparison>;
  DocumentConnection: ResolverTypeWrapper<DocumentList>;
  DocumentEdge: ResolverTypeWrapper<DocumentItem>;
  DocumentFacets: ResolverTypeWrapper<DocumentList>;
  DocumentFilter: DocumentFilter;
  DocumentGroupField: DocumentGroupField;
  DocumentKind: DocumentKind;
  DocumentSort: DocumentSort;
  DocumentSortField: DocumentSortField;
  DropReason: DropReason;
  DroppedLine: ResolverTypeWrapper<DroppedLine>;
  EdgeType: EdgeType;
  EducationGroup: ResolverTypeWrapper<GroupRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityType: EntityType;
  FacetCount: ResolverTypeWrapper<ValueCount>;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingConnection: ResolverTypeWrapper<FindingList>;
  FindingEdge: ResolverTypeWrapper<FindingItem>;
  FindingFacets: ResolverTypeWrapper<FindingList>;
  FindingFilter: FindingFilter;
  FindingGroupField: FindingGroupField;
  FindingSort: FindingSort;
  FindingSortField: FindingSortField;
  FindingStatus: FindingStatus;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<GraphState>;
  GraphDiff: ResolverTypeWrapper<VersionSpan>;
  GraphEdge: ResolverTypeWrapper<EdgeRow>;
  GroupConnection: ResolverTypeWrapper<GroupList>;
  GroupCount: ResolverTypeWrapper<Omit<GroupCount, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  GroupEdge: ResolverTypeWrapper<GroupItem>;
  GroupFacets: ResolverTypeWrapper<GroupList>;
  GroupFilter: GroupFilter;
  GroupGroupField: GroupGroupField;
  GroupKey: ResolverTypeWrapper<GroupValue>;
  GroupMode: GroupMode;
  HeldTaskFilter: HeldTaskFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IncludedUnitConnection: ResolverTypeWrapper<IncludedUnitList>;
  IncludedUnitEdge: ResolverTypeWrapper<IncludedUnitItem>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LabelCount: ResolverTypeWrapper<LabelCountRow>;
  LeadComparison: ResolverTypeWrapper<LeadRow>;
  Level: Level;
  LinkPredicate: LinkPredicate;
  Load: ResolverTypeWrapper<Load>;
  LoadConnection: ResolverTypeWrapper<LoadList>;
  LoadDocumentInput: LoadDocumentInput;
  LoadDocumentPayload: ResolverTypeWrapper<WrittenDocument>;
  LoadEdge: ResolverTypeWrapper<Omit<LoadEdge, 'node'> & { node: ResolversTypes['OrganizationLoad'] }>;
  LoadOutcome: LoadOutcome;
  LoadPart: ResolverTypeWrapper<LoadPartRow>;
  LoadWarning: ResolverTypeWrapper<LoadWarning>;
  Locale: Locale;
  Matrix: ResolverTypeWrapper<MatrixKey>;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasureFilter: MeasureFilter;
  MeasureKind: MeasureKind;
  MeasuresFilter: MeasuresFilter;
  MemberConnection: ResolverTypeWrapper<MemberList>;
  MemberEdge: ResolverTypeWrapper<MemberItem>;
  MemberFilter: MemberFilter;
  MemberRole: MemberRole;
  MembersFilter: MembersFilter;
  MembershipConnection: ResolverTypeWrapper<MemberList>;
  MembershipEdge: ResolverTypeWrapper<MemberItem>;
  MentionConnection: ResolverTypeWrapper<MentionList>;
  MentionEdge: ResolverTypeWrapper<MentionItem>;
  MergeOrganizationsInput: MergeOrganizationsInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameKind: NameKind;
  NamedConnection: ResolverTypeWrapper<MentionList>;
  NamedEdge: ResolverTypeWrapper<MentionItem>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  NumberFilter: NumberFilter;
  Omitted: ResolverTypeWrapper<OmittedRow>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationList>;
  OrganizationEdge: ResolverTypeWrapper<OrganizationItem>;
  OrganizationFacets: ResolverTypeWrapper<OrganizationList>;
  OrganizationFilter: OrganizationFilter;
  OrganizationGroupField: OrganizationGroupField;
  OrganizationLoad: ResolverTypeWrapper<OrganizationLoadRow>;
  OrganizationName: ResolverTypeWrapper<OrganizationNameItem>;
  OrganizationSort: OrganizationSort;
  OrganizationSortField: OrganizationSortField;
  OrganizationType: OrganizationType;
  OrganizationsFilter: OrganizationsFilter;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Part: Part;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageConnection: ResolverTypeWrapper<PassageList>;
  PassageEdge: ResolverTypeWrapper<PassageItem>;
  Path: ResolverTypeWrapper<PathRow>;
  PathResult: ResolverTypeWrapper<PathSearch>;
  Predicate: Predicate;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeFilter: ProgrammeFilter;
  PropertyChange: ResolverTypeWrapper<PropertyChange>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<NamedQuestion>;
  QuestionArgument: QuestionArgument;
  QuestionParameter: ResolverTypeWrapper<Parameter>;
  QuestionParameterType: QuestionParameterType;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<RegionList>;
  RegionEdge: ResolverTypeWrapper<RegionItem>;
  RegionKind: RegionKind;
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveDocumentPayload: ResolverTypeWrapper<WrittenRemoval>;
  ResponsibilityConnection: ResolverTypeWrapper<ResponsibilityList>;
  ResponsibilityEdge: ResolverTypeWrapper<ResponsibilityItem>;
  ResponsibilityFacets: ResolverTypeWrapper<TaskResponsibilityList>;
  ResponsibilityFilter: ResponsibilityFilter;
  ResponsibilityGroupField: ResponsibilityGroupField;
  ResponsibilitySort: ResponsibilitySort;
  ResponsibilitySortField: ResponsibilitySortField;
  RevokeDecisionInput: RevokeDecisionInput;
  Role: Role;
  RolePairCount: ResolverTypeWrapper<RolePairCount>;
  School: ResolverTypeWrapper<SchoolRow>;
  SchoolStage: SchoolStage;
  SearchHit: ResolverTypeWrapper<SearchHitItem>;
  SearchResult: ResolverTypeWrapper<Search>;
  SeparateOrganizationInput: SeparateOrganizationInput;
  Severity: Severity;
  SharedRole: ResolverTypeWrapper<SharedRoleRow>;
  SharedTaskConnection: ResolverTypeWrapper<SharedTaskList>;
  SharedTaskEdge: ResolverTypeWrapper<SharedTaskItem>;
  SharedTasksMode: SharedTasksMode;
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
  TargetComparison: ResolverTypeWrapper<TargetsRow>;
  TargetConnection: ResolverTypeWrapper<TargetList>;
  TargetEdge: ResolverTypeWrapper<TargetItem>;
  TargetFacets: ResolverTypeWrapper<TargetList>;
  TargetFilter: TargetFilter;
  TargetGroupField: TargetGroupField;
  TargetOwnerFilter: TargetOwnerFilter;
  TargetOwnerType: TargetOwnerType;
  TargetScope: TargetScope;
  TargetSort: TargetSort;
  TargetSortField: TargetSortField;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskConnection: ResolverTypeWrapper<TaskList>;
  TaskEdge: ResolverTypeWrapper<TaskItem>;
  TaskFacets: ResolverTypeWrapper<TaskList>;
  TaskFilter: TaskFilter;
  TaskFindingFilter: TaskFindingFilter;
  TaskFindingsFilter: TaskFindingsFilter;
  TaskGroupField: TaskGroupField;
  TaskPair: ResolverTypeWrapper<TaskPairRow>;
  TaskResponsibilityConnection: ResolverTypeWrapper<TaskResponsibilityList>;
  TaskSort: TaskSort;
  TaskSortField: TaskSortField;
  TaskTargetFilter: TaskTargetFilter;
  TaskTargetsFilter: TaskTargetsFilter;
  TaskText: ResolverTypeWrapper<TaskTextRow>;
  TextAnnotation: ResolverTypeWrapper<AnnotationRow>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TypeCount: ResolverTypeWrapper<TypeCountRow>;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitCandidate: ResolverTypeWrapper<UnitCandidateRow>;
  UnitConnection: ResolverTypeWrapper<UnitList>;
  UnitEdge: ResolverTypeWrapper<UnitItem>;
  UnitFacets: ResolverTypeWrapper<UnitList>;
  UnitFilter: UnitFilter;
  UnitGroupField: UnitGroupField;
  UnitKind: UnitKind;
  UnitMatch: ResolverTypeWrapper<UnitMatchRow>;
  UnitMatchReason: UnitMatchReason;
  UnitResponsibilitiesFilter: UnitResponsibilitiesFilter;
  UnreadLine: ResolverTypeWrapper<UnreadLine>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAliasInput: AddAliasInput;
  Agreement: AgreementRow;
  AgreementArea: AgreementAreaRow;
  AgreementConnection: AgreementList;
  AgreementEdge: AgreementItem;
  Alliance: AllianceRow;
  AllianceConnection: AllianceList;
  AllianceEdge: AllianceItem;
  Answer: AnswerTable;
  AnswerCell: AnswerCellItem;
  AnswerColumn: Column;
  AnswerRow: AnswerRowItem;
  AssignmentConnection: AssignmentList;
  AssignmentEdge: AssignmentItem;
  Boolean: Scalars['Boolean']['output'];
  Cell: CellItem;
  Change: ChangeRow;
  ChangeConnection: ChangeList;
  ChangeCount: ChangeTally;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  Citation: CitationRow;
  CitationConnection: CitationList;
  CitationEdge: CitationItem;
  CollaborationYear: CollaborationYear;
  CollaboratorConnection: CollaboratorList;
  CollaboratorEdge: CollaboratorItem;
  Completion: CompletionItem;
  CorrectLinkInput: CorrectLinkInput;
  CountPart: CountPart;
  Coverage: Coverage;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DecideFindingInput: DecideFindingInput;
  Decision: DecisionRow;
  DecisionConnection: DecisionList;
  DecisionEdge: DecisionItem;
  DecisionPayload: WrittenDecision;
  Difference: DifferenceRow;
  DifferenceConnection: DifferenceList;
  DifferenceEdge: Omit<DifferenceEdge, 'node'> & { node: ResolversParentTypes['Difference'] };
  Document: DocumentRow;
  DocumentComparison: Comparison;
  DocumentConnection: DocumentList;
  DocumentEdge: DocumentItem;
  DocumentFacets: DocumentList;
  DocumentFilter: DocumentFilter;
  DocumentSort: DocumentSort;
  DroppedLine: DroppedLine;
  EducationGroup: GroupRow;
  Entity: EntityRow;
  FacetCount: ValueCount;
  Finding: FindingRow;
  FindingConnection: FindingList;
  FindingEdge: FindingItem;
  FindingFacets: FindingList;
  FindingFilter: FindingFilter;
  FindingSort: FindingSort;
  Float: Scalars['Float']['output'];
  Graph: GraphState;
  GraphDiff: VersionSpan;
  GraphEdge: EdgeRow;
  GroupConnection: GroupList;
  GroupCount: Omit<GroupCount, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  GroupEdge: GroupItem;
  GroupFacets: GroupList;
  GroupFilter: GroupFilter;
  GroupKey: GroupValue;
  HeldTaskFilter: HeldTaskFilter;
  ID: Scalars['ID']['output'];
  IncludedUnitConnection: IncludedUnitList;
  IncludedUnitEdge: IncludedUnitItem;
  Indicator: IndicatorRow;
  IndicatorValue: IndicatorValueRow;
  Int: Scalars['Int']['output'];
  LabelCount: LabelCountRow;
  LeadComparison: LeadRow;
  Load: Load;
  LoadConnection: LoadList;
  LoadDocumentInput: LoadDocumentInput;
  LoadDocumentPayload: WrittenDocument;
  LoadEdge: Omit<LoadEdge, 'node'> & { node: ResolversParentTypes['OrganizationLoad'] };
  LoadPart: LoadPartRow;
  LoadWarning: LoadWarning;
  Matrix: MatrixKey;
  Measure: MeasureRow;
  MeasureFilter: MeasureFilter;
  MeasuresFilter: MeasuresFilter;
  MemberConnection: MemberList;
  MemberEdge: MemberItem;
  MemberFilter: MemberFilter;
  MembersFilter: MembersFilter;
  MembershipConnection: MemberList;
  MembershipEdge: MemberItem;
  MentionConnection: MentionList;
  MentionEdge: MentionItem;
  MergeOrganizationsInput: MergeOrganizationsInput;
  Mutation: Record<PropertyKey, never>;
  NamedConnection: MentionList;
  NamedEdge: MentionItem;
  Neighbourhood: NeighbourhoodRow;
  Node: NodeRow;
  NumberFilter: NumberFilter;
  Omitted: OmittedRow;
  Organization: OrganizationRow;
  OrganizationConnection: OrganizationList;
  OrganizationEdge: OrganizationItem;
  OrganizationFacets: OrganizationList;
  OrganizationFilter: OrganizationFilter;
  OrganizationLoad: OrganizationLoadRow;
  OrganizationName: OrganizationNameItem;
  OrganizationSort: OrganizationSort;
  OrganizationsFilter: OrganizationsFilter;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Passage: PassageRow;
  PassageConnection: PassageList;
  PassageEdge: PassageItem;
  Path: PathRow;
  PathResult: PathSearch;
  Programme: ProgrammeRow;
  ProgrammeFilter: ProgrammeFilter;
  PropertyChange: PropertyChange;
  Query: Record<PropertyKey, never>;
  Question: NamedQuestion;
  QuestionArgument: QuestionArgument;
  QuestionParameter: Parameter;
  Region: RegionRow;
  RegionConnection: RegionList;
  RegionEdge: RegionItem;
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveDocumentPayload: WrittenRemoval;
  ResponsibilityConnection: ResponsibilityList;
  ResponsibilityEdge: ResponsibilityItem;
  ResponsibilityFacets: TaskResponsibilityList;
  ResponsibilityFilter: ResponsibilityFilter;
  ResponsibilitySort: ResponsibilitySort;
  RevokeDecisionInput: RevokeDecisionInput;
  RolePairCount: RolePairCount;
  School: SchoolRow;
  SearchHit: SearchHitItem;
  SearchResult: Search;
  SeparateOrganizationInput: SeparateOrganizationInput;
  SharedRole: SharedRoleRow;
  SharedTaskConnection: SharedTaskList;
  SharedTaskEdge: SharedTaskItem;
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
  TargetComparison: TargetsRow;
  TargetConnection: TargetList;
  TargetEdge: TargetItem;
  TargetFacets: TargetList;
  TargetFilter: TargetFilter;
  TargetOwnerFilter: TargetOwnerFilter;
  TargetSort: TargetSort;
  Task: TaskRow;
  TaskConnection: TaskList;
  TaskEdge: TaskItem;
  TaskFacets: TaskList;
  TaskFilter: TaskFilter;
  TaskFindingFilter: TaskFindingFilter;
  TaskFindingsFilter: TaskFindingsFilter;
  TaskPair: TaskPairRow;
  TaskResponsibilityConnection: TaskResponsibilityList;
  TaskSort: TaskSort;
  TaskTargetFilter: TaskTargetFilter;
  TaskTargetsFilter: TaskTargetsFilter;
  TaskText: TaskTextRow;
  TextAnnotation: AnnotationRow;
  TextRange: TextRange;
  TypeCount: TypeCountRow;
  Unit: UnitRow;
  UnitCandidate: UnitCandidateRow;
  UnitConnection: UnitList;
  UnitEdge: UnitItem;
  UnitFacets: UnitList;
  UnitFilter: UnitFilter;
  UnitMatch: UnitMatchRow;
  UnitResponsibilitiesFilter: UnitResponsibilitiesFilter;
  UnreadLine: UnreadLine;
};

export type AccessDirectiveArgs = {
  role: AccessRole;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType, Partial<AllianceNamesArgs>>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
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

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['AnswerColumn']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AnswerRow']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnswerSentenceArgs, 'locale'>>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnswerCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCell'] = ResolversParentTypes['AnswerCell']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnswerCellTextArgs, 'locale'>>;
};

export type AnswerColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerColumn'] = ResolversParentTypes['AnswerColumn']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnswerColumnTitleArgs, 'locale'>>;
};

export type AnswerRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRow'] = ResolversParentTypes['AnswerRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['AnswerCell']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
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
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  counterpartName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChangeNameArgs, 'locale'>>;
  op?: Resolver<ResolversTypes['ChangeOp'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyChange']>, ParentType, ContextType>;
  quoteAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['ChangeOp'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
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

export type CollaborationYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationYear'] = ResolversParentTypes['CollaborationYear']> = {
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorConnection'] = ResolversParentTypes['CollaboratorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaboratorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorEdge'] = ResolversParentTypes['CollaboratorEdge']> = {
  byRole?: Resolver<ReadonlyArray<ResolversTypes['RolePairCount']>, ParentType, ContextType>;
  byYear?: Resolver<ReadonlyArray<ResolversTypes['CollaborationYear']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  sharedTasks?: Resolver<ResolversTypes['SharedTaskConnection'], ParentType, ContextType, RequireFields<CollaboratorEdgeSharedTasksArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completion'] = ResolversParentTypes['Completion']> = {
  byInitials?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
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
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  otherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['LinkPredicate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<DecisionPayloadChangesArgs, 'first'>>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  counterpart?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  counterpartName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DifferenceNameArgs, 'locale'>>;
  op?: Resolver<ResolversTypes['ChangeOp'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyChange']>, ParentType, ContextType>;
  quoteAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DifferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceConnection'] = ResolversParentTypes['DifferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DifferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DifferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceEdge'] = ResolversParentTypes['DifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  addressees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cite?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentCiteArgs, 'format'>>;
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
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<DocumentPassagesArgs, 'first'>>;
  periodAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedCounts?: Resolver<ReadonlyArray<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DocumentStatementsArgs>>;
  supervising?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentComparison'] = ResolversParentTypes['DocumentComparison']> = {
  a?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  onlyInA?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  onlyInB?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['TaskPair']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DocumentFacets'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<DocumentConnectionGroupByArgs, 'fields' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFacets'] = ResolversParentTypes['DocumentFacets']> = {
  issuer?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  outcome?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
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
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType, Partial<EducationGroupNamesArgs>>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['SchoolStage']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Alliance' | 'Document' | 'EducationGroup' | 'Programme' | 'Region' | 'School' | 'Task' | 'Unit', ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<FindingConnectionGroupByArgs, 'fields' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingFacets'] = ResolversParentTypes['FindingFacets']> = {
  document?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  rule?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  severity?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  unit?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<GraphDocumentsArgs, 'first'>>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphDiff'] = ResolversParentTypes['GraphDiff']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['DifferenceConnection'], ParentType, ContextType, RequireFields<GraphDiffDifferencesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['GroupFacets'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<GroupConnectionGroupByArgs, 'fields' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupCount'] = ResolversParentTypes['GroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EducationGroup'], ParentType, ContextType>;
};

export type GroupFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupFacets'] = ResolversParentTypes['GroupFacets']> = {
  mode?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  stage?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncludedUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncludedUnitConnection'] = ResolversParentTypes['IncludedUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncludedUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncludedUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncludedUnitEdge'] = ResolversParentTypes['IncludedUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
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

export type LeadComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadComparison'] = ResolversParentTypes['LeadComparison']> = {
  a?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  supervising?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LoadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadConnection'] = ResolversParentTypes['LoadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoadDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadDocumentPayload'] = ResolversParentTypes['LoadDocumentPayload']> = {
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<LoadDocumentPayloadChangesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUnchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LoadOutcome'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['LoadWarning']>, ParentType, ContextType>;
};

export type LoadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadEdge'] = ResolversParentTypes['LoadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationLoad'], ParentType, ContextType>;
};

export type LoadPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadPart'] = ResolversParentTypes['LoadPart']> = {
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supervising?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LoadWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadWarning'] = ResolversParentTypes['LoadWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAlias?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationAddAliasArgs, 'dryRun' | 'input'>>;
  confirmFinding?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationConfirmFindingArgs, 'dryRun' | 'input'>>;
  correctLink?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationCorrectLinkArgs, 'dryRun' | 'input'>>;
  loadDocument?: Resolver<ResolversTypes['LoadDocumentPayload'], ParentType, ContextType, RequireFields<MutationLoadDocumentArgs, 'dryRun' | 'input'>>;
  mergeOrganizations?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationMergeOrganizationsArgs, 'dryRun' | 'input'>>;
  removeDocument?: Resolver<ResolversTypes['RemoveDocumentPayload'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'dryRun' | 'input'>>;
  revokeDecision?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationRevokeDecisionArgs, 'dryRun' | 'input'>>;
  separateOrganization?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSeparateOrganizationArgs, 'dryRun' | 'input'>>;
  waiveFinding?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationWaiveFindingArgs, 'dryRun' | 'input'>>;
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

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Alliance' | 'Change' | 'Decision' | 'Document' | 'EducationGroup' | 'Finding' | 'Indicator' | 'Passage' | 'Programme' | 'Region' | 'School' | 'StatedCount' | 'Statement' | 'Target' | 'Task' | 'Unit', ParentType, ContextType>;
};

export type OmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Omitted'] = ResolversParentTypes['Omitted']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'EducationGroup' | 'School' | 'Unit', ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['OrganizationFacets'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<OrganizationConnectionGroupByArgs, 'fields' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationFacets'] = ResolversParentTypes['OrganizationFacets']> = {
  function?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  level?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  type?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type OrganizationLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationLoad'] = ResolversParentTypes['OrganizationLoad']> = {
  byProgramme?: Resolver<ReadonlyArray<ResolversTypes['LoadPart']>, ParentType, ContextType>;
  byYear?: Resolver<ReadonlyArray<ResolversTypes['LoadPart']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<OrganizationLoadRankArgs, 'role'>>;
  responsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  supervising?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationName'] = ResolversParentTypes['OrganizationName']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['TextAnnotation']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simplified?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  searchedHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  descendants?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ProgrammeFindingsArgs, 'first'>>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProgrammeMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyChange'] = ResolversParentTypes['PropertyChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, RequireFields<QueryAlliancesArgs, 'first'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'first' | 'id' | 'parameters'>>;
  autocomplete?: Resolver<ReadonlyArray<ResolversTypes['Completion']>, ParentType, ContextType, RequireFields<QueryAutocompleteArgs, 'first' | 'prefix'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'sinceVersion'>>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, RequireFields<QueryCollaboratorsArgs, 'first' | 'unit'>>;
  compareDocuments?: Resolver<ResolversTypes['DocumentComparison'], ParentType, ContextType, RequireFields<QueryCompareDocumentsArgs, 'a' | 'b'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  diff?: Resolver<ResolversTypes['GraphDiff'], ParentType, ContextType, RequireFields<QueryDiffArgs, 'from'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  educationGroups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryEducationGroupsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['LoadConnection'], ParentType, ContextType, RequireFields<QueryLoadArgs, 'first'>>;
  matchUnits?: Resolver<ReadonlyArray<ResolversTypes['UnitMatch']>, ParentType, ContextType, RequireFields<QueryMatchUnitsArgs, 'first' | 'names'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id' | 'perRelation'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxHops' | 'throughHubs' | 'to'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['TaskResponsibilityConnection'], ParentType, ContextType, RequireFields<QueryResponsibilitiesArgs, 'first'>>;
  responsibilityMatrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryResponsibilityMatrixArgs, 'document' | 'withMembers'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'minScore' | 'query'>>;
  sharedTasks?: Resolver<ResolversTypes['SharedTaskConnection'], ParentType, ContextType, RequireFields<QuerySharedTasksArgs, 'first' | 'mode' | 'units'>>;
  statedCounts?: Resolver<ResolversTypes['StatedCountConnection'], ParentType, ContextType, RequireFields<QueryStatedCountsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryTargetsArgs, 'first'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'name'>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['QuestionParameter']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuestionSentenceArgs, 'locale'>>;
};

export type QuestionParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionParameter'] = ResolversParentTypes['QuestionParameter']> = {
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuestionParameterMeaningArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['QuestionParameterType'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionDescendantsArgs, 'first'>>;
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

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RemoveDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDocumentPayload'] = ResolversParentTypes['RemoveDocumentPayload']> = {
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<RemoveDocumentPayloadChangesArgs, 'first'>>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type ResponsibilityFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityFacets'] = ResolversParentTypes['ResponsibilityFacets']> = {
  document?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  organization?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  role?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type RolePairCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolePairCount'] = ResolversParentTypes['RolePairCount']> = {
  otherRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School']> = {
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, RequireFields<SchoolCollaboratorsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SchoolFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['OrganizationLoad']>, ParentType, ContextType, Partial<SchoolLoadArgs>>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<SchoolMemberOfArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<SchoolMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType, Partial<SchoolNamesArgs>>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<SchoolResponsibilitiesArgs, 'first'>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['SchoolStage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedRole'] = ResolversParentTypes['SharedRole']> = {
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type SharedTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTaskConnection'] = ResolversParentTypes['SharedTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTaskEdge'] = ResolversParentTypes['SharedTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['SharedRole']>, ParentType, ContextType>;
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
  cite?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementCiteArgs, 'format'>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TargetScope'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetComparison'] = ResolversParentTypes['TargetComparison']> = {
  a?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TargetFacets'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<TargetConnectionGroupByArgs, 'fields' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TargetFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetFacets'] = ResolversParentTypes['TargetFacets']> = {
  document?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  measureUnit?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  organization?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  part?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
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
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
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
  facets?: Resolver<ResolversTypes['TaskFacets'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<TaskConnectionGroupByArgs, 'fields' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskFacets'] = ResolversParentTypes['TaskFacets']> = {
  document?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  dueYear?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  programme?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  supervising?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  supporting?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type TaskPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskPair'] = ResolversParentTypes['TaskPair']> = {
  a?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['LeadComparison']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TaskPairReasonArgs, 'locale'>>;
  sharedFunctions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['TargetComparison']>, ParentType, ContextType>;
  titleSimilarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TaskResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskResponsibilityConnection'] = ResolversParentTypes['TaskResponsibilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ResponsibilityFacets'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<TaskResponsibilityConnectionGroupByArgs, 'fields' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskText'] = ResolversParentTypes['TaskText']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextAnnotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextAnnotation'] = ResolversParentTypes['TextAnnotation']> = {
  documentEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  allPredecessors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  allSuccessors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, RequireFields<UnitCollaboratorsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<UnitFindingsArgs, 'first'>>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includedIn?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  includes?: Resolver<ResolversTypes['IncludedUnitConnection'], ParentType, ContextType, RequireFields<UnitIncludesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['OrganizationLoad']>, ParentType, ContextType, Partial<UnitLoadArgs>>;
  memberOf?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<UnitMemberOfArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<UnitMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType, Partial<UnitNamesArgs>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<UnitResponsibilitiesArgs, 'first'>>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCandidate'] = ResolversParentTypes['UnitCandidate']> = {
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitCandidateReasonArgs, 'locale'>>;
  reasonCode?: Resolver<ResolversTypes['UnitMatchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['UnitFacets'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<UnitConnectionGroupByArgs, 'fields' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitFacets'] = ResolversParentTypes['UnitFacets']> = {
  function?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  level?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  role?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type UnitMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitMatch'] = ResolversParentTypes['UnitMatch']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['UnitCandidate']>, ParentType, ContextType>;
  isAmbiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Answer?: AnswerResolvers<ContextType>;
  AnswerCell?: AnswerCellResolvers<ContextType>;
  AnswerColumn?: AnswerColumnResolvers<ContextType>;
  AnswerRow?: AnswerRowResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CollaborationYear?: CollaborationYearResolvers<ContextType>;
  CollaboratorConnection?: CollaboratorConnectionResolvers<ContextType>;
  CollaboratorEdge?: CollaboratorEdgeResolvers<ContextType>;
  Completion?: CompletionResolvers<ContextType>;
  CountPart?: CountPartResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  DifferenceConnection?: DifferenceConnectionResolvers<ContextType>;
  DifferenceEdge?: DifferenceEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentComparison?: DocumentComparisonResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentFacets?: DocumentFacetsResolvers<ContextType>;
  DroppedLine?: DroppedLineResolvers<ContextType>;
  EducationGroup?: EducationGroupResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingFacets?: FindingFacetsResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphDiff?: GraphDiffResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupCount?: GroupCountResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  GroupFacets?: GroupFacetsResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  IncludedUnitConnection?: IncludedUnitConnectionResolvers<ContextType>;
  IncludedUnitEdge?: IncludedUnitEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  LeadComparison?: LeadComparisonResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  LoadConnection?: LoadConnectionResolvers<ContextType>;
  LoadDocumentPayload?: LoadDocumentPayloadResolvers<ContextType>;
  LoadEdge?: LoadEdgeResolvers<ContextType>;
  LoadPart?: LoadPartResolvers<ContextType>;
  LoadWarning?: LoadWarningResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedConnection?: NamedConnectionResolvers<ContextType>;
  NamedEdge?: NamedEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Omitted?: OmittedResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationFacets?: OrganizationFacetsResolvers<ContextType>;
  OrganizationLoad?: OrganizationLoadResolvers<ContextType>;
  OrganizationName?: OrganizationNameResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  PropertyChange?: PropertyChangeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionParameter?: QuestionParameterResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RemoveDocumentPayload?: RemoveDocumentPayloadResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  ResponsibilityFacets?: ResponsibilityFacetsResolvers<ContextType>;
  RolePairCount?: RolePairCountResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SharedRole?: SharedRoleResolvers<ContextType>;
  SharedTaskConnection?: SharedTaskConnectionResolvers<ContextType>;
  SharedTaskEdge?: SharedTaskEdgeResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  StatedCountConnection?: StatedCountConnectionResolvers<ContextType>;
  StatedCountEdge?: StatedCountEdgeResolvers<ContextType>;
  StatedMembership?: StatedMembershipResolvers<ContextType>;
  StatedMembershipConnection?: StatedMembershipConnectionResolvers<ContextType>;
  StatedMembershipEdge?: StatedMembershipEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetComparison?: TargetComparisonResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  TargetFacets?: TargetFacetsResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskFacets?: TaskFacetsResolvers<ContextType>;
  TaskPair?: TaskPairResolvers<ContextType>;
  TaskResponsibilityConnection?: TaskResponsibilityConnectionResolvers<ContextType>;
  TaskText?: TaskTextResolvers<ContextType>;
  TextAnnotation?: TextAnnotationResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitCandidate?: UnitCandidateResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitFacets?: UnitFacetsResolvers<ContextType>;
  UnitMatch?: UnitMatchResolvers<ContextType>;
  UnreadLine?: UnreadLineResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
