/** Connections of what organizations carry. */

import { ZerenError } from '../../errors.ts';
import { toConnection, toPageRequest, type Connection, type PageArguments } from '../connections.ts';
import type { LoadKey } from '../loaders/load.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { findEntity } from '../node.ts';
import { regionByName } from '../region-by-name.ts';
import { placeOf, type LoadTable, type OrganizationLoadRow } from './load.ts';

/** Of which tasks: one of the three, and a year. */
export interface LoadArguments {
  readonly document?: string | null | undefined;
  readonly programme?: string | null | undefined;
  /** Id, code or name, also without its level word. */
  readonly region?: string | null | undefined;
  readonly year?: number | null | undefined;
}

export interface LoadList extends Connection<{
  readonly cursor: string;
  readonly node: OrganizationLoadRow;
}> {
  readonly tasks: () => Promise<number>;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, BAD_ID, AMBIGUOUS; its fields TOO_COSTLY */
export async function loadConnection(
  loaders: Loaders,
  args: LoadArguments & PageArguments,
): Promise<LoadList> {
  const key = await toLoadKey(loaders, args);
  const load = (): Promise<LoadTable> => loaders.loadTable.load(key);
  const request = toPageRequest(args, 'load');
  return {
    ...toConnection(
      request,
      {
        load: async () =>
          (await load()).loads
            .map((value) => ({ place: placeOf(value), value }))
            .filter(({ place }) => place > request.after)
            .slice(0, request.first + 1),
        count: async () => (await load()).loads.length,
      },
      (node, cursor) => ({ cursor, node }),
    ),
    tasks: async () => (await load()).tasks,
  };
}

/**
 * What one organization carries; null where it holds no role for the tasks.
 * @throws ZerenError BAD_USER_INPUT, BAD_ID, AMBIGUOUS, TOO_COSTLY
 */
export async function findLoad(
  loaders: Loaders,
  organizationId: string,
  args: LoadArguments,
): Promise<OrganizationLoadRow | null> {
  const { loads } = await loaders.loadTable.load(await toLoadKey(loaders, args));
  return loads.find((each) => each.organizationId === organizationId) ?? null;
}

async function toLoadKey(loaders: Loaders, args: LoadArguments): Promise<LoadKey> {
  const { document, programme, region, year: given } = args;
  const year = given ?? null;
  const named = [document, programme, region].filter((each) => typeof each === 'string').length;
  if (named === 1) {
    if (typeof document === 'string') {
      return { scope: 'document', anchor: await getId(loaders, 'document', 'Document', document), year };
    }
    if (typeof programme === 'string') {
      return { scope: 'programme', anchor: await getId(loaders, 'programme', 'Programme', programme), year };
    }
    const { id } = await regionByName(loaders, 'region', region ?? '');
    return { scope: 'region', anchor: id, year };
  }
  throw new ZerenError('BAD_USER_INPUT', `expected one of document, programme and region, got ${named}`);
}

async function getId(
  loaders: Loaders,
  argument: string,
  type: 'Document' | 'Programme',
  id: string,
): Promise<string> {
  const row = await findEntity(loaders, id);
  if (row?.type === type) return row.id;
  throw new ZerenError(
    'BAD_ID',
    `${argument}: expected the id of a ${type.toLowerCase()}, got ${JSON.stringify(id.slice(0, 100))}`,
  );
}
