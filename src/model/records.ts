/** What reading one document gives, before anything is known about the organizations behind the names. */

import type {
  CitationRelation,
  Comparator,
  DocumentKind,
  DropReason,
  GroupKind,
  GroupMode,
  MeasureKind,
  MemberRole,
  NamedKind,
  Part,
  Role,
  Severity,
  TargetScope,
} from './enums.ts';
import type { Mention, Place } from './place.ts';
import type { Sentence } from './source.ts';

/** A date as precise as its text: `2023`, `2023-02` or `2023-02-17` (ISO 8601, calendar date). */
export type PartialDate = string;

/** A value of the document with the words that carry it. */
export interface Evidenced<T> {
  readonly value: T;
  readonly mention: Mention;
}

/** The document as a whole. A field is null where the text does not say. */
export interface DocumentHead {
  readonly title: Evidenced<string>;
  readonly number: Evidenced<string> | null;
  readonly kind: DocumentKind;
  /** Date under the signatures, ISO 8601. */
  readonly issuedOn: Evidenced<string> | null;
  /** Date a portal gives for publication, ISO 8601. */
  readonly publishedOn: Evidenced<string> | null;
  /** Publisher a portal names (发文单位), as written. */
  readonly publisher: Evidenced<string> | null;
  /** Region a portal names (发布地区), as written. */
  readonly publishedRegion: Evidenced<string> | null;
  readonly issuers: readonly Mention[];
  /** 各镇党委和人民政府,…: the line of addressees, as written. */
  readonly addressees: Mention | null;
  readonly period: Evidenced<{ readonly from: PartialDate; readonly until: PartialDate }> | null;
}

/** A paragraph of the document in printed order. `seq` counts from 0. */
export interface PassageRecord extends Mention {
  readonly seq: number;
  readonly part: Part;
}

/** A heading that holds tasks. `key` is unique within the document. */
export interface ProgrammeRecord {
  readonly key: string;
  readonly parentKey: string | null;
  /** Printed ordinal, brackets folded to half width: `(一)`. */
  readonly ordinal: string;
  /** The programme's name where the heading names one (…, 实施现代化师资队伍提质工程), else the heading. */
  readonly name: string;
  /** The printed line without ordinal and final stop. */
  readonly heading: string;
  readonly mention: Mention;
}

/** One unit in one role, as a clause or a cell gives it. `position` is its place in the printed list of that role, from 0. */
export interface AssignmentRecord {
  readonly role: Role;
  readonly unit: Mention;
  readonly position: number;
  /** The whole clause or row of cells that assigns. */
  readonly clause: Mention;
  /** The label as printed (责任单位), null where a verb or a column assigns. */
  readonly label: Mention | null;
  /** The rule of `extract` that read it, kebab-case. */
  readonly rule: string;
}

/** A number with its unit inside a target. `quantity` is a plain number (40 % is 40 with unit `%`). */
export interface MeasureRecord extends Place {
  readonly label: string;
  readonly quantity: number | null;
  /** Upper bound where `comparator` is RANGE, else null. */
  readonly quantityMax: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly kind: MeasureKind;
  readonly asWritten: string;
}

/** A goal of a year, or of the whole period (`year` null). */
export interface TargetRecord {
  readonly year: number | null;
  readonly scope: TargetScope;
  readonly part: Part;
  readonly mention: Mention;
  readonly measures: readonly MeasureRecord[];
}

/** What one part of a document says of one task. A task stated in body and annex gives two of these. */
export interface TaskTextRecord {
  readonly part: Part;
  /** Body: path of ordinals from the programme down, `(一)1`. Annex: the number of the row. */
  readonly ordinal: string;
  readonly programmeKey: string | null;
  readonly title: Mention;
  /** The whole item or row. */
  readonly text: Mention;
  readonly due: Evidenced<string | null> | null;
  readonly assignments: readonly AssignmentRecord[];
  readonly targets: readonly TargetRecord[];
}

export interface IndicatorValueRecord {
  readonly year: number;
  /** Null where the printed words are not a number. */
  readonly value: number | null;
  readonly comparator: Comparator;
  /** The cell. */
  readonly mention: Mention;
}

/** A row of a table of indicators. `key` is unique within the document. */
export interface IndicatorRecord {
  readonly key: string;
  readonly category: string;
  readonly name: string;
  /** The row it is a part of (其中:…). */
  readonly partOfKey: string | null;
  readonly unit: string | null;
  readonly mention: Mention;
  readonly values: readonly IndicatorValueRecord[];
}

