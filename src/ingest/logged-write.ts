/** A write and its line in the log, however it ends. */

import { ZerenError } from '../errors.ts';
import { logWrite, type LoggedWrite } from './write-log.ts';

/** A write before it is made. */
export type UnloggedWrite = Omit<LoggedWrite, 'at' | 'outcome' | 'version' | 'decisionId'>;

/** What of its result is logged. */
export interface Logged {
  readonly version: number;
  readonly decision?: { readonly id: string };
}

/** Of an argument, in UTF-16 units. */
const LONGEST_LOGGED = 4_000;

/**
 * What `work` gives. A write that was made and cannot be logged fails, and says so.
 * @param now the clock
 * @throws what `work` throws, and ZerenError FOLDER_UNWRITABLE, DISK_FULL, CONFLICT
 */
export async function withLog<T extends Logged>(
  storeFolder: string,
  write: UnloggedWrite,
  work: () => Promise<T>,
  now: () => Date = () => new Date(),
): Promise<T> {
  const log = (ending: Pick<LoggedWrite, 'outcome' | 'version' | 'decisionId'>) =>
    logWrite(storeFolder, {
      ...{ at: now().toISOString(), ...write, ...ending },
      arguments: shorten(write.arguments),
    });
  const result = await work().catch(async (error: unknown) => {
    const outcome = error instanceof ZerenError ? error.code : 'INTERNAL';
    const kept = error instanceof ZerenError ? error.details['decision'] : undefined;
    await log({ outcome, version: null, decisionId: typeof kept === 'string' ? kept : null });
    throw error;
  });
  await log({ outcome: 'DONE', version: result.version, decisionId: result.decision?.id ?? null });
  return result;
}

function shorten(words: LoggedWrite['arguments']): LoggedWrite['arguments'] {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, word?.slice(0, LONGEST_LOGGED) ?? null]),
  );
}
