/** Rows of indicator tables: a name, its unit, and a value for each year. */

import type { IndicatorRecord, IndicatorValueRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Row, Table } from '../parse/tree.ts';
import { mention } from '../text/mention.ts';

const PART = /^其中\s?[:：,，]?\s?/u;
const UNIT = /[(（]([^()（）]{1,8})[)）]$/u;
/** Parts of a sum may differ from it by rounding. */
const TOLERANCE = 0.02;

/** A list of parts that may go on with the next row. */
interface OpenParts {
  readonly whole: IndicatorRecord;
  /** Sum of the parts so far in the first year. */
  sum: number;
}

/** Indicators of all tables with an INDICATOR column, in printed order. */
export function findIndicators(source: Source, tables: readonly Table[]): readonly IndicatorRecord[] {
  const records: IndicatorRecord[] = [];
  for (const table of tables) {
    const nameColumn = table.columns.findIndex(({ kind }) => kind === 'INDICATOR');
    if (nameColumn < 0 || !table.columns.some(({ kind }) => kind === 'YEAR')) continue;
    let category = '';
    let open: OpenParts | null = null;
    let whole: IndicatorRecord | null = null;
    for (const row of table.rows) {
      category = categoryOf(source, table, row) ?? category;
      const read = readRow(source, table, row, nameColumn, category, records.length);
      if (read === null) continue;
      if (read.isPart && whole !== null) open = { whole, sum: 0 };
      else if (open !== null && !continues(open, read.record)) open = null;
      const record: IndicatorRecord =
        open === null
          ? read.record
          : { ...read.record, partOfKey: open.whole.key, unit: read.record.unit ?? open.whole.unit };
      if (open === null) whole = record;
      else open.sum += record.values[0]?.value ?? 0;
      records.push(record);
    }
  }
  return records;
}

/** A row without 其中 goes on with the parts if its unit agrees and the parts do not yet make up the whole. */
function continues(open: OpenParts, record: IndicatorRecord): boolean {
  const whole = open.whole.values[0]?.value ?? 0;
  const sum = open.sum + (record.values[0]?.value ?? 0);
  return (record.unit === null || record.unit === open.whole.unit) && sum <= whole * (1 + TOLERANCE);
}

function categoryOf(source: Source, table: Table, row: Row): string | null {
  const column = table.columns.findIndex(({ kind }) => kind === 'CATEGORY');
  const cell = row.cells[column] ?? null;
  return cell === null ? null : mention(source, cell).text;
}

function readRow(
  source: Source,
  table: Table,
  row: Row,
  nameColumn: number,
  category: string,
  position: number,
): { record: IndicatorRecord; isPart: boolean } | null {
  const cell = row.cells[nameColumn] ?? null;
  if (cell === null) return null;
  const place = mention(source, cell);
  const unit = UNIT.exec(place.text)?.[1] ?? unitCell(source, table, row);
  return {
    isPart: PART.test(place.text),
    record: {
      key: `i${position}`,
      category,
      name: place.text.replace(PART, '').replace(UNIT, '').trim(),
      partOfKey: null,
      unit,
      mention: place,
      values: valuesOf(source, table, row),
    },
  };
}

function unitCell(source: Source, table: Table, row: Row): string | null {
  const cell = row.cells[table.columns.findIndex(({ kind }) => kind === 'UNIT_OF_MEASURE')] ?? null;
  return cell === null ? null : mention(source, cell).text;
}

function valuesOf(source: Source, table: Table, row: Row): readonly IndicatorValueRecord[] {
  return table.columns.flatMap(({ kind, year }, index) => {
    const cell = row.cells[index] ?? null;
    if (kind !== 'YEAR' || year === null || cell === null) return [];
    const place = mention(source, cell);
    return [{ year, ...readValue(place.text), mention: place }];
  });
}

function readValue(words: string): Pick<IndicatorValueRecord, 'value' | 'comparator'> {
  const number = /\d[\d,]*(?:\.\d+)?/u.exec(words)?.[0].replace(/,/gu, '');
  const value = number === undefined ? null : Number(number);
  if (/\d\s?[-—–~～]\s?\d/u.test(words)) return { value, comparator: 'RANGE' };
  if (/^[>＞]|^超过/u.test(words)) return { value, comparator: 'GT' };
  if (/^[<＜]/u.test(words)) return { value, comparator: 'LT' };
  if (/^≥|以上$|^不低于|^不少于/u.test(words)) return { value, comparator: 'GE' };
  if (/^≤|以[下内]$|^不超过/u.test(words)) return { value, comparator: 'LE' };
  return { value, comparator: /约|左右/u.test(words) ? 'ABOUT' : 'EQ' };
}
