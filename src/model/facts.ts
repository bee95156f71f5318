/**
 * What one document adds to the graph: every node with its id, every link by id. Flat, ordered, ready to be written;
 * the same bytes, gazetteer, decisions and reader give the same facts.
 */

import type {
  Comparator,
  DocumentKind,
  FindingStatus,
  Level,
  MeasureKind,
  NameKind,
  Part,
  Predicate,
  RegionKind,
  Role,
  SchoolStage,
  Severity,
  TargetScope,
  UnitKind,
} from './enums.ts';
import type {
  AgreementFact,
  CitationFact,
  InclusionFact,
  MentionFact,
  StatedCountFact,
} from './association-facts.ts';
import type { Place, TextRange } from './place.ts';
import type { Coverage, DroppedLine, PartialDate } from './records.ts';

export interface DocumentFact {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  /** Folded title as other documents cite it, without 关于印发《…》的通知 around it. */
  readonly citeKey: string;
  readonly number: string | null;
  readonly kind: DocumentKind;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly sourceUrl: string | null;
  readonly addressees: string | null;
  readonly periodStart: PartialDate | null;
  readonly periodEnd: PartialDate | null;
  readonly periodAsWritten: string | null;
  /** Of the bytes: which edition this is. */
  readonly sha256: string;
  /** Organization ids in printed order. */
  readonly issuerIds: readonly string[];
  /** GB/T 2260 code of the region whose document it is. */
  readonly regionCode: string | null;
  readonly coverage: Coverage;
  /** What sites print around it. */
  readonly dropped: readonly DroppedLine[];
}

export interface PassageFact extends Place {
  readonly id: string;
  readonly seq: number;
  readonly part: Part;
  /** As printed, from `start` to `end`. */
  readonly quote: string;
  /** The same in simplified script, without stray pinyin and line breaks. */
  readonly text: string;
}

export interface ProgrammeFact {
  readonly id: string;
  readonly ref: string;
  readonly ordinal: string;
  readonly name: string;
  readonly heading: string;
  /** Place among the programmes of the document, from 0. */
  readonly position: number;
  /** The programme it nests in; null directly under the document. */
  readonly parentId: string | null;
}

/** What one part says of a task. */
export interface TaskTextFact extends Place {
  readonly id: string;
  readonly part: Part;
  readonly ordinal: string;
  readonly title: string;
  readonly text: string;
}

export interface TaskFact {
  readonly id: string;
  readonly ref: string;
  readonly ordinal: string;
  /** Place among the tasks of the document, from 0. */
  readonly position: number;
  readonly title: string;
  readonly text: string;
  readonly dueOn: string | null;
  readonly dueAsWritten: string | null;
  readonly programmeId: string | null;
  readonly texts: readonly TaskTextFact[];
}

export interface MeasureFact extends Place {
  readonly id: string;
  readonly position: number;
  readonly label: string;
  readonly quantity: number | null;
  readonly quantityMax: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly kind: MeasureKind;
  readonly asWritten: string;
}

export interface TargetFact {
  readonly id: string;
  /** The task, programme or document whose goal it is. */
  readonly ownerId: string;
  readonly position: number;
  readonly year: number | null;
  readonly scope: TargetScope;
  readonly part: Part;
  readonly text: string;
  readonly measures: readonly MeasureFact[];
}

export interface IndicatorValueFact {
  readonly id: string;
  readonly year: number;
  readonly value: number | null;
  readonly asWritten: string;
  readonly comparator: Comparator;
}

export interface IndicatorFact {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly unit: string | null;
  readonly position: number;
  readonly partOfId: string | null;
  readonly values: readonly IndicatorValueFact[];
}

export interface RegionFact {
  readonly id: string;
  readonly ref: string;
  /** GB/T 2260, of a town GB/T 10114 (nine digits); null for a functional region. */
  readonly code: string | null;
  readonly name: string;
  /** Null for a functional region. */
  readonly level: Level | null;
  readonly kind: RegionKind;
  readonly withinId: string | null;
}

export interface NameFact {
  readonly text: string;
  /** Look-up key of `text`, see `fold`. */
  readonly folded: string;
  readonly kind: NameKind;
  /** Of the decisions that give it, sorted; absent where the name follows from the organization itself. */
  readonly decisionIds?: readonly string[];
}

