import { fileURLToPath } from 'node:url';
import { openReader, type Reader, type ReaderOptions } from '../../src/ingest/reader.ts';

const LOADER = fileURLToPath(new URL('run-typescript.mjs', import.meta.url));

/** A reader whose thread runs from the sources. Who opens it closes it. */
export function openTestReader(options: ReaderOptions = {}): Promise<Reader> {
  return openReader({ ...options, nodeOptions: ['--import', LOADER, ...(options.nodeOptions ?? [])] });
}
