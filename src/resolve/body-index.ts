/** The gazetteer turned round: from a printed name to the body and region it names, without listing all names of a region. */

import { fold } from '../fold.ts';
import { PLAIN_FORM, prefixesOf, type Body, type Prefix } from './gazetteer.ts';
import { stemOf, type Region, type Regions } from './regions.ts';

export interface Meaning {
  readonly body: Body;
  readonly region: Region;
  readonly prefix: Prefix;
}

/** By the folded form with `HOLE` where the region stands: the first body of the gazetteer that is printed so. */
interface BodyIndex {
  readonly bodies: readonly Body[];
  readonly forms: ReadonlyMap<string, FormOwners>;
  /** Canonical names made of the region's full name, and those made of its stem. */
  readonly canonical: {
    readonly FULL: ReadonlyMap<string, number>;
    readonly STEM: ReadonlyMap<string, number>;
  };
}

interface FormOwners {
  /** Places in `bodies`; null where nobody is printed so. */
  readonly any: number;
  readonly plain: number | null;
}

/** A word for the region as it stands in printed names. */
interface RegionWord {
  readonly folded: string;
  readonly prefix: Prefix;
  readonly forms: 'ANY' | 'PLAIN' | 'FULL' | 'STEM';
}

/** Folding leaves no such character. */
const HOLE = '\u0001';

/** Names of bodies are shorter. */
const LONGEST_NAME = 80;

const indexes = new WeakMap<readonly Body[], BodyIndex>();

/** Finds the body that a name means for a region; the region may be left out of the name only where `isOwn`. */
export type MeaningFinder = (name: string, region: Region, isOwn: boolean) => Meaning | null;

/** The words of a region are made once a finder. */
export function meaningFinder(bodies: readonly Body[], regions: Regions): MeaningFinder {
  const index = indexOf(bodies);
  const wordsOf = new Map<Region, readonly RegionWord[]>();
  return (name, region, isOwn) => {
    const folded = fold(name);
    if (folded.length > LONGEST_NAME) return null;
    const words = wordsOf.get(region) ?? regionWords(region, regions);
    wordsOf.set(region, words);
    let best: { readonly owner: number; readonly prefix: Prefix } | null = null;
    for (const word of words) {
      if (word.prefix === 'NONE' && !isOwn) continue;
      const owner = ownerOf(index, folded, word);
      if (owner !== null && (best === null || owner < best.owner)) best = { owner, prefix: word.prefix };
    }
    const body = best === null ? undefined : index.bodies[best.owner];
    return best === null || body === undefined ? null : { body, region, prefix: best.prefix };
  };
}

/** The first body that is printed as the name with this word for its region. */
function ownerOf(index: BodyIndex, name: string, { folded: word, forms }: RegionWord): number | null {
  let first: number | null = null;
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    const key = name.slice(0, at) + HOLE + name.slice(at + word.length);
    const owners = index.forms.get(key);
    const owner =
      forms === 'ANY' ? owners?.any : forms === 'PLAIN' ? owners?.plain : index.canonical[forms].get(key);
    if (owner !== undefined && owner !== null && (first === null || owner < first)) first = owner;
    if (word === '') break;
  }
  return first;
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
  const forms = new Map<string, FormOwners>();
  const canonical = { FULL: new Map<string, number>(), STEM: new Map<string, number>() };
  bodies.forEach((body, place) => {
    const word = body.canonical.includes('{stem}') ? 'STEM' : 'FULL';
    const key = toKey(body.canonical.replace('{stem}', '{region}'), body.name);
    if (!canonical[word].has(key)) canonical[word].set(key, place);
    for (const form of body.printed) {
      for (const name of [body.name, ...body.short])
        addForm(forms, toKey(form, name), place, form === PLAIN_FORM);
    }
  });
  const index = { bodies, forms, canonical };
  indexes.set(bodies, index);
  return index;
}

function addForm(forms: Map<string, FormOwners>, key: string, place: number, isPlain: boolean): void {
  const owners = forms.get(key);
  const plain = isPlain ? place : null;
  if (owners === undefined) forms.set(key, { any: place, plain });
  else if (owners.plain === null && plain !== null) forms.set(key, { ...owners, plain });
}

function toKey(form: string, name: string): string {
  const [before = '', after = ''] = form.split('{region}');
  return fold(before.replace('{name}', name)) + HOLE + fold(after.replace('{name}', name));
}
