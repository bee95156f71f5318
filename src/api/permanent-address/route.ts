/** `GET /id/ID`: a node under an address that stays, as JSON or as a page; ids of before a merge lead to what they became. */

import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { CODES, ZerenError } from '../../errors.ts';
import type { OperationDependencies } from '../operation.ts';
import { permanentAddress } from './address.ts';
import { findNodePage } from './find-node.ts';
import { PAGE_POLICY, toPage } from './page.ts';
import { wantsPage } from './wants-page.ts';

/** 200; 302 for a former id; 400 BAD_ID, 404 NOT_FOUND and faults as JSON, in the shape of GraphQL errors. */
export function addPermanentAddresses(
  server: FastifyInstance,
  schema: GraphQLSchema,
  dependencies: OperationDependencies,
): void {
  const { publicUrl } = dependencies;
  server.get<{ Params: { readonly id: string } }>('/id/:id', async (request, reply) => {
    try {
      const found = await findNodePage(schema, dependencies, request.params.id);
      // What was merged can be taken apart again: nobody may keep the answer without asking anew.
      reply.headers({ vary: 'accept', 'cache-control': 'no-cache', 'referrer-policy': 'no-referrer' });
      if ('movedTo' in found) return await reply.redirect(permanentAddress(publicUrl, found.movedTo), 302);
      if (!wantsPage(request.headers.accept)) return await reply.send(found.page);
      return await reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', PAGE_POLICY)
        .send(toPage(found.page, publicUrl));
    } catch (error) {
      if (!(error instanceof ZerenError)) throw error;
      const { http, meaning } = CODES[error.code];
      const isFault = http >= 500;
      if (isFault) request.log.error({ requestId: request.id, err: error }, 'request failed');
      return reply.code(http).send({
        errors: [{ message: isFault ? meaning : error.message, extensions: { code: error.code } }],
      });
    }
  });
}
