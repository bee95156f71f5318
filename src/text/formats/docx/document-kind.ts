/** What a zip archive is by the names of its parts. */

const KINDS: readonly (readonly [part: string, kind: string])[] = [
  ['word/vbaProject.bin', 'a DOCM document with macros'],
  ['xl/workbook.xml', 'a spreadsheet (xlsx)'],
  ['xl/workbook.bin', 'a spreadsheet (xlsb)'],
  ['ppt/presentation.xml', 'a presentation (pptx)'],
  ['content.xml', 'an OpenDocument file (odt, ods, odp)'],
  ['META-INF/container.xml', 'an e-book (epub)'],
  ['META-INF/MANIFEST.MF', 'a Java archive (jar)'],
  ['OFD.xml', 'an OFD document'],
];

/** In words that end a sentence; null for a DOCX document, whole or not. */
export function documentKind(names: ReadonlySet<string>): string | null {
  const found = KINDS.find(([part]) => names.has(part));
  if (found !== undefined) return found[1];
  return Array.from(names).some((name) => name.startsWith('word/'))
    ? null
    : 'a zip archive without a document';
}