/** That one organization or region belongs to a group, as one sentence or row says. */
export interface MembershipRecord {
  readonly group: Mention;
  readonly groupKind: GroupKind;
  readonly member: Mention;
  readonly role: MemberRole;
  /** Null where the text gives no date, or none that can be told (近日). */
  readonly since: PartialDate | null;
  /** The words that date it (2020年, 本次会议), null where there are none. */
  readonly sinceAsWritten: string | null;
  /** Last day of membership as the text gives it (退出), null where it gives none. */
  readonly until: PartialDate | null;
  /** The sentence or the row. */
  readonly evidence: Mention;
  /** The rule of `extract` that read it, kebab-case. */
  readonly rule: string;
}

/** A group that the text calls by its name, at the first place that says most of it. */
export interface GroupRecord {
  readonly name: Mention;
  readonly kind: GroupKind;
  readonly mode: GroupMode;
  /** 紧密型; null where the text gives no mode. */
  readonly modeAsWritten: string | null;
  /** Make-up as a formula: `1+3+1`; null where the text gives none. */
  readonly formula: string | null;
  readonly evidence: Mention;
}

/** An agreement that was signed (签署《…协议》). */
export interface AgreementRecord {
  /** Without the book brackets. */
  readonly title: Mention;
  readonly signedOn: PartialDate | null;
  /** The words that date it, null where there are none. */
  readonly signedAsWritten: string | null;
  readonly parties: readonly Mention[];
  /** Fields of cooperation (在…七大方面). */
  readonly areas: readonly Mention[];
  readonly evidence: Mention;
}

/** A part of a stated count: 小学教育集团8个. */
export interface StatedPartRecord {
  readonly what: string;
  readonly quantity: number;
  readonly comparator: Comparator;
  readonly asWritten: string;
  readonly mention: Mention;
}

/** How many there are, as the text says. `quantity` is a plain number: 17万人 is 170000. */
export interface StatedCountRecord extends StatedPartRecord {
  /** The region or organization said to have them, null where the text names none. */
  readonly of: Mention | null;
  readonly asOf: PartialDate | null;
  /** In printed order; empty where the text does not divide the number. */
  readonly breakdown: readonly StatedPartRecord[];
  readonly modes: readonly GroupMode[];
  readonly evidence: Mention;
}

/** Another document that the text names. */
export interface CitationRecord {
  /** Without the book brackets. */
  readonly title: Mention;
  /** 渝委发〔2019〕12号; null where none is printed. */
  readonly number: string | null;
  readonly relation: CitationRelation;
  readonly evidence: Mention;
}

/** A school, group or agreement called by its own name, at one of the places that do so. */
export interface NamedRecord {
  readonly kind: NamedKind;
  readonly name: Mention;
  /** The sentence. */
  readonly evidence: Mention;
  /** `curated:` and the id of the fact that gave it; left out where a rule of `extract` found the name. */
  readonly rule?: string;
}

/** A second name of an organization, as a curated fact gives it. */
export interface AliasRecord {
  readonly name: Mention;
  /** The organization by the name that the document has for it. */
  readonly of: string;
  readonly evidence: Mention;
  /** `curated:` and the id of the fact. */
  readonly rule: string;
}

/** A line that is no part of what the document says. */
export interface DroppedLine {
  readonly line: number;
  readonly text: string;
  readonly reason: DropReason;
}

/** A line that looks like an assignment but was not understood. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

/** How many assignment clauses and rows were met and read. */
export interface Coverage {
  readonly clauses: number;
  readonly read: number;
  readonly unread: readonly UnreadLine[];
  /** Rows of tables that assign, but are no tasks: totals, and headings of other rows. */
  readonly skipped: readonly UnreadLine[];
}

/** Something odd about the text itself, met while reading: a broken period, a repeated ordinal. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly mention: Mention;
}

/** All that one document says, in printed order. */
export interface DocumentRecords {
  readonly head: DocumentHead;
  readonly passages: readonly PassageRecord[];
  readonly programmes: readonly ProgrammeRecord[];
  readonly taskTexts: readonly TaskTextRecord[];
  /** Goals that belong to no task (主要目标). */
  readonly goals: readonly TargetRecord[];
  readonly indicators: readonly IndicatorRecord[];
  /** Units that hold a role for the whole document (区委督查办、区政府督查办定期开展专项督查). */
  readonly documentAssignments: readonly AssignmentRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly groups: readonly GroupRecord[];
  readonly agreements: readonly AgreementRecord[];
  readonly counts: readonly StatedCountRecord[];
  readonly citations: readonly CitationRecord[];
  /** Every place that names a school, a group or an agreement. */
  readonly names: readonly NamedRecord[];
  readonly aliases: readonly AliasRecord[];
  /** All that the document says, in printed order, for finding names: of prose and of tables, without dropped lines. */
  readonly sentences: readonly Sentence[];
  /** What sites print around the document, left out of all reading. */
  readonly dropped: readonly DroppedLine[];
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
}
