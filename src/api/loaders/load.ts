/** Loaders of what organizations carry. */

import { ZerenError } from '../../errors.ts';
import { LOAD_ROWS, type LoadScope } from '../../graph/queries/load.ts';
import { toLoadTable } from '../load/load.ts';
import type { Reader } from './batch.ts';
import { remember } from './remember.ts';

/** Which tasks: see `LOAD_ROWS`. */
export interface LoadKey {
  readonly scope: LoadScope;
  readonly anchor: string;
  readonly year: number | null;
}

/** Roles for tasks that are counted in one answer. */
const MAX_ROWS = 50_000;

export function loadLoaders(reader: Reader) {
  return {
    loadTable: remember(reader.budget, 'load-table', async ({ scope, anchor, year }: LoadKey) => {
      const rows = await reader.read(LOAD_ROWS[scope], { anchor, year, limit: MAX_ROWS + 1 });
      if (rows.length <= MAX_ROWS) return toLoadTable(rows);
      throw new ZerenError(
        'TOO_COSTLY',
        `expected at most ${MAX_ROWS} roles for tasks, got more: name a document`,
      );
    }),
  };
}
