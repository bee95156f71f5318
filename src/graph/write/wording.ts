/** What changes are told with: the words of one document behind what it says, and what things are called. */

import { groupBy } from '../../group-by.ts';
import { PREDICATES } from '../../model/enums.ts';
import { EDGE_KINDS } from './edge-kinds.ts';
import { NODE_KINDS } from './node-kinds.ts';
import { numberOf, textOf, type NodeRow } from './rows.ts';
import { edgesIn, nodesIn, type Subgraph } from './stored.ts';

/** Each by the id of a node. */
export interface Wording {
  /** Of each statement, and of all that are about a thing or prove a finding, the title first, then in the order of `PREDICATES` and of the text. */
  readonly quotes: ReadonlyMap<string, readonly string[]>;
  /** What it is called. */
  readonly names: ReadonlyMap<string, string>;
  /** All that an organization is called, sorted. */
  readonly allNames: ReadonlyMap<string, readonly string[]>;
}

/** Edges from a statement to what it is about. */
const KINDS_TO_SPOKEN_OF = EDGE_KINDS.filter((kind) => /^(?:SUBJECT|OBJECT)_/u.test(kind));

/** Properties that say what a node is called, the best first: of a finding its message, of a decision its reason. */
const NAMING = ['name', 'title', 'text', 'messageZh', 'asWritten', 'reason'] as const;

export function toWording(subgraph: Subgraph): Wording {
  const rows = NODE_KINDS.filter((kind) => kind !== 'Statement').flatMap((kind) => nodesIn(subgraph, kind));
  return { quotes: toQuotes(subgraph), names: toNames(rows), allNames: toAllNames(subgraph) };
}

/** What nodes are called, by id; without those of which nothing says so. */
export function toNames(rows: readonly NodeRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const name = NAMING.map((property) => textOf(row, property)).find((text) => text !== null);
      return name === undefined ? [] : [[row.id, name] as const];
    }),
  );
}

function toQuotes(subgraph: Subgraph): Wording['quotes'] {
  const statements = new Map(nodesIn(subgraph, 'Statement').map((row) => [row.id, row]));
  const spokenOf = KINDS_TO_SPOKEN_OF.flatMap((kind) => edgesIn(subgraph, kind));
  const evidence = edgesIn(subgraph, 'EVIDENCED_BY').map(({ from, to }) => ({ from: to, to: from }));
  const about = groupBy([...spokenOf, ...evidence], ({ to }) => to);
  return new Map([
    ...Array.from(statements, ([id, row]) => [id, quotesOf([row])] as const),
    ...Array.from(about, ([id, edges]) => {
      const found = edges.flatMap(({ from }) => statements.get(from) ?? []);
      return [id, quotesOf(found)] as const;
    }),
  ]);
}

/** Each once. */
function quotesOf(statements: readonly NodeRow[]): readonly string[] {
  const inOrder = [...statements].sort(
    (a, b) => rankOf(a) - rankOf(b) || numberOf(a, 'start') - numberOf(b, 'start') || (a.id < b.id ? -1 : 1),
  );
  return [...new Set(inOrder.flatMap((row) => textOf(row, 'quote') ?? []))];
}

/** What names the thing comes first. */
function rankOf(statement: NodeRow): number {
  const { predicate } = statement.properties;
  return predicate === 'TITLE' ? -1 : PREDICATES.findIndex((each) => each === predicate);
}

function toAllNames(subgraph: Subgraph): Wording['allNames'] {
  const texts = new Map(nodesIn(subgraph, 'Name').map((row) => [row.id, textOf(row, 'text')]));
  const named = groupBy(edgesIn(subgraph, 'HAS_NAME'), ({ from }) => from);
  return new Map(
    Array.from(named, ([id, edges]) => {
      const names = edges.flatMap(({ to }) => texts.get(to) ?? []);
      return [id, [...new Set(names)].sort()] as const;
    }),
  );
}
