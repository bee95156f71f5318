/** Loads what reading needs besides the document: the gazetteer and the table of regions. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { ZerenError } from '../errors.ts';
import { LEVELS, SCHOOL_STAGES, UNIT_KINDS } from '../model/enums.ts';
import type { Body } from '../resolve/gazetteer.ts';
import { toRegions, type Regions } from '../resolve/regions.ts';

export interface ReadingInputs {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
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

const regionRow = z.object({
  code: z.string().regex(/^\d{6}$/u),
  name: z.string().min(1),
  level: z.enum(LEVELS),
  within: z.string().transform((code) => (code === '' ? null : code)),
});

/** @throws ZerenError BAD_USER_INPUT with file and place where a file of the seed is not what it must be. */
export async function loadInputs(seedFolder: string = SEED_FOLDER): Promise<ReadingInputs> {
  const gazetteer = await readFiles(join(seedFolder, 'gazetteer'), '.yaml');
  const regions = await readFiles(join(seedFolder, 'regions'), '.csv');
  const digest = createHash('sha256');
  for (const { file, text } of [...gazetteer, ...regions]) digest.update(`${file}\u0000${text}\u0000`);
  return {
    bodies: gazetteer.flatMap(toBodies),
    regions: toRegions(regions.flatMap(toRegionRows)),
    digest: digest.digest('hex'),
  };
}

interface SeedFile {
  readonly file: string;
  readonly text: string;
}

async function readFiles(folder: string, extension: string): Promise<readonly SeedFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  return Promise.all(
    names.map(async (name) => ({ file: name, text: await readFile(join(folder, name), 'utf8') })),
  );
}

function toBodies({ file, text }: SeedFile): readonly Body[] {
  const parsed = gazetteerFile.safeParse(parseYaml(text, { maxAliasCount: 0 }));
  if (!parsed.success) throw badSeed(file, parsed.error);
  const { kind, canonical, printed, bodies } = parsed.data;
  return bodies.map((body) => ({ ...body, kind, canonical, printed }));
}

function toRegionRows({ file, text }: SeedFile) {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
  const parsed = z.array(regionRow).safeParse(rows);
  if (!parsed.success) throw badSeed(file, parsed.error);
  return parsed.data;
}

function badSeed(file: string, error: z.ZodError): ZerenError {
  const issue = error.issues[0];
  return new ZerenError(
    'BAD_USER_INPUT',
    `seed ${file}, at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`,
  );
}
