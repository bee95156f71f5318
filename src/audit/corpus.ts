/** The rules over several documents at work: what all of them say in, findings out. */

import { groupBy } from '../group-by.ts';
import { COMPARED_PREDICATES, type CorpusFinding, type SaidByDocument } from '../model/corpus.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { CorpusReport, CorpusRule } from './rule.ts';
import { CORPUS_RULES } from './rule-book.ts';
import { DEFAULT_SETTINGS, type AuditSettings } from './settings.ts';

/** By subject, then in the order of the rules. The order of what is said does not matter. */
export function auditCorpus(
  said: readonly SaidByDocument[],
  { off }: Pick<AuditSettings, 'off'> = DEFAULT_SETTINGS,
): readonly CorpusFinding[] {
  const rules = CORPUS_RULES.filter(({ id }) => !off.has(id));
  return [...groupBy(said.toSorted(bySubject), ({ subjectId }) => subjectId)].flatMap(
    ([subjectId, ofSubject]) =>
      rules.flatMap((rule) => rule.check(ofSubject).map((report) => toFinding(rule, subjectId, report))),
  );
}

/** What one document says that can be compared with what others say. */
export function saidIn(facts: DocumentFacts): readonly SaidByDocument[] {
  const { document, organizations, regions, agreements } = facts;
  const names = new Map([
    ...[...organizations, ...regions].map(({ id, name }) => [id, name] as const),
    ...agreements.map(({ id, title }) => [id, title] as const),
  ]);
  const counts = new Map(facts.counts.map((count) => [count.id, count]));
  return facts.statements.flatMap((statement) => {
    const predicate = COMPARED_PREDICATES.find((each) => each === statement.predicate);
    const { id, subjectId, objectId, value, asWritten, line } = statement;
    const subjectName = names.get(subjectId);
    if (predicate === undefined || subjectName === undefined) return [];
    return [
      {
        ...{ id, predicate, subjectId, subjectName, objectId, value, asWritten, line },
        count: counts.get(objectId ?? '') ?? null,
        documentId: document.id,
        datedOn: document.publishedOn ?? document.issuedOn,
      },
    ];
  });
}

function toFinding(
  { id: rule, version: ruleVersion }: CorpusRule,
  aboutId: string,
  { said, discriminator, ...report }: CorpusReport,
): CorpusFinding {
  const documentId = said.at(-1)?.documentId ?? '';
  return {
    ...report,
    ...{ rule, ruleVersion, aboutId, documentId },
    id: toId('fnd', rule, aboutId, discriminator),
    status: 'OPEN',
    statementIds: said.map(({ id }) => id),
    line: said.find((each) => each.documentId === documentId)?.line ?? null,
  };
}

/** By subject, then by date and id of the document: the last of a subject is of the document published last. */
function bySubject(a: SaidByDocument, b: SaidByDocument): number {
  return (
    compare(a.subjectId, b.subjectId) ||
    compare(a.datedOn ?? '', b.datedOn ?? '') ||
    compare(a.documentId, b.documentId) ||
    a.line - b.line ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
