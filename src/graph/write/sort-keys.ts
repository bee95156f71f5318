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

/** What the keys of all texts that fold to the same begin with, and no other. */
export function toTextStart(text: string): string {
  return fold(text).slice(0, KEY_LENGTH) + SEPARATOR;
}

/** `titleKey` and `nameKey`. */
export function toTextKey(text: string, id: string): string {
  return toTextStart(text) + id;
}

/** `regionKey`: by region, those of none and of regions without a code last, then like `nameKey`. */
export function toRegionKey(regionCode: string | null, name: string, id: string): string {
  return (regionCode ?? LAST) + SEPARATOR + toTextKey(name, id);
}

/** `dueKey`, `signedKey`, `publishedKey` and, by time, `decidedKey`. */
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

/** `findingKey`: by severity, rule, document and line. */
export function toFindingKey(documentId: string, { id, severity, rule, line }: FindingFact): string {
  return `${SEVERITY_RANK[severity]}${SEPARATOR}${rule}${SEPARATOR}${documentId}${toOffset(line ?? 0)}${SEPARATOR}${id}`;
}

/** `placeKey`: by document, then by place in it. @param at a line, or an offset in UTF-16 units */
export function toPlaceKey(issuedKey: string, at: number, id: string): string {
  return issuedKey.replace(SEPARATOR, '') + toOffset(at) + SEPARATOR + id;
}

/** `ruleKey`: by rule, then like `placeKey`. */
export function toRuleKey(rule: string, placeKey: string): string {
  return rule + SEPARATOR + placeKey;
}

/** `yearKey`: by year, the whole period last, then like `placeKey`. */
export function toYearKey(year: number | null, placeKey: string): string {
  return (year === null ? LAST : String(year).padStart(4, '0')) + SEPARATOR + placeKey;
}

/** `changeKey`: by version, then by sort of what changed (`rank`), then by what changed. */
export function toChangeKey(version: number, rank: number, entityId: string, id: string): string {
  return `${toVersionKey(version)}${String(rank).padStart(2, '0')}${entityId}${SEPARATOR}${id}`;
}

/** What the keys of all changes of a version begin with, and no other key does. */
export function toVersionKey(version: number): string {
  return String(version).padStart(10, '0');
}

function toOffset(at: number): string {
  return String(at).padStart(8, '0');
}

function toPlace(position: number): string {
  return String(position).padStart(6, '0');
}
