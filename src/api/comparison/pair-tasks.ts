/** Which tasks of two documents ask for the same. */

import { fold } from '../../fold.ts';

/** What of a task is compared: the functions of its leads, as the gazetteer names them, each once. */
export interface ComparedTask {
  readonly id: string;
  readonly title: string;
  readonly functions: readonly string[];
}

/** Two tasks, each in one pair only. All likeness is from 0 to 1. */
export interface TaskMatch {
  readonly a: string;
  readonly b: string;
  readonly similarity: number;
  readonly titleSimilarity: number;
  readonly sharedFunctions: readonly string[];
}

const TITLE_WEIGHT = 0.7;
/** Titles less alike than this are never paired, whoever leads. */
const LEAST_TITLE_SIMILARITY = 0.3;
const LEAST_SIMILARITY = 0.45;

/**
 * The best pairs first get their tasks; of equal ones, those printed first. The result is in the order of `a`.
 * Titles that share no pair of neighbouring characters are not compared; of long ones the beginning is.
 */
export function pairTasks(a: readonly ComparedTask[], b: readonly ComparedTask[]): readonly TaskMatch[] {
  const others = b.map(({ title }) => piecesOf(title));
  const index = indexByPiece(others);
  const candidates = a.flatMap((task, n) => {
    const pieces = piecesOf(task.title);
    return [...countShared(pieces, index)].flatMap(([m, shared]) => {
      const other = b[m];
      const all = sizeOf(pieces) + sizeOf(others[m] ?? new Map());
      const match = other === undefined ? null : matchOf(task, other, (2 * shared) / all);
      return match === null ? [] : [{ match, n, m }];
    });
  });
  const taken = new Set<string>();
  return candidates
    .sort((x, y) => y.match.similarity - x.match.similarity || x.n - y.n || x.m - y.m)
    .filter(({ match }) => {
      if (taken.has(match.a) || taken.has(match.b)) return false;
      taken.add(match.a).add(match.b);
      return true;
    })
    .sort((x, y) => x.n - y.n)
    .map(({ match }) => match);
}

function matchOf(a: ComparedTask, b: ComparedTask, titleSimilarity: number): TaskMatch | null {
  const sharedFunctions = a.functions.filter((each) => b.functions.includes(each)).sort();
  const all = new Set([...a.functions, ...b.functions]).size;
  const areKnown = a.functions.length > 0 && b.functions.length > 0;
  const score = areKnown
    ? TITLE_WEIGHT * titleSimilarity + (1 - TITLE_WEIGHT) * (sharedFunctions.length / all)
    : titleSimilarity;
  if (titleSimilarity < LEAST_TITLE_SIMILARITY || score < LEAST_SIMILARITY) return null;
  return { a: a.id, b: b.id, similarity: score, titleSimilarity, sharedFunctions };
}

/** How often a title has each pair of neighbouring characters; the character itself where it has only one. */
type Pieces = ReadonlyMap<string, number>;

/** Characters of a title that are compared. */
const LONGEST_TITLE = 200;

function piecesOf(title: string): Pieces {
  const folded = fold(title).slice(0, LONGEST_TITLE);
  const pieces = new Map<string, number>();
  for (let start = 0; start < Math.max(1, folded.length - 1); start += 1) {
    const piece = folded.slice(start, start + 2);
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  }
  return pieces;
}

function sizeOf(pieces: Pieces): number {
  return [...pieces.values()].reduce((sum, count) => sum + count, 0);
}

/** Places of the titles that have a piece, and how often. */
function indexByPiece(
  titles: readonly Pieces[],
): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const index = new Map<string, (readonly [number, number])[]>();
  for (const [n, pieces] of titles.entries()) {
    for (const [piece, count] of pieces) {
      const places = index.get(piece);
      if (places === undefined) index.set(piece, [[n, count]]);
      else places.push([n, count]);
    }
  }
  return index;
}

/** How many pieces a title shares with each of the others, by their places: what Dice's coefficient is made of. */
function countShared(
  pieces: Pieces,
  index: ReadonlyMap<string, readonly (readonly [number, number])[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const [piece, count] of pieces) {
    for (const [n, theirs] of index.get(piece) ?? []) {
      shared.set(n, (shared.get(n) ?? 0) + Math.min(count, theirs));
    }
  }
  return shared;
}
