/** The rows and cells of a table element. */

import type { HtmlNode, Open } from './nodes.ts';

/** Indexes of its caption, null without one, and of its cells, row by row. */
export interface TableElements {
  readonly caption: number | null;
  readonly rows: readonly (readonly number[])[];
}

/** Longer tables of few cells lay out a page. */
const LAYOUT_SHARE = 0.6;
const LAYOUT_BLOCKS = 12;

/** @param table index of its opening node; tables inside its cells are not looked into */
export function findRows(nodes: readonly HtmlNode[], table: number): TableElements {
  const rows: number[][] = [];
  let caption: number | null = null;
  const end = endOf(nodes, table);
  for (let index = table + 1; index < end; index += 1) {
    const node = nodes[index];
    if (node?.kind !== 'OPEN') continue;
    if (node.name === 'tr') rows.push([]);
    else if (node.name === 'td' || node.name === 'th') {
      if (rows.length === 0) rows.push([]);
      rows.at(-1)?.push(index);
      index = node.end;
    } else if (node.name === 'caption') {
      caption = index;
      index = node.end;
    } else if (node.name === 'table') index = node.end;
  }
  return { caption, rows: rows.filter((row) => row.length > 0) };
}

/** Does the table only place its cells on the page? One cell then holds most of the text, in paragraphs or tables. */
export function isLayout(nodes: readonly HtmlNode[], table: Open, { rows }: TableElements): boolean {
  if (rows.every((row) => row.length === 1)) return true;
  let largest: Open = table;
  let printed = 0;
  for (const index of rows.flat()) {
    const cell = nodes[index];
    if (cell?.kind !== 'OPEN' || cell.until - cell.before <= printed) continue;
    largest = cell;
    printed = cell.until - cell.before;
  }
  if (printed <= (table.until - table.before) * LAYOUT_SHARE) return false;
  let blocks = 0;
  for (let index = largest.start + 1; index < largest.end; index += 1) {
    const node = nodes[index];
    if (node?.kind !== 'OPEN') continue;
    if (node.name === 'table') return true;
    if (node.name === 'p' || node.name === 'div') blocks += 1;
  }
  return blocks > LAYOUT_BLOCKS;
}

function endOf(nodes: readonly HtmlNode[], index: number): number {
  const node = nodes[index];
  return node?.kind === 'OPEN' ? node.end : index;
}
