/** Members, parties and what has a stated count: regions or organizations. */

import { toSimplified } from '../fold.ts';
import { findFunctionalRegion, functionalRegionId } from './functional-regions.ts';
import type { GroupFinder } from './groups.ts';
import type { Link, LinkRule } from './links.ts';
import type { OrganizationFinder } from './organizations.ts';
import { chooseRegion, regionsCalled } from './region-names.ts';
import { fullNamesOf, regionId, type FunctionalRegion, type Region } from './regions.ts';
import type { Surroundings } from './surroundings.ts';

/** An organization or a region behind a name. */
export interface EntityLink {
  readonly id: string;
  readonly rule: LinkRule;
}

/** What is behind a name, and what must be in the graph for it. */
export interface FoundEntity {
  readonly link: EntityLink;
  readonly organization: Link | null;
  readonly region: Region | null;
  readonly functional: FunctionalRegion | null;
}

const NOTHING_ELSE = { organization: null, region: null, functional: null } as const;

/** What is known of the document whose names are looked up. */
export interface EntityContext extends Surroundings {
  readonly findGroup: GroupFinder;
  readonly findOrganization: OrganizationFinder;
}

/** A name of a region that several regions share and nothing tells apart is left to the organizations, as printed. */
export function findEntity(context: EntityContext, printed: string): FoundEntity {
  const { regions, chain } = context;
  const group = context.findGroup(printed);
  if (group !== null) return ofOrganization(group);
  const name = toSimplified(printed.normalize('NFKC'));
  const called = regionsCalled(regions, name);
  const region = chooseRegion(called, chain);
  if (region !== null) {
    return { ...NOTHING_ELSE, link: { id: regionId(region.code), rule: 'region-table' }, region };
  }
  const functional = findFunctionalRegion(regions, name);
  if (functional !== null) {
    const id = functionalRegionId(functional);
    return { ...NOTHING_ELSE, link: { id, rule: 'functional-region' }, functional };
  }
  const link = context.findOrganization(printed);
  if (called.length === 0) return ofOrganization(link);
  return ofOrganization({ ...link, candidates: called.map((each) => fullNamesOf(regions, each)[1]) });
}

function ofOrganization(link: Link): FoundEntity {
  const { organization, rule } = link;
  return { ...NOTHING_ELSE, link: { id: organization.id, rule }, organization: link };
}
