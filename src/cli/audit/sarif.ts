/** An audit in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS). */

import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { LAWS } from '../../audit/rule-book.ts';
import type { FindingStatus, Severity } from '../../model/enums.ts';
import type { AuditReport, Language, ReportedDocument, ReportedFinding } from './report.ts';

const LEVELS = { ERROR: 'error', WARNING: 'warning', INFO: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** @param version of Zeren */
export function toAuditSarif(
  { documents, findings, failed }: AuditReport,
  language: Language,
  version: string,
): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zeren', version, rules: LAWS.map((law) => toDescriptor(law, language)) } },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ file, code, message }) => ({
              level: 'error',
              descriptor: { id: code },
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) } } }],
            })),
          },
        ],
        artifacts: documents.map(({ title, number, sha256, ...document }) => ({
          location: { uri: uriOf(document) },
          description: { text: [title, number].filter((part) => part !== null).join(' ') },
          ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }),
        })),
        results: findings.map((finding) => toResult(finding, documents, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toDescriptor({ id, law, why }: (typeof LAWS)[number], language: Language): ReportingDescriptor {
  return { id, shortDescription: { text: law[language] }, fullDescription: { text: why[language] } };
}

function toResult(
  finding: ReportedFinding,
  documents: readonly ReportedDocument[],
  language: Language,
): Result {
  const ruleIndex = LAWS.findIndex(({ id }) => id === finding.rule);
  const [first, ...related] = finding.evidence.map(({ documentId, line, quote }) =>
    toLocation(documentId, documents, { startLine: line, snippet: { text: quote } }),
  );
  const region = finding.line === null ? undefined : { startLine: finding.line };
  const location = first ?? toLocation(finding.documentId, documents, region);
  const { id, rule, ruleVersion, severity, message, about, expected, actual, status } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message[language] },
    locations: [{ ...location, logicalLocations: [{ name: about.name, fullyQualifiedName: about.id }] }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'zerenFinding/v1': id },
    ...(status === 'WAIVED' ? { suppressions: [{ kind: 'external' as const }] } : {}),
    properties: { ruleVersion, status: status satisfies FindingStatus, expected, actual },
  };
}

function toLocation(
  documentId: string,
  documents: readonly ReportedDocument[],
  region: { readonly startLine: number; readonly snippet?: { readonly text: string } } | undefined,
): Location {
  const index = documents.findIndex(({ id }) => id === documentId);
  const uri = uriOf(documents[index] ?? { id: documentId, file: null });
  const artifactLocation = index < 0 ? { uri } : { uri, index };
  return { physicalLocation: { artifactLocation, ...(region === undefined ? {} : { region }) } };
}

/** The file, or the id of a document of the graph as a name of its own. */
function uriOf({ id, file }: Pick<ReportedDocument, 'id' | 'file'>): string {
  return file === null ? `zeren:${id}` : toUri(file);
}

function toUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
