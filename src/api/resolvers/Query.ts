/** The root fields. */

import { ZerenError } from '../../errors.ts';
import { changeConnection, toSpan } from '../changes/change-list.ts';
import { compareDocuments } from '../comparison/comparison.ts';
import { documentConnection } from '../document-list.ts';
import { findingConnection } from '../finding-list.ts';
import { groupConnection } from '../group-list.ts';
import { loadConnection } from '../load/load-list.ts';
import { findCollaborators } from '../collaborator-list.ts';
import { findNeighbourhood } from '../neighbourhood.ts';
import { findSharedTasks } from '../shared-task-list.ts';
import { matchUnits } from '../match-units/match-units.ts';
import { findEntity, findNode } from '../node.ts';
import { findPaths } from '../paths/find-paths.ts';
import { answer } from '../questions/ask.ts';
import { QUESTIONS } from '../questions/catalogue/catalogue.ts';
import { organizationConnection, unitConnection } from '../organization-list.ts';
import { taskResponsibilityConnection } from '../responsibility-list.ts';
import type { QueryResolvers } from '../resolvers-types.generated.ts';
import { statedCountConnection } from '../stated-count-list.ts';
import { findCompletions } from '../search/completions.ts';
import { toSearch } from '../search/search.ts';
import { targetConnection } from '../target-list.ts';
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
  organizations: (_root, args, { loaders }) => organizationConnection(loaders, args),
  units: (_root, args, { loaders }) => unitConnection(loaders, args),
  documents: (_root, args, { loaders }) => documentConnection(loaders, args),
  findings: (_root, args, { loaders }) => findingConnection(loaders, args),
  responsibilities: (_root, args, { loaders }) => taskResponsibilityConnection(loaders, args),
  targets: (_root, args, { loaders }) => targetConnection(loaders, args),
  alliances: (_root, args, { loaders }) =>
    wholeConnection('alliances', loaders.alliancePage, loaders.allianceCount, args),
  educationGroups: (_root, args, { loaders }) => groupConnection(loaders, args),
  statedCounts: (_root, args, { loaders }) => statedCountConnection(loaders, args),
  decisions: (_root, args, { loaders }) =>
    wholeConnection('decisions', loaders.decisionPage, loaders.decisionCount, args),
  agreements: (_root, args, { loaders }) =>
    wholeConnection('agreements', loaders.agreementPage, loaders.agreementCount, args),
  changes: (_root, args, { loaders, state }) => changeConnection(loaders, state.version, args),
  diff: (_root, { from, to }, { state }) =>
    toSpan(state.version, from, to ?? state.version, { from: 'from', to: 'to' }),
  load: (_root, args, { loaders }) => loadConnection(loaders, args),
  questions: () => QUESTIONS,
  ask: (_root, { id, parameters: given, first }, context, { schema }) =>
    answer(context, schema, { id, given, first }),
  compareDocuments: (_root, ids, { loaders }) => compareDocuments(loaders, ids),
  paths: (_root, args, { loaders }) => findPaths(loaders, args),
  neighbourhood: (_root, args, { loaders }) => findNeighbourhood(loaders, args),
  sharedTasks: (_root, args, { loaders }) => findSharedTasks(loaders, args),
  collaborators: (_root, args, { loaders }) => findCollaborators(loaders, args),
  search: (_root, args) => toSearch(args),
  matchUnits: (_root, args, { loaders }) => matchUnits(loaders, args),
  autocomplete: (_root, args, { loaders }) => findCompletions(loaders, args),
  responsibilityMatrix: async (_root, { document, withMembers }, { loaders }) => {
    const row = await findEntity(loaders, document);
    if (row?.type !== 'Document') {
      throw new ZerenError(
        'BAD_ID',
        `document: expected the id of a document, got ${JSON.stringify(document)}`,
      );
    }
    return { documentId: row.id, withMembers };
  },
};
