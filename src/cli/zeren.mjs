#!/usr/bin/env node
/** The command `zeren`: committed and executable, so that it can say what to run before anything is built. */

import { existsSync } from 'node:fs';

const main = new URL('../../dist/cli/main.js', import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('zeren is not built: run "npm start" or "npm run build" first');
  process.exitCode = 2;
}
