/** Connections of memberships, from either end and as documents state them. */

import type { MembershipRow } from '../graph/queries/memberships.ts';
import {
  toConnection,
  toPageRequest,
  type MemberList,
  type PageArguments,
  type StatedMembershipList,
} from './connections.ts';
import { toDay } from './day.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { Certainty } from './resolvers-types.generated.ts';

interface MembershipArguments extends PageArguments {
  readonly asOf?: string | null | undefined;
}

/**
 * Members of the group or alliance `id`.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function memberConnection(loaders: Loaders, id: string, args: MembershipArguments): MemberList {
  const request = toPageRequest(args, 'members');
  const key = { id, asOf: toDay('asOf', args.asOf) };
  return toConnection(
    request,
    {
      load: () => loaders.memberPage.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.memberCount.load(key))[0] ?? 0,
    },
    (row, cursor) => ({ ...row, cursor, certainty: certaintyOf(row, key.asOf) }),
  );
}

/**
 * Groups and alliances that `id` belongs to.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function membershipConnection(loaders: Loaders, id: string, args: MembershipArguments): MemberList {
  const request = toPageRequest(args, 'memberships');
  const key = { id, asOf: toDay('asOf', args.asOf) };
  return toConnection(
    request,
    {
      load: () => loaders.membershipPage.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.membershipCount.load(key))[0] ?? 0,
    },
    (row, cursor) => ({ ...row, cursor, certainty: certaintyOf(row, key.asOf) }),
  );
}

/**
 * What the document `id` states of members.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function statedMembershipConnection(
  loaders: Loaders,
  id: string,
  args: PageArguments,
): StatedMembershipList {
  const request = toPageRequest(args, 'stated memberships');
  return toConnection(
    request,
    {
      load: () => loaders.statedMembershipPage.load({ id, after: request.after, first: request.first }),
      count: async () => (await loaders.statedMembershipCount.load(id)) ?? 0,
    },
    (node, cursor) => ({ cursor, node }),
  );
}

/** POSSIBLE where the day lies inside the span of days that the beginning or the end may mean. */
function certaintyOf({ sinceLast, untilFirst }: MembershipRow, asOf: string | null): Certainty {
  if (asOf === null) return 'CERTAIN';
  const hasBegun = sinceLast === null || asOf >= sinceLast;
  const hasNotEnded = untilFirst === null || asOf <= untilFirst;
  return hasBegun && hasNotEnded ? 'CERTAIN' : 'POSSIBLE';
}
