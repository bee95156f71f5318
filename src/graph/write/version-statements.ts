/** The statements of the version protocol, for writers. */

import { plainCypher } from '../cypher.ts';
import type { Versions } from '../version-watch.ts';

/** The mark of a version whose data is there. */
export interface Batch {
  readonly id: string;
  readonly version: number;
}

/** What is kept of a publication beside its data. */
export interface BatchContent {
  readonly op: 'LOAD' | 'REMOVE' | 'DECIDE';
  /** Null for decisions. */
  readonly documentId: string | null;
  /** Of the document's bytes, or of the decisions. */
  readonly sha256: string;
  /** Ids of the nodes whose properties or links change. */
  readonly touched: readonly string[];
}

type None = Record<string, never>;

export const TAKE_LOCK = plainCypher<None>('take-lock', 'WRITE')`
  MERGE (l:WriteLock {id: 'graph'})
  SET l.held = true`;

export const LATEST_VERSIONS = plainCypher<None, Versions>('latest-versions', 'WRITE')`
  MATCH (v:GraphVersion {id: 'graph'})
  RETURN v {.begun, .done, .loadedAt} AS row`;

export const BEGIN = plainCypher<{ readonly version: number }, Versions>('begin-version', 'WRITE')`
  MATCH (v:GraphVersion {id: 'graph'})
  WHERE v.begun = $version - 1 AND v.done = $version - 1
  SET v.begun = $version
  RETURN v {.begun, .done, .loadedAt} AS row`;

export const FINISH = plainCypher<{ readonly version: number; readonly loadedAt: string | null }, Versions>(
  'finish-version',
  'WRITE',
)`
  MATCH (v:GraphVersion {id: 'graph'})
  WHERE v.begun = $version
  SET v.done = $version, v.loadedAt = coalesce($loadedAt, v.loadedAt)
  RETURN v {.begun, .done, .loadedAt} AS row`;

/** @see BatchContent; `at` is ISO 8601 UTC */
export const ADD_BATCH = plainCypher<Batch & BatchContent & { readonly at: string }>('add-batch', 'WRITE')`
  CREATE (:Batch {
    id: $id, version: $version, op: $op, documentId: $documentId, sha256: $sha256, touched: $touched, at: $at
  })`;

/** Whose batch a version has; where it has none, an empty one is put there, so that a late writer cannot add it. */
export const CLAIM_BATCH = plainCypher<Batch, { readonly op: string }>('claim-batch', 'WRITE')`
  MERGE (b:Batch {version: $version})
  ON CREATE SET b.id = $id, b.op = 'EMPTY', b.touched = []
  RETURN b {.op} AS row`;

export const FIND_BATCH = plainCypher<{ readonly id: string }, { readonly version: number }>(
  'find-batch',
  'WRITE',
)`
  MATCH (b:Batch {id: $id})
  RETURN b {.version} AS row`;
