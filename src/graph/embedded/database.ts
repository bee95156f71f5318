import type { ServerCredentials } from '../../config.ts';
import type { ZerenError } from '../../errors.ts';

/** A database to work with, and whose it is. */
export interface Database {
  readonly credentials: ServerCredentials;
  /** Whether this process started it and will stop it. */
  readonly owned: boolean;
  /** Settles when a database of our own has ended for good: it crashed and could not be started again. */
  readonly crashed: Promise<ZerenError>;
  /** Stops the database if this process started it, and settles when it has ended. Any number of calls. */
  release(): Promise<void>;
}
