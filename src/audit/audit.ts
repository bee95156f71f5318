/** The rule book at work: facts in, findings out. */

import { occurrenceCounter } from '../match/occurrences.ts';
import type { Part } from '../model/enums.ts';
import type { DocumentFacts, FindingFact, PassageFact, StatementFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { Mention, Place } from '../model/place.ts';
import type { Problem } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { findWords, toEvidence } from './evidence.ts';
import type { Report } from './rule.ts';
import { RULES } from './rule-book.ts';
import { DEFAULT_SETTINGS, type AuditSettings } from './settings.ts';

/** Problems of the text come from reading, not from a rule of the book; they share one version. */
const PROBLEM_VERSION = 1;

/** What an audit adds to the facts of a document. */
export interface Audited {
  /** Of all rules, and the problems met while reading, in the order of the rules and then of the document. */
  readonly findings: readonly FindingFact[];
  /** The words that findings rest on and that no fact does. */
  readonly evidence: readonly StatementFact[];
}

/** @param source the document as text, to show the words of findings as they are printed */
export function audit(
  facts: DocumentFacts,
  problems: readonly Problem[],
  source: Source,
  { thresholds, off }: AuditSettings = DEFAULT_SETTINGS,
): Audited {
  const reported = [
    ...RULES.filter(({ id }) => !off.has(id)).flatMap((rule) =>
      rule.check(facts, thresholds).map(({ words = [], ...report }) => ({
        rule: rule.id,
        ruleVersion: rule.version,
        report,
        words: words.map((each) => findWords(source, each)),
      })),
    ),
    ...problemReports(
      facts,
      problems.filter(({ rule }) => !off.has(rule)),
    ),
  ];
  const partAt = partFinder(facts.passages);
  const audited = reported.map((each) => toFinding(facts.document.id, each, partAt));
  return {
    findings: audited.map(({ finding }) => finding),
    evidence: audited.flatMap(({ evidence }) => evidence),
  };
}

/** A report with the words that only it needs. */
interface Reported {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly report: Omit<Report, 'words'>;
  readonly words: readonly Mention[];
}

function problemReports(facts: DocumentFacts, problems: readonly Problem[]): readonly Reported[] {
  const count = occurrenceCounter();
  return problems.map(({ rule, mention, severity, messageZh, messageEn, expected, actual }) => {
    const nth = count(rule);
    const statementIds = statementsAt(facts, mention);
    return {
      rule,
      ruleVersion: PROBLEM_VERSION,
      report: {
        ...{ severity, messageZh, messageEn, expected, actual, statementIds },
        aboutId: facts.document.id,
        discriminator: nth === 0 ? '' : String(nth),
        line: mention.line,
      },
      words: statementIds.length === 0 ? [mention] : [],
    };
  });
}

/** Statements whose words overlap the place. */
function statementsAt({ statements }: DocumentFacts, place: Place): readonly string[] {
  return statements
    .filter((statement) => statement.start < place.end && place.start < statement.end)
    .map((statement) => statement.id);
}

function toFinding(
  documentId: string,
  { rule, ruleVersion, report, words }: Reported,
  partAt: (place: Place) => Part,
): { readonly finding: FindingFact; readonly evidence: readonly StatementFact[] } {
  const { discriminator, ...rest } = report;
  const id = toId('fnd', rule, report.aboutId, discriminator);
  const evidence = toEvidence(words, { id, rule, aboutId: report.aboutId, documentId }, partAt);
  const statementIds = [...report.statementIds, ...evidence.map((statement) => statement.id)];
  return { finding: { id, rule, ruleVersion, status: 'OPEN', ...rest, statementIds }, evidence };
}

/** The part of the document in which a place lies. */
function partFinder(passages: readonly PassageFact[]): (place: Place) => Part {
  return ({ start }) => passages.findLast((passage) => passage.start <= start)?.part ?? 'PROSE';
}
