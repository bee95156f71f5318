/** The root fields. */

import { ZerenError } from '../../errors.ts';
import { findingConnection } from '../finding-list.ts';
import { groupConnection } from '../group-list.ts';
import { findEntity, findNode } from '../node.ts';
import type { QueryResolvers } from '../resolvers-types.generated.ts';
import { statedCountConnection } from '../stated-count-list.ts';
import { taskConnection } from '../task-list.ts';
import { findUnit } from '../unit-by-name.ts';
import { wholeConnection } from '../whole-list.ts';

const MAX_IDS = 100;

export const Query: QueryResolvers = {
  node: (_root, { id }, { loaders }) => findNode(loaders, id),
  nodes: (_root, { ids }, { loaders }) => {
    if (ids.length > MAX_IDS) {
      throw new ZerenError('BAD_USER_INPUT', `ids: expected at most ${MAX_IDS}, got ${ids.length}`);
    }
    return Promise.all(ids.map((id) => findNode(loaders, id)));
  },
  graph: (_root, _args, { state }) => state,
  unit: (_root, args, { loaders }) => findUnit(loaders, args),
  task: async (_root, { id }, { loaders }) => {
    const row = await findEntity(loaders, id);
    return row?.type === 'Task' ? row : null;
  },
  document: async (_root, { id }, { loaders }) => {
    const row = await findEntity(loaders, id);
    return row?.type === 'Document' ? row : null;
  },
  tasks: (_root, args, { loaders }) => taskConnection(loaders, args),
  findings: (_root, args, { loaders }) => findingConnection(loaders, args),
  alliances: (_root, args, { loaders }) =>
    wholeConnection('alliances', loaders.alliancePage, loaders.allianceCount, args),
  educationGroups: (_root, args, { loaders }) => groupConnection(loaders, args),
  statedCounts: (_root, args, { loaders }) => statedCountConnection(loaders, args),
  agreements: (_root, args, { loaders }) =>
    wholeConnection('agreements', loaders.agreementPage, loaders.agreementCount, args),
  responsibilityMatrix: async (_root, { document }, { loaders }) => {
    const row = await findEntity(loaders, document);
    if (row?.type !== 'Document') {
      throw new ZerenError(
        'BAD_ID',
        `document: expected the id of a document, got ${JSON.stringify(document)}`,
      );
    }
    return { documentId: row.id };
  },
};
