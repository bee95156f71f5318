/** Reads mutated documents and says what became of them. */

import { CODES } from '../../../src/errors.ts';
import type { ReadingInputs } from '../../../src/ingest/inputs.ts';
import { readDocument } from '../../../src/ingest/read.ts';
import type { Reading } from '../../../src/ingest/reading.ts';
import type { Mention } from '../../../src/model/place.ts';
import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';

/** A document that broke a promise; `mutate` makes it again from its seed. */
export interface Fault {
  readonly seed: number;
  readonly problem: string;
}

export interface FuzzReport {
  /** Documents by outcome, quarantined ones by code. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
  /** Bytes and milliseconds of each document that was read. */
  readonly times: readonly { readonly seed: number; readonly bytes: number; readonly ms: number }[];
}

/** Documents `first` to `first + count - 1`. */
export async function fuzz(
  texts: readonly string[],
  inputs: ReadingInputs,
  first: number,
  count: number,
): Promise<FuzzReport> {
  const outcomes = new Map<string, number>();
  const faults: Fault[] = [];
  const times: { seed: number; bytes: number; ms: number }[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const bytes = mutate(texts, randomFrom(seed));
    const started = performance.now();
    try {
      const reading = await readDocument(bytes, 'fuzz.txt', inputs);
      times.push({ seed, bytes: bytes.length, ms: performance.now() - started });
      const outcome = reading.outcome === 'quarantined' ? reading.code : reading.outcome;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      faults.push(...problemsOf(reading).map((problem) => ({ seed, problem })));
    } catch (error) {
      faults.push({
        seed,
        problem: `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      });
    }
  }
  return { outcomes, faults, times };
}

/** Every outcome is typed, every quote is what the document prints at its place, and all text is well formed. */
function problemsOf(reading: Reading): readonly string[] {
  if (reading.outcome === 'quarantined')
    return reading.code in CODES ? [] : [`code ${reading.code} is not of the closed list`];
  const { source, records, facts, warnings } = reading;
  const { original } = source;
  const misplaced = mentionsOf(records).filter(
    ({ start, end, quote }) => original.slice(start, end) !== quote && quote !== '',
  );
  return [
    ...misplaced.map(({ start, end, quote }) => `${JSON.stringify(quote)} does not stand at ${start}–${end}`),
    ...illFormed({ records, facts, warnings }).map(
      (text) => `ill-formed: ${JSON.stringify(text.slice(0, 80))}`,
    ),
  ];
}

/** All mentions that the records hold, wherever. */
function mentionsOf(value: unknown): readonly Mention[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(mentionsOf);
  return isMention(value) ? [value, ...inside] : inside;
}

function isMention(value: object): value is Mention {
  return (
    'quote' in value &&
    'start' in value &&
    'end' in value &&
    typeof value.quote === 'string' &&
    typeof value.start === 'number'
  );
}

/** Halves of surrogate pairs, which no encoding can write. */
function illFormed(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(illFormed);
}
