/** What became of one file on its way from bytes to facts. */

import type { ErrorCode } from '../errors.ts';
import type { ReadingMarks } from '../graph/write/own-rows.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { DocumentRecords } from '../model/records.ts';
import type { Source } from '../model/source.ts';

/** Something to know about a file that was read all the same. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
}

export interface ReadDocument {
  readonly outcome: 'parsed' | 'parsed_with_warnings';
  readonly file: string;
  readonly source: Source;
  readonly records: DocumentRecords;
  readonly facts: DocumentFacts;
  /** sha256 over the bytes, the reader version, the gazetteer and the decisions: equal digests give equal facts. */
  readonly inputsDigest: string;
  readonly warnings: readonly Warning[];
}

export interface QuarantinedDocument {
  readonly outcome: 'quarantined';
  readonly file: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly line: number | null;
}

export type Reading = ReadDocument | QuarantinedDocument;

/** What the graph keeps of how a document was read. */
export function toMarks({ inputsDigest, warnings }: ReadDocument): ReadingMarks {
  return { inputsDigest, outcome: warnings.length === 0 ? 'LOADED' : 'LOADED_WITH_WARNINGS' };
}
