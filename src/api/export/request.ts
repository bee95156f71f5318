/** What an address asks for: `/export/tasks.csv?filter={…}&columns=id,title`. */

import { ZerenError } from '../../errors.ts';
import type { Locale } from '../resolvers-types.generated.ts';

const FORMATS = ['csv', 'jsonl', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** The file that is asked for. */
export interface FileName {
  readonly name: string;
  readonly format: Format;
}

/** Parameters as they are written, each once. */
export type Parameters = ReadonlyMap<string, string>;

/** What every export takes. */
export interface FileOptions {
  readonly locale: Locale;
  /** See `CellStyle`. */
  readonly isRaw: boolean;
}

const LOCALES: ReadonlyMap<string, Locale> = new Map([
  ['zh', 'ZH'],
  ['en', 'EN'],
]);

/** @throws ZerenError BAD_USER_INPUT for another ending */
export function parseFileName(file: string): FileName {
  const dot = file.lastIndexOf('.');
  const format = FORMATS.find((each) => each === file.slice(dot + 1));
  if (dot > 0 && format !== undefined) return { name: file.slice(0, dot), format };
  throw badInput('format', `a file .${FORMATS.join(', .')}`, file);
}

/**
 * @param query as Fastify reads it
 * @throws ZerenError BAD_USER_INPUT for a parameter that is unknown or given twice
 */
export function readParameters(query: unknown, known: readonly string[]): Parameters {
  const entries = Object.entries(typeof query === 'object' && query !== null ? query : {});
  return new Map(
    entries.map(([name, value]: [string, unknown]) => {
      if (!known.includes(name)) throw badInput('parameters', known.join(', '), name);
      if (typeof value !== 'string') throw badInput(name, 'one value', 'several');
      return [name, value];
    }),
  );
}

export const FILE_OPTIONS = ['locale', 'raw'] as const;

/** @throws ZerenError BAD_USER_INPUT */
export function readFileOptions(parameters: Parameters): FileOptions {
  const locale = LOCALES.get(parameters.get('locale') ?? 'zh');
  if (locale === undefined) throw badInput('locale', 'zh or en', parameters.get('locale') ?? '');
  const raw = parameters.get('raw') ?? '0';
  if (raw !== '0' && raw !== '1') throw badInput('raw', '0 or 1', raw);
  return { locale, isRaw: raw === '1' };
}

/**
 * Those named in `columns`, in that order; null without it.
 * @param known keys, as an error tells them
 * @param find gives undefined where there is no such column
 * @throws ZerenError BAD_USER_INPUT
 */
export function readColumns<C>(
  parameters: Parameters,
  known: readonly string[],
  find: (key: string) => C | undefined,
): readonly C[] | null {
  const given = parameters.get('columns');
  if (given === undefined) return null;
  const keys = given.split(',').map((key) => key.trim());
  if (new Set(keys).size < keys.length) throw badInput('columns', 'each once', given);
  return keys.map((key) => {
    const column = find(key);
    if (column === undefined) throw badInput('columns', known.join(','), key);
    return column;
  });
}

export function badInput(name: string, expected: string, got: string): ZerenError {
  return new ZerenError(
    'BAD_USER_INPUT',
    `${name}: expected ${expected}, got ${JSON.stringify(got.slice(0, 100))}`,
  );
}
