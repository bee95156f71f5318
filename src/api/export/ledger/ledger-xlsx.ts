/** A ledger as an Excel workbook that can be printed. */

import { writeXlsx, type CellStyle, type CellValue } from 'hucre/xlsx';
import type { Locale } from '../../resolvers-types.generated.ts';
import { toCell, type TableColumn } from '../table.ts';
import { toXlsxCell } from '../xlsx.ts';
import type { LedgerTable } from './ledger-table.ts';

/** Lines above the table. */
export interface LedgerHeading {
  readonly title: string;
  /** Version of the graph, and its date. */
  readonly version: string;
  /** When that version was loaded, ISO 8601. */
  readonly loadedAt: string | null;
}

/** Rows before the tasks: title, version, heads of the columns. */
const HEAD_ROWS = 3;

/** In characters, by key of the column. */
const WIDTHS: Readonly<Record<string, number>> = {
  place: 6,
  programme: 18,
  task: 28,
  role: 12,
  source: 30,
  findings: 40,
};
const GOAL_WIDTH = 42;
const UNIT_WIDTH = 22;

const BORDER = { style: 'thin' } as const;
const CELL: CellStyle = {
  alignment: { vertical: 'top', wrapText: true },
  border: { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER },
};
const HEAD: CellStyle = {
  ...CELL,
  font: { bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const TITLE: CellStyle = {
  font: { bold: true, size: 16 },
  alignment: { horizontal: 'center', wrapText: true },
};
const VERSION: CellStyle = { alignment: { horizontal: 'center' } };

/** A4 across, as wide as the paper; the heads of the columns stay in view and on every page. */
export async function writeLedgerXlsx(
  { columns, rows }: LedgerTable,
  { title, version, loadedAt }: LedgerHeading,
  locale: Locale,
): Promise<Uint8Array> {
  const lines: CellValue[][] = [
    [toXlsxCell(title)],
    [version],
    columns.map((column) => column.title),
    ...rows.map((row) =>
      columns.map((column, n) => toXlsxCell(toCell(row[n] ?? null, column, { locale, isRaw: false }))),
    ),
  ];
  const lastColumn = columns.length - 1;
  return writeXlsx({
    // Without a date, that of the clock would be in the file.
    properties: { title, modified: new Date(loadedAt ?? 0) },
    sheets: [
      {
        name: locale === 'ZH' ? '督办台账' : 'Ledger',
        rows: lines,
        columns: columns.map((column) => ({ width: widthOf(column), style: CELL })),
        cells: new Map([
          ['0,0', { value: toXlsxCell(title), style: TITLE }],
          ['1,0', { value: version, style: VERSION }],
          ...columns.map((column, n) => [`2,${n}`, { value: column.title, style: HEAD }] as const),
        ]),
        merges: (columns.length > 1 ? [0, 1] : []).map((row) => ({
          startRow: row,
          startCol: 0,
          endRow: row,
          endCol: lastColumn,
        })),
        rowDefs: new Map([[0, { height: 40 }]]),
        freezePane: { rows: HEAD_ROWS, columns: 3 },
        pageSetup: {
          ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
          printTitlesRow: `$${HEAD_ROWS}:$${HEAD_ROWS}`,
        },
        headerFooter: { oddFooter: '&C&P / &N' },
      },
    ],
  });
}

function widthOf({ key }: TableColumn): number {
  return WIDTHS[key] ?? (key.startsWith('goals') ? GOAL_WIDTH : UNIT_WIDTH);
}
