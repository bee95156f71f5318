/** Organizations with all that a document would have to say to put them into the graph. */

import type { NameFact, OrganizationFact, RegionFact } from '../../model/facts.ts';
import type { PartialDate } from '../../model/records.ts';
import type { Level, SchoolStage, UnitKind } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';

/** An organization as stored. Of a unit `stages` is empty, of the others the marks of units are null. */
export interface OrganizationFactRow extends Pick<OrganizationFact, 'id' | 'ref' | 'name' | 'regionId'> {
  readonly type: OrganizationFact['type'];
  readonly kind: UnitKind | null;
  readonly level: Level | null;
  readonly function: string | null;
  readonly until: PartialDate | null;
  readonly successorId: string | null;
  readonly stages: readonly SchoolStage[];
  /** Those that follow from the organization itself: its own, not those that documents or decisions give it. */
  readonly names: readonly NameFact[];
  /** Where it is, and all that this lies in. */
  readonly regions: readonly RegionFact[];
}

/** Names have an alias, since a projection of `n` is called `n` otherwise and has no id to sort by. */
const ORGANIZATION_FACT = fragment`
  o {
    .id, .ref, .name, .kind, .level, .function, .until,
    type: CASE WHEN o:Unit THEN 'UNIT' WHEN o:School THEN 'SCHOOL'
      WHEN o:EducationGroup THEN 'EDUCATION_GROUP' ELSE 'ALLIANCE' END,
    stages: coalesce(o.stages, []),
    regionId: head(COLLECT {MATCH (o)-[:LOCATED_IN]->(r:Region) RETURN r.id ORDER BY r.id}),
    successorId: head(COLLECT {MATCH (o)-[:SUCCEEDED_BY]->(n:Unit) RETURN n.id ORDER BY n.id}),
    names: COLLECT {
      MATCH (o)-[:HAS_NAME]->(n:Name)
      WHERE n.statementIds IS NULL AND n.decisionIds IS NULL
      RETURN n {.text, .folded, .kind} AS name ORDER BY n.id
    },
    regions: COLLECT {
      MATCH (o)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..8]->(r:Region)
      RETURN DISTINCT r {
        .id, .ref, .code, .name, .level, .kind, withinId: head([(r)-[:WITHIN]->(w:Region) | w.id])
      } ORDER BY r.id
    }
  }`;

/** The organization, then what took over from it, one after another. */
export const ORGANIZATION_FACTS = cypher<{ readonly id: string }, OrganizationFactRow>('organization-facts')`
  MATCH path = (:Organization {id: $id})-[:SUCCEEDED_BY*0..8]->(o:Organization)
  WITH o, length(path) AS step
  RETURN ${ORGANIZATION_FACT} AS row
  ORDER BY step, o.id
  LIMIT 9`;

/** Documents that say that the subject leads there. */
export const DOCUMENTS_OF_LINK = cypher<
  { readonly subjectId: string; readonly predicate: string; readonly objectId: string },
  { readonly id: string }
>('documents-of-link')`
  MATCH (:Entity {id: $subjectId})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(:Entity {id: $objectId})
  WHERE s.predicate = $predicate
  RETURN DISTINCT {id: s.documentId} AS row
  ORDER BY row.id
  LIMIT 100`;

/** Other organizations of a region that bear the name as their full one (重庆市荣昌区教育委员会): it can mean nobody else. */
export const BEARERS_OF_NAME = cypher<
  { readonly folded: string; readonly id: string },
  { readonly id: string; readonly name: string }
>('bearers-of-name')`
  MATCH (:Name {folded: $folded, kind: 'CANONICAL'})<-[:HAS_NAME]-(o:Organization)
  WHERE o.id <> $id AND o.regionCode IS NOT NULL
  RETURN o {.id, .name} AS row
  ORDER BY o.id
  LIMIT 10`;

/** The mentions in a document, each once. */
export const WORDS_OF_DOCUMENT = cypher<{ readonly id: string }, { readonly asWritten: string }>(
  'words-of-document',
)`
  MATCH (s:Statement {documentId: $id})
  WITH DISTINCT s.asWritten AS asWritten
  RETURN {asWritten: asWritten} AS row
  ORDER BY asWritten
  LIMIT 100000`;
