/** Connections of the roles that organizations hold for tasks. */

import type { Role } from '../model/enums.ts';
import {
  toConnection,
  toPageRequest,
  type AssignmentList,
  type PageArguments,
  type ResponsibilityList,
} from './connections.ts';
import type { Loaders } from './loaders/loaders.ts';

interface RoleArguments extends PageArguments {
  readonly role?: Role | null | undefined;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR */
export function responsibilityConnection(
  loaders: Loaders,
  id: string,
  args: RoleArguments,
): ResponsibilityList {
  const request = toPageRequest(args, 'responsibilities');
  const key = { id, role: args.role ?? null };
  return toConnection(
    request,
    {
      load: () => loaders.responsibilityPage.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.responsibilityCount.load(key))[0] ?? 0,
    },
    (row, cursor) => ({ ...row, cursor }),
  );
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR */
export function assignmentConnection(loaders: Loaders, id: string, args: RoleArguments): AssignmentList {
  const request = toPageRequest(args, 'assignments');
  const key = { id, role: args.role ?? null };
  return toConnection(
    request,
    {
      load: () => loaders.assignmentPage.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.assignmentCount.load(key))[0] ?? 0,
    },
    (row, cursor) => ({ ...row, cursor }),
  );
}
