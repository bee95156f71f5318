/** Several files of one load may hold the same document. */

import type { Coverage } from '../model/records.ts';

/** A file that was read: which document it holds, and what decides between editions. */
export interface Edition {
  readonly file: string;
  readonly sha256: string;
  readonly documentId: string;
  readonly title: string;
  /** ISO 8601; null where no portal gives it. */
  readonly publishedOn: string | null;
  /** Of the text, UTF-16 units. */
  readonly length: number;
  readonly coverage: Coverage;
}

export interface EditionChoice<E extends Edition = Edition> {
  readonly edition: E;
  /** The one of its document to load: published later, then longer, then of the greater sha256. */
  readonly chosen: E;
}

/** A choice for each edition, in the order given. */
export function chooseEditions<E extends Edition>(editions: readonly E[]): readonly EditionChoice<E>[] {
  const best = new Map<string, E>();
  for (const edition of editions) {
    const other = best.get(edition.documentId);
    if (other === undefined || compareEditions(edition, other) > 0) best.set(edition.documentId, edition);
  }
  return editions.map((edition) => ({ edition, chosen: best.get(edition.documentId) ?? edition }));
}

function compareEditions(a: Edition, b: Edition): number {
  return (
    compare(a.publishedOn ?? '', b.publishedOn ?? '') ||
    compare(a.length, b.length) ||
    compare(a.sha256, b.sha256)
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
