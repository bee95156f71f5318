/** Opaque cursors: where an item stands in one list, in one order. */

import { ZerenError } from '../errors.ts';
import { parseCursor } from './convert.ts';

/** `list` names the list and its order, `place` the stored sort key of the item. */
export function toCursor(list: string, place: string): string {
  return Buffer.from(JSON.stringify({ v: 1, list, place })).toString('base64url');
}

/**
 * The place a cursor of `list` stands for.
 * @throws ZerenError BAD_CURSOR for anything that `toCursor` did not make for this list
 */
export function placeOf(cursor: string, list: string): string {
  const content = parseCursor(Buffer.from(cursor, 'base64url').toString());
  if (content?.list !== list || toCursor(content.list, content.place) !== cursor) {
    throw new ZerenError('BAD_CURSOR', `after: expected a cursor of ${list}, got another text`);
  }
  return content.place;
}
