/** The documents that mutated ones are made of. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Texts of tests/gold, tests/fixtures and the seed, by path. */
export function realTexts(): readonly string[] {
  return ['tests/gold', 'tests/fixtures', 'seed/documents'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  );
}
