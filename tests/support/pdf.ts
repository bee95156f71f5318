/** PDF documents with a text layer made by hand. Format: ISO 32000-1; the codes of the font are those of UTF-16. */

export interface Printed {
  readonly text: string;
  /** Points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  /** Of the letters, in points. */
  readonly size?: number;
}

const PAGES = 2;
const FONT = 3;
/** Objects before the pages: catalog, pages, font, its descendant, its descriptor, its map to Unicode. */
const FIRST_PAGE = 7;

export function pdf(pages: readonly (readonly Printed[])[]): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`);
  const objects = [
    `<< /Type /Catalog /Pages ${PAGES} 0 R >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] /MediaBox [0 0 595 842] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode(pages.flatMap((page) => page.map(({ text }) => text)).join(''))),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent ${PAGES} 0 R /Resources << /Font << /F1 ${FONT} 0 R >> >> /Contents ${FIRST_PAGE + 2 * index + 1} 0 R >>`,
      stream(page.map(show).join('\n')),
    ]),
  ];
  return withDirectory(objects);
}

function show({ text, x, y, size = 10 }: Printed): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td <${codesOf(text).join('')}> Tj ET`;
}

function codesOf(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
}

function toUnicode(text: string): string {
  const codes = [...new Set(codesOf(text))];
  const groups = Array.from({ length: Math.ceil(codes.length / 100) }, (_, index) =>
    codes.slice(100 * index, 100 * index + 100),
  );
  const maps = groups.map(
    (group) =>
      `${group.length} beginbfchar\n${group.map((code) => `<${code}> <${code}>`).join('\n')}\nendbfchar`,
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${maps.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** The file with its table of objects; `trailer` goes into its dictionary. */
function withDirectory(objects: readonly string[]): Uint8Array {
  let written = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(written.length);
    written += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  return new TextEncoder().encode(
    `${written}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF\n`,
  );
}
