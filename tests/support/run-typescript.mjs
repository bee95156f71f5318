/** `node --import` this file to run a TypeScript file of ours in a process of its own, or in a thread, unbuilt. */

import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
