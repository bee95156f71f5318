/**
 * Ids that organizations, regions, agreements and statements leave behind when the same words come to mean another one:
 * after a merge in the gazetteer, an alias, a decision. Whoever kept an old id still finds what it became. Where the words
 * themselves are others, in a new edition, nobody can tell: these ids are gone.
 */

import { groupBy } from '../../group-by.ts';
import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import type { EdgeKind } from './edge-kinds.ts';
import { NODE_KINDS, type NodeKind } from './node-kinds.ts';
import type { Orphan } from './orphans.ts';
import type { NodeRow } from './rows.ts';
import { edgesIn, isOneEdition, nodesIn, type Step, type Subgraph } from './stored.ts';

/** `(:FormerId {id})-[:NOW]->()`. */
export interface FormerId {
  readonly id: string;
  readonly nowId: string;
}

/** What a write does to former ids. */
export interface FormerIds {
  readonly put: readonly FormerId[];
  readonly removed: readonly string[];
}

export const NO_FORMER_IDS: FormerIds = { put: [], removed: [] };

/** Former ids that are alive again, and those that lead to a node that goes. */
export const CONCERNED_FORMER_IDS = plainCypher<
  { readonly ids: readonly string[]; readonly gone: readonly string[] },
  FormerId
>('concerned-former-ids', 'WRITE')`
  CALL () {
    UNWIND $ids AS id
    MATCH (f:FormerId {id: id})
    RETURN f
    UNION
    UNWIND $gone AS id
    MATCH (:Entity {id: id})<-[:NOW]-(f:FormerId)
    RETURN f
    UNION
    UNWIND $gone AS id
    MATCH (:Statement {id: id})<-[:NOW]-(f:FormerId)
    RETURN f
  }
  MATCH (f)-[:NOW]->(n)
  RETURN {id: f.id, nowId: n.id} AS row
  ORDER BY f.id`;

/** One of the two matches finds the node: both are index seeks. */
export const PUT_FORMER_IDS = plainCypher<{ readonly rows: readonly FormerId[] }>('put-former-ids', 'WRITE')`
  UNWIND $rows AS row
  OPTIONAL MATCH (e:Entity {id: row.nowId})
  OPTIONAL MATCH (s:Statement {id: row.nowId})
  WITH row, coalesce(e, s) AS n
  WHERE n IS NOT NULL
  MERGE (f:FormerId {id: row.id})
  MERGE (f)-[:NOW]->(n)`;

export const REMOVE_FORMER_IDS = plainCypher<{ readonly ids: readonly string[] }>(
  'remove-former-ids',
  'WRITE',
)`
  UNWIND $ids AS id
  MATCH (f:FormerId {id: id})
  DETACH DELETE f`;

const ENDS = ['SUBJECT_ENTITY', 'OBJECT_ENTITY'] as const satisfies readonly EdgeKind[];

/** Kinds whose ids are kept; a unit may become a school, but not a region. */
const SORTS = {
  Unit: 'Organization',
  School: 'Organization',
  EducationGroup: 'Organization',
  Alliance: 'Organization',
  Region: 'Region',
  Agreement: 'Agreement',
  Statement: 'Statement',
} as const satisfies Partial<Record<NodeKind, string>>;

/**
 * What becomes of former ids when `orphans` go. What goes has a successor where all that is left of the words that meant it
 * now means one other of its sort, read from the same bytes: in another edition other words may stand at their place.
 * Former ids that led to it lead on to its successor, and go where it has none; so do those that are alive again.
 */
export async function deriveFormerIds(run: Run, step: Step, orphans: readonly Orphan[]): Promise<FormerIds> {
  const [before, after] = [idsIn(step.stored), idsIn(step.wanted)];
  const came = [...after.keys()].filter((id) => !before.has(id)).sort();
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const left = new Map(
    [...orphans, ...gone.map((id) => ({ id, kind: 'Statement' }))].map(({ id, kind }) => [id, kind]),
  );
  if (came.length + left.size === 0) return NO_FORMER_IDS;
  const successorOf = isOneEdition(step) ? findSuccessors(step, left, after) : new Map<string, string>();
  const concerned = await run(CONCERNED_FORMER_IDS, { ids: came, gone: [...left.keys()].sort() });
  const led = concerned.flatMap(({ id, nowId }): readonly FormerId[] => {
    const next = successorOf.get(nowId);
    return next === undefined || after.has(id) ? [] : [{ id, nowId: next }];
  });
  return {
    put: [...led, ...Array.from(successorOf, ([id, nowId]) => ({ id, nowId }))],
    removed: concerned.map(({ id }) => id),
  };
}

/** After orphans are gone, and with them the edges that led to them. */
export async function applyFormerIds(run: Run, { put, removed }: FormerIds): Promise<void> {
  const sent: Promise<unknown>[] = [];
  if (removed.length > 0) sent.push(run(REMOVE_FORMER_IDS, { ids: removed }));
  if (put.length > 0) sent.push(run(PUT_FORMER_IDS, { rows: put }));
  await Promise.all(sent);
}

/** Sorts by id, of the nodes whose ids are kept. */
function idsIn(subgraph: Subgraph): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SORTS).flatMap(([kind, sort]) =>
      NODE_KINDS.filter((each) => each === kind).flatMap((each) =>
        nodesIn(subgraph, each).map(({ id }) => [id, sort] as const),
      ),
    ),
  );
}

/** @param left sorts of what goes, by id @param after sorts of what stays or comes, by id */
function findSuccessors(
  { stored, wanted }: Step,
  left: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const nowMeant = groupBy(meaningsIn(wanted), ({ words }) => words);
  const successors = new Map<string, Set<string>>();
  for (const { words, id } of meaningsIn(stored)) {
    const sort = left.get(id);
    if (sort === undefined) continue;
    const found = successors.get(id) ?? new Set();
    for (const now of nowMeant.get(words) ?? []) if (after.get(now.id) === sort) found.add(now.id);
    successors.set(id, found);
  }
  return new Map(
    [...successors].flatMap(([id, found]) =>
      found.size === 1 ? Array.from(found, (now) => [id, now] as const) : [],
    ),
  );
}

/** That words at their place mean a node: its statement, or what this is about. */
interface Meaning {
  readonly words: string;
  readonly id: string;
}

function meaningsIn(subgraph: Subgraph): readonly Meaning[] {
  const statements = new Map(nodesIn(subgraph, 'Statement').map((row) => [row.id, toWords(row)]));
  return [
    ...Array.from(statements, ([id, words]) => ({ words: `STATEMENT ${words}`, id })),
    ...ENDS.flatMap((kind) =>
      edgesIn(subgraph, kind).map(({ from, to }) => ({
        words: `${kind} ${statements.get(from) ?? ''}`,
        id: to,
      })),
    ),
  ];
}

/** What a statement says and where, but not of whom. */
function toWords({ properties }: NodeRow): string {
  const { predicate, part, start, end, asWritten, rangeStarts } = properties;
  return JSON.stringify([predicate, part, start, end, asWritten, rangeStarts ?? null]);
}
