/** A DOCX file to the text that it prints. Headers, footers and notes are no part of it; links are not followed. */

import { ZerenError } from '../../../errors.ts';
import { createNumberCounter } from './counters.ts';
import { documentKind } from './document-kind.ts';
import { readDocumentLines } from './document-lines.ts';
import { readNumbering, type Lists } from './numbering.ts';
import { readStyles } from './styles.ts';
import { openArchive } from './unzip.ts';

/** @throws ZerenError FILE_BINARY, FILE_ENCRYPTED, FILE_MALFORMED, FILE_TOO_COMPLEX */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const archive = await openArchive(bytes);
  const kind = documentKind(archive.names);
  if (kind !== null) throw new ZerenError('FILE_BINARY', `expected a DOCX document, got ${kind}`);
  const document = await archive.read('word/document.xml');
  if (document === null) {
    throw new ZerenError('FILE_MALFORMED', 'expected word/document.xml in the DOCX document, got none');
  }
  const numbering = await archive.read('word/numbering.xml');
  const styles = await archive.read('word/styles.xml');
  const lists: Lists = numbering === null ? new Map() : readNumbering(numbering);
  const lines = readDocumentLines(document, {
    lists,
    styles: styles === null ? new Map() : readStyles(styles),
    count: createNumberCounter(lists),
  });
  return `${lines.join('\n')}\n`;
}
