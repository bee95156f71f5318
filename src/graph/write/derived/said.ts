/** What the documents say of groups, alliances, agreements and organizations, as the derivations read it. */

import { MEMBER_PREDICATES, type Predicate } from '../../../model/enums.ts';
import type { Run } from '../../connection.ts';
import { plainCypher } from '../../cypher.ts';
import { numberOf, textOf, type EdgeRow } from '../rows.ts';
import { edgesIn, nodesIn, type Subgraph } from '../stored.ts';

/** A statement; its members are those of `StatementFact`. */
export interface Said {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly value: string | null;
  readonly asWritten: string;
  readonly position: number;
}

/** The statements from which something shared follows. */
const DERIVING: readonly Predicate[] = [
  ...MEMBER_PREDICATES,
  'MODE',
  'FORMULA',
  'ALIAS',
  'SIGNED_ON',
  'PARTY',
];

export const SAID_BY_OTHERS = plainCypher<
  { readonly ids: readonly string[]; readonly predicates: readonly string[]; readonly documentId: string },
  Said
>('said-by-others', 'WRITE')`
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})<-[:SUBJECT]-(s:Statement)
  WHERE s.predicate IN $predicates AND s.documentId <> $documentId
  OPTIONAL MATCH (s)-[:OBJECT]->(o:Entity)
  RETURN s {.id, .predicate, .value, .asWritten, .position, subjectId: id, objectId: o.id} AS row
  ORDER BY s.id`;

/** Of one document. */
export function saidIn(subgraph: Subgraph): readonly Said[] {
  const subjects = toEnds(edgesIn(subgraph, 'SUBJECT_ENTITY'));
  const objects = toEnds(edgesIn(subgraph, 'OBJECT_ENTITY'));
  return nodesIn(subgraph, 'Statement').flatMap((row) => {
    const predicate = DERIVING.find((each) => each === row.properties['predicate']);
    const subjectId = subjects.get(row.id);
    if (predicate === undefined || subjectId === undefined) return [];
    return [
      {
        id: row.id,
        predicate,
        subjectId,
        objectId: objects.get(row.id) ?? null,
        value: textOf(row, 'value'),
        asWritten: textOf(row, 'asWritten') ?? '',
        position: numberOf(row, 'position'),
      },
    ];
  });
}

/** Of all documents but this one, about the subjects `ids`. */
export async function readSaidByOthers(
  run: Run,
  ids: readonly string[],
  documentId: string,
): Promise<readonly Said[]> {
  return ids.length === 0 ? [] : run(SAID_BY_OTHERS, { ids, predicates: DERIVING, documentId });
}

/** By id of the statement. */
function toEnds(edges: readonly EdgeRow[]): ReadonlyMap<string, string> {
  return new Map(edges.map(({ from, to }) => [from, to]));
}
