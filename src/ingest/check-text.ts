/** Words that people give to be kept. */

import { ZerenError } from '../errors.ts';

/** Control characters, line breaks among them, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/** In UTF-16 units. */
const LONGEST_REASON = 4_000;

/** So much of a word that is refused is shown. */
const SHOWN = 80;

/**
 * The text without space around it.
 * @param argument what it was given as
 * @param longest in UTF-16 units
 * @throws ZerenError BAD_USER_INPUT where it is empty, too long, or not of one line of whole characters
 */
export function checkText(argument: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= longest && !UNPRINTABLE.test(trimmed)) return trimmed;
  throw new ZerenError(
    'BAD_USER_INPUT',
    `${argument}: expected 1 to ${longest} printable characters on one line, got ${showText(text)}`,
  );
}

/** Why something is decided or done. @throws ZerenError BAD_USER_INPUT as `checkText`, of at most 4,000 UTF-16 units */
export function checkReason(reason: string): string {
  return checkText('reason', reason, LONGEST_REASON);
}

/** The beginning of a text, quoted, for a message. */
export function showText(text: string): string {
  return JSON.stringify(text.slice(0, SHOWN));
}
