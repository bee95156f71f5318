/** DOCX documents made by hand from the inside of `w:body`. */

import { zip, type ZipPart } from './zip.ts';

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

interface OtherParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly more?: readonly ZipPart[];
}

/** @param body XML inside `w:body`; `numbering` and `styles` are that inside their roots */
export function docx(body: string, { numbering, styles, more = [] }: OtherParts = {}): Uint8Array {
  return zip([
    { name: '[Content_Types].xml', content: TYPES },
    { name: 'word/document.xml', content: root('document', `<w:body>${body}</w:body>`) },
    ...(numbering === undefined
      ? []
      : [{ name: 'word/numbering.xml', content: root('numbering', numbering) }]),
    ...(styles === undefined ? [] : [{ name: 'word/styles.xml', content: root('styles', styles) }]),
    ...more,
  ]);
}

/** @param properties XML inside `w:pPr` */
export function paragraph(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** A paragraph of a list. */
export function item(words: string, list: number, level = 0): string {
  return paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** Each cell is its words, or its words with XML inside `w:tcPr`. */
export function table(
  rows: readonly (readonly (string | readonly [words: string, properties: string])[])[],
): string {
  const cells = rows.map((row) =>
    row
      .map((cell) => (typeof cell === 'string' ? ([cell, ''] as const) : cell))
      .map(([words, properties]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`)
      .join(''),
  );
  return `<w:tbl>${cells.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

/** A list of levels, each a format and its text. */
export function abstractList(
  id: number,
  levels: readonly (readonly [format: string, text: string])[],
  more = '',
): string {
  const written = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${written.join('')}</w:abstractNum>`;
}

/** @param overrides XML behind the reference to the levels */
export function list(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

function root(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
}
