/** What people decided about findings. */

import type { DecisionKind } from '../../model/decisions.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

/** Times are ISO 8601 UTC; the last three are null of a decision that holds. */
export interface DecisionRow {
  readonly type: 'Decision';
  readonly id: string;
  readonly kind: DecisionKind;
  /** Id of the finding, which the graph may not hold. */
  readonly aboutId: string;
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
    type: 'Decision', .id, .kind, .aboutId, .author, .reason, .at, .revokedAt, .revokedBy, .revokedReason
  }`;

export const DECISIONS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<DecisionRow>>('decisions-by-id')`
  UNWIND $ids AS key
  MATCH (d:Decision {id: key})
  RETURN {key: key, value: ${DECISION_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** Of each finding, newest first. */
export const DECISIONS_BY_FINDING = cypher<{ ids: readonly string[] }, Keyed<DecisionRow>>(
  'decisions-by-finding',
)`
  UNWIND $ids AS key
  MATCH (:Finding {id: key})<-[:DECIDES]-(d:Decision)
  RETURN {key: key, value: ${DECISION_ROW}} AS row
  ORDER BY key, d.at DESC, d.id DESC
  LIMIT 50000`;
