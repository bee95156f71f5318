/** All changes between two versions taken together: what one who knew the earlier version has to learn. */

import type { ChangeOp, ChangeRow, ChangeTally } from '../../graph/queries/changes.ts';
import type { Placed } from '../../graph/queries/keyed.ts';
import { groupBy } from '../../group-by.ts';
import { CHANGE_TYPES, type ChangeType, type Role } from '../../model/enums.ts';
import { parseProperties } from '../convert.ts';
import {
  counterpartOf,
  roleOf,
  toPropertyChanges,
  type Properties,
  type PropertyChangeRow,
} from './properties.ts';

/** One thing that is not as it was. */
export interface DifferenceRow {
  readonly op: ChangeOp;
  readonly about: ChangeType;
  readonly entityId: string;
  readonly counterpartId: string | null;
  readonly name: string | null;
  readonly counterpartName: string | null;
  readonly role: Role | null;
  readonly properties: readonly PropertyChangeRow[];
  readonly quoteBefore: string | null;
  readonly quoteAfter: string | null;
  readonly versions: readonly number[];
}

/** What is known of a thing at both ends: null where it was not there. */
interface Ends {
  readonly before: Properties | null;
  readonly after: Properties | null;
}

/**
 * @param changes by version
 * @returns by sort and thing, each with its place in that order
 */
export function toDifferences(changes: readonly ChangeRow[]): readonly Placed<DifferenceRow>[] {
  return [...groupBy(changes, placeOf)]
    .flatMap(([place, ofThing]) => {
      const value = toDifference(ofThing);
      return value === null ? [] : [{ place, value }];
    })
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** In the order of `CHANGE_TYPES`, then by operation. */
export function countDifferences(differences: readonly Placed<DifferenceRow>[]): readonly ChangeTally[] {
  const sorts = groupBy(differences, ({ value: { about, op } }) => `${CHANGE_TYPES.indexOf(about)} ${op}`);
  return [...sorts.values()]
    .map((ofSort) => {
      const [{ value }] = ofSort;
      return { about: value.about, op: value.op, count: ofSort.length };
    })
    .sort((a, b) => CHANGE_TYPES.indexOf(a.about) - CHANGE_TYPES.indexOf(b.about) || (a.op < b.op ? -1 : 1));
}

/** The same for all changes of one thing: of an edge, of one between the same ends in the same role. */
function placeOf(change: ChangeRow): string {
  const rank = String(CHANGE_TYPES.indexOf(change.about)).padStart(2, '0');
  const isEdge = change.about === 'RESPONSIBILITY' || change.about === 'MEMBERSHIP';
  const edge = isEdge ? [counterpartOf(change), roleOf(change)] : [];
  return `${rank}${change.entityId}\u0001${JSON.stringify(edge)}`;
}

function toDifference(changes: readonly [ChangeRow, ...ChangeRow[]]): DifferenceRow | null {
  const [first] = changes;
  const last = changes.at(-1) ?? first;
  const { before, after } = changes.map(toEnds).reduce(follow);
  const properties = toPropertyChanges(before, after);
  if (properties.length === 0) return null;
  return {
    op: before === null ? 'ADD' : after === null ? 'REMOVE' : 'CHANGE',
    about: first.about,
    entityId: first.entityId,
    counterpartId: counterpartOf(first),
    name: last.name,
    counterpartName: last.counterpartName,
    role: roleOf(first),
    properties,
    quoteBefore: before === null ? null : first.quoteBefore,
    quoteAfter: after === null ? null : last.quote,
    versions: [...new Set(changes.map(({ version }) => version))],
  };
}

function toEnds({ op, before, after }: ChangeRow): Ends {
  return {
    before: op === 'ADD' ? null : parseProperties(before),
    after: op === 'REMOVE' ? null : parseProperties(after),
  };
}

/** From the beginning of `earlier` to the end of `later`. A change tells only what differs, so what the other tells is added. */
function follow(earlier: Ends, later: Ends): Ends {
  return {
    before: earlier.before === null ? null : { ...later.before, ...earlier.before },
    after: later.after === null ? null : { ...earlier.after, ...later.after },
  };
}
