import { readFileSync } from 'node:fs';

const PACKAGE = new URL('../../package.json', import.meta.url);

/** Of this package. */
export function readVersion(): string {
  return /"version": "([^"]+)"/u.exec(readFileSync(PACKAGE, 'utf8'))?.[1] ?? 'unknown';
}
