/** Bytes of a file to a Source, or the reason why not. */

import { createHash } from 'node:crypto';
import type { ErrorCode } from '../errors.ts';
import type { Source } from '../model/source.ts';
import { decode } from './decode.ts';
import { findBinaryKind } from './file-kind.ts';
import { toReadingText } from './reading-text.ts';

export type SourceResult =
  | { readonly ok: true; readonly source: Source }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly message: string;
      /** 1-based; null where the whole file is meant. */
      readonly line: number | null;
    };

/** Larger files are refused: no public plan comes near it. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Any character that prints. */
const PRINTS = /[^\s\p{C}]/u;

/** @param file path or name for messages and records; nothing is read from disk. */
export function readSource(bytes: Uint8Array, file: string): SourceResult {
  if (bytes.length > MAX_BYTES) {
    return fail('FILE_TOO_LARGE', `expected at most ${MAX_BYTES} bytes, got ${bytes.length}`);
  }
  const kind = findBinaryKind(bytes);
  if (kind !== null) return fail('FILE_BINARY', `expected text, got ${kind}`);
  const decoded = decode(bytes);
  if (!decoded.ok) {
    return bytes.includes(0)
      ? fail(
          'FILE_BINARY',
          `expected text, got binary data with NUL bytes (first at byte ${bytes.indexOf(0)})`,
        )
      : fail(
          'ENCODING_UNKNOWN',
          `expected UTF-8, GB18030, Big5 or UTF-16 with a byte order mark; byte ${decoded.offset} is not valid UTF-8 and the whole reads as none of the others`,
          lineOfByte(bytes, decoded.offset),
        );
  }
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) return fail('FILE_BINARY', `expected text, got data with a NUL character at offset ${nul}`);
  if (!PRINTS.test(decoded.text)) {
    return fail('FILE_EMPTY', `expected text, got ${bytes.length} bytes without a printing character`);
  }
  return {
    ok: true,
    source: {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: decoded.encoding,
      original: decoded.text,
      ...toReadingText(decoded.text),
    },
  };
}

function fail(code: ErrorCode, message: string, line: number | null = null): SourceResult {
  return { ok: false, code, message, line };
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let position = 0; position < offset; position += 1) if (bytes[position] === 0x0a) line += 1;
  return line;
}
