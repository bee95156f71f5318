/** Loaders of what entities are tied to. */

import { DEGREES_BY_ID, EDGES_OF_NODE, LINKS_BY_ID } from '../../graph/queries/neighbourhoods.ts';
import { NEIGHBOURS_BY_ID, STATEMENTS_BY_EDGE } from '../../graph/queries/neighbours.ts';
import { manyById, manyByKey, oneById, type Reader } from './batch.ts';

export function neighbourLoaders(reader: Reader) {
  return {
    neighbours: oneById(reader, NEIGHBOURS_BY_ID),
    edgesOfNode: manyByKey(reader, EDGES_OF_NODE),
    links: manyById(reader, LINKS_BY_ID),
    degrees: manyById(reader, DEGREES_BY_ID),
    statementsOfEdge: manyByKey(reader, STATEMENTS_BY_EDGE),
  };
}
