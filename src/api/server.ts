/** The HTTP server: GraphQL, health, and a page that says what is here. Building it is not listening. */

import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Graph } from '../graph/client.ts';
import { admission, MAX_TOKENS } from './admission.ts';
import type { RequestContext } from './context.ts';
import { maskUnknown } from './errors.ts';
import { addHealth } from './health.ts';
import { addLandingPage } from './landing-page.ts';
import { versionedLoaders } from './loaders/versioned.ts';
import { runOperations } from './operation.ts';
import { buildSchema } from './schema.ts';
import { answerTransportErrors } from './transport-errors.ts';
import { warmUp } from './warm-up.ts';

export interface ServerDependencies {
  readonly graph: Graph;
  readonly logger: FastifyBaseLogger;
}

const BODY_BYTES = 100 * 1024;
/** Selections of one operation, fragments counted where they are spread. */
const MAX_SELECTIONS = 10_000;

/** Ready to listen; closing it leaves the graph open. */
export async function buildServer({ graph, logger }: ServerDependencies): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: logger,
    bodyLimit: BODY_BYTES,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
  });
  // A reply is a thenable that settles when it is sent: awaiting it here would wait for ever.
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
    done();
  });
  answerTransportErrors(server);
  addHealth(server, graph);
  addLandingPage(server);

  const apollo = buildApollo(graph, logger);
  await apollo.start();
  const closing = new AbortController();
  server.addHook('onClose', () => {
    closing.abort();
    return apollo.stop();
  });
  server.addHook('onListen', () => {
    void warmUp(graph, logger, closing.signal);
  });
  await server.register(fastifyApollo(apollo), {
    context: (request) => Promise.resolve({ requestId: request.id }),
  });
  return server;
}

function buildApollo(graph: Graph, logger: FastifyBaseLogger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildSchema(),
    logger,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    maxRecursiveSelections: MAX_SELECTIONS,
    formatError: maskUnknown,
    plugins: [
      admission,
      runOperations({ graph, loaders: versionedLoaders(graph), logger }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
