/** Where a text names regions: a dictionary of all names, looked up from their last characters. */

import type { Span } from '../text/mention.ts';
import { chainOf, type FunctionalRegion, type Region, type Regions } from './regions.ts';

/** A name of a region in a text. Offsets count in that text. */
export interface NamedRegions extends Span {
  /** Those it may mean; one alone where the name is unlike any other or the regions around it stand before it. */
  readonly regions: readonly Region[];
  /** What it means where that is no administrative region. */
  readonly functional: FunctionalRegion | null;
  /** Without a region around it the name may as well be other words: 新城区, 郊区. */
  readonly isDoubtful: boolean;
}

interface Dictionary {
  /** By character code, 1 for those that names end in. */
  readonly isLast: Uint8Array;
  /** By `keyOf` the last two characters: the lengths of the names that end so, longest first. */
  readonly endings: ReadonlyMap<number, readonly number[]>;
}

const dictionaries = new WeakMap<Regions, Dictionary>();

/** Every name of a region in the text, in printed order; with the regions around it before it one name (重庆市荣昌区). */
export function findRegionNames(regions: Regions, text: string): readonly NamedRegions[] {
  const { isLast, endings } = dictionaryOf(regions);
  const found: NamedRegions[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    if (isLast[text.charCodeAt(end - 1)] !== 1) continue;
    const length = endings
      .get(keyOf(text, end))
      ?.find((each) => each <= end && isName(regions, text.slice(end - each, end)));
    if (length !== undefined && !isOtherWord(text, end))
      add(found, read(regions, text, end - length, end), regions);
  }
  return found;
}

function read(regions: Regions, text: string, start: number, end: number): NamedRegions {
  const name = text.slice(start, end);
  const named = regions.byName.get(name) ?? [];
  const functional = named.length === 0 ? (regions.functional.get(name) ?? null) : null;
  return { start, end, regions: named, functional, isDoubtful: functional === null && isDoubtful(name) };
}

/** A name over the one before it takes its place only where it holds it; one directly behind it lies in it, if it can. */
function add(found: NamedRegions[], next: NamedRegions, regions: Regions): void {
  const before = found.at(-1);
  if (before === undefined || next.start > before.end) {
    found.push(next);
    return;
  }
  if (next.start < before.end) {
    if (next.start > before.start) return;
    found.pop();
    add(found, next, regions);
    return;
  }
  const around = new Set(before.regions);
  const within = next.regions.filter((region) =>
    chainOf(regions, region.within).some((each) => around.has(each)),
  );
  if (within.length === 0) {
    // 茂名市滨海新区 is not the 滨海新区 of 天津市.
    if (before.regions.length === 0 || !next.regions.some(isOfCounty)) found.push(next);
    return;
  }
  const isDoubtful = before.isDoubtful && next.isDoubtful;
  found[found.length - 1] = { ...next, start: before.start, regions: within, isDoubtful };
}

function isOfCounty({ level }: Region): boolean {
  return level === 'COUNTY';
}

function isName(regions: Regions, name: string): boolean {
  return regions.byName.has(name) || regions.functional.has(name);
}

/** 区域, 县域, 市场, 市民 (but 市民政局): the level word is the next word's. */
function isOtherWord(text: string, end: number): boolean {
  return /^(?:[区县]域|市场|市民(?![政族宗法]))/u.test(text.slice(end - 1, end + 2));
}

/** Names that are also other words, or the end of some: 其中山区, 沿海城市, 适应城市, 云南山区, 新建区级, 市中区域. */
const DOUBTFUL =
  /^(?:[兴应项海宜丰]城市|[新老古海江山平龙源东西南北中]城区|[东西南北中]山区|城[东西南北中关]区|市[中南北]区|新市区|新建区|老边区|解放区|前进区|工农区|港[口北南]区|海[港南]区|江南区|中原区|中站区|红旗区)$/u;

/** Whether a region's name may as well be other words. */
export function isDoubtful(name: string): boolean {
  return name.length === 2 || DOUBTFUL.test(name);
}

function dictionaryOf(regions: Regions): Dictionary {
  const known = dictionaries.get(regions);
  if (known !== undefined) return known;
  const isLast = new Uint8Array(0x10000);
  const lengths = new Map<number, Set<number>>();
  for (const name of [...regions.byName.keys(), ...regions.functional.keys()]) {
    isLast[name.charCodeAt(name.length - 1)] = 1;
    const ending = keyOf(name, name.length);
    lengths.set(ending, (lengths.get(ending) ?? new Set()).add(name.length));
  }
  const endings = new Map(Array.from(lengths, ([ending, all]) => [ending, [...all].sort((a, b) => b - a)]));
  dictionaries.set(regions, { isLast, endings });
  return { isLast, endings };
}

/** The two characters before `end` as one number. */
function keyOf(text: string, end: number): number {
  return text.charCodeAt(end - 2) * 0x10000 + text.charCodeAt(end - 1);
}
