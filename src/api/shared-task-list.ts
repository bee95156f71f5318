/** Connections of the tasks for which several organizations hold a role. */

import { ZerenError } from '../errors.ts';
import type { SharedTaskRow, SharedTasksKey } from '../graph/queries/shared-tasks.ts';
import { ROLES, type Role } from '../model/enums.ts';
import { assertSome } from './bounds.ts';
import { toConnection, toPageRequest, type Connection, type PageArguments } from './connections.ts';
import { organizationById } from './entity-by-id.ts';
import type { Loaders } from './loaders/loaders.ts';

export type SharedTaskItem = SharedTaskRow & { readonly cursor: string };
export type SharedTaskList = Connection<SharedTaskItem>;

interface SharedTasksArguments extends PageArguments {
  readonly units: readonly string[];
  readonly mode?: 'ALL' | 'ANY' | null;
  readonly roles?: readonly Role[] | null | undefined;
}

const MIN_UNITS = 2;
const MAX_UNITS = 10;

/**
 * The tasks of the units that the client names.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, BAD_ID
 */
export async function findSharedTasks(loaders: Loaders, args: SharedTasksArguments): Promise<SharedTaskList> {
  const { length } = args.units;
  if (length < MIN_UNITS || length > MAX_UNITS) {
    throw new ZerenError('BAD_USER_INPUT', `units: expected ${MIN_UNITS} to ${MAX_UNITS}, got ${length}`);
  }
  assertSome('roles', args.roles);
  const roles = args.roles ?? ROLES;
  const units = await Promise.all(args.units.map((id) => organizationById(loaders, 'units', id)));
  const ids = units.map(({ id }) => id);
  const twice = ids.find((id, n) => ids.indexOf(id) !== n);
  if (twice !== undefined) {
    throw new ZerenError('BAD_USER_INPUT', `units: expected different ones, got ${twice} twice`);
  }
  return sharedTaskConnection(
    loaders,
    {
      holders: ids.map((id) => ({ id, roles })),
      least: args.mode === 'ANY' ? 1 : length,
      year: null,
      withMembers: true,
    },
    args,
  );
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR */
export function sharedTaskConnection(
  loaders: Loaders,
  key: SharedTasksKey,
  args: PageArguments,
): SharedTaskList {
  const request = toPageRequest(args, 'shared tasks');
  return toConnection(
    request,
    {
      load: () => loaders.sharedTaskPage.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.sharedTaskCount.load(key))[0] ?? 0,
    },
    (row, cursor) => ({ ...row, cursor }),
  );
}
