/** Connections of the roles that organizations hold for tasks. */

import { ZerenError } from '../errors.ts';
import type { Role } from '../model/enums.ts';
import {
  toConnection,
  toPageRequest,
  type AssignmentList,
  type PageArguments,
  type ResponsibilityList,
} from './connections.ts';
import { toDay } from './day.ts';
import type { Loaders } from './loaders/loaders.ts';

interface RoleArguments extends PageArguments {
  readonly role?: Role | null | undefined;
  readonly asOf?: string | null | undefined;
}

interface ResponsibilityArguments extends RoleArguments {
  readonly document?: string | null | undefined;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, BAD_ID for a document that is none */
export async function responsibilityConnection(
  loaders: Loaders,
  id: string,
  args: ResponsibilityArguments,
): Promise<ResponsibilityList> {
  const request = toPageRequest(args, 'responsibilities');
  const documentId = args.document ?? null;
  if (documentId !== null && (await loaders.document.load(documentId)) === null) {
    throw new ZerenError(
      'BAD_ID',
      `document: expected the id of a document, got ${JSON.stringify(documentId.slice(0, 100))}`,
    );
  }
  const key = { id, role: args.role ?? null, asOf: toDay('asOf', args.asOf), documentId };
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
  const key = { id, role: args.role ?? null, asOf: toDay('asOf', args.asOf) };
  return toConnection(
    request,
    {
      load: () => loaders.assignmentPage.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.assignmentCount.load(key))[0] ?? 0,
    },
    (row, cursor) => ({ ...row, cursor }),
  );
}
