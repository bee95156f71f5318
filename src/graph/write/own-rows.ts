/** What the nodes of one document hold, but for its id. */

import { fold, foldOrdinal } from '../../fold.ts';
import type { CitationFact, StatedCountFact } from '../../model/association-facts.ts';
import type {
  DocumentFacts,
  FindingFact,
  MeasureFact,
  PassageFact,
  ProgrammeFact,
  StatementFact,
  TargetFact,
  TaskFact,
} from '../../model/facts.ts';
import { toNameTokens, toNumberTokens, toTextTokens } from '../full-text.ts';
import { toRow, type NodeRow } from './rows.ts';
import {
  toCountKey,
  toDateKey,
  toFindingKey,
  toIssuedKey,
  toOrdinalKey,
  toPlaceKey,
  toTextKey,
  toYearKey,
} from './sort-keys.ts';

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
    ...toNameTokens(id, fold(title)),
    numberTokens: number === null ? null : toNumberTokens(fold(number)),
    issuedKey: toIssuedKey(document),
    publishedKey: toDateKey(publishedOn, id),
    coverage: JSON.stringify(document.coverage),
    dropped: JSON.stringify(document.dropped),
    held: true,
  });
}

/** `quote` is left out where it is the `text`, as it mostly is. */
export function toPassage(documentId: string, passage: PassageFact) {
  const { id, seq, part, quote, text, start, end, line } = passage;
  return {
    ...{ id, seq, part, quote: quote === text ? null : quote, text, start, end, line },
    textTokens: toTextTokens(documentId, fold(text)),
  };
}

export function toProgramme({ id, ref, ordinal, name, heading, position }: ProgrammeFact) {
  const nameFolded = fold(name);
  return { id, ref, ordinal, name, nameFolded, heading, position, ...toNameTokens(id, nameFolded) };
}

export function toTask({ document }: DocumentFacts, task: TaskFact) {
  const { id, ref, ordinal, position, title, text, dueOn, dueAsWritten, programmeId } = task;
  return {
    ...{ id, ref, ordinal, position, title, text, dueOn, dueAsWritten, programmeId },
    name: title,
    titleFolded: fold(title),
    titleKey: toTextKey(title, id),
    textFolded: fold(text),
    ordinalFolded: foldOrdinal(ordinal),
    ...toNameTokens(id, fold(title)),
    textTokens: toTextTokens(id, fold(text)),
    ordinalKey: toOrdinalKey(document, task),
    dueKey: toDateKey(dueOn, id),
  };
}

/** @param start of the first place that sets the target, in UTF-16 units */
export function toTarget({ document }: DocumentFacts, target: TargetFact, start: number) {
  const { id, position, year, scope, part, text } = target;
  const placeKey = toPlaceKey(toIssuedKey(document), start, id);
  return {
    ...{ id, position, year, scope, part, text },
    textFolded: fold(text),
    placeKey,
    yearKey: toYearKey(year, placeKey),
  };
}

export function toMeasure(measure: MeasureFact) {
  return { ...measure, labelFolded: fold(measure.label) };
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
  const { part, position, rule, linkedBy, ranges } = statement;
  const number = citation?.number ?? null;
  return {
    ...{ id, predicate, value, asWritten, quote, text, line, start, end },
    ...{ part, position, rule, linkedBy },
    rangeStarts: ranges.length === 0 ? null : ranges.map((range) => range.start),
    rangeEnds: ranges.length === 0 ? null : ranges.map((range) => range.end),
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
