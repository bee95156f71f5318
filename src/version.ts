/** The version of this package. */

import { readFileSync } from 'node:fs';

const PACKAGE = new URL('../package.json', import.meta.url);

/** As in `package.json`. */
export function readVersion(): string {
  return /"version": "([^"]+)"/u.exec(readFileSync(PACKAGE, 'utf8'))?.[1] ?? 'unknown';
}
