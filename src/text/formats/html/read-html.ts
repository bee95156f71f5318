/** A page to the text that it prints, one block a line, the rows of tables as cells parted by tabs. */

import { ZerenError } from '../../../errors.ts';
import { toCellText, toTableLines } from '../grid.ts';
import { isDropped } from './dropped.ts';
import { createLineWriter } from './line-writer.ts';
import { openList, takeNumber, type ListNumbers } from './list-numbers.ts';
import { toNodes, type HtmlNode, type Open } from './nodes.ts';
import { findRows, isLayout, type TableElements } from './table-rows.ts';

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'html',
  ],
  ...[
    'legend',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
  ],
  ...['thead', 'tr', 'ul', 'br'],
]);
const DEEPEST_TABLE = 16;
/** The name of the site stands behind one of these. */
const SITE_NAME = /[_|｜]|\s[-—–]\s?/u;

/** A stretch of the page being read. */
interface Place {
  readonly nodes: readonly HtmlNode[];
  /** Printing characters of the whole page. */
  readonly printed: number;
  readonly tableDepth: number;
}

/**
 * Scripts, styles, navigation and hidden elements are left out, and the title of the page where its text has it. Nothing
 * is fetched.
 * @throws ZerenError FILE_TOO_COMPLEX
 */
export function readHtml(html: string): string {
  const nodes = toNodes(html);
  const roots = nodes.filter((node) => node.kind === 'OPEN');
  const printed = roots.reduce((most, { until }) => Math.max(most, until), 0);
  const lines = readLines({ nodes, printed, tableDepth: 0 }, 0, nodes.length);
  const title = findTitle(nodes);
  const words = title.split(SITE_NAME)[0]?.trim() ?? '';
  const known = words === '' || lines.some((line) => line.includes(words));
  return `${[...(known ? [] : [words]), ...lines].join('\n')}\n`;
}

function readLines(place: Place, from: number, until: number): readonly string[] {
  const { nodes, printed } = place;
  const writer = createLineWriter();
  const lists: (ListNumbers | null)[] = [];
  let articles = 0;
  let preformatted = 0;
  for (let index = from; index < until; index += 1) {
    const node = nodes[index];
    if (node === undefined) break;
    if (node.kind === 'TEXT') {
      writer.write(node.text, preformatted > 0);
      continue;
    }
    if (BLOCKS.has(node.name)) writer.endLine();
    const step = node.kind === 'OPEN' ? 1 : -1;
    if (node.kind === 'OPEN' && isDropped(node, articles > 0, printed)) {
      index = node.end;
      continue;
    }
    switch (node.name) {
      case 'article':
      case 'main':
        articles += step;
        break;
      case 'pre':
        preformatted += step;
        break;
      case 'ol':
      case 'ul':
        if (node.kind === 'OPEN') lists.push(openList(node));
        else lists.pop();
        break;
      case 'li': {
        const list = lists.at(-1) ?? null;
        if (node.kind === 'OPEN' && list !== null) {
          writer.write(takeNumber(list, node, firstWords(nodes, index, node.end)), false);
        }
        break;
      }
      case 'table': {
        const rows = node.kind === 'OPEN' ? findRows(nodes, index) : null;
        if (node.kind !== 'OPEN' || rows === null || isLayout(nodes, node, rows)) break;
        writer.lines.push(...readTable(place, rows));
        index = node.end;
        break;
      }
      default:
    }
  }
  writer.endLine();
  return writer.lines;
}

function readTable(place: Place, { caption, rows }: TableElements): readonly string[] {
  if (place.tableDepth >= DEEPEST_TABLE) {
    const message = `expected tables at most ${DEEPEST_TABLE} deep, got deeper ones`;
    throw new ZerenError('FILE_TOO_COMPLEX', message);
  }
  const inside = { ...place, tableDepth: place.tableDepth + 1 };
  const read = (index: number): string => {
    const node = place.nodes[index];
    return node?.kind === 'OPEN' ? toCellText(readLines(inside, index + 1, node.end)) : '';
  };
  const cells = rows.map((row) =>
    row.map((index) => {
      const node = place.nodes[index];
      const attributes = node?.kind === 'OPEN' ? node.attributes : {};
      return {
        text: read(index),
        columns: toSpan(attributes['colspan'], 1),
        rows: toSpan(attributes['rowspan'], rows.length),
      };
    }),
  );
  const heading = caption === null ? '' : read(caption);
  return [...(heading === '' ? [] : [heading]), ...toTableLines(cells)];
}

/** @param ofZero `rowspan="0"` goes down to the end of the table */
function toSpan(written: string | undefined, ofZero: number): number {
  const span = Number.parseInt(written ?? '1', 10);
  if (span === 0) return ofZero;
  return Number.isSafeInteger(span) && span > 0 ? span : 1;
}

function firstWords(nodes: readonly HtmlNode[], from: number, until: number): string {
  for (let index = from + 1; index < until; index += 1) {
    const node = nodes[index];
    if (node?.kind === 'TEXT' && node.text.trim() !== '') return node.text;
  }
  return '';
}

function findTitle(nodes: readonly HtmlNode[]): string {
  const isTitle = (node: HtmlNode): node is Open => node.kind === 'OPEN' && node.name === 'title';
  const index = nodes.findIndex(isTitle);
  const text = nodes[index + 1];
  return index >= 0 && text?.kind === 'TEXT' ? text.text.replace(/\s+/gu, ' ').trim() : '';
}
