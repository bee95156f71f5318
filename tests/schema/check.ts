/**
 * `npm run schema:check`: compares docs/schema.graphql with docs/schema-released.graphql, that of the last release. Ends with 1
 * where a breaking change is not named under `## Unreleased` of CHANGELOG.md. With a release, the one becomes the other.
 */

import { readFileSync } from 'node:fs';
import { compareSchemas } from './breaking-changes.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { unnamed, dangerous } = compareSchemas(
  read('docs/schema-released.graphql'),
  read('docs/schema.graphql'),
  read('CHANGELOG.md'),
);
for (const description of dangerous) console.log(`may surprise clients: ${description}`);
for (const { coordinate, description } of unnamed) {
  console.log(`breaks clients: ${description}`);
  console.log(`  add to CHANGELOG.md, under ## Unreleased: - Breaking: \`${coordinate}\` …`);
}
if (unnamed.length > 0) process.exitCode = 1;
