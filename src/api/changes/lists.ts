/** Lists of changes and of differences between versions. */

import type { ChangeRow, ChangeTally } from '../../graph/queries/changes.ts';
import type { Connection } from '../connections.ts';
import type { DifferenceRow } from './differences.ts';

/** Changes, and how many there are of each sort; read only where asked for. */
export interface ChangeList extends Connection<{ readonly cursor: string; readonly node: ChangeRow }> {
  readonly counts: () => Promise<readonly ChangeTally[]>;
}

export type DifferenceList = Connection<{ readonly cursor: string; readonly node: DifferenceRow }>;

/** Two versions, the earlier first. */
export interface VersionSpan {
  readonly from: number;
  readonly to: number;
}
