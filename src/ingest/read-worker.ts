/** The thread that reads documents, apart from the rest: what one of them does to it, it does to itself alone. */

import { parentPort } from 'node:worker_threads';
import { ZerenError, type ErrorCode } from '../errors.ts';
import { loadInputs, SEED_FOLDER, type ReadingInputs } from './inputs.ts';
import { readDocument } from './read.ts';
import type { Reading } from './reading.ts';

/** What the thread is asked, one at a time: first to load what reading needs, then to read. */
export type Question =
  | { readonly kind: 'open'; readonly seedFolder: string | null }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly file: string };

/** What it answers. */
export type Answer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'read'; readonly reading: Reading };

let inputs: ReadingInputs | null = null;

parentPort?.on('message', (question: Question) => {
  void answer(question).then((given) => parentPort?.postMessage(given));
});

async function answer(question: Question): Promise<Answer> {
  try {
    if (question.kind === 'open') {
      inputs = await loadInputs(question.seedFolder ?? SEED_FOLDER);
      return { kind: 'opened' };
    }
    if (inputs === null) throw new ZerenError('INTERNAL', 'expected to be opened before reading');
    return { kind: 'read', reading: await readDocument(question.bytes, question.file, inputs) };
  } catch (error) {
    return error instanceof ZerenError
      ? { kind: 'failed', code: error.code, message: error.message }
      : { kind: 'failed', code: 'INTERNAL', message: `could not be read: ${String(error)}` };
  }
}
