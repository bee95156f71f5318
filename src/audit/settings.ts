/** What an auditor may set: see `seed/audit.yaml`. */

export interface Thresholds {
  /** Share of the tasks that have a lead, from which on one that lacks is an error (0–1). */
  readonly leadsAreUsual: number;
  /** Share of the tasks that body and annex both have, or that both title alike, from which on others are reported (0–1). */
  readonly partsCorrespond: number;
  /** Share of the tasks led by one unit from which on that is remarked (0–1). */
  readonly loadIsHeavy: number;
  /** Relative change of an indicator from one year to the next, from which on it is a jump (0.5: by half). */
  readonly indicatorJump: number;
}

export interface AuditSettings {
  readonly thresholds: Thresholds;
  /** Ids of rules that are not asked. */
  readonly off: ReadonlySet<string>;
}

export const DEFAULT_SETTINGS: AuditSettings = {
  thresholds: { leadsAreUsual: 0.6, indicatorJump: 0.5, partsCorrespond: 0.6, loadIsHeavy: 0.5 },
  off: new Set(),
};
