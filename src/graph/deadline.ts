/** Our own deadline on every database call: the driver can leave a promise unsettled. */

import { ZerenError } from '../errors.ts';

/**
 * `work`, or TIMEOUT after `milliseconds`. What `work` does later is ignored, so it must not hold what others need.
 * @throws ZerenError TIMEOUT
 */
export async function withDeadline<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new ZerenError('TIMEOUT', `${what}: expected an answer within ${milliseconds} ms, got none`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves after `milliseconds`. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
