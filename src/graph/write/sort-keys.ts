/** Stored sort keys (docs/graph.md): unique strings, so that one range index serves paging and ties. */

import { fold } from '../../fold.ts';
import type { MemberRole, Severity } from '../../model/enums.ts';
import type { StatedCountFact } from '../../model/association-facts.ts';
import type { DocumentFact, FindingFact, TaskFact } from '../../model/facts.ts';

/** Below every character of a folded text. */
const SEPARATOR = '\u0001';
/** Above every date: what has none comes last. */
const LAST = '\uffff';
/** UTF-16 units of a text that go into a key: the server refuses index keys beyond some 8 kB. */
const KEY_LENGTH = 500;

/** How strongly a role binds: of several said of one member the first counts. */
export const MEMBER_ROLE_RANK: Readonly<Record<MemberRole, number>> = { LEAD: 0, FOUNDER: 1, MEMBER: 2 };

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { ERROR: 0, WARNING: 1, INFO: 2 };

/** `titleKey` and `nameKey`. */
export function toTextKey(text: string, id: string): string {
  return fold(text).slice(0, KEY_LENGTH) + SEPARATOR + id;
}

/** `dueKey` and `signedKey`. */
export function toDateKey(date: string | null, id: string): string {
  return (date ?? LAST) + SEPARATOR + id;
}

/** `issuedKey`: what bears no date of its own, like an article, counts from its publication. */
export function toIssuedKey({ id, issuedOn, publishedOn }: DocumentFact): string {
  return toDateKey(issuedOn ?? publishedOn, id);
}

/** `ordinalKey`: by document, then by place in it. */
export function toOrdinalKey(document: DocumentFact, task: TaskFact): string {
  return toIssuedKey(document) + toPlace(task.position) + SEPARATOR + task.id;
}

/** `countKey`: by region, then like `ordinalKey`. */
export function toCountKey(
  document: DocumentFact,
  regionCode: string | null,
  count: StatedCountFact,
): string {
  return (regionCode ?? LAST) + toIssuedKey(document) + toPlace(count.position) + SEPARATOR + count.id;
}

/** `memberKey`: by role, day of joining and printed order. `since` is an ISO date. */
export function toMemberKey(role: MemberRole, since: string | null, position: number, id: string): string {
  return `${MEMBER_ROLE_RANK[role]}${since ?? LAST}${toPlace(position)}${SEPARATOR}${id}`;
}

export function toFindingKey(documentId: string, finding: FindingFact): string {
  const line = String(finding.line ?? 0).padStart(8, '0');
  return `${SEVERITY_RANK[finding.severity]}${finding.rule}${SEPARATOR}${documentId}${line}${SEPARATOR}${finding.id}`;
}

function toPlace(position: number): string {
  return String(position).padStart(6, '0');
}
