import { ZerenError } from '../errors.ts';
import { readBytes } from '../ingest/files.ts';
import type { Reader } from '../ingest/reader.ts';
import type { Reading } from '../ingest/reading.ts';

/** A file that cannot be read is an outcome like any other: the files after it are read all the same. */
export async function readFile(file: string, reader: Reader): Promise<Reading> {
  try {
    return await reader.read(await readBytes(file), file);
  } catch (cause) {
    if (!(cause instanceof ZerenError)) throw cause;
    return { outcome: 'quarantined', file, code: cause.code, message: cause.message, line: null };
  }
}
