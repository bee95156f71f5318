/** `GET /export/NAME.csv|jsonl|xlsx`: a whole list of one version of the graph, as a file that is written while it is read. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { readVersion } from '../../version.ts';
import { toResponseError } from '../errors.ts';
import type { ExportRequest } from './export-request.ts';
import { contentDisposition, entityTag, isKnown, MEDIA_TYPES } from './file.ts';
import { ledgerRequest } from './ledger/ledger.ts';
import { listRequest } from './list.ts';
import { LISTS } from './lists/lists.ts';
import type { ExportDependencies, RunningExport } from './one-version.ts';
import { badInput, parseFileName, type FileName } from './request.ts';
import { EXPORT_LIMITS, openSlots, type ExportLimits } from './slots.ts';

const LEDGER = 'ledger';
/** Seconds. */
const RETRY_AFTER = 10;

interface Settings {
  readonly stall: number;
  readonly packageVersion: string;
}

type FileRequest = FastifyRequest<{ Params: { readonly file: string } }>;

/**
 * Errors before the first byte are JSON in the shape of GraphQL errors, with the status of their code. Where the graph is
 * written while a file is under way, reading fails or the deadline passes, the connection is cut: a file that ends well is
 * whole and of one version.
 */
export function addExports(
  server: FastifyInstance,
  dependencies: ExportDependencies,
  limits: ExportLimits = EXPORT_LIMITS,
): void {
  const takeSlot = openSlots(limits);
  const settings = { stall: limits.stall, packageVersion: readVersion() };
  server.route<{ Params: { readonly file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/export/:file',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      try {
        const signal = takeSlot(reply.raw);
        return await respond({ ...dependencies, signal }, settings, request, reply);
      } catch (error) {
        // Nobody is there to be told.
        if (reply.raw.destroyed) return reply.hijack();
        return sendError(request, reply, error);
      }
    },
  });
}

async function respond(
  running: RunningExport,
  { stall, packageVersion }: Settings,
  request: FileRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const file = parseFileName(request.params.file);
  const open = readRequest(running.schema, file, request.query);
  const currentTag = entityTag(await running.graph.state(), packageVersion, request.url);
  if (isKnown(request.headers['if-none-match'], currentTag)) {
    return reply.code(304).header('etag', currentTag).send();
  }
  const { state, title, body } = await open(running);
  if (running.signal.aborted || request.method === 'HEAD') body.destroy();
  running.signal.throwIfAborted();
  void reply.headers({
    'content-type': MEDIA_TYPES[file.format],
    'content-disposition': contentDisposition(file, title, state.version),
    'cache-control': 'no-cache',
    etag: entityTag(state, packageVersion, request.url),
    'x-zeren-graph-version': String(state.version),
  });
  if (request.method === 'HEAD') return reply.send();
  reply.raw.setTimeout(stall, () => reply.raw.destroy());
  running.signal.addEventListener('abort', () => reply.raw.destroy());
  return reply.send(body);
}

/** @throws ZerenError BAD_USER_INPUT */
function readRequest(schema: GraphQLSchema, { name, format }: FileName, query: unknown): ExportRequest {
  if (name === LEDGER) return ledgerRequest(query, format);
  const list = LISTS.find((each) => each.name === name);
  if (list !== undefined) return listRequest(schema, list, query, format);
  throw badInput('export', [...LISTS.map((each) => each.name), LEDGER].join(', '), name);
}

function sendError(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const graphQLError = error instanceof GraphQLError ? error : wrap(error);
  const { formatted, status, isFault } = toResponseError(graphQLError, request.id);
  if (isFault) request.log.error({ requestId: request.id, err: error }, 'export failed');
  if (status === 429) void reply.header('retry-after', RETRY_AFTER);
  const { message, extensions } = formatted;
  return reply.code(status).send({ errors: [{ message, extensions }] });
}

function wrap(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
