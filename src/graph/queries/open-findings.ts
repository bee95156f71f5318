/** The open findings of each of many documents, programmes, organizations and other entities. */

import type { FindingStatus, Severity } from '../../model/enums.ts';
import { cypher, fragment, type Fragment, type Statement } from '../cypher.ts';
import { FINDING_ROW, type FindingRow } from './findings.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';

/** Findings of one kind, and how many there are. */
export interface FindingTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly status: FindingStatus;
  readonly document: string;
  readonly count: number;
}

/** The lists that entities have: what is about an entity, and more. */
export interface OpenFindingStatements {
  /** Most severe first; at most `limit` a key. */
  readonly pages: Statement<
    { keys: readonly Numbered<PageKey>[]; limit: number },
    Keyed<Placed<FindingRow>, number>
  >;
  readonly counts: Statement<{ ids: readonly string[] }, Keyed<number>>;
  readonly tallies: Statement<{ ids: readonly string[] }, Keyed<FindingTally>>;
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
    tallies: cypher<{ ids: readonly string[] }, Keyed<FindingTally>>(`open-finding-tallies-${name}`)`
      UNWIND $ids AS id
      WITH {id: id} AS k
      CALL (k) {
        ${match}
        WITH f WHERE f.status = 'OPEN'
        RETURN f.rule AS rule, f.severity AS severity, f.status AS status, f.documentId AS document, count(f) AS count
      }
      RETURN {key: k.id, value: {rule: rule, severity: severity, status: status, document: document, count: count}} AS row
      ORDER BY k.id, rule, severity, document
      LIMIT 50000`,
  };
}
