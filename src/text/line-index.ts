/** Line numbers by offset, in logarithmic time. */

import type { Source } from '../model/source.ts';

/** Filled at the first question about a source: the same source always gives the same starts. */
const startsBySource = new WeakMap<Source, Uint32Array>();

/** The 1-based line of an offset in `source.original`. Lines end with LF, CR LF or CR. */
export function lineAt(source: Source, offset: number): number {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function lineStarts(source: Source): Uint32Array {
  const known = startsBySource.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (const match of source.original.matchAll(/\r\n|[\n\r]/gu)) starts.push(match.index + match[0].length);
  const index = Uint32Array.from(starts);
  startsBySource.set(source, index);
  return index;
}
