/** What a person calls a thing. */

import { cypher } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

export const NAMES_BY_ID = cypher<{ ids: readonly string[] }, Keyed<string>>('names-by-id')`
  UNWIND $ids AS key
  MATCH (e:Entity {id: key})
  RETURN {key: key, value: e.name} AS row
  ORDER BY key
  LIMIT 1000`;
