/** Parameters for every read, found in the graph of the seeds: most follow from the statement, a small table has the others. */

import type { DefinedStatement } from '../../../../src/graph/cypher.ts';
import { KEY_MEMBERS, LISTS, OTHERS } from './table.ts';

/** What the graph holds, for parameters. */
export interface Known {
  /** Ids of some nodes of a label: the best connected first, then some that hardly are, then those arranged. */
  ids(label: string): readonly string[];
  /** Of the plan: its number is the only one that a document held has. */
  readonly documentNumber: string;
  /** A school that is a member of a group. */
  readonly member: string;
  /** The unit that leads most, and a task that it leads. */
  readonly lead: { readonly unit: string; readonly task: string };
  /** Who shares most tasks with that unit. */
  readonly collaborator: string;
}

type Parameters = Readonly<Record<string, unknown>>;

/** The label that keys are ids of: the first one that is looked up by a key, or whose document is. */
const KEYED = /\(\w*:(\w+) \{(id|documentId): (?:key|k\.id|id)\}\)/u;
const LIST = /^(\w+)-(page|candidates|count|tally)-(\w+?)(?:-(\w+)-(ASC|DESC))?$/u;

/**
 * Whether another statement shows the same: the lists of a noun are one projection and one condition, which the pages of each
 * anchor in one order, and counts and groups without an anchor, show.
 */
export function isVariant({ name }: DefinedStatement, all: readonly DefinedStatement[]): boolean {
  const list = LIST.exec(name);
  if (list === null || LISTS[list[1] ?? ''] === undefined) return false;
  const [, noun = '', shape = '', by = ''] = list;
  if (shape !== 'page') return by !== 'none' && all.some((each) => each.name === `${noun}-${shape}-none`);
  return all.find((each) => each.name.startsWith(`${noun}-page-${by}-`))?.name !== name;
}

/** @throws Error where nothing says what the statement is to be asked with */
export function parametersOf({ name, text }: DefinedStatement, known: Known): Parameters {
  const other = OTHERS[name];
  if (other !== undefined) return other(known);
  const asked = new Set(Array.from(text.matchAll(/\$p\.(\w+)/gu), ([, parameter]) => parameter));
  const list = LIST.exec(name);
  if (asked.has('where') && list !== null) return listParameters(list, known);
  if ([...asked].every((parameter) => parameter === 'after' || parameter === 'limit')) {
    return { after: '', limit: SIZE };
  }
  const keyed = KEYED.exec(text);
  if (keyed === null || !(asked.has('ids') || asked.has('keys'))) {
    throw new Error(`expected an entry in tests/graph/queries/golden/table.ts for ${name}, got none`);
  }
  const ids = known.ids(keyed[2] === 'documentId' ? 'Document' : (keyed[1] ?? ''));
  const key = { ...ANY_KEY, ...KEY_MEMBERS[name] };
  return { ids, keys: ids.map((id, n) => ({ ...key, id, n })), limit: SIZE };
}

const SIZE = 3;

/** Members that keys may have; what a key does not have is null. */
const ANY_KEY = { after: '', first: SIZE, perRelation: SIZE, withMembers: true };

function listParameters([, noun = '', shape, by = '']: RegExpExecArray, known: Known): Parameters {
  const list = LISTS[noun];
  const anchor = list?.anchors[by];
  if (list === undefined || anchor === undefined) {
    throw new Error(`expected the anchor ${by} of ${noun} in tests/graph/queries/golden/table.ts, got none`);
  }
  return {
    where: [],
    edge: 'LEADS',
    ...(shape === 'tally' ? { by: [list.by] } : {}),
    ...{ anchor: anchor(known), after: '', limit: SIZE },
  };
}
