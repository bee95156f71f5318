/** The organization behind a body of the gazetteer in a region. */

import type { OrganizationFact } from '../model/facts.ts';
import type { Meaning } from './body-index.ts';
import { canonicalNameOf, printedNamesOf, successorsOf, type Body, type Prefix } from './gazetteer.ts';
import { toBase, toName, type Link, type LinkRule } from './links.ts';
import type { Region, Regions } from './regions.ts';

interface Gazetteer {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
}

const RULE_OF_PREFIX: Readonly<Record<Prefix, LinkRule>> = {
  FULL: 'gazetteer-full-name',
  NAME: 'gazetteer-full-name',
  STEM: 'gazetteer-full-name',
  LEVEL_WORD: 'gazetteer-level-word',
  NONE: 'gazetteer-document-region',
};

/** What the name means in that region. Several: they stay open, and the first is taken. */
export function linkFirst(gazetteer: Gazetteer, meanings: readonly Meaning[], rule?: LinkRule): Link | null {
  const [first, ...others] = meanings;
  if (first === undefined) return null;
  const link = linkKnown(gazetteer, first);
  const ruled = rule === undefined ? link : { ...link, rule };
  if (others.length === 0) return ruled;
  const candidates = meanings.map(({ body, region }) => canonicalNameOf(body, region, gazetteer.regions));
  return { ...ruled, candidates };
}

export function linkKnown(gazetteer: Gazetteer, { body, region, prefix }: Meaning): Link {
  const organization = organizationOf(gazetteer, body, region);
  const rule = RULE_OF_PREFIX[prefix];
  const next = successorOf(gazetteer, body, region);
  const successor = next === null ? null : linkKnown(gazetteer, { body: next, region, prefix });
  return { organization, region, rule, ...(successor === null ? {} : { successor }) };
}

/** What took over, where regions of the level have one body only that can have. */
function successorOf({ bodies }: Gazetteer, body: Body, region: Region): Body | null {
  const [only, ...others] = body.successors
    .flatMap((name) => successorsOf(body, bodies, name))
    .filter(({ levels }) => levels.includes(region.level));
  return only === undefined || others.length > 0 ? null : only;
}

function organizationOf(gazetteer: Gazetteer, body: Body, region: Region): OrganizationFact {
  const ofRegion = organizationsOf(gazetteer, region);
  const known = ofRegion.get(body);
  if (known !== undefined) return known;
  const made = makeOrganization(gazetteer, body, region);
  ofRegion.set(body, made);
  return made;
}

function makeOrganization(gazetteer: Gazetteer, body: Body, region: Region): OrganizationFact {
  const { regions } = gazetteer;
  const name = canonicalNameOf(body, region, regions);
  const names = printedNamesOf(body, region, regions).map(({ text, kind }) => toName(text, kind));
  const base = toBase(body.kind === null ? 'sch' : 'unt', region, name, names);
  if (body.kind === null) return { ...base, type: 'SCHOOL', stages: body.stages };
  const next = successorOf(gazetteer, body, region);
  return {
    ...base,
    type: 'UNIT',
    kind: body.kind,
    level: region.level,
    function: body.function,
    successorId: next === null ? null : organizationOf(gazetteer, next, region).id,
    until: body.until,
  };
}

/** By region, the one asked for last at the end. */
type MadeOrganizations = Map<Region, Map<Body, OrganizationFact>>;

/** A body has some twenty names to fold, and the documents of a folder name the same bodies again and again. */
const made = new WeakMap<readonly Body[], WeakMap<Regions, MadeOrganizations>>();

/** So many regions keep theirs, some 100 kB each: a folder may hold documents of all. */
const KEPT_REGIONS = 100;

function organizationsOf({ bodies, regions }: Gazetteer, region: Region): Map<Body, OrganizationFact> {
  const ofBodies = made.get(bodies) ?? new WeakMap<Regions, MadeOrganizations>();
  made.set(bodies, ofBodies);
  const byRegion = ofBodies.get(regions) ?? new Map<Region, Map<Body, OrganizationFact>>();
  ofBodies.set(regions, byRegion);
  const ofRegion = byRegion.get(region) ?? new Map<Body, OrganizationFact>();
  byRegion.delete(region);
  byRegion.set(region, ofRegion);
  const [longestUnasked] = byRegion.keys();
  if (byRegion.size > KEPT_REGIONS && longestUnasked !== undefined) byRegion.delete(longestUnasked);
  return ofRegion;
}
