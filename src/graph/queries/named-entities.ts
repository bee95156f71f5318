/** What a name means, of any sort: units, schools, groups, alliances, regions, documents, programmes, tasks and agreements. */

import { cypher } from '../cypher.ts';

/** Candidates for a name, at most 20 of a sort. */
export interface NamedEntityRow {
  readonly id: string;
  /** Label of the sort: Unit, School, EducationGroup, Alliance, Region, Document, Programme, Task, Agreement. */
  readonly type: string;
  readonly name: string;
  readonly ref: string;
}

export interface NameParameters {
  /** As `fold` gives it. */
  readonly folded: string;
  /** What the sort keys of titles that are this name begin with. */
  readonly titleStart: string;
  /** For the full-text index of names: programmes and agreements that may be called so. */
  readonly query: string;
}

/** Held documents only. */
export const ENTITIES_BY_NAME = cypher<NameParameters, NamedEntityRow>('entities-by-name')`
  CALL () {
    MATCH (:Name {folded: $folded})<-[:HAS_NAME]-(e:Organization)
    WITH DISTINCT e ORDER BY e.id LIMIT 20
    RETURN e, CASE WHEN e:School THEN 'School' WHEN e:EducationGroup THEN 'EducationGroup'
      WHEN e:Alliance THEN 'Alliance' ELSE 'Unit' END AS type
    UNION ALL
    MATCH (e:Region) WHERE e.nameFolded = $folded OR e.code = $folded
    WITH e ORDER BY e.id LIMIT 20
    RETURN e, 'Region' AS type
    UNION ALL
    MATCH (e:Document) WHERE (e.titleKey STARTS WITH $titleStart OR e.numberFolded = $folded) AND e.held
    WITH e ORDER BY e.id LIMIT 20
    RETURN e, 'Document' AS type
    UNION ALL
    MATCH (e:Task) WHERE e.titleKey STARTS WITH $titleStart
    WITH e ORDER BY e.id LIMIT 20
    RETURN e, 'Task' AS type
    UNION ALL
    CALL db.index.fulltext.queryNodes('names', $query, {limit: 100}) YIELD node AS e
    WITH e
    WHERE (e:Programme AND e.nameFolded = $folded) OR (e:Agreement AND e.titleFolded = $folded)
    WITH e ORDER BY e.id LIMIT 40
    RETURN e, CASE WHEN e:Programme THEN 'Programme' ELSE 'Agreement' END AS type
  }
  RETURN {id: e.id, type: type, name: e.name, ref: e.ref} AS row
  ORDER BY type, e.id
  LIMIT 120`;
