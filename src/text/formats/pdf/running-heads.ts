/** What is printed on every page: headers, footers and page numbers. */

import type { PrintedLine } from './page-lines.ts';

/** Lines at either end of a page that may be running heads. */
const AT_ENDS = 2;
const LEAST_PAGES = 2;
const MOST_WORDS = 2;
/** Of the pages. */
const SHARE = 0.5;

/** Pages without the lines at their ends that stand, but for their numbers, on most of them. */
export function withoutRunningHeads(pages: readonly (readonly PrintedLine[])[]): readonly PrintedLine[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter((line, index) => mayRun(page, line, index)).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(LEAST_PAGES, pages.length * SHARE);
  return pages.flatMap((page) =>
    page.filter((line, index) => !mayRun(page, line, index) || (counts.get(keyOf(line)) ?? 0) < least),
  );
}

/** Words in columns are the repeated header of a table. */
function mayRun(page: readonly PrintedLine[], { segments }: PrintedLine, index: number): boolean {
  return segments.length <= MOST_WORDS && (index < AT_ENDS || index >= page.length - AT_ENDS);
}

/** Headers stand at one height. */
function keyOf({ y, segments }: PrintedLine): string {
  const words = segments.map(({ text }) => text).join(' ');
  return `${Math.round(y / 4)} ${words.replace(/\d+/gu, '#').replace(/\s+/gu, '')}`;
}
