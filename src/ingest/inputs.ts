/** Loads what reading needs besides the document: the gazetteer, the tables of regions and the curated facts. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CuratedDocument } from '../extract/curated-facts.ts';
import { SCHOOL_STAGES, UNIT_KINDS } from '../model/enums.ts';
import type { Body } from '../resolve/gazetteer.ts';
import type { Regions } from '../resolve/regions.ts';
import { readCurated } from './curated-files.ts';
import { readRegions } from './region-tables.ts';
import { parseSeed, readSeedFiles, type SeedFile } from './seed-files.ts';

export interface ReadingInputs {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
  readonly curated: readonly CuratedDocument[];
  /** sha256 over the files, lower-case hex. */
  readonly digest: string;
}

/** The folder `seed` of this package. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url));

const PLAIN = '{region}{name}';

const gazetteerFile = z.strictObject({
  kind: z.enum(UNIT_KINDS).nullable().default(null),
  canonical: z.string().default(PLAIN),
  printed: z.array(z.string()).min(1).default([PLAIN]),
  bodies: z.array(
    z.strictObject({
      name: z.string().min(1),
      short: z.array(z.string().min(1)).default([]),
      function: z.string().nullable().default(null),
      stages: z.array(z.enum(SCHOOL_STAGES)).default([]),
    }),
  ),
});

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
    bodies: gazetteer.flatMap(toBodies),
    regions: readRegions(tables, functional),
    curated: readCurated(facts),
    digest: digest.digest('hex'),
  };
}

function toBodies(file: SeedFile): readonly Body[] {
  const { kind, canonical, printed, bodies } = parseSeed(file, gazetteerFile);
  return bodies.map((body) => ({ ...body, kind, canonical, printed }));
}
