/** Towns, townships and streets as units: 双河街道, 荣昌区双河街道 and 双河街道办事处 are one. */

import { leadingRegion } from './leading-region.ts';
import { toBase, toName, type Link } from './links.ts';
import { chainOf, fullNameOf, fullNamesOf, type Region, type Regions } from './regions.ts';

export type TownKind = 'STREET' | 'TOWN' | 'TOWNSHIP';

/** What its name's ending says it is; null for farms, parks and whatever else the statistics list beside towns. */
export function townKindOf(name: string): TownKind | null {
  if (/.街道$/u.test(name)) return 'STREET';
  if (/.镇$/u.test(name)) return 'TOWN';
  return /.(?:乡|苏木)$/u.test(name) ? 'TOWNSHIP' : null;
}

/** How its government is called, in full first. */
const ORGANS: Readonly<Record<TownKind, readonly string[]>> = {
  STREET: ['办事处', '办'],
  TOWN: ['人民政府', '政府'],
  TOWNSHIP: ['人民政府', '政府'],
};

/**
 * The government of the town that a name means: of the region it begins with, else of the regions of `chain`. Null for
 * names that the table does not know there, and for other bodies of a town (仁义镇党委).
 */
export function findTown(regions: Regions, chain: readonly Region[], name: string): Link | null {
  const leading = leadingRegion(regions, name);
  const places = leading === null ? chain : [leading.region];
  const core = name.slice(leading?.length ?? 0);
  for (const place of places) {
    const town = regions.townsOf.get(place.code)?.find((each) => isNamed(each, core));
    if (town !== undefined) return linkTown(regions, town);
  }
  return null;
}

/** The government of a town of the table; null for an entry that is no town by its name. */
export function linkTown(regions: Regions, town: Region): Link | null {
  const kind = townKindOf(town.name);
  const county = chainOf(regions, town.within)[0];
  if (kind === null || county === undefined) return null;
  const [organ = '', ...shortOrgans] = ORGANS[kind];
  const names = [...fullNamesOf(regions, county), ''].flatMap((prefix) =>
    [organ, '', ...shortOrgans].map((word) =>
      toName(prefix + town.name + word, prefix === '' ? 'SHORT' : 'ALIAS'),
    ),
  );
  const name = fullNameOf(regions, county) + town.name + organ;
  return {
    organization: {
      ...toBase('unt', town, name, [toName(name, 'CANONICAL'), ...names]),
      type: 'UNIT',
      kind: 'GOVERNMENT',
      level: 'TOWN',
      function: 'GOVERNMENT',
      successorId: null,
      until: null,
    },
    region: town,
    rule: 'town-table',
  };
}

function isNamed(town: Region, name: string): boolean {
  if (!name.startsWith(town.name)) return false;
  const kind = townKindOf(town.name);
  const organ = name.slice(town.name.length);
  return kind !== null && (organ === '' || ORGANS[kind].includes(organ));
}
