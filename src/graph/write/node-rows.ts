/** The nodes of one document, shared ones among them, as docs/graph.md says what they hold. */

import type { DocumentFacts } from '../../model/facts.ts';
import type { NodeKind } from './node-kinds.ts';
import {
  toDocument,
  toFinding,
  toMeasure,
  toPassage,
  toProgramme,
  toStatedCount,
  toStatement,
  toTarget,
  toTask,
  type ReadingMarks,
} from './own-rows.ts';
import { countOrganizations } from './role-counts.ts';
import { toRow, type NodeRow, type Properties } from './rows.ts';
import { toSharedRows } from './shared-rows.ts';

/** Rows by kind; a kind of which the document has none has an empty list. */
export function toNodeRows(facts: DocumentFacts, marks: ReadingMarks): Map<NodeKind, readonly NodeRow[]> {
  const documentId = facts.document.id;
  const own = (properties: Properties & { readonly id: string }) => toRow({ ...properties, documentId });
  const roleCounts = countOrganizations(facts);
  const startOf = firstStarts(facts);
  const citations = new Map(
    facts.citations.flatMap((citation) => citation.statementIds.map((id) => [id, citation] as const)),
  );
  return new Map<NodeKind, readonly NodeRow[]>([
    ...toSharedRows(facts),
    ['Document', [toDocument(facts, marks)]],
    ['Passage', facts.passages.map((passage) => own(toPassage(documentId, passage)))],
    ['Programme', facts.programmes.map((programme) => own(toProgramme(programme)))],
    ['Task', facts.tasks.map((task) => own({ ...toTask(facts, task), ...roleCounts(task.id) }))],
    ['TaskText', facts.tasks.flatMap((task) => task.texts.map((text) => own({ ...text })))],
    ['Target', facts.targets.map((target) => own(toTarget(facts, target, startOf(target.id))))],
    ['Measure', facts.targets.flatMap(({ measures }) => measures.map((measure) => own(toMeasure(measure))))],
    [
      'Indicator',
      facts.indicators.map(({ id, category, name, unit, position }) =>
        own({ id, category, name, unit, position }),
      ),
    ],
    [
      'IndicatorValue',
      facts.indicators.flatMap((indicator) => indicator.values.map((value) => own({ ...value }))),
    ],
    ['StatedCount', facts.counts.map((count) => own(toStatedCount(facts, count)))],
    [
      'Statement',
      facts.statements.map((statement) => own(toStatement(statement, citations.get(statement.id)))),
    ],
    ['Finding', facts.findings.map((finding) => own(toFinding(documentId, finding)))],
  ]);
}

/** Where the document first speaks of an object, by its id: UTF-16 units from 0; 0 where no statement has it. */
function firstStarts({ statements }: DocumentFacts): (objectId: string) => number {
  const starts = new Map<string | null, number>();
  for (const { objectId, start } of statements) {
    starts.set(objectId, Math.min(start, starts.get(objectId) ?? start));
  }
  return (objectId) => starts.get(objectId) ?? 0;
}
