/** How much organizations carry, counted from the roles that they hold for some tasks. */

import type { LoadRow } from '../../graph/queries/load.ts';
import { groupBy } from '../../group-by.ts';
import type { Role } from '../../model/enums.ts';

/** Tasks by role. */
export interface RoleCounts {
  readonly lead: number;
  readonly responsible: number;
  readonly supporting: number;
  readonly supervising: number;
}

export interface LoadPartRow extends RoleCounts {
  readonly programmeId: string | null;
  readonly year: number | null;
}

export interface OrganizationLoadRow extends RoleCounts {
  readonly organizationId: string;
  readonly name: string;
  readonly total: number;
  /** Tasks it leads over all tasks, 0 to 1. */
  readonly share: number;
  readonly ranks: RoleCounts;
  readonly peers: number;
  readonly byProgramme: readonly LoadPartRow[];
  readonly byYear: readonly LoadPartRow[];
}

/** Of some tasks: how many there are, and what each organization carries of them, most first. */
export interface LoadTable {
  readonly tasks: number;
  readonly loads: readonly OrganizationLoadRow[];
}

type HeldRow = LoadRow & { readonly organizationId: string; readonly name: string; readonly role: Role };

/** @param rows in printed order of the tasks */
export function toLoadTable(rows: readonly LoadRow[]): LoadTable {
  const tasks = new Set(rows.map(({ taskId }) => taskId)).size;
  const carried = [...groupBy(rows.filter(isHeld), ({ organizationId }) => organizationId).values()].map(
    (held) => ({ held, counts: countRoles(held) }),
  );
  const ranksOf = toRanks(carried.map(({ counts }) => counts));
  const loads = carried.map(({ held, counts }) => ({
    ...counts,
    organizationId: held[0].organizationId,
    name: held[0].name,
    total: new Set(held.map(({ taskId }) => taskId)).size,
    share: counts.lead / tasks,
    ranks: ranksOf(counts),
    peers: carried.length,
    byProgramme: partsBy(held, ({ programmeId }) => [programmeId]).map(([programmeId, part]) => ({
      ...{ ...part, programmeId, year: null },
    })),
    byYear: partsBy(held, ({ years }) => (years.length === 0 ? [null] : years))
      .map(([year, part]) => ({ ...part, programmeId: null, year }))
      .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
  }));
  return { tasks, loads: loads.sort(byLoad) };
}

/** Where a load stands in the order of a table: what a cursor holds. */
export function placeOf(load: OrganizationLoadRow): string {
  const { lead, responsible, supporting, supervising, name, organizationId } = load;
  const counts = [lead, responsible, supporting, supervising].map((count) =>
    String(MOST - count).padStart(6, '0'),
  );
  return `${counts.join('')}${name}\u0001${organizationId}`;
}

const MOST = 999_999;

function byLoad(a: OrganizationLoadRow, b: OrganizationLoadRow): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function isHeld(row: LoadRow): row is HeldRow {
  return row.organizationId !== null && row.name !== null && row.role !== null;
}

function countRoles(held: readonly HeldRow[]): RoleCounts {
  const countOf = (role: Role): number => held.filter((row) => row.role === role).length;
  return {
    lead: countOf('LEAD'),
    responsible: countOf('RESPONSIBLE'),
    supporting: countOf('SUPPORT'),
    supervising: countOf('SUPERVISE'),
  };
}

/** One more than have more. */
function toRanks(all: readonly RoleCounts[]): (counts: RoleCounts) => RoleCounts {
  const sorted = (key: keyof RoleCounts) => all.map((counts) => counts[key]).sort((a, b) => b - a);
  const [lead, responsible, supporting, supervising] = [
    sorted('lead'),
    sorted('responsible'),
    sorted('supporting'),
    sorted('supervising'),
  ];
  return (counts) => ({
    lead: lead.indexOf(counts.lead) + 1,
    responsible: responsible.indexOf(counts.responsible) + 1,
    supporting: supporting.indexOf(counts.supporting) + 1,
    supervising: supervising.indexOf(counts.supervising) + 1,
  });
}

/** By value, in the order in which values are met; none last. */
function partsBy<V>(
  held: readonly HeldRow[],
  valuesOf: (row: HeldRow) => readonly (V | null)[],
): readonly (readonly [V | null, RoleCounts])[] {
  const rows = held.flatMap((row) => valuesOf(row).map((value) => ({ value, row })));
  return [...groupBy(rows, ({ value }) => value)]
    .map(([value, part]) => [value, countRoles(part.map(({ row }) => row))] as const)
    .sort(([a], [b]) => Number(a === null) - Number(b === null));
}
