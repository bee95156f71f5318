/** The files of the seed folder, as text. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { ZerenError } from '../errors.ts';

export interface SeedFile {
  /** Its name without the folder. */
  readonly file: string;
  readonly text: string;
}

/** The files of a folder with that extension, by name. */
export async function readSeedFiles(folder: string, extension: string): Promise<readonly SeedFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  return Promise.all(
    names.map(async (name) => ({ file: name, text: await readFile(join(folder, name), 'utf8') })),
  );
}

/** @throws ZerenError BAD_USER_INPUT with file and place where the YAML is not of that shape. */
export function parseSeed<T>({ file, text }: SeedFile, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(parseYaml(text, { maxAliasCount: 0 }));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badSeed(file, issue?.path.join('.') ?? '', issue?.message ?? 'invalid');
}

export function badSeed(file: string, place: string, problem: string): ZerenError {
  return new ZerenError('BAD_USER_INPUT', `seed ${file}, at ${place}: ${problem}`);
}
