/** What the server asks of whoever writes: `ingest` does it, and the command line puts both together. */

import type { ChangeRow } from '../../graph/write/changes.ts';
import type { Decision } from '../../model/decisions.ts';
import type { Outcome } from '../../model/enums.ts';
import type { JudgementRequest } from '../../model/judgement-requests.ts';

/** On whose behalf a write is made. */
export interface Author {
  /** Null for the command line. */
  readonly keyId: string | null;
  /** Of the office or account: it signs decisions. */
  readonly name: string;
  /** Null for the command line. */
  readonly requestId: string | null;
}

/** How a write is made. */
export interface WriteMode {
  readonly by: Author;
  /** Nothing is kept or written: only what would change is told. */
  readonly isRehearsal: boolean;
}

/** What a write did or, of a rehearsal, would do. */
export interface Written {
  /** The version that has it; of a rehearsal, the one that it was tried on. */
  readonly version: number;
  readonly changes: readonly ChangeRow[];
}

/** What deciding did. */
export interface WrittenDecision extends Written {
  readonly decision: Decision;
  /** False where the same was decided before. */
  readonly isNew: boolean;
  /** Ids of the documents that were read again for it. */
  readonly documentIds: readonly string[];
}

/** What loading did. */
export interface WrittenDocument extends Written {
  readonly documentId: string;
  readonly outcome: Exclude<Outcome, 'QUARANTINED'>;
  /** The graph held these facts already. */
  readonly isUnchanged: boolean;
  readonly warnings: readonly {
    readonly code: string;
    readonly message: string;
    readonly line: number | null;
  }[];
}

/** What removing did. */
export interface WrittenRemoval extends Written {
  readonly documentId: string;
  readonly title: string;
}

/** A document as it is handed in. */
export interface HandedIn {
  /** Of the file: it may tell what the bytes are. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes one after the other; each is whole or not at all, and all are logged. They throw errors of the closed list. */
export interface Curation {
  readonly load: (document: HandedIn, mode: WriteMode) => Promise<WrittenDocument>;
  /** @param name id, ref, number or title of the document */
  readonly remove: (name: string, reason: string, mode: WriteMode) => Promise<WrittenRemoval>;
  readonly decide: (request: JudgementRequest, reason: string, mode: WriteMode) => Promise<WrittenDecision>;
  readonly revoke: (decisionId: string, reason: string, mode: WriteMode) => Promise<WrittenDecision>;
}
