/** The tables of seed/regions. The CSV is generated, without quotes; it is read at every start, so it is parsed plainly. */

import { z } from 'zod';
import { LEVELS } from '../model/enums.ts';
import { toRegions, type FunctionalRegion, type Region, type Regions } from '../resolve/regions.ts';
import { badSeed, parseSeed, type SeedFile } from './seed-files.ts';

const functionalFile = z.array(
  z.strictObject({
    name: z.string().min(2),
    other: z.array(z.string().min(2)),
    within: z
      .string()
      .regex(/^\d{6}$/u)
      .nullable(),
  }),
);

const REGION_ROW = /^(\d{6}),([^,]+),([A-Z]+),(\d{6}|)$/u;
const TOWN_ROW = /^(\d{9}),([^,]+),(\d{6})$/u;

/**
 * @param tables regions.csv and towns.csv
 * @param functional lists of functional regions
 * @throws ZerenError BAD_USER_INPUT with file and line where a row is not what it must be.
 */
export function readRegions(tables: readonly SeedFile[], functional: readonly SeedFile[]): Regions {
  return toRegions(
    tables.filter(({ file }) => file === 'regions.csv').flatMap((table) => readRows(table, toRegion)),
    tables.filter(({ file }) => file === 'towns.csv').flatMap((table) => readRows(table, toTown)),
    functional.flatMap((file): readonly FunctionalRegion[] => parseSeed(file, functionalFile)),
  );
}

function readRows({ file, text }: SeedFile, read: (line: string) => Region | null): readonly Region[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line, index) => {
    const region = read(line);
    if (region === null) throw badSeed(file, `line ${index + 2}`, `no row of this table: ${line}`);
    return region;
  });
}

function toRegion(line: string): Region | null {
  const [, code, name, word, within] = REGION_ROW.exec(line) ?? [];
  const level = LEVELS.find((each) => each === word);
  if (code === undefined || name === undefined || level === undefined) return null;
  return { code, name, level, within: within === undefined || within === '' ? null : within };
}

function toTown(line: string): Region | null {
  const [, code, name, within] = TOWN_ROW.exec(line) ?? [];
  if (code === undefined || name === undefined || within === undefined) return null;
  return { code, name, level: 'TOWN', within };
}
