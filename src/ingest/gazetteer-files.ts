/** The gazetteer of seed/gazetteer: read, and checked as a whole, since people edit it by hand. */

import { z } from 'zod';
import { fold } from '../fold.ts';
import { LEVELS, SCHOOL_STAGES, UNIT_KINDS } from '../model/enums.ts';
import { daysOf } from '../partial-date.ts';
import { clashesOf } from '../resolve/body-clashes.ts';
import { PLAIN_FORM, successorsOf, type Body } from '../resolve/gazetteer.ts';
import { badSeed, lineAt, parseSeed, type SeedFile } from './seed-files.ts';

/** The file of the closed list of functions; all others list bodies. */
const FUNCTIONS = 'functions.yaml';

const level = z.enum(LEVELS);
/** 共青团{region}委员会 encloses the name. */
const form = z
  .string()
  .refine(
    (text) => /^[^{}\s]*(?:\{[a-z]+\}[^{}\s]*){1,2}$/u.test(text) && placeholdersOf(text).every(isKnown),
    'expected one or two of {region}, {stem} and {name}, without blanks',
  );
/** Without blanks, brackets, traditional characters or full-width letters. */
const name = z
  .string()
  .min(1)
  .refine((text) => fold(text) === text, 'expected a name in simplified script, without blanks and brackets');
const partialDate = z
  .string()
  .refine((date) => daysOf(date) !== null, "expected a date like '2018', '2018-03' or '2018-03-17'")
  .nullable()
  .default(null);

const bodyEntry = z.strictObject({
  name,
  short: z.array(name).default([]),
  function: z.string().nullable().default(null),
  stages: z.array(z.enum(SCHOOL_STAGES)).default([]),
  levels: z.array(level).min(1).optional(),
  printed: z.array(form).min(1).optional(),
  from: partialDate,
  until: partialDate,
  successors: z.array(name).default([]),
});

const bodyFile = z.strictObject({
  kind: z.enum(UNIT_KINDS).nullable().default(null),
  canonical: form.default(PLAIN_FORM),
  printed: z.array(form).min(1).default([PLAIN_FORM]),
  levels: z.array(level).min(1).default(['PROVINCE', 'PREFECTURE', 'COUNTY']),
  bodies: z.array(bodyEntry).min(1),
});

const functionFile = z.record(z.string().regex(/^[A-Z]+(?:_[A-Z]+)*$/u), z.string().min(1));

/** A body with its place. */
interface Placed {
  readonly body: Body;
  readonly file: SeedFile;
  readonly index: number;
}

/**
 * The bodies in the order of the files.
 * @throws ZerenError BAD_USER_INPUT with file, line and what was expected: for a field that is not what it must be, a
 * function that is not in functions.yaml, two bodies of one level that one printed name means at one time, a successor
 * that is no body, a body that ends before it begins or has a successor and no end
 */
export function readGazetteer(files: readonly SeedFile[]): readonly Body[] {
  const functions = readFunctions(files.find(({ file }) => file === FUNCTIONS));
  const placed = files.filter(({ file }) => file !== FUNCTIONS).flatMap(readBodies);
  const bodies = placed.map(({ body }) => body);
  for (const each of placed) {
    const problem = problemOf(each.body, bodies, functions);
    if (problem !== null) throw badSeed(each.file.file, placeOf(each), problem);
  }
  const [clash] = clashesOf(bodies);
  if (clash !== undefined) {
    const later = placed[clash.second];
    const first = placed[clash.first];
    if (later === undefined || first === undefined) throw new Error('expected clashes to be of these bodies');
    throw badSeed(
      later.file.file,
      placeOf(later),
      `expected another name: ${clash.printed} also means ${first.body.name} (${first.file.file}, ${placeOf(first)})`,
    );
  }
  return bodies;
}

function readFunctions(file: SeedFile | undefined): ReadonlySet<string> {
  if (file === undefined) throw badSeed(FUNCTIONS, 'line 1', 'expected this file beside the others');
  const names = Object.keys(parseSeed(file, functionFile));
  const late = names.findIndex((each, index) => index > 0 && each < (names[index - 1] ?? ''));
  if (late >= 0) {
    const place = `line ${String(lineAt(file.text, [names[late] ?? '']))}`;
    throw badSeed(FUNCTIONS, place, `expected ${names[late] ?? ''} before ${names[late - 1] ?? ''}`);
  }
  return new Set(names);
}

function readBodies(file: SeedFile): readonly Placed[] {
  const { kind, canonical, printed, levels, bodies } = parseSeed(file, bodyFile);
  return bodies.map((entry, index) => ({
    file,
    index,
    body: {
      ...entry,
      kind,
      canonical,
      printed: entry.printed ?? printed,
      levels: entry.levels ?? levels,
    },
  }));
}

function problemOf(body: Body, bodies: readonly Body[], functions: ReadonlySet<string>): string | null {
  const { function: work, from, until, successors, levels, canonical, printed } = body;
  if (work !== null && !functions.has(work)) return `expected a function of ${FUNCTIONS}, got ${work}`;
  if (from !== null && until !== null && until < from)
    return `expected an end after ${from}, got until ${until}`;
  if (until === null && successors.length > 0) return 'expected until, since there are successors';
  const isNational = levels.includes('NATIONAL');
  if (isNational && levels.length > 1) return 'expected NATIONAL alone, or no NATIONAL';
  if ([canonical, ...printed].some((each) => isNational === /\{region\}|\{stem\}/u.test(each))) {
    return isNational ? 'expected forms without {region}' : 'expected forms with {region} or {stem}';
  }
  const missing = successors.find((successor) => successorsOf(body, bodies, successor).length !== 1);
  return missing === undefined
    ? null
    : `expected a successor that is one body of these levels, got ${missing}`;
}

function placeOf({ body, file, index }: Placed): string {
  return `line ${String(lineAt(file.text, ['bodies', index]))} (${body.name})`;
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{([a-z]+)\}/gu)].map(([, placeholder = '']) => placeholder);
}

function isKnown(placeholder: string): boolean {
  return ['region', 'stem', 'name'].includes(placeholder);
}
