/** Loads what reading needs besides the document: the gazetteer, the tables of regions and the curated facts. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CuratedDocument } from '../extract/curated-facts.ts';
import type { Body } from '../resolve/gazetteer.ts';
import type { Regions } from '../resolve/regions.ts';
import { readCurated } from './curated-files.ts';
import { readGazetteer } from './gazetteer-files.ts';
import { readRegions } from './region-tables.ts';
import { readSeedFiles } from './seed-files.ts';

export interface ReadingInputs {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
  readonly curated: readonly CuratedDocument[];
  /** sha256 over the files, lower-case hex. */
  readonly digest: string;
}

/** The folder `seed` of this package. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url));

/** @throws ZerenError BAD_USER_INPUT with file and place where a file of the seed is not what it must be. */
export async function loadInputs(seedFolder: string = SEED_FOLDER): Promise<ReadingInputs> {
  const [gazetteer, tables, functional, facts] = await Promise.all([
    readSeedFiles(join(seedFolder, 'gazetteer'), '.yaml'),
    readSeedFiles(join(seedFolder, 'regions'), '.csv'),
    readSeedFiles(join(seedFolder, 'regions'), '.yaml'),
    readSeedFiles(join(seedFolder, 'facts'), '.yaml'),
  ]);
  const digest = createHash('sha256');
  for (const { file, text } of [...gazetteer, ...tables, ...functional, ...facts]) {
    digest.update(`${file}\u0000${text}\u0000`);
  }
  return {
    bodies: readGazetteer(gazetteer),
    regions: readRegions(tables, functional),
    curated: readCurated(facts),
    digest: digest.digest('hex'),
  };
}
