/** Names as written in a list, and the units they may mean. As many statements for one name as for a hundred. */

import { ZerenError } from '../../errors.ts';
import { fold } from '../../fold.ts';
import type { RegionOfUnits } from '../../graph/queries/unit-candidates.ts';
import { assertWithin } from '../bounds.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { regionByName } from '../region-by-name.ts';
import { regionInFront, stemOf } from './name-parts.ts';
import { endsOf, toFunctions, toNamesQuery, toRegionNames } from './questions.ts';
import { bestOfEach, toCandidates, type UnitCandidateRow } from './rules.ts';
import { spellingsOf } from './spellings.ts';

interface MatchArguments {
  readonly names: readonly string[];
  /** Id, code or name, also without its level word. */
  readonly region?: string | null | undefined;
  readonly first?: number | null | undefined;
}

export interface UnitMatchRow {
  readonly name: string;
  readonly candidates: readonly UnitCandidateRow[];
  readonly isAmbiguous: boolean;
}

const MAX_NAMES = 100;
const MAX_LENGTH = 100;
const MAX_FIRST = 20;
/** Scores that are no farther apart, in steps of a ten-thousandth, are as good as equal. */
const NEARLY = 500;

/**
 * One match a name, in their order.
 * @throws ZerenError BAD_USER_INPUT, BAD_ID for a region that is none, AMBIGUOUS where several are called so
 */
export async function matchUnits(
  loaders: Loaders,
  { names, region, first: given }: MatchArguments,
): Promise<readonly UnitMatchRow[]> {
  const first = given ?? 5;
  if (names.length > MAX_NAMES) {
    throw new ZerenError('BAD_USER_INPUT', `names: expected at most ${MAX_NAMES} names, got ${names.length}`);
  }
  assertWithin('first', first, 1, MAX_FIRST);
  names.forEach((name, n) => {
    assertShort(`names[${n}]`, name);
    // One character may stand for many: ㈱.
    assertShort(`names[${n}]`, fold(name));
  });
  assertShort('region', region ?? '');
  const regionId = typeof region === 'string' ? (await regionByName(loaders, 'region', region)).id : null;
  return Promise.all(names.map((name) => matchUnit(loaders, name, regionId, first)));
}

async function matchUnit(
  loaders: Loaders,
  written: string,
  regionId: string | null,
  first: number,
): Promise<UnitMatchRow> {
  const found = await Promise.all(
    spellingsOf(written).map((spelling) => findCandidates(loaders, spelling, regionId)),
  );
  const candidates = bestOfEach(found.flat());
  const [best, second] = candidates;
  const isAmbiguous =
    best !== undefined && second !== undefined && toSteps(best.score) - toSteps(second.score) <= NEARLY;
  return { name: written, candidates: candidates.slice(0, first), isAmbiguous };
}

async function findCandidates(
  loaders: Loaders,
  written: string,
  regionId: string | null,
): Promise<readonly UnitCandidateRow[]> {
  const folded = fold(written);
  if (folded === '') return [];
  const names = await loaders.unitNames.load({ query: toNamesQuery(folded) });
  const around = await loaders.regionUnits.load({
    regions: toRegionNames(folded),
    id: regionId,
    names: endsOf(folded),
    functions: toFunctions(folded, names),
  });
  return toCandidates({ written, folded, regions: toRegionsMeant(folded, regionId, around) }, names);
}

/** Those that the name begins with, else that of `regionId`; null where neither tells. */
function toRegionsMeant(
  folded: string,
  regionId: string | null,
  around: readonly RegionOfUnits[],
): readonly RegionOfUnits[] | null {
  const named = around
    .map((each) => ({ each, front: regionInFront(folded, each.names) }))
    .filter(({ each, front }) => front.endsWith(each.folded) || front.endsWith(stemOf(each.folded)));
  const longest = Math.max(...named.map(({ front }) => front.length));
  if (named.length > 0) {
    return named.filter(({ front }) => front.length === longest).map(({ each }) => each);
  }
  return regionId === null ? null : around.filter(({ id }) => id === regionId);
}

function assertShort(argument: string, text: string): void {
  if (text.length <= MAX_LENGTH) return;
  throw new ZerenError(
    'BAD_USER_INPUT',
    `${argument}: expected at most ${MAX_LENGTH} characters, got ${text.length}`,
  );
}

/** Whole, so that equal steps compare as equal. */
function toSteps(score: number): number {
  return Math.round(score * 10_000);
}
