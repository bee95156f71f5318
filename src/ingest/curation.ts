/** All writes of people: one after the other, each logged with how it ended. */

import type { JudgementRequest } from '../model/judgement-requests.ts';
import { checkReason } from './check-text.ts';
import { decide, revoke, type DecideDependencies, type Decided } from './decide.ts';
import { loadBytes, type LoadedBytes } from './load-bytes.ts';
import { withLog, type Logged, type UnloggedWrite } from './logged-write.ts';
import { removeByName, type RemovedDocument } from './remove.ts';

/** How a write is made. */
export interface WriteMode {
  readonly by: {
    /** Null for the command line. */
    readonly keyId: string | null;
    /** Of the office or account: it signs decisions. */
    readonly name: string;
    /** Null for the command line. */
    readonly requestId: string | null;
  };
  /** Nothing is kept, written or logged: only what would change is told. */
  readonly isRehearsal: boolean;
}

/** The writes. They throw what the functions behind them throw. */
export interface Curation {
  load(
    document: { readonly name: string; readonly bytes: Uint8Array },
    mode: WriteMode,
  ): Promise<LoadedBytes>;
  /** @param reason null where nobody was asked for one */
  remove(
    name: string,
    reason: string | null,
    mode: WriteMode,
  ): Promise<RemovedDocument & { readonly documentId: string }>;
  decide(request: JudgementRequest, reason: string, mode: WriteMode): Promise<Decided>;
  revoke(decisionId: string, reason: string, mode: WriteMode): Promise<Decided>;
}

export function openCuration(deps: DecideDependencies): Curation {
  let last: Promise<unknown> = Promise.resolve();

  /** After all earlier writes of this process. */
  const inTurn = <T extends Logged>(
    write: Pick<UnloggedWrite, 'operation' | 'arguments'>,
    { by, isRehearsal }: WriteMode,
    work: () => Promise<T>,
  ): Promise<T> => {
    const turn = last.then(() =>
      isRehearsal ? work() : withLog(deps.storeFolder, { ...write, ...by }, work, deps.now),
    );
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    load: (document, mode) =>
      inTurn(
        { operation: 'LOAD', arguments: { name: document.name, bytes: String(document.bytes.length) } },
        mode,
        () => loadBytes(document, deps, mode),
      ),
    remove: (name, reason, mode) =>
      inTurn({ operation: 'REMOVE', arguments: { document: name, reason: reason ?? '' } }, mode, async () => {
        if (reason !== null) checkReason(reason);
        const removed = await removeByName(name, deps, mode);
        return { ...removed, documentId: removed.id };
      }),
    decide: (request, reason, mode) =>
      inTurn({ operation: 'DECIDE', arguments: { ...request, reason } }, mode, () =>
        decide({ ...request, author: mode.by.name, reason }, deps, mode),
      ),
    revoke: (decisionId, reason, mode) =>
      inTurn({ operation: 'REVOKE', arguments: { decision: decisionId, reason } }, mode, () =>
        revoke(decisionId, { author: mode.by.name, reason }, deps, mode),
      ),
  };
}
