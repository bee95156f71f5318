/** How many exports are under way at once, and how long each may be. */

import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import { ZerenError } from '../../errors.ts';

export interface ExportLimits {
  /** Files that are written at once; each holds a page or two in memory. */
  readonly atOnce: number;
  /** From the request to the last byte, ms: also a client that takes little at a time ends by then. */
  readonly deadline: number;
  /** A client that takes nothing for so long is gone, ms. */
  readonly stall: number;
}

export const EXPORT_LIMITS: ExportLimits = { atOnce: 8, deadline: 15 * 60_000, stall: 60_000 };

/**
 * Gives a slot to the export that answers with the response; it is free again once the response is sent or its client is
 * gone. The signal tells the export to end: past the deadline, or when its client is gone.
 * @throws ZerenError RATE_LIMITED where all are taken
 */
export type TakeSlot = (response: ServerResponse) => AbortSignal;

export function openSlots({ atOnce, deadline }: ExportLimits): TakeSlot {
  const taken = new Set<ServerResponse>();
  return function takeSlot(response) {
    if (taken.size >= atOnce) {
      throw new ZerenError('RATE_LIMITED', `expected at most ${atOnce} exports at once, got more`);
    }
    const ending = new AbortController();
    const timer = setTimeout(() => {
      ending.abort(new ZerenError('TIMEOUT', `expected an export within ${deadline} ms, got a longer one`));
    }, deadline);
    timer.unref();
    taken.add(response);
    finished(response, (error) => {
      clearTimeout(timer);
      taken.delete(response);
      if (error)
        ending.abort(new ZerenError('TIMEOUT', 'expected a client that waits, got none', { cause: error }));
    });
    return ending.signal;
  };
}
