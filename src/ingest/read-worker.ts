/** The thread that reads documents, apart from the rest: what one of them does to it, it does to itself alone. */

import { parentPort } from 'node:worker_threads';
import { ZerenError, type ErrorCode } from '../errors.ts';
import type { Decision } from '../model/decisions.ts';
import { loadInputs, SEED_FOLDER, type ReadingInputs } from './inputs.ts';
import { readDocument } from './read.ts';
import type { Reading } from './reading.ts';

/** What the thread is asked, one at a time: first to load what reading needs, then to read. */
export type Question =
  | { readonly kind: 'open'; readonly seedFolder: string | null; readonly auditFile: string | null }
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly file: string;
      readonly decisions: readonly Decision[];
    };

/** What it answers. */
export type Answer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'read'; readonly reading: Reading };

/** Read on opening, since the first reading makes the indexes: the time of a document is then its own. */
const FIRST = new TextEncoder().encode('县教育局负责');

let inputs: ReadingInputs | null = null;

parentPort?.on('message', (question: Question) => {
  void answer(question).then((given) => parentPort?.postMessage(given));
});

async function answer(question: Question): Promise<Answer> {
  try {
    if (question.kind === 'open') {
      inputs = await loadInputs(question.seedFolder ?? SEED_FOLDER, question.auditFile ?? undefined);
      await readDocument(FIRST, '', inputs);
      return { kind: 'opened' };
    }
    if (inputs === null) throw new ZerenError('INTERNAL', 'expected to be opened before reading');
    const { bytes, file, decisions } = question;
    return { kind: 'read', reading: await readDocument(bytes, file, inputs, decisions) };
  } catch (error) {
    if (error instanceof ZerenError) return { kind: 'failed', code: error.code, message: error.message };
    const code = question.kind === 'read' ? 'READER_CRASHED' : 'INTERNAL';
    return { kind: 'failed', code, message: `could not be read: ${String(error)}` };
  }
}
