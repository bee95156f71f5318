import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';

const root = new URL('../../', import.meta.url);
const documents = readdirSync(new URL('seed/documents', root)).sort();
const inputs = await loadInputs();

/** `| says | rule | count of each document… |`, as the page has them. */
async function rowsOf(): Promise<readonly string[]> {
  const counts = new Map<string, number[]>();
  for (const [index, file] of documents.entries()) {
    const reading = await readDocument(readFileSync(new URL(`seed/documents/${file}`, root)), file, inputs);
    if (reading.outcome === 'quarantined') throw new Error(`${file}: ${reading.message}`);
    // What a finding rests on is quoted by the audit, not read as a fact.
    for (const { predicate, rule } of reading.facts.statements) {
      if (predicate === 'EVIDENCE') continue;
      const key = `\`${predicate}\` | \`${rule}\``;
      const row = counts.get(key) ?? documents.map(() => 0);
      row[index] = (row[index] ?? 0) + 1;
      counts.set(key, row);
    }
  }
  return [...counts].map(
    ([key, row]) => `| ${key} | ${row.map((count) => (count === 0 ? '' : count)).join(' | ')} |`,
  );
}

describe('docs/sources.md', () => {
  it('lists every rule with what it reads of the seed', async () => {
    const page = readFileSync(new URL('docs/sources.md', root), 'utf8');
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual((await rowsOf()).toSorted());
  });
});
