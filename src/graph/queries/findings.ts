/** Findings of the rule book by their ids; lists by condition are in finding-pages.ts. */

import type { FindingStatus, Severity } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

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
