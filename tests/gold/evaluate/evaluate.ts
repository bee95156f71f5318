/**
 * `npm run evaluate [-- --show] [-- --accept]`: what the rules read of labelled texts, against committed figures.
 * Exit status 1 where a figure fell. `--show` lists the differences, `--accept` commits what was measured now.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readCases } from './case.ts';
import { findFalls, readFigures, toFigures, type Figures } from './figures.ts';
import { toDifferences, toTable } from './report.ts';
import { scoreCase } from './score.ts';
import { measureSpeed } from './speed.ts';

const FIGURES = new URL('../figures.json', import.meta.url);
const SEED = new URL('../../../seed/documents/', import.meta.url);

/** Texts of our own, and real ones that are kept beside the repository where there are any. */
const SETS = [
  { set: 'gold', folder: new URL('../', import.meta.url) },
  { set: 'samples', folder: new URL('../../../../shared/samples/', import.meta.url) },
].filter(({ folder }) => existsSync(folder));

const words = new Set(process.argv.slice(2));
const measured = SETS.map(({ set, folder }) => ({ set, scores: readCases(folder).map(scoreCase) }));
for (const { set, scores } of measured) {
  console.log(`${toTable(set, scores)}\n`);
  if (words.has('--show')) console.log(`${toDifferences(scores)}\n`);
}

const seeds = readdirSync(SEED).map((file) => readFileSync(new URL(file, SEED)));
const { best, median } = measureSpeed(seeds);
console.log(
  `plain text to records: ${best.toFixed(2)} MB/s best, ${median.toFixed(2)} MB/s median, one core`,
);

const now: Figures = Object.fromEntries(
  measured.flatMap(({ set, scores }) => Object.entries(toFigures(set, scores))),
);
const committed = readFigures(readFileSync(FIGURES, 'utf8'));
if (words.has('--accept')) {
  writeFileSync(FIGURES, `${JSON.stringify({ ...committed, ...now }, null, 2)}\n`);
} else {
  const falls = findFalls(
    committed,
    now,
    SETS.map(({ set }) => set),
  );
  for (const fall of falls) console.error(fall);
  if (falls.length > 0) process.exitCode = 1;
}
