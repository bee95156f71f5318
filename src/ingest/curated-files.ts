/** The curated facts of seed/facts. */

import { z } from 'zod';
import type { CuratedDocument, CuratedFact } from '../extract/curated-facts.ts';
import { GROUP_KINDS, MEMBER_ROLES } from '../model/enums.ts';
import { daysOf } from '../partial-date.ts';
import { badSeed, parseSeed, type SeedFile } from './seed-files.ts';

const partialDate = z
  .string()
  .refine((date) => daysOf(date) !== null, 'expected a date like 2023, 2023-02 or 2023-02-17')
  .nullable()
  .default(null);

const base = {
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  quote: z.string().min(1),
  why: z.string().min(1),
};

const fact = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('alias'), name: z.string().min(1), of: z.string().min(1) }),
  z.strictObject({
    ...base,
    kind: z.literal('membership'),
    group: z.string().min(1),
    groupKind: z.enum(GROUP_KINDS),
    member: z.string().min(1),
    role: z.enum(MEMBER_ROLES),
    since: partialDate,
    until: partialDate,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('mention'),
    words: z.string().min(1),
    of: z.string().min(1),
    entity: z.enum(['SCHOOL', 'GROUP']),
  }),
]);

const factsFile = z.strictObject({ document: z.string().min(1), facts: z.array(fact).min(1) });

/** One a file. @throws ZerenError BAD_USER_INPUT where a file is not what it must be, or two facts have one id. */
export function readCurated(files: readonly SeedFile[]): readonly CuratedDocument[] {
  const taken = new Set<string>();
  return files.map((file): CuratedDocument => {
    const read = parseSeed(file, factsFile);
    for (const { id } of read.facts satisfies readonly CuratedFact[]) {
      if (taken.has(id)) throw badSeed(file.file, id, 'another curated fact has this id');
      taken.add(id);
    }
    return read;
  });
}
