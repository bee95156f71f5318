/** A generated county: who is in it, before anything is written about it. */

import type { CountySize } from './scales.ts';
import type { InclusionFact } from '../../src/model/association-facts.ts';
import type { EducationGroupFact, OrganizationFact, RegionFact } from '../../src/model/facts.ts';
import { toBase, toName, type Link } from '../../src/resolve/links.ts';
import { organizationFinder, type OrganizationInputs } from '../../src/resolve/organizations.ts';
import { regionFacts } from '../../src/resolve/region-facts.ts';
import { fullNameOf, fullNamesOf, levelWordOf, stemOf, type Region } from '../../src/resolve/regions.ts';
import { linkSchool } from '../../src/resolve/schools.ts';
import { randomFrom, type Random } from '../../tests/support/fuzz/random.ts';
import { shuffle } from './choose.ts';
import { BODIES, COLLECTIVE, LEADING_BODIES, SCHOOL_STEMS } from './words.ts';

/** An organization as the documents of the county print it. */
export interface Named<Fact extends OrganizationFact = OrganizationFact> {
  readonly asWritten: string;
  readonly fact: Fact;
}

export interface County {
  readonly region: Region;
  /** With the city around a district: 成都市锦江区. */
  readonly fullName: string;
  /** Without level word: 锦江. */
  readonly stem: string;
  /** The county beside it in the table. */
  readonly neighbour: Region;
  readonly size: CountySize;
  readonly random: Random;
  /** By how often they share in a task, the collective last. */
  readonly bodies: readonly Named[];
  /** By how often they lead. */
  readonly leading: readonly Named[];
  readonly collective: Named;
  readonly towns: readonly Named[];
  readonly inclusions: readonly InclusionFact[];
  readonly schools: readonly Named[];
  /** Each named for the school that leads it. */
  readonly groups: readonly (Named<EducationGroupFact> & { readonly lead: Named })[];
  /** Of all that is here, and around it. */
  readonly regions: readonly RegionFact[];
}

const SCHOOL_KINDS = ['小学', '中学', '幼儿园'] as const;
/** Towns that stand as members of the collective. */
const TOWNS = 4;

/** @throws RangeError where no other county lies beside it */
export function makeCounty(
  inputs: OrganizationInputs,
  region: Region,
  size: CountySize,
  seed: number,
): County {
  const { regions } = inputs;
  const random = randomFrom(Math.imul(seed, 0x9e37_79b1) ^ Number(region.code));
  const find = organizationFinder(inputs, region.code);
  const levelWord = levelWordOf(region) ?? '';
  const bodies = BODIES.map((name) => toNamed(levelWord + name, find(levelWord + name)));
  const collective = toNamed(COLLECTIVE, find(COLLECTIVE));
  const townLinks = (regions.townsOf.get(region.code) ?? []).slice(0, TOWNS).map(({ name }) => find(name));
  const towns = townLinks.map((link) => toNamed(link.organization.name, link));
  const schools = SCHOOL_STEMS.flatMap((stem) => SCHOOL_KINDS.map((kind) => stem + kind))
    .slice(0, size.schools)
    .map((name) => toNamed(name, linkSchool(regions, region, name, 'as-printed')));
  const neighbour = neighbourOf(inputs, region);
  return {
    ...{ region, neighbour, size, random, bodies, collective, towns, schools },
    fullName: fullNameOf(regions, region),
    stem: stemOf(region) ?? region.name,
    leading: LEADING_BODIES.flatMap((name) => bodies[BODIES.indexOf(name)] ?? []),
    inclusions: towns.map(({ fact }, position) => ({
      collectiveId: collective.fact.id,
      memberId: fact.id,
      position,
    })),
    groups: shuffle(random, schools)
      .slice(0, size.groups)
      .map((lead) => toGroup(inputs, region, lead)),
    regions: distinctRegions(
      regionFacts(regions, [region, neighbour, ...townLinks.flatMap((link) => link.region ?? [])], []),
    ),
  };
}

/** All that lies here, by id. */
export function organizationsOf(county: County): readonly OrganizationFact[] {
  const { bodies, collective, towns, schools, groups } = county;
  return [...bodies, collective, ...towns, ...schools, ...groups]
    .map(({ fact }) => fact)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toNamed(asWritten: string, { organization }: Link): Named {
  return { asWritten, fact: organization };
}

function toGroup({ regions }: OrganizationInputs, region: Region, lead: Named) {
  const asWritten = `${lead.asWritten}教育集团`;
  const names = fullNamesOf(regions, region).map((prefix) => toName(prefix + asWritten, 'ALIAS'));
  const base = toBase('grp', region, asWritten, [toName(asWritten, 'CANONICAL'), ...names]);
  const fact: EducationGroupFact = {
    ...base,
    type: 'EDUCATION_GROUP',
    stages: lead.fact.type === 'SCHOOL' ? lead.fact.stages : [],
  };
  return { asWritten, fact, lead };
}

function neighbourOf({ regions }: OrganizationInputs, region: Region): Region {
  const beside = regions.childrenOf.get(region.within ?? '') ?? [];
  const at = beside.findIndex(({ code }) => code === region.code);
  const neighbour = beside[(at + 1) % beside.length];
  if (neighbour !== undefined && neighbour.code !== region.code) return neighbour;
  const [other] = [...regions.byCode.values()].filter(
    ({ code, level }) => level === 'COUNTY' && code > region.code,
  );
  if (other === undefined) throw new RangeError(`expected a county beside ${region.code}`);
  return other;
}

function distinctRegions(facts: readonly RegionFact[]): readonly RegionFact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
