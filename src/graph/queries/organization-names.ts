/** The names of organizations, with the words that give them, and when they had them. */

import type { NameKind } from '../../model/enums.ts';
import type { PartialDate } from '../../model/records.ts';
import { cypher } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

/** A name of an organization, its own or of a body that it took over from. */
export interface OrganizationNameRow {
  readonly text: string;
  readonly kind: NameKind;
  /** When the body whose name it is ceased to be; null while it stands, or where not known. */
  readonly until: PartialDate | null;
  /** The body that it took over from; null of its own names. */
  readonly ofId: string | null;
  /** When the last body that it took over from ceased to be; null where none did, or that is not known. */
  readonly lastPredecessorUntil: PartialDate | null;
  /** Of a name that documents give; none where it follows from the organization itself, or the gazetteer. */
  readonly statementIds: readonly string[];
}

/** Names of each organization, full before short before alias before former; then those of bodies it took over from, the last first. */
export const NAMES_BY_ORGANIZATION = cypher<{ ids: readonly string[] }, Keyed<OrganizationNameRow>>(
  'names-by-organization',
)`
  UNWIND $ids AS key
  MATCH (o:Organization {id: key})
  MATCH (o)<-[:SUCCEEDED_BY*0..4]-(of:Organization)
  MATCH (of)-[:HAS_NAME]->(n:Name)
  WITH key, o, of, n,
    CASE n.kind WHEN 'CANONICAL' THEN 0 WHEN 'SHORT' THEN 1 WHEN 'ALIAS' THEN 2 ELSE 3 END AS rank
  RETURN {
    key: key,
    value: {
      text: n.text,
      kind: CASE WHEN of = o THEN n.kind ELSE 'FORMER' END,
      until: of.until,
      ofId: CASE WHEN of = o THEN null ELSE of.id END,
      lastPredecessorUntil: head(COLLECT {
        MATCH (of)<-[:SUCCEEDED_BY]-(predecessor:Organization)
        WHERE predecessor.until IS NOT NULL
        RETURN predecessor.until ORDER BY predecessor.until DESC LIMIT 1
      }),
      statementIds: coalesce(n.statementIds, [])
    }
  } AS row
  ORDER BY key, of <> o, of.until DESC, of.id, rank, n.text, n.id
  LIMIT 50000`;
