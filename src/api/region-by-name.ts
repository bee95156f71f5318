/** A region by what a client calls it. */

import { ZerenError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { RegionRow } from '../graph/queries/regions.ts';
import { isId } from '../model/ids.ts';
import type { Loaders } from './loaders/loaders.ts';
import { findEntity } from './node.ts';

/** Words that names of regions end in, which people leave out: 荣昌 for 荣昌区. */
const LEVELS = ['省', '市', '区', '县', '州', '旗'];

/** What a region may be called in full that is called `folded`: itself, or with its level word. */
export function regionNames(folded: string): readonly string[] {
  return [folded, ...LEVELS.map((level) => folded + level)];
}

/**
 * By id, also a former one, by code, by name, else by name without its level word.
 * @param argument as the client knows it
 * @throws ZerenError BAD_USER_INPUT for a text without letter and digit, BAD_ID where none is called so, AMBIGUOUS with
 *   the candidates where several are
 */
export async function regionByName(loaders: Loaders, argument: string, text: string): Promise<RegionRow> {
  if (isId(text)) {
    const row = await findEntity(loaders, text);
    if (row?.type === 'Region') return row;
    throw badId(argument, text);
  }
  const name = fold(text);
  if (name === '') {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `${argument}: expected an id, code or name, got ${JSON.stringify(text.slice(0, 100))}`,
    );
  }
  const named = await loaders.regionsByName.load({ name, names: regionNames(name) });
  const exact = named.filter((region) => region.code === name || fold(region.name) === name);
  const candidates = exact.length === 0 ? named : exact;
  const [only] = candidates;
  if (only === undefined) throw badId(argument, text);
  if (candidates.length === 1) return only;
  throw new ZerenError(
    'AMBIGUOUS',
    `${argument}: expected one region, ${candidates.length} are called so; give the code or id`,
    {
      details: {
        candidates: candidates.map(({ id, ref, code, name: shown }) => ({ id, ref, code, name: shown })),
      },
    },
  );
}

function badId(argument: string, text: string): ZerenError {
  return new ZerenError(
    'BAD_ID',
    `${argument}: expected the id, code or name of a region, got ${JSON.stringify(text.slice(0, 100))}`,
  );
}
