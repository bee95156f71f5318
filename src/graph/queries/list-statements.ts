/** The statements that a list by condition is made of: one for an anchor, a page also for a sort and direction. */

import { cypher, fragment, type Fragment, type Statement } from '../cypher.ts';
import type { Placed } from './keyed.ts';
import type {
  Candidate,
  CandidateParameters,
  ListParameters,
  PageParameters,
  SortDirection,
  TallyParameters,
  TallyRow,
} from './list-parameters.ts';

/** What the statements of a noun are made of; every fragment speaks of the node `subject`. */
export interface Noun<By extends string, Field extends string> {
  /** In the singular, kebab-case. */
  readonly name: string;
  /** Where to start looking: each matches `subject`, once a thing. */
  readonly anchors: Readonly<Record<By, Fragment>>;
  /** Of things that are more than a node: what else the anchors match, so that each match is a thing. */
  readonly edge?: Edge<Field>;
  /** Stored keys, indexed; unique, but for things that are more than a node. */
  readonly keys: Readonly<Record<Field, Fragment>>;
  /** Unique keys as one map, by field. */
  readonly keyMap: Fragment;
  /** One of `keys`: that every such thing has it leads a count to an index. */
  readonly key: Fragment;
  /** Does it meet `$where`? */
  readonly condition: Fragment;
  /** Its values for the group called `field`: a list, empty where it has none. */
  readonly groups: Fragment;
  /** The map that a page shows of it. */
  readonly row: Fragment;
}

/** Things that share a stored key: edges of a node, whose place is its key and what tells them apart. */
interface Edge<Field extends string> {
  /** All that the anchors match, `subject` among them. */
  readonly variables: Fragment;
  /** By field: what tells things of one key apart, in the order to show them. */
  readonly within: Readonly<Record<Field, Fragment>>;
  /** Identifies the thing. */
  readonly id: Fragment;
}

/** Which page statement of a noun it is. */
export interface Page {
  readonly name: string;
  readonly anchor: Fragment;
  readonly key: Fragment;
  readonly direction: SortDirection;
}

type AnyNoun = Noun<string, string>;

const SUBJECT = fragment`subject`;

/** Keys are unique: a page is a stretch of the index. */
export function definePage<L, Row>(
  { name: noun, condition, row }: AnyNoun,
  { name, anchor, key, direction }: Page,
): Statement<PageParameters<L>, Placed<Row>> {
  const isPast = direction === 'ASC' ? fragment`${key} > $after` : fragment`${key} < $after`;
  const order = direction === 'ASC' ? key : fragment`${key} DESC`;
  return cypher<PageParameters<L>, Placed<Row>>(`${noun}-page-${name}`)`
    ${anchor}
    WITH subject
    WHERE ${isPast}
    ${only(SUBJECT, condition)}
    WITH subject
    ORDER BY ${order}
    LIMIT $limit
    RETURN {place: ${key}, value: ${row}} AS row
    ORDER BY ${order}`;
}

/** The index leads to the nodes from the one on at which the last page ended; places tell which of its edges are past. */
export function defineEdgePage<L, Row>(
  { name: noun, condition, row, edge }: AnyNoun,
  { name, anchor, key, direction }: Page,
  within: Fragment,
): Statement<PageParameters<L>, Placed<Row>> {
  const variables = edge?.variables ?? SUBJECT;
  const isAhead =
    direction === 'ASC'
      ? fragment`${key} >= split($after, '\u0002')[0]`
      : fragment`${key} <= split($after, '\u0002')[0]`;
  const isPast = direction === 'ASC' ? fragment`place > $after` : fragment`place < $after`;
  const order = direction === 'ASC' ? fragment`${key}, place` : fragment`${key} DESC, place DESC`;
  return cypher<PageParameters<L>, Placed<Row>>(`${noun}-page-${name}`)`
    ${anchor}
    WITH ${variables}
    WHERE ${isAhead}
    WITH ${variables}, ${key} + '\u0002' + ${within} AS place
    WHERE ${isPast}
    ${only(fragment`${variables}, place`, condition)}
    WITH ${variables}, place
    ORDER BY ${order}
    LIMIT $limit
    RETURN {place: place, value: ${row}} AS row
    ORDER BY ${order}`;
}

/** How many meet the conditions. */
export function defineCount<L>(
  noun: AnyNoun,
  by: string,
  anchor: Fragment,
): Statement<ListParameters<L>, number> {
  return cypher<ListParameters<L>, number>(`${noun.name}-count-${by}`)`
    ${anchor}
    ${conditionsOf(noun)}
    RETURN count(*) AS row`;
}

/** Those that meet the conditions, each with its keys. */
export function defineCandidates<L, Field extends string>(
  noun: AnyNoun,
  by: string,
  anchor: Fragment,
): Statement<CandidateParameters<L>, Candidate<Field>> {
  const { key, keyMap, edge } = noun;
  const order = edge === undefined ? key : fragment`${key}, ${edge.id}`;
  return cypher<CandidateParameters<L>, Candidate<Field>>(`${noun.name}-candidates-${by}`)`
    ${anchor}
    ${conditionsOf(noun)}
    WITH ${edge?.variables ?? SUBJECT}
    ORDER BY ${order}
    LIMIT $limit
    RETURN {id: ${edge?.id ?? fragment`subject.id`}, keys: ${keyMap}} AS row
    ORDER BY ${order}`;
}

/** How many have each combination of values. */
export function defineTally<L>(
  noun: AnyNoun,
  by: string,
  anchor: Fragment,
): Statement<TallyParameters<L>, TallyRow> {
  return cypher<TallyParameters<L>, TallyRow>(`${noun.name}-tally-${by}`)`
    ${anchor}
    ${conditionsOf(noun)}
    WITH [field IN $by | ${noun.groups}] AS lists
    ${combinationsOf(fragment`$by`)}
    LIMIT $limit
    RETURN {values: values, count: count} AS row
    ORDER BY count DESC, values`;
}

/** What the anchor matches and `$where` holds for. */
function conditionsOf({ key, condition, edge }: AnyNoun): Fragment {
  const variables = edge?.variables ?? SUBJECT;
  return fragment`
    WITH ${variables}
    WHERE ${key} > ''
    ${only(variables, condition)}`;
}

/** A predicate is looked at for every step of every plan that Neo4j weighs, a value once: large conditions are planned in half the time. */
function only(variables: Fragment, condition: Fragment): Fragment {
  return fragment`WITH ${variables}, ${condition} AS isMet
    WHERE isMet`;
}

/**
 * From the values that a thing has for each of `by`, called `lists`, to how many have each combination; most first. What
 * has no value counts as null, so that the counts of a field leave nothing out.
 */
export function combinationsOf(by: Fragment): Fragment {
  return fragment`
    UNWIND CASE WHEN lists[0] = [] THEN [null] ELSE lists[0] END AS first
    UNWIND CASE WHEN coalesce(lists[1], []) = [] THEN [null] ELSE lists[1] END AS second
    UNWIND CASE WHEN coalesce(lists[2], []) = [] THEN [null] ELSE lists[2] END AS third
    WITH [first, second, third][0..size(${by})] AS values, count(*) AS count
    ORDER BY count DESC, values`;
}
