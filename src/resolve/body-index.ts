/** The gazetteer turned round: from a printed name to the bodies it may name, without listing all names of a region. */

import { fold } from '../fold.ts';
import { HOLE, keysOf, toKey } from './body-keys.ts';
import { PLAIN_FORM, prefixesOf, type Body, type Prefix } from './gazetteer.ts';
import { LEVEL_WORDS, stemOf, type Region, type Regions } from './regions.ts';

export interface Meaning {
  readonly body: Body;
  readonly region: Region;
  readonly prefix: Prefix;
}

/** By the key of a form: the places in `bodies` of those that are printed so, in order. */
type Owners = ReadonlyMap<string, readonly number[]>;

interface BodyIndex {
  readonly bodies: readonly Body[];
  readonly forms: { readonly ANY: Owners; readonly PLAIN: Owners } & CanonicalForms;
}

/** Canonical names made of the region's full name, and those made of its stem. */
interface CanonicalForms {
  readonly FULL: Owners;
  readonly STEM: Owners;
}

/** A word for the region as it stands in printed names. */
interface RegionWord {
  readonly folded: string;
  readonly prefix: Prefix;
  readonly forms: keyof BodyIndex['forms'];
}

/** Names of bodies are shorter. */
const LONGEST_NAME = 80;

const indexes = new WeakMap<readonly Body[], BodyIndex>();

/**
 * Finds the bodies that a folded name may mean for a region, in the order of the gazetteer, each once; the region may be left
 * out of the name only where `isOwn`.
 */
export type MeaningFinder = (folded: string, region: Region, isOwn: boolean) => readonly Meaning[];

/** The words of a region are made once a finder. */
export function meaningFinder(bodies: readonly Body[], regions: Regions): MeaningFinder {
  const index = indexOf(bodies);
  const wordsOf = new Map<Region, readonly RegionWord[]>();
  return (folded, region, isOwn) => {
    if (folded.length > LONGEST_NAME) return [];
    const words = wordsOf.get(region) ?? regionWords(region, regions);
    wordsOf.set(region, words);
    const prefixes = new Map<number, Prefix>();
    for (const word of words) {
      if (word.prefix === 'NONE' && !isOwn) continue;
      for (const owner of ownersOf(index, folded, word)) {
        if (!prefixes.has(owner)) prefixes.set(owner, word.prefix);
      }
    }
    return [...prefixes]
      .sort(([a], [b]) => a - b)
      .flatMap(([owner, prefix]) => {
        const body = index.bodies[owner];
        return body?.levels.includes(region.level) === true ? [{ body, region, prefix }] : [];
      });
  };
}

/** 省 for 省科技厅, 市 for 团市委: the level word of a body's name that says no more of its region; null for any other. */
export function levelWordIn(bodies: readonly Body[], name: string): string | null {
  const index = indexOf(bodies);
  const folded = fold(name);
  const ofWord = (word: string) =>
    ownersOf(index, folded, { folded: word, prefix: 'LEVEL_WORD', forms: 'ANY' });
  return LEVEL_WORDS.find((word) => ofWord(word).length > 0) ?? null;
}

/** EDUCATION for 省教育厅, of whatever province: what all bodies that are so called do; null where they differ, or there are none. */
export function functionOf(bodies: readonly Body[], name: string): string | null {
  const index = indexOf(bodies);
  const folded = fold(name);
  if (folded.length > LONGEST_NAME) return null;
  const owners = [...LEVEL_WORDS, ''].flatMap((word) =>
    ownersOf(index, folded, { folded: word, prefix: 'LEVEL_WORD', forms: 'ANY' }),
  );
  const [first = null, ...others] = new Set(owners.map((owner) => index.bodies[owner]?.function ?? null));
  return others.length === 0 ? first : null;
}

/** Whether the name is a body's without region and level word: 工业和信息化厅. */
export function isBareName(bodies: readonly Body[], name: string): boolean {
  return indexOf(bodies).forms.PLAIN.has(HOLE + fold(name));
}

/** Those that are printed as the name with this word for its region. */
function ownersOf(index: BodyIndex, name: string, { folded: word, forms }: RegionWord): readonly number[] {
  const owners: number[] = [];
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    const key = name.slice(0, at) + HOLE + name.slice(at + word.length);
    owners.push(...(index.forms[forms].get(key) ?? []));
    if (word === '') break;
  }
  return owners;
}

/** Canonical names first: of two words for one body the first tells how it was named. */
function regionWords(region: Region, regions: Regions): readonly RegionWord[] {
  const prefixes = prefixesOf(region, regions);
  const full = prefixes[0]?.[1] ?? region.name;
  return [
    { folded: fold(full), prefix: 'FULL', forms: 'FULL' },
    { folded: fold(stemOf(region) ?? region.name), prefix: 'FULL', forms: 'STEM' },
    ...prefixes.map(([prefix, text]): RegionWord => ({
      folded: fold(text),
      prefix,
      forms: prefix === 'STEM' || prefix === 'NONE' ? 'PLAIN' : 'ANY',
    })),
  ];
}

function indexOf(bodies: readonly Body[]): BodyIndex {
  const known = indexes.get(bodies);
  if (known !== undefined) return known;
  const forms = {
    ANY: new Map<string, number[]>(),
    PLAIN: new Map<string, number[]>(),
    FULL: new Map<string, number[]>(),
    STEM: new Map<string, number[]>(),
  };
  bodies.forEach((body, place) => {
    if (body.levels.includes('NATIONAL')) return;
    const canonical = body.canonical.includes('{stem}') ? forms.STEM : forms.FULL;
    add(canonical, toKey(body.canonical, body.name), place);
    for (const { key, form } of keysOf(body)) {
      add(forms.ANY, key, place);
      if (form === PLAIN_FORM) add(forms.PLAIN, key, place);
    }
  });
  const index = { bodies, forms };
  indexes.set(bodies, index);
  return index;
}

function add(owners: Map<string, number[]>, key: string, place: number): void {
  const places = owners.get(key);
  if (places === undefined) owners.set(key, [place]);
  else places.push(place);
}
