/** Bytes of a file that is text (plain, Markdown, HTML) to a Source, or the reason why not. */

import { ZerenError } from '../errors.ts';
import type { Encoding } from '../model/source.ts';
import { decode } from './decode.ts';
import { findBinaryKind, isEncryptedDocument } from './file-kind.ts';
import { findEncodingHint, findForeignText, isHtml, isMarkdown } from './formats/format-of.ts';
import { readHtml } from './formats/html/read-html.ts';
import { toSourceResult, unreadable, type Extracted, type SourceResult } from './source-result.ts';

/** Larger files are refused: no public plan comes near it. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** @param file path or name for messages and records; nothing is read from disk. */
export function readSource(bytes: Uint8Array, file: string): SourceResult {
  if (bytes.length > MAX_BYTES) {
    return unreadable('FILE_TOO_LARGE', `expected at most ${MAX_BYTES} bytes, got ${bytes.length}`);
  }
  if (isEncryptedDocument(bytes)) {
    return unreadable('FILE_ENCRYPTED', 'expected an open document, got one with a password');
  }
  const kind = findBinaryKind(bytes);
  if (kind !== null) return unreadable('FILE_BINARY', `expected text, got ${kind}`);
  const decoded = decode(bytes, findEncodingHint(bytes));
  if (!decoded.ok) return undecodable(bytes, decoded.offset);
  const foreign = findForeignText(decoded.text);
  if (foreign !== null) return unreadable('FILE_BINARY', `expected a document, got ${foreign}`);
  try {
    return toSourceResult(bytes, file, extract(decoded.text, decoded.encoding));
  } catch (error) {
    if (error instanceof ZerenError) return unreadable(error.code, error.message);
    throw error;
  }
}

/** @throws ZerenError FILE_TOO_COMPLEX */
function extract(text: string, encoding: Encoding): Extracted {
  if (isHtml(text)) return { format: 'HTML', encoding, original: readHtml(text) };
  return { format: isMarkdown(text) ? 'MARKDOWN' : 'TEXT', encoding, original: text };
}

function undecodable(bytes: Uint8Array, offset: number): SourceResult {
  return bytes.includes(0)
    ? unreadable(
        'FILE_BINARY',
        `expected text, got binary data with NUL bytes (first at byte ${bytes.indexOf(0)})`,
      )
    : unreadable(
        'ENCODING_UNKNOWN',
        `expected UTF-8, GB18030, Big5 or UTF-16; byte ${offset} is not valid UTF-8 and the whole reads as none of the others`,
        lineOfByte(bytes, offset),
      );
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let position = 0; position < offset; position += 1) if (bytes[position] === 0x0a) line += 1;
  return line;
}
