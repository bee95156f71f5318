/** Errors of HTTP itself, in the shape of GraphQL errors. */

import type { FastifyError, FastifyInstance } from 'fastify';
import { CODES } from '../errors.ts';

/** What is wrong with a request is told; what is wrong with us is logged and masked. */
export function answerTransportErrors(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    const isFault = status >= 500;
    if (isFault) request.log.error({ requestId: request.id, err: error }, 'request failed');
    return reply.code(status).send({
      errors: [
        isFault
          ? { message: CODES.INTERNAL.meaning, extensions: { code: 'INTERNAL', requestId: request.id } }
          : { message: error.message, extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  });
  server.setNotFoundHandler(async (request, reply) =>
    reply.code(404).send({
      errors: [
        {
          message: `expected /, /graphql, /id/ID, /export/NAME, /documents, /healthz or /readyz, got ${request.method} ${request.url.slice(0, 200)}`,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    }),
  );
}
