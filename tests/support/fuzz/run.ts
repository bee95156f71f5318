/** `npm run fuzz [COUNT [FIRST]]`: reads mutated documents, prints the outcomes, and ends with 1 where a promise broke. */

import { loadInputs } from '../../../src/ingest/inputs.ts';
import { fuzz, type FuzzReport } from './fuzz.ts';
import { realTexts } from './texts.ts';

const [count = 10_000, first = 0] = process.argv.slice(2).map(Number);
const STEP = 500;
/** Upper bounds of the classes of size, bytes. */
const SIZES = [1024, 4096, 16_384, 65_536, Infinity];

const inputs = await loadInputs();
const texts = realTexts();
const reports: FuzzReport[] = [];
for (let from = first; from < first + count; from += STEP) {
  reports.push(await fuzz(texts, inputs, from, Math.min(STEP, first + count - from)));
  console.error(`${from + STEP - first} of ${count}`);
}

const outcomes = new Map<string, number>();
for (const report of reports)
  for (const [outcome, number] of report.outcomes)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + number);
for (const [outcome, number] of [...outcomes].sort((a, b) => b[1] - a[1]))
  console.log(`${number} ${outcome}`);

const times = reports.flatMap((report) => report.times);
for (const [index, most] of SIZES.entries()) {
  const least = SIZES[index - 1] ?? 0;
  const own = times.filter(({ bytes }) => bytes > least && bytes <= most);
  const bytes = own.reduce((sum, time) => sum + time.bytes, 0);
  const ms = own.reduce((sum, time) => sum + time.ms, 0);
  console.log(`${own.length} of up to ${most} bytes: ${(ms / (bytes / 1e6)).toFixed(0)} ms a MB`);
}
for (const { seed, bytes, ms } of [...times].sort((a, b) => b.ms - a.ms).slice(0, 5))
  console.log(`slowest: document ${seed}, ${bytes} bytes, ${ms.toFixed(0)} ms`);

const faults = reports.flatMap((report) => report.faults);
console.log(`${count} documents, ${faults.length} faults`);
for (const { seed, problem } of faults.slice(0, 20))
  console.log(`document ${seed}: ${problem.slice(0, 600)}`);
if (faults.length > 0) process.exitCode = 1;
