/** What the versions of the graph changed. */

import type { ChangeType } from '../../model/enums.ts';
import { cypher, fragment, type Fragment, type Statement } from '../cypher.ts';
import { toVersionKey } from '../write/sort-keys.ts';
import type { Keyed, Placed } from './keyed.ts';

export type ChangeOp = 'ADD' | 'REMOVE' | 'CHANGE';

/** A change as stored; `before` and `after` are JSON text of an object, of a change only with what differs. */
export interface ChangeRow {
  readonly type: 'Change';
  readonly id: string;
  readonly version: number;
  readonly op: ChangeOp;
  /** When the version was written, ISO 8601 UTC; null of versions before times were kept. */
  readonly at: string | null;
  /** What sort of thing changed: TASK, RESPONSIBILITY… */
  readonly about: ChangeType;
  readonly entityId: string;
  /** The document whose load or removal changed it; null for decisions. */
  readonly documentId: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** Words of the documents before and after; null where nothing is stated. */
  readonly quoteBefore: string | null;
  readonly quote: string | null;
  /** What changed, as it was called then, of a finding in Chinese; null of versions before names were kept. */
  readonly name: string | null;
  /** Who holds the role, or is the member, as it was called then; null of others, and as `name`. */
  readonly counterpartName: string | null;
}

/** Where to start looking. */
export type ChangeAnchor = 'none' | 'entity' | 'document';

/** Which changes: between two places; null is any. */
export interface ChangeParameters {
  readonly start: string;
  readonly end: string;
  readonly types: readonly ChangeType[] | null;
  readonly ops: readonly ChangeOp[] | null;
  /** Id of the entity or document that the anchor means; null without anchor. */
  readonly anchor: string | null;
}

export interface ChangePageParameters extends ChangeParameters {
  readonly limit: number;
}

/** How many changes there are of one sort and operation. */
export interface ChangeTally {
  readonly about: ChangeType;
  readonly op: ChangeOp;
  readonly count: number;
}

/** The place before all changes of a version, and behind all of the version before. */
export function placeOfVersion(version: number): string {
  return toVersionKey(version);
}

/** Projection of a node `c` to a `ChangeRow`. */
const CHANGE_ROW = fragment`
  c {
    type: 'Change', .id, .version, .op, about: c.type, .entityId, .before, .after, .quoteBefore, .quote,
    .name, .counterpartName,
    at: head(COLLECT {MATCH (b:Batch {version: c.version}) RETURN b.at}),
    documentId: head(COLLECT {MATCH (b:Batch {version: c.version}) RETURN b.documentId})
  }`;

export const CHANGES_BY_ID = cypher<{ ids: readonly string[] }, Keyed<ChangeRow>>('changes-by-id')`
  UNWIND $ids AS key
  MATCH (c:Change {id: key})
  RETURN {key: key, value: ${CHANGE_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

const ANCHORS: Readonly<Record<ChangeAnchor, Fragment>> = {
  none: fragment`MATCH (c:Change)`,
  entity: fragment`MATCH (c:Change {entityId: $anchor}) USING INDEX c:Change(entityId)`,
  document: fragment`MATCH (b:Batch {documentId: $anchor})
    MATCH (c:Change {version: b.version}) USING INDEX c:Change(version)`,
};

const CONDITION = fragment`
  c.changeKey > $start AND c.changeKey < $end
    AND ($types IS NULL OR c.type IN $types) AND ($ops IS NULL OR c.op IN $ops)`;

type PageStatement = Statement<ChangePageParameters, Placed<ChangeRow>>;
type TallyStatement = Statement<ChangeParameters, ChangeTally>;

/** Changes by version, then by sort and by what changed; `start` is the place to go on from. */
export const CHANGE_PAGES: Readonly<Record<ChangeAnchor, PageStatement>> = {
  none: pageFrom('none'),
  entity: pageFrom('entity'),
  document: pageFrom('document'),
};

/** How many there are of each sort and operation. */
export const CHANGE_TALLIES: Readonly<Record<ChangeAnchor, TallyStatement>> = {
  none: tallyFrom('none'),
  entity: tallyFrom('entity'),
  document: tallyFrom('document'),
};

function pageFrom(anchor: ChangeAnchor): PageStatement {
  return cypher<ChangePageParameters, Placed<ChangeRow>>(`change-page-${anchor}`)`
    ${ANCHORS[anchor]}
    WHERE ${CONDITION}
    WITH c
    ORDER BY c.changeKey
    LIMIT $limit
    RETURN {place: c.changeKey, value: ${CHANGE_ROW}} AS row
    ORDER BY c.changeKey`;
}

function tallyFrom(anchor: ChangeAnchor): TallyStatement {
  return cypher<ChangeParameters, ChangeTally>(`change-tally-${anchor}`)`
    ${ANCHORS[anchor]}
    WHERE ${CONDITION}
    WITH c.type AS about, c.op AS op, count(c) AS count
    RETURN {about: about, op: op, count: count} AS row
    ORDER BY about, op
    LIMIT 100`;
}
