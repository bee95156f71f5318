/** A unit by any of its names. */

import { ZerenError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { UnitRow } from '../graph/queries/organizations.ts';
import type { Loaders } from './loaders/loaders.ts';
import { regionNames } from './region-by-name.ts';

interface UnitArguments {
  readonly name: string;
  /** Code or name, with or without its level word. */
  readonly region?: string | null | undefined;
}

/**
 * Null where none is called so.
 * @throws ZerenError AMBIGUOUS with the candidates where several are
 */
export async function findUnit(loaders: Loaders, { name, region }: UnitArguments): Promise<UnitRow | null> {
  const found = await loaders.unitsByName.load({
    name: fold(name),
    regions: typeof region === 'string' ? regionNames(fold(region)) : null,
  });
  if (found.length <= 1) return found[0]?.unit ?? null;
  const candidates = found.map(({ unit, regionCode, regionName }) => ({
    id: unit.id,
    ref: unit.ref,
    name: unit.name,
    region: { code: regionCode, name: regionName },
  }));
  throw new ZerenError(
    'AMBIGUOUS',
    `name: expected one unit, ${found.length} are called so; name the region`,
    {
      details: { candidates },
    },
  );
}
