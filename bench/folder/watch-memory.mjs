/**
 * Loaded before a command (`node --import`), in its process and in each of its threads: keeps the highest memory of each
 * in the file that ZEREN_MEMORY_FILE names. A thread that is ended from outside tells nothing at its end, so each new
 * height is written when it is reached.
 */

import { writeFileSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { getHeapStatistics } from 'node:v8';
import { isMainThread, threadId } from 'node:worker_threads';

const INTERVAL = 50;
/** Bytes that a height must add to be written. */
const STEP = 1_000_000;

const file = `${process.env.ZEREN_MEMORY_FILE}.${isMainThread ? 'process' : `thread-${threadId}`}`;
let highest = 0;

function look() {
  const bytes = isMainThread ? process.resourceUsage().maxRSS * 1024 : heapOfThread();
  if (bytes < highest + STEP) return;
  highest = bytes;
  writeFileSync(file, String(bytes));
}

/** A thread has no memory of its own for the system to count: its heap, with what lies outside of it. */
function heapOfThread() {
  const { total_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

setInterval(look, INTERVAL).unref();
if (isMainThread) process.once('exit', look);
