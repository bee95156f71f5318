/** A text with its checks: what every kind of file must come to before rules read it. */

import { createHash } from 'node:crypto';
import type { ErrorCode } from '../errors.ts';
import type { Encoding, Format, Source } from '../model/source.ts';
import { toReadingText } from './reading-text.ts';

export interface Unreadable {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly message: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
}

export type SourceResult = { readonly ok: true; readonly source: Source } | Unreadable;

/** What a reader of one kind of file found. */
export interface Extracted {
  readonly format: Format;
  readonly encoding: Encoding | null;
  readonly original: string;
}

/** In characters. */
const LONGEST_LINE = 1024 * 1024;

/** Any character that prints. */
const PRINTS = /[^\s\p{C}]/u;

/**
 * U+FFFD, half a surrogate pair, and what it and other bytes become in a second wrong decoding: 锟斤拷 (U+FFFD as GBK), 烫烫烫 and 屯屯屯 (memory
 * never written, as GBK), 锘 at the beginning (the mark of UTF-8 as GBK).
 */
const DAMAGE = /\ufffd|\p{Cs}|锟斤拷|烫烫烫|屯屯屯|^锘/u;

/** @param bytes of the file, for its digest. */
export function toSourceResult(bytes: Uint8Array, file: string, extracted: Extracted): SourceResult {
  const { format, encoding, original } = extracted;
  const nul = original.indexOf('\0');
  if (nul >= 0) {
    return unreadable('FILE_BINARY', `expected text, got data with a NUL character at offset ${nul}`);
  }
  const damage = original.search(DAMAGE);
  if (damage >= 0) {
    const got = `U+${original.charCodeAt(damage).toString(16).toUpperCase()} at offset ${damage}`;
    return unreadable(
      'TEXT_DAMAGED',
      `expected text without decoding damage, got ${got}`,
      lineOf(original, damage),
    );
  }
  const long = findLongLine(original);
  if (long !== null) {
    const message = `expected lines of at most ${LONGEST_LINE} characters, got a longer one`;
    return unreadable('LINE_TOO_LONG', message, lineOf(original, long));
  }
  if (!PRINTS.test(original)) {
    const message = `expected text, got ${bytes.length} bytes without a printing character`;
    return unreadable('FILE_EMPTY', message);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { file, sha256, format, encoding, original, ...toReadingText(original, format) };
  return { ok: true, source };
}

export function unreadable(code: ErrorCode, message: string, line: number | null = null): Unreadable {
  return { ok: false, code, message, line };
}

/** Offset of the first line that is too long; null where none is. */
function findLongLine(text: string): number | null {
  let start = 0;
  while (text.length - start > LONGEST_LINE) {
    const end = Math.max(
      text.lastIndexOf('\n', start + LONGEST_LINE),
      text.lastIndexOf('\r', start + LONGEST_LINE),
    );
    if (end < start) return start;
    start = end + 1;
  }
  return null;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\n\r]/u).length;
}
