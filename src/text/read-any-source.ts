/** Bytes of a file of any kind to a Source, or the reason why not. */

import { ZerenError } from '../errors.ts';
import { hasSignature } from './file-kind.ts';
import { readDocx } from './formats/docx/read-docx.ts';
import { readPdf } from './formats/pdf/read-pdf.ts';
import { MAX_BYTES, readSource } from './read-source.ts';
import { toSourceResult, unreadable, type Extracted, type SourceResult } from './source-result.ts';

/**
 * The kind is told by the content, never by the name. Nothing is fetched, and no link inside the file is followed.
 * @param file path or name for messages and records; nothing is read from disk
 */
export async function readAnySource(bytes: Uint8Array, file: string): Promise<SourceResult> {
  if (bytes.length > MAX_BYTES) return readSource(bytes, file);
  try {
    const extracted = await extract(bytes);
    return extracted === null ? readSource(bytes, file) : toSourceResult(bytes, file, extracted);
  } catch (error) {
    if (error instanceof ZerenError) return unreadable(error.code, error.message);
    throw error;
  }
}

/** Null where the file is text, or nothing that can be read. */
async function extract(bytes: Uint8Array): Promise<Extracted | null> {
  if (hasSignature(bytes, 'ZIP')) {
    return { format: 'DOCX', encoding: null, original: await readDocx(bytes) };
  }
  if (hasSignature(bytes, 'PDF')) {
    return { format: 'PDF', encoding: null, original: await readPdf(bytes) };
  }
  return null;
}
