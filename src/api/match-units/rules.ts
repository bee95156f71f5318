/** The rules by which a written name is matched to the name of a unit, the surest first. Not edit distance: names of three to six characters are all near. */

import type { CandidateName, CandidateUnit, RegionOfUnits } from '../../graph/queries/unit-candidates.ts';
import { isContained, isSameBody, isSameLevel, partsOf, workOf } from './name-parts.ts';

/** By rule, how sure a match is; the enum `UnitMatchReason` of the SDL. */
const SCORES = {
  EXACT_NAME: 1,
  ALIAS: 0.95,
  FORMER_NAME: 0.9,
  REGION_PREFIX: 0.85,
  CLASS_SUFFIX: 0.7,
  SAME_FUNCTION: 0.6,
  CONTAINED_CHARACTERS: 0.3,
} as const;

export type UnitMatchReason = keyof typeof SCORES;

/** In the region or within it, above it, or neither. */
export type Place = 'INSIDE' | 'ABOVE' | 'ELSEWHERE';

/** A unit that a written name may mean. */
export interface UnitCandidateRow {
  /** The name as it was given. */
  readonly written: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly matchedName: string;
  readonly score: number;
  readonly reasonCode: UnitMatchReason;
  /** When the body whose name matched ceased to be; null while it stands, or where not known. */
  readonly until: string | null;
  /** What it is for; null where not known. */
  readonly function: string | null;
  /** Where it is, seen from the region that is meant; null where none is, or it is of the state. */
  readonly place: Place | null;
}

/** A written name, folded, with the regions that it means; null where it may be of any. */
export interface WrittenName {
  readonly written: string;
  readonly folded: string;
  readonly regions: readonly RegionOfUnits[] | null;
}

type Match = Pick<UnitCandidateRow, 'matchedName' | 'score' | 'reasonCode' | 'until'>;

/** More for contained characters, by their share. */
const CONTAINED_SHARE = 0.2;
const OF_PLACE: Readonly<Record<Place, number>> = { INSIDE: 1, ABOVE: 0.9, ELSEWHERE: 0.6 };
/** What scores less is no candidate. */
const LEAST = 0.3;

/** All candidates, each unit perhaps several times. */
export function toCandidates(
  name: WrittenName,
  names: readonly CandidateName[],
): readonly UnitCandidateRow[] {
  const inRegions = (name.regions ?? []).flatMap(({ named }) => named);
  return [...[...names, ...inRegions].flatMap((each) => byName(name, each)), ...byFunction(name)].filter(
    ({ score }) => score >= LEAST,
  );
}

/** Each unit once, by its best name, the best first. */
export function bestOfEach(candidates: readonly UnitCandidateRow[]): readonly UnitCandidateRow[] {
  const ranked = candidates.toSorted(byScore);
  return ranked.filter(({ unitId }, n) => ranked.findIndex((other) => other.unitId === unitId) === n);
}

function byName(name: WrittenName, unit: CandidateName): readonly UnitCandidateRow[] {
  const match = compare(name, unit);
  if (match === null) return [];
  const isExact = unit.folded === name.folded;
  return [
    toCandidate(name, unit, match),
    ...(isExact ? unit.successors : []).map((successor) =>
      toCandidate(name, { ...unit, ...successor }, toMatch('FORMER_NAME', unit)),
    ),
  ];
}

function compare({ folded }: WrittenName, unit: CandidateName): Match | null {
  if (unit.folded === folded) return toMatch(REASON_OF_KIND[unit.kind], unit);
  const pairs = partsOf(folded, unit.regions)
    .flatMap((a) => partsOf(unit.folded, unit.regions, unit.region).map((b) => ({ a, b })))
    .filter(({ a, b }) => isSameLevel(a, b));
  if (pairs.some(({ a, b }) => isSameBody(a, b))) return toMatch('REGION_PREFIX', unit);
  const isSameWork = pairs.some(({ a, b }) => workOf(a.body) !== null && workOf(a.body) === workOf(b.body));
  if (isSameWork) return toMatch('CLASS_SUFFIX', unit);
  const shares = pairs
    .filter(({ a, b }) => isContained(a.body, b.body))
    .map(({ a, b }) => Math.min(a.body.length, b.body.length) / Math.max(a.body.length, b.body.length));
  if (shares.length === 0) return null;
  const match = toMatch('CONTAINED_CHARACTERS', unit);
  return { ...match, score: match.score + CONTAINED_SHARE * Math.max(...shares) };
}

/** Units of the regions that are meant, found by their function. */
function byFunction(name: WrittenName): readonly UnitCandidateRow[] {
  return (name.regions ?? [])
    .flatMap(({ units }) => units)
    .map((unit) =>
      toCandidate(name, unit, toMatch('SAME_FUNCTION', { ...unit, text: unit.name, until: null })),
    );
}

const REASON_OF_KIND: Readonly<Record<CandidateName['kind'], UnitMatchReason>> = {
  CANONICAL: 'EXACT_NAME',
  SHORT: 'ALIAS',
  ALIAS: 'ALIAS',
  FORMER: 'FORMER_NAME',
};

function toMatch(reasonCode: UnitMatchReason, { text, until }: Pick<CandidateName, 'text' | 'until'>): Match {
  return { matchedName: text, score: SCORES[reasonCode], reasonCode, until };
}

function toCandidate({ written, regions }: WrittenName, unit: CandidateUnit, match: Match): UnitCandidateRow {
  const place = regions === null ? null : placeOf(unit, regions);
  return {
    ...{ written, unitId: unit.id, unitName: unit.name, function: unit.function, ...match, place },
    score: Math.round(match.score * (place === null ? 1 : OF_PLACE[place]) * 10_000) / 10_000,
  };
}

function placeOf(unit: CandidateUnit, regions: readonly RegionOfUnits[]): Place | null {
  if (unit.regions.length === 0) return null;
  if (regions.some(({ code, folded }) => unit.regions.includes(code ?? folded))) return 'INSIDE';
  const isAbove = regions.some(({ names }) => unit.regions.every((name) => names.includes(name)));
  return isAbove ? 'ABOVE' : 'ELSEWHERE';
}

function byScore(a: UnitCandidateRow, b: UnitCandidateRow): number {
  return (
    b.score - a.score ||
    a.unitName.length - b.unitName.length ||
    (a.unitName + a.unitId < b.unitName + b.unitId ? -1 : 1)
  );
}
