/** Plans as tables: with tabs, a cell a line, in Markdown, HTML, docx and PDF. */

import { docx, paragraph, table } from '../../tests/support/docx.ts';
import { pdf, type Printed } from '../../tests/support/pdf.ts';
import type { Plan } from './plan.ts';
import { headOf } from './plan-texts.ts';

const HEADER = ['序号', '重点任务', '牵头单位', '责任单位', '完成时限'] as const;

type Row = readonly string[];

export function toTabs(plan: Plan): string {
  return [...headOf(plan), ...[HEADER, ...rowsOf(plan)].map((row) => row.join('\t'))].join('\n');
}

/** As text copied from a page: a cell a line. */
export function toFlattened(plan: Plan): string {
  return [...headOf(plan), ...[HEADER, ...rowsOf(plan)].flat()].join('\n');
}

export function toMarkdown(plan: Plan): string {
  const [title = '', ...rest] = headOf(plan);
  const bars = (row: Row) => `| ${row.join(' | ')} |`;
  const rule = HEADER.map(() => '---');
  return [`# ${title}`, ...rest, '', ...[HEADER, rule, ...rowsOf(plan)].map(bars), ''].join('\n');
}

export function toHtml(plan: Plan): string {
  const [title = '', ...rest] = headOf(plan);
  const rows = [HEADER, ...rowsOf(plan)].map(
    (row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/">首页</a><a href="/zw">政务公开</a></nav><div class="article"><h1>${title}</h1>
${rest.map((line) => `<p>${line}</p>`).join('\n')}
<table>${rows.join('\n')}</table></div><footer>主办单位：${plan.issuer}</footer></body></html>`;
}

export function toDocx(plan: Plan): Uint8Array {
  const lines = headOf(plan).map((line) => paragraph(line));
  return docx([...lines, table([HEADER, ...rowsOf(plan)])].join(''));
}

const ROWS_ON_PAGE = 40;
const COLUMNS = [40, 70, 180, 300, 520];

/** One line a row: the list of units is cut to the first two. */
export function toPdf(plan: Plan): Uint8Array {
  const rows = rowsOf(plan).map(([number = '', title = '', lead = '', units = '', due = '']) => [
    ...[number, title, lead],
    ...[units.split('、').slice(0, 2).join('、'), due],
  ]);
  const printed = (row: Row, y: number): readonly Printed[] =>
    row.map((text, index) => ({ text, x: COLUMNS[index] ?? 0, y, size: 8 }));
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS_ON_PAGE) }, (_, index) =>
    rows.slice(index * ROWS_ON_PAGE, (index + 1) * ROWS_ON_PAGE),
  );
  return pdf(
    pages.map((page, index) => [
      ...(index === 0 ? [{ text: plan.title, x: 120, y: 810, size: 14 }] : []),
      ...[HEADER, ...page].flatMap((row, line) => printed(row, 780 - 16 * line)),
    ]),
  );
}

function rowsOf({ sections }: Plan): readonly Row[] {
  return sections
    .flatMap(({ tasks }) => tasks)
    .map(({ title, lead, responsible, due }, index) => [
      ...[String(index + 1), title, lead],
      ...[responsible.join('、'), due],
    ]);
}
