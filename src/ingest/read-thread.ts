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
  const ended = new Promise<Outcome>((resolve) => {
    worker.once('error', (error) => {
      resolve(toEnd(error, memoryMb));
    });
    worker.once('exit', (status) => {
      resolve({ kind: 'ended', code: 'INTERNAL', message: `the reading thread ended with ${status}` });
    });
  });
  return {
    async ask(question, deadline) {
      let timer: NodeJS.Timeout | undefined;
      const answered = new Promise<Outcome>((resolve) => {
        worker.once('message', (answer: Answer) => {
          resolve(answer);
        });
        timer = setTimeout(() => {
          const message = `expected to be read in ${deadline} ms, got no end`;
          resolve({ kind: 'ended', code: 'FILE_TOO_SLOW', message });
        }, deadline);
      });
      worker.postMessage(question);
      const outcome = await Promise.race([answered, ended]);
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
    : { kind: 'ended', code: 'INTERNAL', message: `the reading thread ended: ${String(error)}` };
}
