/** A thread that reads documents, and how it may end. */

import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../errors.ts';
import type { Answer, Question } from './read-worker.ts';

/** The answer, or why there is none; then the thread has ended. */
export type Outcome = Answer | { readonly kind: 'ended'; readonly code: ErrorCode; readonly message: string };

export interface ReadThread {
  /** One at a time. Never rejects. @param deadline ms */
  ask(question: Question, deadline: number): Promise<Outcome>;
  end(): Promise<void>;
}

/** Sources and build run the file beside this one: .ts there, .js here. */
const SCRIPT = new URL(`read-worker${extname(import.meta.url)}`, import.meta.url);

/** @param nodeOptions options of Node.js for the thread; null for those of this process */
export function startReadThread(memoryMb: number, nodeOptions: readonly string[] | null): ReadThread {
  const worker = new Worker(SCRIPT, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    ...(nodeOptions === null ? {} : { execArgv: [...nodeOptions] }),
  });
  let ended: Outcome | null = null;
  // One listener for all questions: a promise of the end that each of them waited for would keep all their answers.
  let settle: (outcome: Outcome) => void = () => undefined;
  const endWith = (outcome: Outcome): void => {
    ended ??= outcome;
    settle(ended);
  };
  worker.on('message', (answer: Answer) => {
    settle(answer);
  });
  worker.once('error', (error) => {
    endWith(toEnd(error, memoryMb));
  });
  worker.once('exit', (status) => {
    const message = `expected the thread that reads to go on, got its end with status ${status}`;
    endWith({ kind: 'ended', code: 'READER_CRASHED', message });
  });
  return {
    async ask(question, deadline) {
      if (ended !== null) return ended;
      let timer: NodeJS.Timeout | undefined;
      const outcome = await new Promise<Outcome>((resolve) => {
        settle = resolve;
        timer = setTimeout(() => {
          const message = `expected to be read in ${deadline} ms, got no end`;
          resolve({ kind: 'ended', code: 'FILE_TOO_SLOW', message });
        }, deadline);
        worker.postMessage(question);
      });
      clearTimeout(timer);
      if (outcome.kind === 'ended') await worker.terminate();
      return outcome;
    },
    async end() {
      await worker.terminate();
    },
  };
}

function toEnd(error: unknown, memoryMb: number): Outcome {
  const isMemory =
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? {
        kind: 'ended',
        code: 'FILE_TOO_COSTLY',
        message: `expected to need at most ${memoryMb} MiB, got more`,
      }
    : {
        kind: 'ended',
        code: 'READER_CRASHED',
        message: `expected the thread that reads to go on, got ${String(error)}`,
      };
}
