/** Keys of findings that need the date of a document: it may be another one than that which is written. */

import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import { numberOf, textOf, type NodeRow } from './rows.ts';
import { toPlaceKey, toRuleKey } from './sort-keys.ts';
import { nodesIn, type Subgraph } from './stored.ts';

export const ISSUED_KEYS = plainCypher<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly issuedKey: string }
>('issued-keys', 'WRITE')`
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN {id: d.id, issuedKey: d.issuedKey} AS row
  ORDER BY d.id`;

/** What is wanted, with `placeKey` and `ruleKey` of all its findings. */
export async function withFindingKeys(run: Run, wanted: Subgraph): Promise<Subgraph> {
  const findings = nodesIn(wanted, 'Finding');
  const issuedKeys = new Map(
    nodesIn(wanted, 'Document').map((row) => [row.id, textOf(row, 'issuedKey') ?? '']),
  );
  const others = [...new Set(findings.map(documentIdOf))].filter((id) => !issuedKeys.has(id)).sort();
  const read = others.length === 0 ? [] : await run(ISSUED_KEYS, { ids: others });
  for (const { id, issuedKey } of read) issuedKeys.set(id, issuedKey);
  const nodes = findings.map((row) => withKeys(row, issuedKeys.get(documentIdOf(row)) ?? ''));
  return { nodes: new Map(wanted.nodes).set('Finding', nodes), edges: wanted.edges };
}

function withKeys(row: NodeRow, issuedKey: string): NodeRow {
  const placeKey = toPlaceKey(issuedKey, numberOf(row, 'line'), row.id);
  const ruleKey = toRuleKey(textOf(row, 'rule') ?? '', placeKey);
  return { ...row, properties: { ...row.properties, placeKey, ruleKey } };
}

function documentIdOf(row: NodeRow): string {
  return textOf(row, 'documentId') ?? '';
}
