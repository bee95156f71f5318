/** How fast plain text is read: from bytes to records, on one core. */

import { performance } from 'node:perf_hooks';
import { extract } from '../../../src/extract/extract.ts';
import { parse } from '../../../src/parse/parse.ts';
import { readSource } from '../../../src/text/read-source.ts';

/** Megabytes (10⁶ bytes) a second. */
export interface Speed {
  readonly best: number;
  readonly median: number;
}

const WARM_UP = 2;
const ROUNDS = 7;
/** A round reads this much at least: shorter ones measure the clock. */
const ROUND_BYTES = 2_000_000;

/** Reads all texts again and again; the first rounds are not counted. */
export function measureSpeed(texts: readonly Uint8Array[]): Speed {
  const size = texts.reduce((sum, bytes) => sum + bytes.length, 0);
  const times = Math.ceil(ROUND_BYTES / size);
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) texts.forEach(read);
    return (size * times) / 1000 / (performance.now() - start);
  })
    .slice(WARM_UP)
    .sort((a, b) => b - a);
  return { best: rounds[0] ?? 0, median: rounds[Math.floor(ROUNDS / 2)] ?? 0 };
}

function read(bytes: Uint8Array): void {
  const result = readSource(bytes, 'text.txt');
  if (result.ok) extract(result.source, parse(result.source));
}