interface OrganizationBase {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly names: readonly NameFact[];
  readonly regionId: string | null;
}

export interface UnitFact extends OrganizationBase {
  readonly type: 'UNIT';
  readonly kind: UnitKind;
  readonly level: Level | null;
  /** EDUCATION, FINANCE…: aligns bodies of one task across regions; from the gazetteer. */
  readonly function: string | null;
  /** Id of the unit that took over from it, null for one that is still there, or where that is not known. */
  readonly successorId: string | null;
  /** When it ceased to be, as the gazetteer has it; null for one that is still there, or where that is not known. */
  readonly until: PartialDate | null;
}

export interface SchoolFact extends OrganizationBase {
  readonly type: 'SCHOOL';
  readonly stages: readonly SchoolStage[];
}

/** 教育集团, 学校共同体, 学区. What statements say of it (mode, formula, members) is put together by the graph. */
export interface EducationGroupFact extends OrganizationBase {
  readonly type: 'EDUCATION_GROUP';
  readonly stages: readonly SchoolStage[];
}

/** 区域教育共同体, 教育联盟: of no region of its own, so that all documents that name it mean one. */
export interface AllianceFact extends OrganizationBase {
  readonly type: 'ALLIANCE';
}

export type OrganizationFact = UnitFact | SchoolFact | EducationGroupFact | AllianceFact;

/**
 * What one place of the document says. `objectId` is an organization for the four roles and ISSUED_BY, a target for
 * TARGET, an indicator value for INDICATOR_VALUE, a member (organization or region) for GROUP_…, a party for PARTY, a
 * stated count for COUNT, an entity for MENTION, else null and the value stands in `value`: a GroupMode for MODE, a
 * partial date for SIGNED_ON, the words for FORMULA, ALIAS and AREA, the cited title for CITES; EVIDENCE has neither. GROUP_… has `since/until`
 * in `value` (either may be empty), null where the text gives no date.
 */
export interface StatementFact extends Place {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly value: string | null;
  /** The mention itself: the unit's name, the number. Quote and place are of the clause or sentence that proves it. */
  readonly asWritten: string;
  /** Where the mention itself stands, each place of it in printed order; empty where the reader knows its words alone. */
  readonly ranges: readonly TextRange[];
  readonly quote: string;
  readonly text: string;
  readonly part: Part;
  /** Place of the unit in its printed list, from 0. */
  readonly position: number;
  /** The rule of `extract`, or the curated entry, that gave it. */
  readonly rule: string;
  /** How the name was resolved to the organization (rule of `resolve`), null where none was. */
  readonly linkedBy: string | null;
}

export interface FindingFact {
  readonly id: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly severity: Severity;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly status: FindingStatus;
  readonly aboutId: string;
  readonly statementIds: readonly string[];
  /** 1-based line to look at, null where the whole document is meant. */
  readonly line: number | null;
}

/** The role an organization holds for a task, programme or the document, over all parts: the pair's derived edge. */
export interface ResponsibilityFact {
  readonly role: Role;
  readonly organizationId: string;
  readonly subjectId: string;
  readonly parts: readonly Part[];
  /** Two parts of the document speak of the subject and only one names this organization in this role. */
  readonly disputed: boolean;
  readonly position: number;
  readonly statementIds: readonly string[];
}

export interface DocumentFacts {
  readonly document: DocumentFact;
  readonly passages: readonly PassageFact[];
  readonly programmes: readonly ProgrammeFact[];
  readonly tasks: readonly TaskFact[];
  readonly targets: readonly TargetFact[];
  readonly indicators: readonly IndicatorFact[];
  readonly regions: readonly RegionFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly inclusions: readonly InclusionFact[];
  readonly agreements: readonly AgreementFact[];
  readonly counts: readonly StatedCountFact[];
  readonly mentions: readonly MentionFact[];
  readonly citations: readonly CitationFact[];
  readonly statements: readonly StatementFact[];
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly findings: readonly FindingFact[];
  /** Of the decisions that had a part in the reading, sorted; absent where none had. */
  readonly decisionIds?: readonly string[];
}
