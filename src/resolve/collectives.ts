/** Closed collectives (各镇街, 各区县) and their members. Open ones (相关镇街, 有关部门) and those whose members no table knows have none. */

import type { InclusionFact } from '../model/association-facts.ts';
import { regionsNamed } from './collective-regions.ts';
import { townsNamed } from './collective-towns.ts';
import type { Body } from './gazetteer.ts';
import { linkKnown } from './known-bodies.ts';
import type { Link } from './links.ts';
import { autonomyWordOf, levelWordOf, type Region, type Regions } from './regions.ts';
import { linkTown } from './towns.ts';

/** 全区各, 各, 所有: the words that close the collective, with the level word of whose members they are. */
const CLOSED =
  /^(?:全(?<all>自治[县州旗]|[省市区县州旗])(?:各|所有)?|(?<own>自治[县州旗]|[省市区县州旗])?(?:各|所有))/u;

/** Members of collectives, and that they are theirs. */
export interface Expansion {
  readonly members: readonly Link[];
  readonly inclusions: readonly InclusionFact[];
}

/** The closed collectives among the organizations with their members, each collective once. */
export function expandCollectives(
  links: readonly Link[],
  bodies: readonly Body[],
  regions: Regions,
): Expansion {
  const collectives = new Map(links.filter(isCollectiveLink).map((link) => [link.organization.id, link]));
  const expanded = Array.from(collectives.values(), ({ organization, region }) => ({
    id: organization.id,
    members: region === null ? [] : membersOf(organization.name, region, bodies, regions),
  }));
  return {
    members: expanded.flatMap(({ members }) => members),
    inclusions: expanded.flatMap(({ id, members }) =>
      members.map((member, position) => ({ collectiveId: id, memberId: member.organization.id, position })),
    ),
  };
}

function isCollectiveLink({ organization }: Link): boolean {
  return organization.type === 'UNIT' && organization.kind === 'COLLECTIVE';
}

/** The members of the collective with that name in a document of the region, by code; empty where it is open or they are not known. */
function membersOf(name: string, region: Region, bodies: readonly Body[], regions: Regions): readonly Link[] {
  const plain = name.normalize('NFKC');
  const closed = CLOSED.exec(plain);
  if (closed === null) return [];
  const level = closed.groups?.['all'] ?? closed.groups?.['own'];
  // 全市各镇街 in a document of a district is not the district's.
  if (level !== undefined && level !== levelWordOf(region) && level !== autonomyWordOf(region)) return [];
  const rest = plain.slice(closed[0].length);
  const towns = townsNamed(rest, region, regions);
  if (towns.length > 0) return towns.flatMap((town) => linkTown(regions, town) ?? []);
  const government = bodies.find((body) => body.name === '人民政府');
  if (government === undefined) return [];
  return regionsNamed(rest, region, regions).map((each) =>
    linkKnown({ bodies, regions }, { body: government, region: each, prefix: 'FULL' }),
  );
}
