/** What became of one file of a load. */

import type { ErrorCode } from '../errors.ts';
import type { Coverage } from '../model/records.ts';
import type { Edition } from './editions.ts';
import type { Warning } from './reading.ts';

export interface LoadedFile {
  readonly file: string;
  readonly outcome: 'loaded' | 'loaded_with_warnings' | 'quarantined';
  /** Why it was quarantined, else null. */
  readonly code: ErrorCode | null;
  readonly message: string | null;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  /** The graph held these facts, read in this way, already. */
  readonly unchanged: boolean;
  readonly documentId: string | null;
  readonly title: string | null;
  readonly coverage: Coverage | null;
  readonly warnings: readonly Warning[];
}

export function loaded(edition: Edition, unchanged: boolean, warnings: readonly Warning[]): LoadedFile {
  const { file, documentId, title, coverage } = edition;
  return {
    file,
    outcome: warnings.length === 0 ? 'loaded' : 'loaded_with_warnings',
    ...{ code: null, message: null, line: null },
    ...{ unchanged, documentId, title, coverage, warnings },
  };
}

/** Another file of the load has the same document: the same bytes, or a better edition. */
export function passedOver(edition: Edition, chosen: Edition): LoadedFile {
  if (edition.sha256 === chosen.sha256) return loaded(edition, true, []);
  const message = `${chosen.file} has a later or longer edition of this document, which was loaded`;
  return loaded(edition, true, [{ code: 'OTHER_EDITION', message, line: null }]);
}

export function quarantined(
  file: string,
  problem: { readonly code: ErrorCode; readonly message: string; readonly line?: number | null },
): LoadedFile {
  const { code, message, line = null } = problem;
  return {
    file,
    outcome: 'quarantined',
    ...{ code, message, line },
    ...{ unchanged: false, documentId: null, title: null, coverage: null, warnings: [] },
  };
}

/** Its ending in a word or two. */
export function toProgress(file: LoadedFile): string {
  if (file.outcome === 'quarantined') return `quarantined, ${file.code ?? ''}`;
  return file.unchanged ? 'unchanged' : file.outcome;
}
