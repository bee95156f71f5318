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
import type { GraphQLSchema } from 'graphql';
import type { Graph } from '../graph/client.ts';
import { admission, MAX_TOKENS } from './admission.ts';
import { authenticate, PUBLIC_READING, type Access } from './auth/authenticate.ts';
import type { RequestContext } from './context.ts';
import { maskUnknown } from './errors.ts';
import { addExports } from './export/route.ts';
import { addHealth } from './health.ts';
import { addLandingPage } from './landing-page.ts';
import { versionedLoaders } from './loaders/versioned.ts';
import type { Curation } from './mutations/curation.ts';
import { addUploads } from './mutations/upload-route.ts';
import { runOperations, type OperationDependencies } from './operation.ts';
import { addPermanentAddresses } from './permanent-address/route.ts';
import { buildSchema } from './schema.ts';
import { answerTransportErrors } from './transport-errors.ts';
import { warmUp } from './warm-up.ts';

export interface ServerDependencies {
  readonly graph: Graph;
  readonly logger: FastifyBaseLogger;
  /** Address under which clients reach the server, without a final slash. */
  readonly publicUrl: string;
  /** Everybody reads and nobody writes where it is left out. */
  readonly access?: Access;
  /** Nothing is written where it is left out. */
  readonly curation?: Curation;
}

const BODY_BYTES = 100 * 1024;
/** Selections of one operation, fragments counted where they are spread. */
const MAX_SELECTIONS = 10_000;

/** Ready to listen; closing it leaves the graph open. */
export async function buildServer({
  graph,
  logger,
  publicUrl,
  access = PUBLIC_READING,
  curation,
}: ServerDependencies): Promise<FastifyInstance> {
  const schema = buildSchema();
  const operations = {
    ...{ graph, loaders: versionedLoaders(graph), publicUrl },
    ...(curation === undefined ? {} : { curation }),
  };
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
  authenticate(server, access);
  answerTransportErrors(server);
  addHealth(server, graph);
  addLandingPage(server);
  addPermanentAddresses(server, schema, operations);
  addExports(server, { ...operations, schema });
  addUploads(server, curation ?? null);

  const apollo = buildApollo(schema, operations, logger);
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
    context: (request) => Promise.resolve({ requestId: request.id, key: request.apiKey }),
  });
  return server;
}

function buildApollo(
  schema: GraphQLSchema,
  operations: OperationDependencies,
  logger: FastifyBaseLogger,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
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
      runOperations({ ...operations, logger }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
