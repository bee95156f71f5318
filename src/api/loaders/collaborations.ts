/** Loaders of who works with whom, and for what. */

import {
  COLLABORATOR_COUNTS,
  COLLABORATOR_PAGES,
  ROLE_PAIRS_BY_COLLABORATION,
  YEARS_BY_COLLABORATION,
} from '../../graph/queries/collaborations.ts';
import { SHARED_TASK_COUNTS, SHARED_TASK_PAGES } from '../../graph/queries/shared-tasks.ts';
import { manyByKey, pageByKey, type Reader } from './batch.ts';

/** Pages give one edge more than asked for, where there is one. */
export function collaborationLoaders(reader: Reader) {
  return {
    collaboratorPage: pageByKey(reader, COLLABORATOR_PAGES),
    collaboratorCount: manyByKey(reader, COLLABORATOR_COUNTS),
    rolePairsOfCollaboration: manyByKey(reader, ROLE_PAIRS_BY_COLLABORATION),
    yearsOfCollaboration: manyByKey(reader, YEARS_BY_COLLABORATION),
    sharedTaskPage: pageByKey(reader, SHARED_TASK_PAGES),
    sharedTaskCount: manyByKey(reader, SHARED_TASK_COUNTS),
  };
}
