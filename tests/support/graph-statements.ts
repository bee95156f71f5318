/** Every statement that the graph is asked or written with, found by reading the folders: a new file cannot be forgotten. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { definedStatements, type DefinedStatement } from '../../src/graph/cypher.ts';

const FOLDERS = ['queries', 'write'].map((name) =>
  fileURLToPath(new URL(`../../src/graph/${name}/`, import.meta.url)),
);

/** Those of `graph/queries` and `graph/write`, by name, but for constraints and indexes, which have no plan. */
export async function loadStatements(): Promise<readonly DefinedStatement[]> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  await Promise.all(files.map((file) => import(pathToFileURL(file).href)));
  return definedStatements()
    .filter(({ text }) => !/^CREATE (?:CONSTRAINT|(?:RANGE|FULLTEXT) INDEX)\b/u.test(text))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
