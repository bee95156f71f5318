/** Findings of the rule book. */

import type { FindingStatus, Severity } from '../../model/enums.ts';
import { cypher, fragment, type Fragment, type Statement } from '../cypher.ts';
import { FINDING_CONDITION, type Conjunction, type FindingLiteral } from './conditions.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';

export interface FindingRow {
  readonly type: 'Finding';
  readonly id: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly severity: Severity;
  readonly status: FindingStatus;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly line: number | null;
  readonly documentId: string;
  /** The entity it is about. */
  readonly aboutId: string;
}

/** Where to start looking: every finding that meets the conditions is found from there. */
export interface FindingAnchor {
  readonly by: 'none' | 'documentId' | 'documentNumber' | 'about';
  /** Null without anchor. */
  readonly value: string | null;
}

export interface FindingCountParameters {
  readonly where: Conjunction<FindingLiteral>;
  readonly anchor: string | null;
}

export interface FindingPageParameters extends FindingCountParameters {
  /** The place to go on from, '' for the start. */
  readonly after: string;
  readonly limit: number;
}

type ByAnchor<T> = Readonly<Record<FindingAnchor['by'], T>>;

/** Projection of a node `f` to a `FindingRow`. */
const FINDING_ROW = fragment`
  f {
    type: 'Finding', .id, .rule, .ruleVersion, .severity, .status, .messageZh, .messageEn, .expected, .actual, .line,
    .documentId, aboutId: head([(f)-[:ABOUT]->(about:Entity) | about.id])
  }`;

export const FINDINGS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<FindingRow>>('findings-by-id')`
  UNWIND $ids AS key
  MATCH (f:Finding {id: key})
  RETURN {key: key, value: ${FINDING_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** Open findings about each entity, most severe first; at most `limit` a key. */
export const OPEN_FINDING_PAGES = cypher<
  { keys: readonly Numbered<PageKey>[]; limit: number },
  Keyed<Placed<FindingRow>, number>
>('open-finding-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Entity {id: k.id})<-[:ABOUT]-(f:Finding)
    WHERE f.status = 'OPEN' AND f.findingKey > k.after
    RETURN f
    ORDER BY f.findingKey
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: f.findingKey, value: ${FINDING_ROW}}} AS row
  ORDER BY k.n, f.findingKey
  LIMIT 50000`;

export const OPEN_FINDING_COUNTS = cypher<{ ids: readonly string[] }, Keyed<number>>('open-finding-counts')`
  UNWIND $ids AS key
  MATCH (e:Entity {id: key})
  RETURN {key: key, value: COUNT {MATCH (e)<-[:ABOUT]-(f:Finding) WHERE f.status = 'OPEN'}} AS row
  ORDER BY key
  LIMIT 1000`;

const ANCHORS: ByAnchor<Fragment> = {
  none: fragment`MATCH (subject:Finding)`,
  documentId: fragment`MATCH (subject:Finding {documentId: $anchor})
    USING INDEX subject:Finding(documentId)`,
  documentNumber: fragment`MATCH (anchor:Document {numberFolded: $anchor})
    WITH anchor
    MATCH (subject:Finding {documentId: anchor.id})
    USING INDEX subject:Finding(documentId)`,
  about: fragment`MATCH (:Entity {id: $anchor})<-[:ABOUT]-(subject:Finding)`,
};

/** Findings that meet the conditions, most severe first. */
export const FINDING_PAGES: ByAnchor<Statement<FindingPageParameters, Placed<FindingRow>>> = {
  none: pageFrom('none'),
  documentId: pageFrom('documentId'),
  documentNumber: pageFrom('documentNumber'),
  about: pageFrom('about'),
};

/** How many findings meet the conditions. */
export const FINDING_COUNTS: ByAnchor<Statement<FindingCountParameters, number>> = {
  none: countFrom('none'),
  documentId: countFrom('documentId'),
  documentNumber: countFrom('documentNumber'),
  about: countFrom('about'),
};

function pageFrom(anchor: FindingAnchor['by']) {
  return cypher<FindingPageParameters, Placed<FindingRow>>(`finding-page-${anchor}`)`
    ${ANCHORS[anchor]}
    WITH subject
    WHERE subject.findingKey > $after AND ${FINDING_CONDITION}
    WITH subject
    ORDER BY subject.findingKey
    LIMIT $limit
    WITH subject AS f
    RETURN {place: f.findingKey, value: ${FINDING_ROW}} AS row
    ORDER BY f.findingKey`;
}

function countFrom(anchor: FindingAnchor['by']) {
  return cypher<FindingCountParameters, number>(`finding-count-${anchor}`)`
    ${ANCHORS[anchor]}
    WITH subject
    WHERE subject.findingKey > '' AND ${FINDING_CONDITION}
    RETURN count(subject) AS row`;
}
