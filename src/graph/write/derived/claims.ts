/** What the documents say that can be compared, as the graph holds it: see `SaidByDocument`. */

import { COMPARED_PREDICATES, type ComparedCount, type SaidByDocument } from '../../../model/corpus.ts';
import { COMPARATORS, GROUP_MODES } from '../../../model/enums.ts';
import type { Run } from '../../connection.ts';
import { plainCypher } from '../../cypher.ts';
import { numberOf, textOf, type NodeRow } from '../rows.ts';
import { edgesIn, nodesIn, type Subgraph } from '../stored.ts';

interface ClaimParameters {
  readonly ids: readonly string[];
  readonly predicates: readonly string[];
  readonly documentId: string;
}

export const CLAIMS_BY_OTHERS = plainCypher<ClaimParameters, SaidByDocument>('claims-by-others', 'WRITE')`
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})<-[:SUBJECT]-(s:Statement)
  WHERE s.predicate IN $predicates AND s.documentId <> $documentId
  MATCH (d:Document {id: s.documentId})
  OPTIONAL MATCH (s)-[:OBJECT]->(o:Entity)
  OPTIONAL MATCH (s)-[:OBJECT]->(c:StatedCount)
  RETURN s {
    .id, .predicate, .value, .asWritten, .line, .documentId,
    subjectId: id, subjectName: e.name, objectId: coalesce(o.id, c.id),
    datedOn: coalesce(d.publishedOn, d.issuedOn),
    count: c {.what, .quantity, .comparator, .asOf, .modes}
  } AS row
  ORDER BY s.id`;

/** Of all documents but this one, about the subjects `ids`. */
export async function readClaimsOfOthers(
  run: Run,
  ids: readonly string[],
  documentId: string,
): Promise<readonly SaidByDocument[]> {
  if (ids.length === 0) return [];
  return run(CLAIMS_BY_OTHERS, { ids, predicates: COMPARED_PREDICATES, documentId });
}

/** Of one document. */
export function claimsIn(subgraph: Subgraph): readonly SaidByDocument[] {
  const [document] = nodesIn(subgraph, 'Document');
  if (document === undefined) return [];
  const datedOn = textOf(document, 'publishedOn') ?? textOf(document, 'issuedOn');
  const subjects = new Map(edgesIn(subgraph, 'SUBJECT_ENTITY').map(({ from, to }) => [from, to]));
  const objects = new Map(
    [...edgesIn(subgraph, 'OBJECT_ENTITY'), ...edgesIn(subgraph, 'OBJECT_COUNT')].map(({ from, to }) => [
      from,
      to,
    ]),
  );
  const names = new Map(
    [...subgraph.nodes.values()].flat().map((row) => [row.id, textOf(row, 'name') ?? ''] as const),
  );
  const counts = new Map(nodesIn(subgraph, 'StatedCount').map((row) => [row.id, toCount(row)]));
  return nodesIn(subgraph, 'Statement').flatMap((row) => {
    const predicate = COMPARED_PREDICATES.find((each) => each === row.properties['predicate']);
    const subjectId = subjects.get(row.id);
    if (predicate === undefined || subjectId === undefined || subjectId === document.id) return [];
    const objectId = objects.get(row.id) ?? null;
    return [
      {
        ...{ id: row.id, predicate, subjectId, objectId, datedOn, documentId: document.id },
        subjectName: names.get(subjectId) ?? '',
        count: counts.get(objectId ?? '') ?? null,
        value: textOf(row, 'value'),
        asWritten: textOf(row, 'asWritten') ?? '',
        line: numberOf(row, 'line'),
      },
    ];
  });
}

function toCount(row: NodeRow): ComparedCount {
  const modes = row.properties['modes'];
  return {
    what: textOf(row, 'what') ?? '',
    quantity: numberOf(row, 'quantity'),
    comparator: COMPARATORS.find((each) => each === row.properties['comparator']) ?? 'EQ',
    asOf: textOf(row, 'asOf'),
    modes: GROUP_MODES.filter((mode) => Array.isArray(modes) && modes.includes(mode)),
  };
}
