/** Which region a name means in a document, and the places that name one. */

import { spanIn } from '../extract/stretch.ts';
import type { Mention } from '../model/place.ts';
import type { Sentence, Source } from '../model/source.ts';
import { mention, type Span } from '../text/mention.ts';
import { functionalRegionId } from './functional-regions.ts';
import type { LinkRule } from './links.ts';
import { findRegionNames, type NamedRegions } from './region-dictionary.ts';
import { regionId, type FunctionalRegion, type Region, type Regions } from './regions.ts';

/** A region called by its name. */
export interface RegionName {
  readonly regionId: string;
  readonly name: Mention;
  /** The sentence. */
  readonly evidence: Mention;
  readonly rule: LinkRule;
}

/** The names in one sentence. */
export interface SentenceNames {
  readonly sentence: Sentence;
  readonly names: readonly NamedRegions[];
}

/** Sentences that name a region, in printed order. */
export function findNamesInSentences(
  regions: Regions,
  sentences: readonly Sentence[],
): readonly SentenceNames[] {
  return sentences
    .map((sentence) => ({ sentence, names: findRegionNames(regions, sentence.text) }))
    .filter(({ names }) => names.length > 0);
}

/** Named regions that can be told, and the places. */
export interface FoundRegions {
  readonly names: readonly RegionName[];
  readonly administrative: readonly Region[];
  readonly functional: readonly FunctionalRegion[];
}

/** @param chain of the region whose document it is, from the inside out */
export function regionsInSentences(
  source: Source,
  sentences: readonly SentenceNames[],
  chain: readonly Region[],
): FoundRegions {
  const administrative = new Set<Region>();
  const functional = new Set<FunctionalRegion>();
  const names = sentences.flatMap(({ sentence, names: named }) => {
    const told = named.flatMap((each): readonly Told[] => {
      if (each.functional !== null) {
        functional.add(each.functional);
        return [{ span: each, regionId: functionalRegionId(each.functional), rule: 'functional-region' }];
      }
      const region = regionMeant(each, chain);
      if (region === null) return [];
      administrative.add(region);
      return [{ span: each, regionId: regionId(region.code), rule: 'region-table' }];
    });
    return told.length === 0 ? [] : toRegionNames(source, sentence, told);
  });
  return { names, administrative: [...administrative], functional: [...functional] };
}

interface Told extends Pick<RegionName, 'regionId' | 'rule'> {
  /** In the sentence. */
  readonly span: Span;
}

function toRegionNames(source: Source, sentence: Sentence, told: readonly Told[]): readonly RegionName[] {
  const evidence = mention(source, spanIn(sentence, { start: 0, end: sentence.text.length }));
  return told.map(({ span, ...link }) => ({
    ...link,
    name: mention(source, spanIn(sentence, span)),
    evidence,
  }));
}

/** The regions that the names mean by themselves, once a place. */
export function plainlyNamed(sentences: readonly SentenceNames[]): readonly Region[] {
  return sentences.flatMap(({ names }) => names.flatMap((each) => regionMeant(each, []) ?? []));
}

/** Doubtful names count only for a region of the chain. */
function regionMeant({ regions, isDoubtful }: NamedRegions, chain: readonly Region[]): Region | null {
  return isDoubtful
    ? (regions.find((region) => chain.includes(region)) ?? null)
    : chooseRegion(regions, chain);
}

/** The only one, else the only one that is of the chain or lies directly in a region of it; null where that is none or several. */
export function chooseRegion(regions: readonly Region[], chain: readonly Region[]): Region | null {
  const codes = new Set(chain.map(({ code }) => code));
  const near =
    regions.length === 1
      ? regions
      : regions.filter(({ code, within }) => codes.has(code) || codes.has(within ?? ''));
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Regions with that whole name, the regions around it before it or not: 荣昌区, 重庆市荣昌区, 浙江省义乌市. */
export function regionsCalled(regions: Regions, name: string): readonly Region[] {
  const named = regions.byName.get(name);
  if (named !== undefined) return named;
  const [only, ...others] = findRegionNames(regions, name);
  const isWhole = only?.start === 0 && only.end === name.length && others.length === 0;
  return isWhole ? only.regions : [];
}
