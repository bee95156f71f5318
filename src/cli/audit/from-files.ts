/** The findings of files, without a database. */

import { saidIn } from '../../audit/corpus.ts';
import type { CorpusAudit } from '../../model/corpus.ts';
import type { DocumentFacts } from '../../model/facts.ts';
import { loadCorpusAudit } from '../../ingest/corpus-audit.ts';
import { findFiles } from '../../ingest/files.ts';
import { openReader } from '../../ingest/reader.ts';
import type { ReadDocument, Reading } from '../../ingest/reading.ts';
import { readFile } from '../read-file.ts';
import {
  distinctEvidence,
  inOrder,
  type AuditReport,
  type Evidence,
  type ReportedFinding,
} from './report.ts';

/** Files from which on each is told: fewer are soon done. */
const MANY = 10;

/**
 * What is wrong in files, and in the files of folders.
 * @param auditFile settings of the audit; those of the seed folder where none are given
 * @throws ZerenError BAD_USER_INPUT where the settings are not what they must be
 */
export async function reportOfPaths(
  paths: readonly string[],
  auditFile: string | undefined,
  tell: (message: string) => void,
): Promise<AuditReport> {
  const { files, skipped } = await findFiles(paths);
  if (skipped.length > 0) tell(`left alone, no text: ${skipped.join(', ')}`);
  const reader = await openReader(auditFile === undefined ? {} : { auditFile });
  try {
    const readings: Reading[] = [];
    for (const { file, problem } of files) {
      readings.push(
        problem === null
          ? await readFile(file, reader)
          : { outcome: 'quarantined', file, line: null, ...problem },
      );
      if (files.length > MANY) tell(`${readings.length} of ${files.length} ${file}`);
    }
    return reportOfReadings(readings, await loadCorpusAudit(auditFile));
  } finally {
    await reader.close();
  }
}

/**
 * A document that is given twice is reported once.
 * @param auditCorpus asked what is wrong between the documents
 */
export function reportOfReadings(readings: readonly Reading[], auditCorpus: CorpusAudit): AuditReport {
  const read = distinct(readings.filter((reading) => reading.outcome !== 'quarantined'));
  const documents = read.map(({ file, facts: { document } }) => ({
    id: document.id,
    title: document.title,
    number: document.number,
    file,
    sha256: document.sha256,
  }));
  return {
    documents,
    findings: inOrder(
      documents,
      reportedFindings(
        read.map(({ facts }) => facts),
        auditCorpus,
      ),
    ),
    failed: readings.flatMap((reading) =>
      reading.outcome === 'quarantined'
        ? [{ file: reading.file, code: reading.code, message: reading.message }]
        : [],
    ),
  };
}

function distinct(readings: readonly ReadDocument[]): readonly ReadDocument[] {
  return [...new Map(readings.map((reading) => [reading.facts.document.id, reading])).values()];
}

function reportedFindings(
  all: readonly DocumentFacts[],
  auditCorpus: CorpusAudit,
): readonly ReportedFinding[] {
  const names = new Map(all.flatMap((facts) => [...namesIn(facts)]));
  const evidence = new Map(all.flatMap((facts) => [...evidenceIn(facts)]));
  const findings = [
    ...all.flatMap(({ document, findings: own }) =>
      own.map((finding) => ({ ...finding, documentId: document.id })),
    ),
    ...auditCorpus(all.flatMap(saidIn)),
  ];
  return findings.map(({ messageZh, messageEn, aboutId, statementIds, ...finding }) => ({
    ...finding,
    message: { zh: messageZh, en: messageEn },
    about: { id: aboutId, name: names.get(aboutId) ?? '' },
    evidence: distinctEvidence(statementIds.flatMap((id) => evidence.get(id) ?? [])),
  }));
}

/** By id of the statement. */
function evidenceIn({ document, statements }: DocumentFacts): ReadonlyMap<string, Evidence> {
  return new Map(
    statements.map(({ id, part, line, quote }) => [id, { documentId: document.id, part, line, quote }]),
  );
}

/** What a person calls each thing that a finding may be about. */
function namesIn(facts: DocumentFacts): ReadonlyMap<string, string> {
  return new Map([
    [facts.document.id, facts.document.title],
    ...[...facts.programmes, ...facts.organizations, ...facts.regions, ...facts.indicators].map(
      ({ id, name }) => [id, name] as const,
    ),
    ...[...facts.tasks, ...facts.agreements].map(({ id, title }) => [id, title] as const),
    ...facts.targets.map(({ id, text }) => [id, text] as const),
    ...facts.counts.map(({ id, asWritten }) => [id, asWritten] as const),
  ]);
}
