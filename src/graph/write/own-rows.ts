/** What the nodes of one document hold, but for its id. */

import { fold } from '../../fold.ts';
import type { CitationFact, StatedCountFact } from '../../model/association-facts.ts';
import type {
  DocumentFacts,
  FindingFact,
  ProgrammeFact,
  StatementFact,
  TaskFact,
} from '../../model/facts.ts';
import { toRow, type NodeRow } from './rows.ts';
import { toCountKey, toDateKey, toFindingKey, toIssuedKey, toOrdinalKey, toTextKey } from './sort-keys.ts';

/** How a document was read; written beside its facts. */
export interface ReadingMarks {
  readonly inputsDigest: string;
  readonly outcome: 'LOADED' | 'LOADED_WITH_WARNINGS';
}

export function toDocument({ document }: DocumentFacts, { inputsDigest, outcome }: ReadingMarks): NodeRow {
  const { id, ref, title, citeKey, number, kind, issuedOn, publishedOn, publisher, sourceUrl } = document;
  const { addressees, periodStart, periodEnd, periodAsWritten, regionCode, sha256 } = document;
  return toRow({
    ...{ id, ref, title, citeKey, number, kind, issuedOn, publishedOn, publisher, sourceUrl },
    ...{ addressees, periodStart, periodEnd, periodAsWritten, regionCode, sha256, inputsDigest, outcome },
    name: title,
    titleFolded: fold(title),
    titleKey: toTextKey(title, id),
    numberFolded: number === null ? null : fold(number),
    issuedKey: toIssuedKey(document),
    coverage: JSON.stringify(document.coverage),
    dropped: JSON.stringify(document.dropped),
    held: true,
  });
}

export function toProgramme({ id, ref, ordinal, name, heading, position }: ProgrammeFact) {
  return { id, ref, ordinal, name, nameFolded: fold(name), heading, position };
}

export function toTask({ document }: DocumentFacts, task: TaskFact) {
  const { id, ref, ordinal, position, title, text, dueOn, dueAsWritten, programmeId } = task;
  return {
    ...{ id, ref, ordinal, position, title, text, dueOn, dueAsWritten, programmeId },
    name: title,
    titleFolded: fold(title),
    titleKey: toTextKey(title, id),
    textFolded: fold(text),
    ordinalKey: toOrdinalKey(document, task),
    dueKey: toDateKey(dueOn, id),
  };
}

export function toStatedCount(facts: DocumentFacts, count: StatedCountFact) {
  const { id, position, what, quantity, comparator, asOf, asWritten, modes, counted, breakdown } = count;
  return {
    ...{ id, position, what, quantity, comparator, asOf, asWritten, modes, counted },
    breakdown: JSON.stringify(
      breakdown.map((part) => ({
        what: part.what,
        quantity: part.quantity,
        comparator: part.comparator,
        asWritten: part.asWritten,
      })),
    ),
    countKey: toCountKey(facts.document, regionCodeOf(facts, count.ofId), count),
  };
}

/** @param citation what the statement cites, where it does */
export function toStatement(statement: StatementFact, citation: CitationFact | undefined) {
  const { id, predicate, value, asWritten, quote, text, line, start, end } = statement;
  const { part, position, rule, linkedBy } = statement;
  const number = citation?.number ?? null;
  return {
    ...{ id, predicate, value, asWritten, quote, text, line, start, end },
    ...{ part, position, rule, linkedBy },
    citeKey: citation?.key ?? null,
    citeNumber: number,
    citeNumberFolded: number === null ? null : fold(number),
    citeRelation: citation?.relation ?? null,
  };
}

export function toFinding(documentId: string, finding: FindingFact) {
  const { id, rule, ruleVersion, severity, messageZh, messageEn, expected, actual, status, line } = finding;
  return {
    ...{ id, rule, ruleVersion, severity, messageZh, messageEn, expected, actual, status, line },
    findingKey: toFindingKey(documentId, finding),
  };
}

/** Of a region, or of where an organization or the document is. */
function regionCodeOf({ document, organizations, regions }: DocumentFacts, id: string): string | null {
  if (id === document.id) return document.regionCode;
  const regionId = organizations.find((organization) => organization.id === id)?.regionId ?? id;
  return regions.find((region) => region.id === regionId)?.code ?? null;
}
