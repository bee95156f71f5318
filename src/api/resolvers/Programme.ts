/** Programmes. */

import { openFindingConnection } from '../finding-list.ts';
import { findLinked, getLinked } from '../linked.ts';
import { mentionConnection } from '../mention-lists.ts';
import type { ProgrammeResolvers } from '../resolvers-types.generated.ts';

export const Programme: ProgrammeResolvers = {
  document: (programme, _args, { loaders }) => getLinked(loaders.document, programme.documentId),
  parent: (programme, _args, { loaders }) => findLinked(loaders.programme, programme.parentId),
  children: (programme, _args, { loaders }) => loaders.programmesDirectlyWithin.load(programme.id),
  ancestors: (programme, _args, { loaders }) => loaders.programmesAround.load(programme.id),
  descendants: (programme, _args, { loaders }) => loaders.programmesWithin.load(programme.id),
  tasks: (programme, _args, { loaders }) => loaders.tasksOfProgramme.load(programme.id),
  targets: (programme, _args, { loaders }) => loaders.targetsOfProgramme.load(programme.id),
  statements: (programme, _args, { loaders }) => loaders.statementsOfProgramme.load(programme.id),
  findings: (programme, args, { loaders }) =>
    openFindingConnection(loaders.findingsInProgramme, programme.id, args),
  mentionedIn: (programme, args, { loaders }) => mentionConnection(loaders, programme.id, args),
};
