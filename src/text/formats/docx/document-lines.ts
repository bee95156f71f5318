/** The main part of a document (`word/document.xml`) to lines. ISO/IEC 29500-1, 17.3 and 17.4. */

import { newParagraph, paragraphLines, type Paragraph, type Setting } from './paragraph.ts';
import { lastCell, openCell, openRow, skipColumns, tableLines, type Table } from './table.ts';
import { isOn, readXml, type Attributes } from './xml.ts';

/**
 * Not printed, or said twice: words struck out or moved away in tracked changes, instructions of fields, properties before
 * a change, pinyin above characters, what older programs print in the place of a choice.
 */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'Fallback', 'rt', 'pPrChange', 'rPrChange'],
  ...['tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'numberingChange'],
]);

/** Rows become lines of cells parted by tabs, paragraphs lines with their automatic numbers. */
export function readDocumentLines(bytes: Uint8Array, setting: Setting): readonly string[] {
  const lines: string[] = [];
  const tables: Table[] = [];
  /** More than one where a text box stands in a paragraph. */
  const paragraphs: Paragraph[] = [];
  const path: string[] = [];
  /** Depth of the element that is passed over; 0 for none. */
  let skipped = 0;
  let hiddenRun = false;
  let skipsContent = false;

  const sink = (): string[] => {
    const table = tables.at(-1);
    return (table === undefined ? null : lastCell(table)?.lines) ?? lines;
  };
  const parent = (): string => path.at(-2) ?? '';
  const print = (words: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && !hiddenRun) paragraph.words += words;
  };

  const openInText = (name: string, attributes: Attributes): void => {
    const paragraph = paragraphs.at(-1);
    const val = attributes['val'] ?? '';
    if (name === 'p') paragraphs.push(newParagraph());
    else if (name === 'r') hiddenRun = false;
    else if (name === 'vanish' && path.at(-3) === 'r') hiddenRun = isOn(attributes);
    else if (name === 'tab' && parent() === 'r') print('\t');
    else if ((name === 'br' || name === 'cr') && parent() === 'r') print('\n');
    else if (name === 'noBreakHyphen') print('-');
    else if (paragraph === undefined) return;
    else if (name === 'pStyle') paragraph.style = val;
    else if (name === 'numId') paragraph.list = val;
    else if (name === 'ilvl') paragraph.level = toCount(val);
  };

  const openInTable = (name: string, attributes: Attributes): void => {
    if (name === 'tbl') tables.push({ rows: [] });
    const table = tables.at(-1);
    if (table === undefined) return;
    const cell = lastCell(table);
    if (name === 'tr') openRow(table);
    else if (name === 'tc') openCell(table);
    else if (name === 'gridBefore' && toCount(attributes['val']) > 0)
      skipColumns(table, toCount(attributes['val']));
    else if (name === 'gridSpan' && cell !== null) cell.columns = toCount(attributes['val']);
    else if (name === 'vMerge' && cell !== null) cell.continues = attributes['val'] !== 'restart';
  };

  readXml(bytes, 'word/document.xml', {
    open(name, attributes) {
      path.push(name);
      if (skipped > 0) return;
      if (name === 'del' && parent() === 'trPr') {
        const row = tables.at(-1)?.rows.at(-1);
        if (row !== undefined) row.deleted = true;
      }
      if (SKIPPED.has(name) || (name === 'sdtContent' && skipsContent)) {
        skipped = path.length;
        skipsContent = false;
        return;
      }
      if (name === 'sdt') skipsContent = false;
      if (
        name === 'showingPlcHdr' ||
        (name === 'docPartGallery' && attributes['val'] === 'Table of Contents')
      ) {
        skipsContent = true;
      }
      openInText(name, attributes);
      openInTable(name, attributes);
    },
    text(words) {
      if (skipped === 0 && path.at(-1) === 't') print(words.replace(/[\t\n\r]+/gu, ' '));
    },
    close(name) {
      const depth = path.length;
      path.pop();
      if (skipped > 0) {
        if (depth === skipped) skipped = 0;
        return;
      }
      if (name === 'r') hiddenRun = false;
      if (name === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph !== undefined) sink().push(...paragraphLines(paragraph, setting));
      }
      if (name === 'tbl') {
        const table = tables.pop();
        if (table !== undefined) sink().push(...tableLines(table));
      }
    },
  });
  return lines;
}

function toCount(written: string | undefined): number {
  const count = Number.parseInt(written ?? '', 10);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}
