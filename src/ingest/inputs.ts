/** Loads what reading needs besides the document: gazetteer, tables of regions, curated facts, settings of the audit. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AuditSettings } from '../audit/settings.ts';
import type { CuratedDocument } from '../extract/curated-facts.ts';
import type { Body } from '../resolve/gazetteer.ts';
import type { Regions } from '../resolve/regions.ts';
import { readAuditFile, toAuditSettings } from './audit-settings.ts';
import { readCurated } from './curated-files.ts';
import { readGazetteer } from './gazetteer-files.ts';
import { readRegions } from './region-tables.ts';
import { readSeedFiles } from './seed-files.ts';

export interface ReadingInputs {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
  readonly curated: readonly CuratedDocument[];
  readonly audit: AuditSettings;
  /** sha256 over the files, lower-case hex. */
  readonly digest: string;
}

/** The folder `seed` of this package. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url));

/** @throws ZerenError BAD_USER_INPUT with file and place where a file of the seed, or of the audit, is not what it must be. */
export async function loadInputs(
  seedFolder: string = SEED_FOLDER,
  auditFile: string = join(seedFolder, 'audit.yaml'),
): Promise<ReadingInputs> {
  const [gazetteer, tables, functional, facts, audit] = await Promise.all([
    readSeedFiles(join(seedFolder, 'gazetteer'), '.yaml'),
    readSeedFiles(join(seedFolder, 'regions'), '.csv'),
    readSeedFiles(join(seedFolder, 'regions'), '.yaml'),
    readSeedFiles(join(seedFolder, 'facts'), '.yaml'),
    readAuditFile(auditFile),
  ]);
  const digest = createHash('sha256');
  for (const { file, text } of [...gazetteer, ...tables, ...functional, ...facts]) {
    digest.update(`${file}\u0000${text}\u0000`);
  }
  digest.update(audit.text);
  return {
    bodies: readGazetteer(gazetteer),
    regions: readRegions(tables, functional),
    curated: readCurated(facts),
    audit: toAuditSettings(audit),
    digest: digest.digest('hex'),
  };
}

/** The tables of regions alone. @throws ZerenError as `loadInputs` */
export async function loadRegions(seedFolder: string = SEED_FOLDER): Promise<Regions> {
  const [tables, functional] = await Promise.all([
    readSeedFiles(join(seedFolder, 'regions'), '.csv'),
    readSeedFiles(join(seedFolder, 'regions'), '.yaml'),
  ]);
  return readRegions(tables, functional);
}
