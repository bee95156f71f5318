/** The files of the seed folder, as text. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ZerenError } from '../errors.ts';
import { parseBoundedYaml } from './bounded-yaml.ts';
import { readBytes } from './files.ts';

export interface SeedFile {
  /** Its name without the folder. */
  readonly file: string;
  readonly text: string;
}

/** The files of a folder with that extension, by name. */
export async function readSeedFiles(folder: string, extension: string): Promise<readonly SeedFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  return Promise.all(names.map(async (name) => ({ file: name, text: await readText(join(folder, name)) })));
}

/** UTF-8 without byte order mark. @throws ZerenError BAD_USER_INPUT where it is none, and see `readBytes` */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ZerenError('BAD_USER_INPUT', `expected UTF-8 in ${path}`, { cause });
  }
}

/** @throws ZerenError BAD_USER_INPUT with file, place and line where the text is no YAML, or not of that shape. */
export function parseSeed<T>({ file, text }: SeedFile, shape: z.ZodType<T>): T {
  const yaml = parseBoundedYaml(text);
  if (!yaml.ok) throw badSeed(file, `line ${String(yaml.line)}`, yaml.problem);
  const parsed = shape.safeParse(yaml.document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  throw badSeed(file, `${path.join('.')} (line ${String(lineAt(text, path))})`, issue?.message ?? 'invalid');
}

/** 1-based line of what is at that path of the YAML, or of the innermost thing around it. */
export function lineAt(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

export function badSeed(file: string, place: string, problem: string): ZerenError {
  return new ZerenError('BAD_USER_INPUT', `seed ${file}, at ${place}: ${problem}`);
}
