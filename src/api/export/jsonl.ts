/** A table as JSON Lines (https://jsonlines.org): an object a row, values as the API gives them. */

import type { Table } from './table.ts';

/** A page at a time; keys are those of the columns, in their order. */
export async function* writeJsonLines({ columns, pages }: Table): AsyncGenerator<string> {
  for await (const rows of pages) {
    yield rows
      .map(
        (row) =>
          `${JSON.stringify(Object.fromEntries(columns.map(({ key }, n) => [key, row[n] ?? null])))}\n`,
      )
      .join('');
  }
}
