/** What an audit prints, whatever its form: documents, their findings, and the words that prove each. */

import type { Bilingual } from '../../audit/rule.ts';
import { SEVERITIES, type FindingStatus, type Part, type Severity } from '../../model/enums.ts';

export interface ReportedDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  /** As named on the command line; null of a document of the graph. */
  readonly file: string | null;
  /** Of its bytes; null of a document of the graph. */
  readonly sha256: string | null;
}

/** Words of a document that a finding rests on. */
export interface Evidence {
  readonly documentId: string;
  readonly part: Part;
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
}

export interface ReportedFinding {
  readonly id: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly severity: Severity;
  readonly status: FindingStatus;
  readonly message: Bilingual;
  readonly expected: string | null;
  readonly actual: string | null;
  /** 1-based line to look at, null where the whole document is meant. */
  readonly line: number | null;
  /** Name of the entity it is about. */
  readonly about: { readonly id: string; readonly name: string };
  readonly documentId: string;
  readonly evidence: readonly Evidence[];
}

/** A file that was not read, and why. */
export interface FailedFile {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

export interface AuditReport {
  readonly documents: readonly ReportedDocument[];
  /** By document in their order, most severe first, then by line. */
  readonly findings: readonly ReportedFinding[];
  readonly failed: readonly FailedFile[];
}

export type Language = keyof Bilingual;

/** How many findings there are of each severity, most severe first. */
export function countsOf(
  findings: readonly ReportedFinding[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
}

/** Is the finding at least as severe? */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** By document, most severe first, then by line and id. */
export function inOrder(
  documents: readonly ReportedDocument[],
  findings: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const places = new Map(documents.map(({ id }, index) => [id, index]));
  return findings.toSorted(
    (a, b) =>
      (places.get(a.documentId) ?? 0) - (places.get(b.documentId) ?? 0) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Each place once: one sentence may hold several statements. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const byPlace = new Map(evidence.map((each) => [[each.documentId, each.line, each.quote].join('/'), each]));
  return [...byPlace.values()].sort((a, b) => (a.documentId === b.documentId ? a.line - b.line : 0));
}

/** The finding in words, with the name of what it is about where the message does not have it. */
export function wordsOf({ message, about, documentId }: ReportedFinding, language: Language): string {
  const text = message[language];
  if (about.id === documentId || about.name === '' || text.includes(about.name)) return text;
  return language === 'zh' ? `“${about.name}”：${text}` : `“${about.name}”: ${text}`;
}
