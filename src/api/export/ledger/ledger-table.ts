/** A ledger as a table (督办台账): a row a task, a column a year. */

import type { Locale } from '../../resolvers-types.generated.ts';
import { inLocale } from '../../words.ts';
import type { Value } from '../column.ts';
import type { TableColumn } from '../table.ts';
import { goalColumn, ledgerColumns, type LedgerColumn } from './ledger-columns.ts';
import type { Ledger } from './read-ledger.ts';
import type { LedgerTask } from './task.ts';

export interface LedgerTable {
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns, tasks in printed order. */
  readonly rows: readonly (readonly Value[])[];
}

/** @param chosen the columns that are asked for; null for all that the ledger has something for */
export function toLedgerTable(
  ledger: Ledger,
  chosen: readonly LedgerColumn[] | null,
  locale: Locale,
): LedgerTable {
  const columns = chosen ?? ledgerColumns(ledger.subject.unit !== null, goalYears(ledger).map(goalColumn));
  return {
    columns: columns.map(({ key, title, inLines = false }) => ({
      key,
      title: inLocale(title, locale),
      inLines,
      type: 'String',
    })),
    rows: ledger.rows.map((row, place) => columns.map(({ valueOf }) => valueOf(row, locale, place))),
  };
}

/** Null for the whole period, where there is such a goal, then each year of the plans and goals; only the year that is asked for. */
function goalYears({ rows, year }: Ledger): readonly (number | null)[] {
  if (year !== null) return [year];
  const tasks = rows.map(({ task }) => task);
  const hasWhole = tasks.some(({ targets }) => targets.some((target) => target.year === null));
  const years = [...new Set(tasks.flatMap(yearsOf))].sort((a, b) => a - b);
  return hasWhole ? [null, ...years] : years;
}

function yearsOf({ targets, document: { periodStart, periodEnd } }: LedgerTask): readonly number[] {
  const ofTargets = targets.flatMap(({ year }) => (year === null ? [] : [year]));
  if (periodStart === null || periodEnd === null) return ofTargets;
  const first = Number(periodStart.slice(0, 4));
  const length = Number(periodEnd.slice(0, 4)) - first + 1;
  return [...ofTargets, ...Array.from({ length: Math.max(0, length) }, (_, n) => first + n)];
}
