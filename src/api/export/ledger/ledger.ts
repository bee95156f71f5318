/** `GET /export/ledger.xlsx?document=ID&unit=ID or name&year=2024`: the supervision ledger (督办台账). */

import { Readable } from 'node:stream';
import { ZerenError } from '../../../errors.ts';
import type { Locale } from '../../resolvers-types.generated.ts';
import { inLocale } from '../../words.ts';
import type { ExportRequest } from '../export-request.ts';
import { toFile } from '../file.ts';
import {
  badInput,
  FILE_OPTIONS,
  readColumns,
  readFileOptions,
  readParameters,
  type Format,
  type Parameters,
} from '../request.ts';
import { findLedgerColumn, ledgerColumns, type LedgerColumn } from './ledger-columns.ts';
import { toLedgerTable } from './ledger-table.ts';
import { writeLedgerXlsx, type LedgerHeading } from './ledger-xlsx.ts';
import { readLedger, type Ledger } from './read-ledger.ts';

const TITLE = { zh: '督办台账', en: 'Ledger' };
const PARAMETERS = ['document', 'unit', 'region', 'year', 'columns', ...FILE_OPTIONS];

/** @throws ZerenError BAD_USER_INPUT */
export function ledgerRequest(query: unknown, format: Format): ExportRequest {
  const parameters = readParameters(query, PARAMETERS);
  const options = readFileOptions(parameters);
  const names = {
    document: parameters.get('document') ?? null,
    unit: parameters.get('unit') ?? null,
    region: parameters.get('region') ?? null,
  };
  if (names.document === null && names.unit === null) {
    throw new ZerenError('BAD_USER_INPUT', 'ledger: expected a document, a unit or both, got neither');
  }
  if (names.region !== null && names.unit === null) {
    throw badInput('region', 'the region of a unit', names.region);
  }
  const year = toYear(parameters.get('year'));
  const chosen = chooseColumns(names.unit !== null, parameters);
  return async (running) => {
    const ledger = await readLedger(running, names, year, options.locale);
    const table = toLedgerTable(ledger, chosen, options.locale);
    const title = inLocale(TITLE, options.locale);
    const body =
      format === 'xlsx'
        ? Readable.from([await writeLedgerXlsx(table, headingOf(ledger, options.locale), options.locale)])
        : toFile({ title, columns: table.columns, pages: Readable.from([table.rows]) }, format, options);
    return { state: ledger.state, title, body };
  };
}

/** Null where none are named. @throws ZerenError BAD_USER_INPUT */
function chooseColumns(isOfUnit: boolean, parameters: Parameters): readonly LedgerColumn[] | null {
  const known = ledgerColumns(isOfUnit, []).map(({ key }) => key);
  return readColumns(parameters, [...known, 'goals', 'goals2024'], (key) => findLedgerColumn(isOfUnit, key));
}

/** @throws ZerenError BAD_USER_INPUT */
function toYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{4}$/u.test(text)) return Number(text);
  throw badInput('year', 'one such as 2024', text);
}

function headingOf({ subject: { document, unit }, year, state }: Ledger, locale: Locale): LedgerHeading {
  const title = [
    ...(document === null ? [] : [`《${document.title}》${document.number ?? ''}`]),
    ...(unit === null ? [] : [unit.name]),
    ...(year === null ? [] : [inLocale({ zh: `${year}年`, en: String(year) }, locale)]),
    inLocale(TITLE, locale),
  ];
  const day = state.loadedAt?.slice(0, 10) ?? '';
  return {
    title: title.join(' '),
    loadedAt: state.loadedAt,
    version: inLocale(
      { zh: `图谱版本 ${state.version}，${day}`, en: `Graph version ${state.version}, ${day}` },
      locale,
    ),
  };
}
