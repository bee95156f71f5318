/** The parser of assignment clauses, from its grammar: `npm run codegen`. */

import { readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

const ROOM = new URL('.', import.meta.url);

const parser = peggy.generate(readFileSync(new URL('clause.peggy', ROOM), 'utf8'), {
  allowedStartRules: ['Text', 'Sentence', 'Cell'],
  output: 'source',
  format: 'bare',
});

// peggy writes JavaScript, which has no types to check: what leaves the file has the type that phrase.ts gives it.
writeFileSync(
  new URL('clause.generated.ts', ROOM),
  `// @ts-nocheck
// Made of clause.peggy by \`npm run codegen\`.

import type { Parse } from './phrase.ts';

const parser =
${parser.trimEnd()}

/** The grammar of clause.peggy. */
export const parse: Parse = parser.parse;
`,
);
