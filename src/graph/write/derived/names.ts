/** The names of organizations: those that follow from the organization itself, and those that documents give it (以下简称…). */

import { fold } from '../../../fold.ts';
import type { Run } from '../../connection.ts';
import { plainCypher } from '../../cypher.ts';
import type { NodeRow } from '../rows.ts';
import { toName } from '../shared-rows.ts';
import { edgesIn, nodesIn, withMore, type Step, type Subgraph } from '../stored.ts';
import { groupBy } from '../../../group-by.ts';
import type { Said } from './said.ts';

/** A node `Name` of an organization. A derived one has `statementIds`, one that decisions give has `decisionIds`. */
interface NameOf {
  readonly organizationId: string;
  readonly row: NodeRow;
}

export const STORED_NAMES = plainCypher<{ readonly ids: readonly string[] }, NameOf>('stored-names', 'WRITE')`
  UNWIND $ids AS id
  MATCH (:Organization {id: id})-[:HAS_NAME]->(n:Name)
  RETURN {organizationId: id, row: {id: n.id, properties: properties(n)}} AS row
  ORDER BY id, n.id`;

/**
 * The step with all names of its organizations. Names that other documents use stay.
 * @param aliased ids of organizations whose derived names may change
 * @param said what all documents say of these
 */
export async function deriveNames(
  run: Run,
  aliased: readonly string[],
  said: readonly Said[],
  { stored, wanted }: Step,
): Promise<Step> {
  const own = namesIn(wanted);
  const ids = [...new Set([...aliased, ...own.map(({ organizationId }) => organizationId)])].sort();
  if (ids.length === 0) return { stored, wanted };
  const before = await run(STORED_NAMES, { ids });
  const given = new Set(own.map(({ row }) => row.id));
  const named = new Set(own.map(({ organizationId }) => organizationId));
  const isAnew = ({ organizationId, row }: NameOf) =>
    (isListIn(row, 'statementIds') && aliased.includes(organizationId)) ||
    (isListIn(row, 'decisionIds') && named.has(organizationId));
  const carried = before.filter((name) => !given.has(name.row.id) && !isAnew(name));
  const taken = new Set([...own, ...carried].map(toKey));
  const derived = toAliases(said).filter((name) => !taken.has(toKey(name)));
  return {
    stored: withMore(stored, toRows(before)),
    wanted: withMore(wanted, toRows([...carried, ...derived])),
  };
}

/** One name for each text that statements give an organization. */
function toAliases(said: readonly Said[]): readonly NameOf[] {
  const aliases = said.filter(({ predicate }) => predicate === 'ALIAS');
  const byName = groupBy(aliases, ({ subjectId, value }) => JSON.stringify([subjectId, value]));
  return [...byName.values()].flatMap((statements) => {
    const { subjectId: organizationId, value: text } = statements[0];
    if (text === null) return [];
    const name = { text, folded: fold(text), kind: 'ALIAS' as const };
    return [{ organizationId, row: toName(organizationId, name, statements.map(({ id }) => id).sort()) }];
  });
}

/** Those that the document's own reading gives. */
function namesIn(subgraph: Subgraph): readonly NameOf[] {
  const rows = new Map(nodesIn(subgraph, 'Name').map((row) => [row.id, row]));
  return edgesIn(subgraph, 'HAS_NAME').flatMap(({ from, to }) => {
    const row = rows.get(to);
    return row === undefined ? [] : [{ organizationId: from, row }];
  });
}

function toRows(names: readonly NameOf[]) {
  return {
    nodes: { Name: names.map(({ row }) => row) },
    edges: {
      HAS_NAME: names.map(({ organizationId, row }) => ({
        from: organizationId,
        to: row.id,
        properties: {},
      })),
    },
  };
}

function isListIn({ properties }: NodeRow, name: 'statementIds' | 'decisionIds'): boolean {
  return Array.isArray(properties[name]);
}

function toKey({ organizationId, row }: NameOf): string {
  return JSON.stringify([organizationId, row.properties['folded']]);
}
