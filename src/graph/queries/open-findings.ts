/** The open findings of each of many documents, programmes, organizations and other entities. */

import { cypher, fragment, type Fragment, type Statement } from '../cypher.ts';
import { FINDING_VALUES } from './finding-pages.ts';
import { FINDING_ROW, type FindingRow } from './findings.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';
import type { TallyRow } from './list-parameters.ts';
import { combinationsOf } from './list-statements.ts';

/** An entity, and what to group its findings by, one to three. */
export interface FindingTallyKey {
  readonly id: string;
  readonly by: readonly string[];
  /** Combinations to give. */
  readonly first: number;
}

/** The lists that entities have: what is about an entity, and more. */
export interface OpenFindingStatements {
  /** Most severe first; at most `limit` a key. */
  readonly pages: Statement<
    { keys: readonly Numbered<PageKey>[]; limit: number },
    Keyed<Placed<FindingRow>, number>
  >;
  readonly counts: Statement<{ ids: readonly string[] }, Keyed<number>>;
  /** How many have each combination of values; most first, at most `limit` a key. */
  readonly tallies: Statement<
    { keys: readonly Numbered<FindingTallyKey>[]; limit: number },
    Keyed<TallyRow, number>
  >;
}

export const OPEN_FINDINGS_ABOUT = statementsOf(
  'about',
  fragment`MATCH (:Entity {id: k.id})<-[:ABOUT]-(f:Finding)`,
);

/** All that was found in a document. */
export const OPEN_FINDINGS_IN_DOCUMENT = statementsOf(
  'document',
  fragment`MATCH (f:Finding {documentId: k.id})`,
);

/** About a programme, the programmes in it, or a task in one of these. */
export const OPEN_FINDINGS_IN_PROGRAMME = statementsOf(
  'programme',
  fragment`MATCH (:Programme {id: k.id})<-[:PART_OF*0..]-(part:Entity) MATCH (part)<-[:ABOUT]-(f:Finding)`,
);

/** About an organization, or about what it holds a role for. */
export const OPEN_FINDINGS_OF_ORGANIZATION = statementsOf(
  'organization',
  fragment`
    CALL (k) {
      MATCH (:Organization {id: k.id})<-[:ABOUT]-(found:Finding)
      RETURN found
      UNION
      MATCH (:Organization {id: k.id})-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(held:Entity)
      MATCH (held)<-[:ABOUT]-(found:Finding)
      RETURN found
    }
    WITH k, found AS f`,
);

/** @param match the findings `f` of the key `k` */
function statementsOf(name: string, match: Fragment): OpenFindingStatements {
  return {
    pages: cypher<{ keys: readonly Numbered<PageKey>[]; limit: number }, Keyed<Placed<FindingRow>, number>>(
      `open-finding-pages-${name}`,
    )`
      UNWIND $keys AS k
      CALL (k) {
        ${match}
        WITH f WHERE f.status = 'OPEN' AND f.findingKey > k.after
        RETURN f
        ORDER BY f.findingKey
        LIMIT $limit
      }
      RETURN {key: k.n, value: {place: f.findingKey, value: ${FINDING_ROW}}} AS row
      ORDER BY k.n, f.findingKey
      LIMIT 50000`,
    counts: cypher<{ ids: readonly string[] }, Keyed<number>>(`open-finding-counts-${name}`)`
      UNWIND $ids AS id
      WITH {id: id} AS k
      CALL (k) {
        ${match}
        WITH f WHERE f.status = 'OPEN'
        RETURN count(f) AS count
      }
      RETURN {key: k.id, value: count} AS row
      ORDER BY k.id
      LIMIT 1000`,
    tallies: cypher<{ keys: readonly Numbered<FindingTallyKey>[]; limit: number }, Keyed<TallyRow, number>>(
      `open-finding-tallies-${name}`,
    )`
      UNWIND $keys AS k
      CALL (k) {
        ${match}
        WITH k, f AS subject WHERE f.status = 'OPEN'
        WITH k, [field IN k.by | ${FINDING_VALUES}] AS lists
        ${combinationsOf(fragment`k.by`)}
        LIMIT $limit
        RETURN values, count
      }
      RETURN {key: k.n, value: {values: values, count: count}} AS row
      ORDER BY k.n, count DESC, values
      LIMIT 50000`,
  };
}
