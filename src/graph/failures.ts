/** What goes wrong between us and Neo4j, by the codes of the driver and the server: https://neo4j.com/docs/status-codes/current/ */

import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { ZerenError } from '../errors.ts';

/**
 * Worth another try at once: a lost connection, a deadlock. Whether a write took place is unknown then. Memory errors
 * are transient to the server too, but a repeated statement makes them worse.
 */
export function isWorthRetrying(error: unknown): boolean {
  const cause = error instanceof ZerenError ? error.cause : error;
  return cause instanceof Neo4jError && isRetryableError(cause) && !isAboutMemory(cause) && !isTimeout(cause);
}

/**
 * The error of the closed list that says the same, with `cause`. The message never holds Cypher.
 * @param what the statement or step, for the message
 */
export function toZerenError(error: unknown, what: string): Error {
  if (!(error instanceof Neo4jError)) {
    return error instanceof Error ? error : new ZerenError('INTERNAL', what, { cause: error });
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new ZerenError('DATABASE_UNAVAILABLE', `${what}: Neo4j refuses the credentials (${error.code})`, {
      cause: error,
    });
  }
  if (isTimeout(error)) {
    return new ZerenError('TIMEOUT', `${what}: Neo4j stopped it at its time limit`, { cause: error });
  }
  if (error.code.startsWith('Neo.ClientError.') || error.code.startsWith('Neo.DatabaseError.')) {
    return new ZerenError('INTERNAL', `${what}: Neo4j refused it (${error.code})`, { cause: error });
  }
  return new ZerenError('DATABASE_UNAVAILABLE', `${what}: Neo4j does not answer (${error.code})`, {
    cause: error,
  });
}

function isTimeout(error: Neo4jError): boolean {
  return error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut');
}

function isAboutMemory(error: Neo4jError): boolean {
  return error.code.includes('Memory');
}
