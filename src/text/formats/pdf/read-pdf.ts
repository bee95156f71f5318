/** A PDF file with a text layer to the text that it prints. */

import { ZerenError } from '../../../errors.ts';
import { toPrintedLines, type PlacedText } from './page-lines.ts';
import { toTextLines } from './paragraphs.ts';
import { withoutRunningHeads } from './running-heads.ts';

const MOST_PAGES = 2000;

/** Scripts of the file are not run, its fonts not drawn, its links not followed. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
};

/** @throws ZerenError FILE_ENCRYPTED, FILE_MALFORMED, FILE_TOO_COMPLEX, NO_TEXT_LAYER */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  // Large, and needed for few files.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The reader takes the bytes for its own.
  const task = getDocument({ data: Uint8Array.from(bytes), ...OPTIONS });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      const message = `expected at most ${MOST_PAGES} pages, got ${document.numPages}`;
      throw new ZerenError('FILE_TOO_COMPLEX', message);
    }
    const pages = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(toPrintedLines(items.flatMap(toPlacedText), number - 1));
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0)) {
      throw new ZerenError('NO_TEXT_LAYER', `expected text, got ${document.numPages} pages without any`);
    }
    return `${toTextLines(withoutRunningHeads(pages)).join('\n')}\n`;
  } catch (cause) {
    throw toFileError(cause);
  } finally {
    await task.destroy();
  }
}

function toPlacedText(item: object): readonly PlacedText[] {
  if (!('str' in item) || !('transform' in item) || !('width' in item) || !('height' in item)) return [];
  const { str, transform, width, height } = item;
  if (typeof str !== 'string' || !Array.isArray(transform)) return [];
  const [x, y] = [Number(transform[4]), Number(transform[5])];
  return [{ text: str, x, y, width: Number(width), height: Number(height) }];
}

/** Errors of the reader are told by their names. */
function toFileError(cause: unknown): ZerenError {
  if (cause instanceof ZerenError) return cause;
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return reason.startsWith('PasswordException')
    ? new ZerenError('FILE_ENCRYPTED', 'expected an open PDF, got one with a password', { cause })
    : new ZerenError('FILE_MALFORMED', `expected a whole PDF, got a fault in it: ${reason}`, { cause });
}
