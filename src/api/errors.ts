/** What a client is told of an error: a code of the closed list, and nothing that is none of its business. */

import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { CODES, ZerenError, type ErrorCode } from '../errors.ts';

/** An error as clients see it, with the HTTP status of its code. */
export interface ResponseError {
  readonly formatted: GraphQLFormattedError;
  readonly status: number;
  /** A fault of ours or of the database, to be logged. */
  readonly isFault: boolean;
}

/** Of one error of an executed operation. Unknown ones are masked as INTERNAL, to be found in the log by `requestId`. */
export function toResponseError(error: GraphQLError, requestId: string): ResponseError {
  const { original, code } = codeOf(error);
  const { http, meaning } = CODES[code];
  const isFault = http >= 500;
  const details = original instanceof ZerenError && !isFault ? original.details : {};
  return {
    status: http,
    isFault,
    formatted: {
      message: isFault ? meaning : error.message,
      ...(error.locations === undefined ? {} : { locations: error.locations }),
      ...(error.path === undefined ? {} : { path: error.path }),
      extensions: { ...details, code, ...(isFault ? { requestId } : {}) },
    },
  };
}

/** An error of the closed list as GraphQL errors carry it outside of an operation. */
export function toGraphQLError(error: ZerenError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: CODES[error.code].http } },
  });
}

/** The last word on errors that no operation gave: what Apollo does not know itself is masked. */
export function maskUnknown(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  return { message: CODES.INTERNAL.meaning, extensions: { code: 'INTERNAL' } };
}

function codeOf(error: GraphQLError): { readonly original: unknown; readonly code: ErrorCode } {
  const original = error.originalError;
  if (original instanceof ZerenError) return { original, code: original.code };
  return { original, code: isAboutVariables(error) ? 'BAD_USER_INPUT' : 'INTERNAL' };
}

/** graphql-js met a value of a variable that its type does not take: before execution, or at an argument. */
function isAboutVariables(error: GraphQLError): boolean {
  return (error.nodes ?? []).some(
    (node) => node.kind === Kind.VARIABLE_DEFINITION || node.kind === Kind.VARIABLE,
  );
}
