/** Sizes of what clients give. */

import { ZerenError } from '../errors.ts';

/** @throws ZerenError BAD_USER_INPUT where `got` is not from `least` to `most` */
export function assertWithin(name: string, got: number, least: number, most: number): void {
  if (got >= least && got <= most) return;
  throw new ZerenError('BAD_USER_INPUT', `${name}: expected ${least} to ${most}, got ${got}`);
}

/** @throws ZerenError BAD_USER_INPUT where a list is given, and empty */
export function assertSome(name: string, list: readonly unknown[] | null | undefined): void {
  if (list?.length !== 0) return;
  throw new ZerenError('BAD_USER_INPUT', `${name}: expected at least one, got none`);
}
