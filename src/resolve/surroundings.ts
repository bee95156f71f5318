import type { Region, Regions } from './regions.ts';

/** Where the names of a document are looked up. */
export interface Surroundings {
  readonly regions: Regions;
  /** Of the region whose document it is, from the inside out; empty where that is not known, or it is of the state. */
  readonly chain: readonly Region[];
  /**
   * The id of a document that tells no region: its 教育局 is that of no other document. Null where names without a region
   * stand for themselves.
   */
  readonly scope: string | null;
}
