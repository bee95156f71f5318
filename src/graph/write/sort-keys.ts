/** Stored sort keys (docs/graph.md): unique strings, so that one range index serves paging and ties. */

import { fold } from '../../fold.ts';
import type { DocumentFact, FindingFact, TaskFact } from '../../model/facts.ts';
import type { Severity } from '../../model/enums.ts';

/** Below every character of a folded text. */
const SEPARATOR = '\u0001';
/** Above every date: what has none comes last. */
const LAST = '\uffff';
/** UTF-16 units of a text that go into a key: the server refuses index keys beyond some 8 kB. */
const KEY_LENGTH = 500;

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { ERROR: 0, WARNING: 1, INFO: 2 };

/** `titleKey` and `nameKey`. */
export function toTextKey(text: string, id: string): string {
  return fold(text).slice(0, KEY_LENGTH) + SEPARATOR + id;
}

/** `issuedKey` and `dueKey`. */
export function toDateKey(date: string | null, id: string): string {
  return (date ?? LAST) + SEPARATOR + id;
}

/** `ordinalKey`: by document, then by place in it. */
export function toOrdinalKey(document: DocumentFact, task: TaskFact): string {
  const place = String(task.position).padStart(6, '0');
  return toDateKey(document.issuedOn, document.id) + place + SEPARATOR + task.id;
}

export function toFindingKey(documentId: string, finding: FindingFact): string {
  const line = String(finding.line ?? 0).padStart(8, '0');
  return `${SEVERITY_RANK[finding.severity]}${finding.rule}${SEPARATOR}${documentId}${line}${SEPARATOR}${finding.id}`;
}
