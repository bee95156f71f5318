/** Findings of the rule book. */

import type { FindingStatus, Severity } from '../../model/enums.ts';
import { cypher, fragment, type Fragment, type Statement } from '../cypher.ts';
import { FINDING_CONDITION, type Conjunction, type FindingLiteral } from './conditions.ts';
import type { Keyed, Placed } from './keyed.ts';

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
  readonly by: 'none' | 'documentId' | 'documentNumber' | 'about' | 'unit' | 'region';
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
export const FINDING_ROW = fragment`
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

const ANCHORS: ByAnchor<Fragment> = {
  none: fragment`MATCH (subject:Finding)`,
  documentId: fragment`MATCH (subject:Finding {documentId: $anchor})
    USING INDEX subject:Finding(documentId)`,
  documentNumber: fragment`MATCH (anchor:Document {numberFolded: $anchor})
    WITH anchor
    MATCH (subject:Finding {documentId: anchor.id})
    USING INDEX subject:Finding(documentId)`,
  about: fragment`MATCH (:Entity {id: $anchor})<-[:ABOUT]-(subject:Finding)`,
  unit: fragment`CALL () {
      MATCH (:Organization {id: $anchor})<-[:ABOUT]-(found:Finding)
      RETURN found
      UNION
      MATCH (:Organization {id: $anchor})-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(held:Entity)
      MATCH (held)<-[:ABOUT]-(found:Finding)
      RETURN found
    }
    WITH found AS subject`,
  region: fragment`MATCH (region:Region)
    WHERE region.code = $anchor OR region.nameFolded = $anchor
    MATCH (region)<-[:OF_REGION]-(anchor:Document)
    WITH anchor
    MATCH (subject:Finding {documentId: anchor.id})
    USING INDEX subject:Finding(documentId)`,
};

/** What findings are counted by. */
export const FINDING_FACET_FIELDS = ['rule', 'severity', 'status', 'document'] as const;
export type FindingFacetField = (typeof FINDING_FACET_FIELDS)[number];

const FACET_VALUES: Readonly<Record<FindingFacetField, Fragment>> = {
  rule: fragment`subject.rule`,
  severity: fragment`subject.severity`,
  status: fragment`subject.status`,
  document: fragment`subject.documentId`,
};

/** A value that findings have, and how many have it. */
export interface FacetRow {
  readonly value: string;
  readonly count: number;
}

/** Findings that meet the conditions, most severe first. */
export const FINDING_PAGES: ByAnchor<Statement<FindingPageParameters, Placed<FindingRow>>> = {
  none: pageFrom('none'),
  documentId: pageFrom('documentId'),
  documentNumber: pageFrom('documentNumber'),
  about: pageFrom('about'),
  unit: pageFrom('unit'),
  region: pageFrom('region'),
};

/** How many findings meet the conditions. */
export const FINDING_COUNTS: ByAnchor<Statement<FindingCountParameters, number>> = {
  none: countFrom('none'),
  documentId: countFrom('documentId'),
  documentNumber: countFrom('documentNumber'),
  about: countFrom('about'),
  unit: countFrom('unit'),
  region: countFrom('region'),
};

/** How many of the findings that meet the conditions have each value, most first; at most 100 values. */
export const FINDING_FACETS: ByAnchor<
  Readonly<Record<FindingFacetField, Statement<FindingCountParameters, FacetRow>>>
> = {
  none: facetsFrom('none'),
  documentId: facetsFrom('documentId'),
  documentNumber: facetsFrom('documentNumber'),
  about: facetsFrom('about'),
  unit: facetsFrom('unit'),
  region: facetsFrom('region'),
};

function facetsFrom(anchor: FindingAnchor['by']) {
  return {
    rule: facetFrom(anchor, 'rule'),
    severity: facetFrom(anchor, 'severity'),
    status: facetFrom(anchor, 'status'),
    document: facetFrom(anchor, 'document'),
  };
}

function facetFrom(anchor: FindingAnchor['by'], field: FindingFacetField) {
  return cypher<FindingCountParameters, FacetRow>(`finding-facet-${anchor}-${field}`)`
    ${ANCHORS[anchor]}
    WITH subject
    WHERE subject.findingKey > '' AND ${FINDING_CONDITION}
    WITH ${FACET_VALUES[field]} AS value, count(subject) AS count
    ORDER BY count DESC, value
    LIMIT 100
    RETURN {value: value, count: count} AS row
    ORDER BY count DESC, value`;
}

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
