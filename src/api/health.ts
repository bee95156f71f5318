/** Is the process alive, and can it answer? */

import type { FastifyInstance } from 'fastify';
import { ZerenError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';

/** `/healthz` is 200 while the process runs; `/readyz` is 200 with the version while Neo4j answers, else 503 with a code. */
export function addHealth(server: FastifyInstance, graph: Graph): void {
  server.get('/healthz', () => ({ status: 'alive' }));
  server.get('/readyz', async (_request, reply) => {
    try {
      const { version } = await graph.state();
      return { status: 'ready', version };
    } catch (error) {
      const code = error instanceof ZerenError ? error.code : 'INTERNAL';
      return reply.code(503).send({ status: 'unready', code });
    }
  });
}
