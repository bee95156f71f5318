/** What people decided. */

import type { DecisionKind, LinkPredicate } from '../../model/decisions.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Placed } from './keyed.ts';

/** Times are ISO 8601 UTC; the last three are null of a decision that holds. */
export interface DecisionRow {
  readonly type: 'Decision';
  readonly id: string;
  readonly kind: DecisionKind;
  /** Id of the finding, organization or subject of a link, which the graph may not hold. */
  readonly aboutId: string;
  /** The next seven are of some kinds only (src/model/decisions.ts), else null. */
  readonly name: string | null;
  readonly regionCode: string | null;
  readonly documentId: string | null;
  readonly predicate: LinkPredicate | null;
  readonly objectId: string | null;
  readonly otherId: string | null;
  readonly otherName: string | null;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  readonly revokedReason: string | null;
}

/** Projection of a node `d` to a `DecisionRow`. */
const DECISION_ROW = fragment`
  d {
    type: 'Decision', .id, .kind, .aboutId, .name, .regionCode, .documentId, .predicate, .objectId, .otherId,
    .otherName, .author, .reason, .at, .revokedAt, .revokedBy, .revokedReason
  }`;

export const DECISIONS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<DecisionRow>>('decisions-by-id')`
  UNWIND $ids AS key
  MATCH (d:Decision {id: key})
  RETURN {key: key, value: ${DECISION_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** A page of all decisions, newest first; `after` is the place to go on from, '' for the start; no key is above '9999'. */
export const DECISION_PAGE = cypher<{ after: string; limit: number }, Placed<DecisionRow>>('decision-page')`
  MATCH (d:Decision)
  WHERE d.decidedKey < CASE $after WHEN '' THEN '9999' ELSE $after END
  RETURN {place: d.decidedKey, value: ${DECISION_ROW}} AS row
  ORDER BY d.decidedKey DESC
  LIMIT $limit`;

/** How many there are: read from the count store. */
export const DECISION_COUNT = cypher<Record<string, never>, number>('decision-count')`
  MATCH (d:Decision)
  RETURN count(d) AS row`;

/** Those of the decisions that are there. */
export const DECISION_STATES = cypher<
  { ids: readonly string[] },
  { readonly id: string; readonly isRevoked: boolean }
>('decision-states')`
  UNWIND $ids AS id
  MATCH (d:Decision {id: id})
  RETURN {id: d.id, isRevoked: d.revokedAt IS NOT NULL} AS row
  ORDER BY d.id
  LIMIT 100000`;

/** Of each finding, newest first. */
export const DECISIONS_BY_FINDING = cypher<{ ids: readonly string[] }, Keyed<DecisionRow>>(
  'decisions-by-finding',
)`
  UNWIND $ids AS key
  MATCH (:Finding {id: key})<-[:DECIDES]-(d:Decision)
  RETURN {key: key, value: ${DECISION_ROW}} AS row
  ORDER BY key, d.at DESC, d.id DESC
  LIMIT 50000`;
