/** The places that generated documents are of: all counties and cities of the tables. */

import { loadInputs } from '../../src/ingest/inputs.ts';
import { fullNameOf, levelWordOf } from '../../src/resolve/regions.ts';
import type { Place } from './plan.ts';

/** By code. */
export async function readPlaces(): Promise<readonly Place[]> {
  const { regions } = await loadInputs();
  return [...regions.byCode.values()].flatMap((region) => {
    const levelWord = levelWordOf(region);
    if (region.level === 'PROVINCE' || levelWord === null) return [];
    return [{ fullName: fullNameOf(regions, region), name: region.name, levelWord }];
  });
}
