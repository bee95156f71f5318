/** Bytes to text, strictly: an encoding is taken only if every byte is valid in it and the result reads as text. */

import type { Encoding } from '../model/source.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  /** `offset` is the first byte that is not valid UTF-8. */
  | { readonly ok: false; readonly offset: number };

/** Below this share of Chinese characters, ASCII and their punctuation, a legacy decoding is taken for chance. */
const PLAUSIBLE_SHARE = 0.9;

/** Enough characters to judge a legacy decoding by. */
const SAMPLE = 65_536;

/** The most frequent characters of Chinese text and of plans, in both scripts. */
const FREQUENT =
  /[的一是在不了有和人这這中大为為上个個国國以要时時来來用们們生到作地于於出分对對成会會可主发發年动動同工能下过過产產方后後行学學法所民经經教育单單位区區市县縣局部责責任务務建设設各加强強全政府年月日]/gu;
const FREQUENT_SHARE = 0.02;
const LONG = 200;

const COMMON =
  /[\t\n\f\r\u0020-\u007e\u00a0\u00b7\u00d7\u2010-\u2026\u2030-\u203b\u2460-\u2473\u3000-\u3017\u4e00-\u9fa5\uff01-\uff5e]/gu;

/**
 * Decodes by byte order mark, else as UTF-8, else as GB18030, else as Big5; as UTF-16 where bytes are NUL, which no text in
 * the others has. Any byte string is nearly valid GB18030, so the encodings behind UTF-8 must also give mostly common
 * characters. Of two that do, the one declared is taken, else the better.
 * @param declared what the document itself says, null where it says nothing
 */
export function decode(bytes: Uint8Array, declared: Encoding | null = null): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked !== null) {
    const text = tryDecode(bytes, marked);
    return text === null
      ? { ok: false, offset: firstInvalidUtf8(bytes) }
      : { ok: true, text, encoding: marked };
  }
  const wide = bytes.includes(0);
  const utf8 = wide ? null : tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return { ok: true, text: utf8, encoding: 'utf-8' };
  const legacy = (wide ? (['utf-16le', 'utf-16be'] as const) : (['gb18030', 'big5'] as const))
    .map((encoding) => ({ encoding, text: tryDecode(bytes, encoding) }))
    .flatMap(({ encoding, text }) => (text === null ? [] : [{ encoding, text, share: commonShare(text) }]))
    .filter(({ share, text }) => share >= PLAUSIBLE_SHARE && readsAsChinese(text))
    .sort((a, b) => frequentShare(b.text) - frequentShare(a.text));
  const best = legacy.find(({ encoding }) => encoding === declared) ?? legacy[0];
  return best === undefined
    ? { ok: false, offset: firstInvalidUtf8(bytes) }
    : { ok: true, text: best.text, encoding: best.encoding };
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function commonShare(text: string): number {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(COMMON)?.length ?? 0) / Math.max(1, sample.length);
}

/** A long text without the words that every text has was decoded by chance. */
function readsAsChinese(text: string): boolean {
  return text.length < LONG || frequentShare(text) >= FREQUENT_SHARE;
}

function frequentShare(text: string): number {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(FREQUENT)?.length ?? 0) / Math.max(1, sample.length);
}

/** Halving: a prefix is decoded as a stream, so a character cut at its end is no error. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = (valid + invalid + 1) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle - 1;
  }
  return valid;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
