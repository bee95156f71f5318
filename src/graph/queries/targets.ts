/** Targets and the measures in them. */

import type { Comparator, MeasureKind, Part, TargetScope } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

export interface TargetRow {
  readonly type: 'Target';
  readonly id: string;
  readonly year: number | null;
  readonly scope: TargetScope;
  readonly part: Part;
  readonly text: string;
  readonly documentId: string;
  /** The task, programme or document whose goal it is. */
  readonly ownerId: string;
}

/** What targets are goals of. */
export type TargetOwnerType = 'TASK' | 'PROGRAMME' | 'DOCUMENT';

/** Offsets are UTF-16 units from 0, end exclusive, in the decoded text of the file; `line` is from 1. */
export interface MeasureRow {
  readonly targetId: string;
  readonly label: string;
  readonly quantity: number | null;
  readonly quantityMax: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly kind: MeasureKind;
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Projection of a node `g` to a `TargetRow`. */
export const TARGET_ROW = fragment`
  g {
    type: 'Target', .id, .year, .scope, .part, .text, .documentId,
    ownerId: head([(g)<-[:HAS_TARGET]-(owner:Entity) | owner.id])
  }`;

/** Years in order, the whole period last; body before annex; then as printed. */
const TARGET_ORDER = fragment`
  coalesce(g.year, 9999), CASE g.part WHEN 'BODY' THEN 0 WHEN 'ANNEX' THEN 1 ELSE 2 END, g.position, g.id`;

export const TARGETS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<TargetRow>>('targets-by-id')`
  UNWIND $ids AS key
  MATCH (g:Target {id: key})
  RETURN {key: key, value: ${TARGET_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

export const TARGETS_BY_TASK = cypher<{ ids: readonly string[] }, Keyed<TargetRow>>('targets-by-task')`
  UNWIND $ids AS key
  MATCH (:Task {id: key})-[:HAS_TARGET]->(g:Target)
  RETURN {key: key, value: ${TARGET_ROW}} AS row
  ORDER BY key, ${TARGET_ORDER}
  LIMIT 50000`;

export const TARGETS_BY_PROGRAMME = cypher<{ ids: readonly string[] }, Keyed<TargetRow>>(
  'targets-by-programme',
)`
  UNWIND $ids AS key
  MATCH (:Programme {id: key})-[:HAS_TARGET]->(g:Target)
  RETURN {key: key, value: ${TARGET_ROW}} AS row
  ORDER BY key, ${TARGET_ORDER}
  LIMIT 50000`;

/** Goals of the document itself, without those of its tasks and programmes. */
export const TARGETS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<TargetRow>>(
  'targets-by-document',
)`
  UNWIND $ids AS key
  MATCH (:Document {id: key})-[:HAS_TARGET]->(g:Target)
  RETURN {key: key, value: ${TARGET_ROW}} AS row
  ORDER BY key, ${TARGET_ORDER}
  LIMIT 50000`;

/** The numbers of each target, as printed. */
export const MEASURES_BY_TARGET = cypher<{ ids: readonly string[] }, Keyed<MeasureRow>>('measures-by-target')`
  UNWIND $ids AS key
  MATCH (:Target {id: key})-[:HAS_MEASURE]->(m:Measure)
  RETURN {
    key: key,
    value: m {targetId: key, .label, .quantity, .quantityMax, .unit, .comparator, .kind, .asWritten, .start, .end, .line}
  } AS row
  ORDER BY key, m.position, m.id
  LIMIT 50000`;
