/** Education groups and alliances. */

import { findGroupNames, groupKindOf, isProperName } from '../extract/memberships/group-names.ts';
import { fold } from '../fold.ts';
import type { GroupKind } from '../model/enums.ts';
import { toId } from '../model/ids.ts';
import type { DocumentRecords } from '../model/records.ts';
import { stagesOf } from './classify.ts';
import { leadingRegion, type LeadingRegion } from './leading-region.ts';
import { toBase, toName, type Link } from './links.ts';
import { fullNamesOf, type Region } from './regions.ts';
import type { Surroundings } from './surroundings.ts';

/** Finds groups and alliances by name for one document; null for a name of something else. */
export type GroupFinder = (name: string) => Link | null;

/**
 * What the records say of a group's kind, which its members may tell, goes before what its name tells.
 */
export function groupFinder(records: DocumentRecords, surroundings: Surroundings): GroupFinder {
  const kinds = kindsIn(records);
  return (name) => {
    const kind = kinds.get(name) ?? (isGroupName(name) ? groupKindOf(name, []) : null);
    return kind === null ? null : linkGroup(surroundings, name.normalize('NFKC'), kind);
  };
}

/** Groups as members of an alliance. A company's name (…集团) is none. */
function isGroupName(name: string): boolean {
  const [only] = findGroupNames(name);
  return only?.name === name;
}

function kindsIn({ names, groups, memberships }: DocumentRecords): ReadonlyMap<string, GroupKind> {
  const ofNames = names.filter(({ kind }) => kind === 'GROUP').map(({ name }) => name.text);
  return new Map([
    ...ofNames.map((name) => [name, groupKindOf(name, [])] as const),
    ...groups.map(({ name, kind }) => [name.text, kind] as const),
    ...memberships.map(({ group, groupKind }) => [group.text, groupKind] as const),
  ]);
}

function linkGroup({ regions, chain, scope }: Surroundings, name: string, kind: GroupKind): Link {
  if (kind === 'REGIONAL_ALLIANCE') return linkAlliance(name);
  const leading = leadingRegion(regions, name);
  const region = regionOfGroup(chain, leading);
  const bare = bareNameOf(name, leading);
  const isOwn = leading === null || bare !== name;
  const full = region === null || !isOwn ? [] : fullNamesOf(regions, region).map((prefix) => prefix + bare);
  const names = [toName(bare, 'CANONICAL'), ...full.map((each) => toName(each, 'ALIAS'))];
  return {
    organization: {
      ...toBase('grp', region, bare, names, scope),
      type: 'EDUCATION_GROUP',
      stages: stagesOf(bare),
    },
    region,
    rule: 'group-name',
  };
}

/** 珊瑚中学教育集团 for 南岸区珊瑚中学教育集团; 南岸区职业教育集团 is told apart by its region alone, and keeps it. */
function bareNameOf(name: string, leading: LeadingRegion | null): string {
  const bare = name.slice(leading?.length ?? 0);
  return isProperName(bare) ? bare : name;
}

function linkAlliance(name: string): Link {
  return {
    organization: {
      id: toId('all', fold(name)),
      ref: `alliance/${name}`,
      name,
      names: [toName(name, 'CANONICAL')],
      regionId: null,
      type: 'ALLIANCE',
    },
    region: null,
    rule: 'group-name',
  };
}

/** 重庆市第一中学教育集团 in a document of 南岸区 is of 南岸区: an outer region in a name tells nothing about the place. */
function regionOfGroup(chain: readonly Region[], leading: LeadingRegion | null): Region | null {
  const own = chain[0] ?? null;
  return leading === null || chain.includes(leading.region) ? own : leading.region;
}
