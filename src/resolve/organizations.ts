/** From a name as written to the organization it means, in the region whose document it stands in. */

import { fold } from '../fold.ts';
import type { NameFact, OrganizationFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import { isCollective, isOfTown, isSchool, stagesOf, unitKindOf } from './classify.ts';
import { canonicalNameOf, printedNamesOf, type Body, type Prefix } from './gazetteer.ts';
import { chainOf, fullNameOf, levelWordOf, type Region, type Regions } from './regions.ts';

/** How a name led to its organization, from the surest to the weakest. */
export type LinkRule =
  | 'gazetteer-full-name'
  | 'gazetteer-level-word'
  | 'gazetteer-document-region'
  | 'collective'
  | 'region-name'
  | 'level-word'
  | 'as-printed';

export interface Link {
  readonly organization: OrganizationFact;
  readonly rule: LinkRule;
}

/** Finds organizations by name for one document. */
export type OrganizationFinder = (name: string) => Link;

interface Meaning {
  readonly body: Body;
  readonly region: Region;
  readonly prefix: Prefix;
}

export interface OrganizationInputs {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
}

/** A finder for a document of the region with that code (null: unknown, then names stand for themselves). */
export function organizationFinder(
  inputs: OrganizationInputs,
  regionCode: string | null,
): OrganizationFinder {
  const chain = chainOf(inputs.regions, regionCode);
  const meanings = meaningsIn(inputs, chain);
  const elsewhere = meaningFinderElsewhere(inputs);
  return (name) => {
    const known = meanings.get(fold(name)) ?? elsewhere(name);
    // One width for all documents: an id is made of the folded name, so the name itself must not tell who came first.
    return known === undefined
      ? linkUnknown(inputs, chain, name.normalize('NFKC'))
      : linkKnown(inputs, known);
  };
}

/** Every printed form of every body of the chain's regions, the inner region's first. */
function meaningsIn(inputs: OrganizationInputs, chain: readonly Region[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const region of chain) {
    for (const body of inputs.bodies) {
      for (const { text, prefix } of printedNamesOf(body, region, inputs.regions)) {
        if (prefix === 'NONE' && region !== chain[0]) continue;
        const key = fold(text);
        if (!meanings.has(key)) meanings.set(key, { body, region, prefix });
      }
    }
  }
  return meanings;
}

/** 四川省教育厅 in a plan of Chongqing: a region's full name at the start brings its own bodies, listed once a region. */
function meaningFinderElsewhere(inputs: OrganizationInputs): (name: string) => Meaning | undefined {
  const meaningsOf = new Map<Region, ReadonlyMap<string, Meaning>>();
  return (name) => {
    const region = leadingRegion(inputs.regions, name)?.region;
    if (region === undefined) return undefined;
    const meanings = meaningsOf.get(region) ?? meaningsIn(inputs, [region]);
    meaningsOf.set(region, meanings);
    const meaning = meanings.get(fold(name));
    return meaning?.prefix === 'FULL' || meaning?.prefix === 'NAME' ? meaning : undefined;
  };
}

interface LeadingRegion {
  readonly region: Region;
  /** Of its name in the text, with the regions around it. */
  readonly length: number;
}

/** The region whose name, unlike any other region's, begins the text: 广州市越秀区…, 荣昌区…. Null where nothing follows it. */
function leadingRegion(regions: Regions, name: string): LeadingRegion | null {
  let found: LeadingRegion | null = null;
  for (
    let next = leadingNames(regions, name, found);
    next !== null;
    next = leadingNames(regions, name, found)
  )
    found = next;
  return found === null || found.length === name.length ? null : found;
}

/** One region further in: the longest name behind what was found that is unique, or lies in what was found. */
function leadingNames(regions: Regions, name: string, found: LeadingRegion | null): LeadingRegion | null {
  const start = found?.length ?? 0;
  for (let length = Math.min(name.length - start, LONGEST_REGION_NAME); length >= 2; length--) {
    const named = regions.byName.get(name.slice(start, start + length)) ?? [];
    const within = found === null ? named : named.filter((region) => region.within === found.region.code);
    const [only, ...others] = within;
    if (only !== undefined && others.length === 0) return { region: only, length: start + length };
  }
  return null;
}

/** 积石山保安族东乡族撒拉族自治县 has 15 characters. */
const LONGEST_REGION_NAME = 15;

function linkKnown(inputs: OrganizationInputs, { body, region, prefix }: Meaning): Link {
  const name = canonicalNameOf(body, region, inputs.regions);
  const names = printedNamesOf(body, region, inputs.regions).map(({ text, kind }) => toName(text, kind));
  const base = toBase(body.kind === null ? 'sch' : 'unt', region, name, names);
  const organization: OrganizationFact =
    body.kind === null
      ? { ...base, type: 'SCHOOL', stages: body.stages }
      : { ...base, type: 'UNIT', kind: body.kind, level: region.level, function: body.function };
  return { organization, rule: RULE_OF_PREFIX[prefix] };
}

const RULE_OF_PREFIX: Readonly<Record<Prefix, LinkRule>> = {
  FULL: 'gazetteer-full-name',
  NAME: 'gazetteer-full-name',
  STEM: 'gazetteer-full-name',
  LEVEL_WORD: 'gazetteer-level-word',
  NONE: 'gazetteer-document-region',
};

function linkUnknown(inputs: OrganizationInputs, chain: readonly Region[], printed: string): Link {
  const own = chain[0] ?? null;
  if (isCollective(printed)) return linkNamed(own, [printed], 'collective');
  const elsewhere = leadingRegion(inputs.regions, printed);
  if (elsewhere !== null)
    return linkCore(inputs, elsewhere.region, printed.slice(elsewhere.length), 'region-name');
  const leveled = chain.find((region) => startsWithLevelWord(region, printed));
  if (leveled !== undefined)
    return linkCore(inputs, leveled, printed.slice(levelWordOf(leveled)?.length), 'level-word');
  return linkNamed(own, [printed], 'as-printed');
}

/** A body of a region that the gazetteer does not know: 区新区办 and 荣昌区新区办 are one. */
function linkCore(inputs: OrganizationInputs, region: Region, core: string, rule: LinkRule): Link {
  const names = [fullNameOf(inputs.regions, region), region.name, levelWordOf(region) ?? ''].map(
    (prefix) => prefix + core,
  );
  return linkNamed(region, names, rule);
}

/** Words that begin with a level word and are no body of that level. */
const NOT_LEVELED = /^(?:市[场政容民直属级域]|区[域块级属直划间]|县[域级属直]|省[级属直域]|州[级属直])/u;

function startsWithLevelWord(region: Region, name: string): boolean {
  const word = levelWordOf(region);
  return word !== null && name.length > word.length + 1 && name.startsWith(word) && !NOT_LEVELED.test(name);
}

/** The organization with these names, the first the canonical one, the last as documents of its region print it. */
function linkNamed(region: Region | null, names: readonly string[], rule: LinkRule): Link {
  const [name = '', ...others] = names;
  const printed = names.at(-1) ?? name;
  const facts = [
    toName(name, 'CANONICAL'),
    ...others.map((other) => toName(other, other === printed ? 'SHORT' : 'ALIAS')),
  ];
  const organization: OrganizationFact = isSchool(name)
    ? { ...toBase('sch', region, name, facts), type: 'SCHOOL', stages: stagesOf(name) }
    : {
        ...toBase('unt', region, name, facts),
        type: 'UNIT',
        kind: unitKindOf(printed),
        level: isOfTown(printed) ? 'TOWN' : (region?.level ?? null),
        function: null,
      };
  return { organization, rule };
}

function toBase(prefix: 'unt' | 'sch', region: Region | null, name: string, names: readonly NameFact[]) {
  const place = region?.code ?? '';
  return {
    id: toId(prefix, place, fold(name)),
    ref: `${prefix === 'unt' ? 'unit' : 'school'}/${place}/${name}`,
    name,
    names: names.filter((each, index) => names.findIndex((other) => other.folded === each.folded) === index),
    regionId: region === null ? null : regionId(region.code),
  };
}

/** Id of the administrative region with that GB/T 2260 code. */
export function regionId(code: string): string {
  return toId('reg', code);
}

function toName(text: string, kind: NameFact['kind']): NameFact {
  return { text, folded: fold(text), kind };
}
