/** A table as the file that goes out. */

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { GraphState } from '../../graph/client.ts';
import { writeCsv } from './csv.ts';
import { writeJsonLines } from './jsonl.ts';
import type { FileName, Format } from './request.ts';
import type { CellStyle, Table } from './table.ts';
import { writeXlsx } from './xlsx.ts';

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Reads on only as it is read; destroying it ends the reading of the pages. */
export function toFile(table: Table, format: Format, style: CellStyle): Readable {
  switch (format) {
    case 'csv':
      return Readable.from(writeCsv(table, style), { objectMode: false });
    case 'jsonl':
      return Readable.from(writeJsonLines(table), { objectMode: false });
    case 'xlsx':
      return writeXlsx(table, style);
  }
}

/**
 * Of what one address gives of one graph, written by one version of this package: RFC 9110, 8.8.3. Weak, since a file may be
 * packed in other ways. A graph that is made anew counts its versions anew, hence the time of loading.
 */
export function entityTag(
  { version, loadedAt }: GraphState,
  packageVersion: string,
  address: string,
): string {
  const source = JSON.stringify([version, loadedAt, packageVersion, address]);
  return `W/"${createHash('sha256').update(source).digest('hex').slice(0, 32)}"`;
}

/** RFC 9110, 13.1.2, but for `*`, which says nothing of the version that a client has. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.split(',').some((each) => each.trim() === tag) ?? false;
}

/** RFC 6266, with the title in UTF-8 for those that know RFC 8187. */
export function contentDisposition({ name, format }: FileName, title: string, version: number): string {
  const full = encodeURIComponent(`${title}-v${version}.${format}`).replaceAll(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="zeren-${name}-v${version}.${format}"; filename*=UTF-8''${full}`;
}
