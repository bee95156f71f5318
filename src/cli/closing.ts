/** What a command has opened, closed in reverse order: at its end, or when a signal tells it to stop. */

import { constants } from 'node:os';

export interface Closing {
  /** Has `close` called before all that was added earlier. */
  add(close: () => Promise<unknown>): void;
  /** Closes all that was added, also where some of it fails. Any number of calls. */
  close(): Promise<void>;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * From now on a signal closes all and ends the process; a second one ends it at once.
 * @param status exit status of a process that was told to stop; when not given, 128 and the number of the signal
 * @param told called with the first signal
 */
export function closeOnSignal(told: (signal: string) => void, status?: number): Closing {
  const opened: (() => Promise<unknown>)[] = [];
  let closing: Promise<void> | null = null;
  let isTold = false;

  async function closeAll(): Promise<void> {
    for (let close = opened.pop(); close !== undefined; close = opened.pop()) {
      await close().catch(() => undefined);
    }
  }

  const close = (): Promise<void> => (closing ??= closeAll());
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      const code = status ?? 128 + constants.signals[signal];
      if (isTold) process.exit(code);
      isTold = true;
      told(signal);
      void close().then(() => process.exit(code));
    });
  }
  return { add: (part) => opened.push(part), close };
}
