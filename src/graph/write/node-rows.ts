/** The nodes of one document, shared ones among them, as docs/graph.md says what they hold. */

import type { DocumentFacts } from '../../model/facts.ts';
import type { NodeKind } from './node-kinds.ts';
import {
  toDocument,
  toFinding,
  toProgramme,
  toStatedCount,
  toStatement,
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
  const citations = new Map(
    facts.citations.flatMap((citation) => citation.statementIds.map((id) => [id, citation] as const)),
  );
  return new Map<NodeKind, readonly NodeRow[]>([
    ...toSharedRows(facts),
    ['Document', [toDocument(facts, marks)]],
    ['Passage', facts.passages.map((passage) => own({ ...passage }))],
    ['Programme', facts.programmes.map((programme) => own(toProgramme(programme)))],
    ['Task', facts.tasks.map((task) => own({ ...toTask(facts, task), ...roleCounts(task.id) }))],
    ['TaskText', facts.tasks.flatMap((task) => task.texts.map((text) => own({ ...text })))],
    [
      'Target',
      facts.targets.map(({ id, position, year, scope, part, text }) =>
        own({ id, position, year, scope, part, text }),
      ),
    ],
    ['Measure', facts.targets.flatMap((target) => target.measures.map((measure) => own({ ...measure })))],
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
