/** Printed names that would mean two bodies of one level at one time. */

import { HOLE, keysOf } from './body-keys.ts';
import { PLAIN_FORM, type Body } from './gazetteer.ts';

/** Two bodies, by their places in the list, and the name that both are printed as; `～` stands for the region. */
export interface Clash {
  readonly first: number;
  readonly second: number;
  readonly printed: string;
}

/**
 * In the order of the list. One name may stand for a body and for one that took its place: then all but one of those it
 * means have an end, and the date of the document tells which is meant.
 */
export function clashesOf(bodies: readonly Body[]): readonly Clash[] {
  const owners = new Map<string, number[]>();
  return bodies.flatMap((body, second) => {
    const keys = new Set(
      keysOf(body).flatMap(({ key, form }) => (form === PLAIN_FORM ? [key, bare(key)] : [key])),
    );
    return [...keys].flatMap((key) => {
      const others = owners.get(key) ?? [];
      owners.set(key, [...others, second]);
      return others
        .filter((first) => isClash(bodies[first], body, key))
        .map((first) => ({ first, second, printed: key.replace(HOLE, '～') }));
    });
  });
}

/** A body of the document's region is printed without it, too: so no body of the state may be. */
function bare(key: string): string {
  return key.replace(HOLE, '');
}

function isClash(first: Body | undefined, second: Body, key: string): boolean {
  if (first === undefined || (first.until === null) !== (second.until === null)) return false;
  const isOfOneLevel = second.levels.some((level) => first.levels.includes(level));
  return isOfOneLevel || (!key.includes(HOLE) && isOfState(first) !== isOfState(second));
}

function isOfState({ levels }: Body): boolean {
  return levels.includes('NATIONAL');
}
