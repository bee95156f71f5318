/** Tasks. */

import { openFindingConnection } from '../finding-list.ts';
import { findLinked, getLinked } from '../linked.ts';
import { mentionConnection } from '../mention-lists.ts';
import type { TaskResolvers } from '../resolvers-types.generated.ts';
import { assignmentConnection } from '../role-lists.ts';

export const Task: TaskResolvers = {
  programme: (task, _args, { loaders }) => findLinked(loaders.programme, task.programmeId),
  document: (task, _args, { loaders }) => getLinked(loaders.document, task.documentId),
  texts: (task, _args, { loaders }) => loaders.textsOfTask.load(task.id),
  leads: (task, _args, { loaders }) => loaders.organizationsInRole.load({ id: task.id, role: 'LEAD' }),
  responsible: (task, _args, { loaders }) =>
    loaders.organizationsInRole.load({ id: task.id, role: 'RESPONSIBLE' }),
  supporting: (task, _args, { loaders }) =>
    loaders.organizationsInRole.load({ id: task.id, role: 'SUPPORT' }),
  supervising: (task, _args, { loaders }) =>
    loaders.organizationsInRole.load({ id: task.id, role: 'SUPERVISE' }),
  assignments: (task, args, { loaders }) => assignmentConnection(loaders, task.id, args),
  targets: (task, _args, { loaders }) => loaders.targetsOfTask.load(task.id),
  statements: (task, _args, { loaders }) => loaders.statementsOfTask.load(task.id),
  findings: (task, args, { loaders }) => openFindingConnection(loaders.findingsAbout, task.id, args),
  mentionedIn: (task, args, { loaders }) => mentionConnection(loaders, task.id, args),
};
