import { pause } from '../../src/graph/deadline.ts';

const PAUSE_MS = 50;

/** Milliseconds until `holds` held; an error when it did not within `deadlineMs`. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  deadlineMs: number,
): Promise<number> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > deadlineMs) throw new Error(`not within ${deadlineMs} ms`);
    await pause(PAUSE_MS);
  }
  return performance.now() - begun;
}
