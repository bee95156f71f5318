/** `POST /documents?name=…&dryRun=true`: a file as it is, up to 20 MiB, with a key of the role CURATOR. */

import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { CODES, ZerenError } from '../../errors.ts';
import { mayDo, type ApiKey } from '../../model/keys.ts';
import { readParameters } from '../export/request.ts';
import type { Curation, WrittenDocument } from './curation.ts';
import { firstChanges } from './rows.ts';
import { openWriting } from './writing.ts';

const MAX_BYTES = 20 * 1024 * 1024;
/** Each upload is held in memory until it is read. */
const MOST_UPLOADS = 2;
/** When to come again where there are too many, seconds. */
const RETRY_AFTER = 5;
/** In the answer. */
const SHOWN_CHANGES = 100;

/**
 * 200 with what loading did; errors as JSON, in the shape of GraphQL errors. Who may not write is refused before the file
 * is received.
 * @param curation null of a server that only reads
 */
export function addUploads(server: FastifyInstance, curation: Curation | null): void {
  void server.register((scope, _options, done) => {
    const uploads = new Set<string>();
    scope.addHook('onRequest', (request, _reply, next) => {
      const refusal = findRefusal(request.apiKey, uploads.size);
      if (refusal === null) uploads.add(request.id);
      next(refusal ?? undefined);
    });
    scope.addHook('onResponse', (request, _reply, next) => {
      uploads.delete(request.id);
      next();
    });
    scope.removeAllContentTypeParsers();
    const options = { parseAs: 'buffer', bodyLimit: MAX_BYTES } as const;
    scope.addContentTypeParser('application/octet-stream', options, (_request, body, parsed) => {
      parsed(null, body);
    });
    scope.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return sendError(reply, tooLarge());
      if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
        return sendError(reply, badType(request.headers['content-type'] ?? ''));
      }
      if (!(error instanceof ZerenError)) throw error;
      if (CODES[error.code].http >= 500)
        request.log.error({ requestId: request.id, err: error }, 'upload failed');
      return sendError(reply, error);
    });
    scope.post('/documents', async (request) => {
      const { body, query, id: requestId, apiKey: key } = request;
      if (!(body instanceof Uint8Array)) {
        throw new ZerenError('BAD_USER_INPUT', 'body: expected a file as application/octet-stream, got none');
      }
      const { name, isRehearsal } = readQuery(query);
      const writing = openWriting(curation, { requestId, key });
      return toAnswer(await writing.curation().load({ name, bytes: body }, writing.mode(isRehearsal)));
    });
    done();
  });
}

/** @throws ZerenError BAD_USER_INPUT, so that a slip in `dryRun` does not write */
function readQuery(query: unknown): { readonly name: string; readonly isRehearsal: boolean } {
  const parameters = readParameters(query, ['name', 'dryRun']);
  const dryRun = parameters.get('dryRun') ?? 'false';
  if (dryRun !== 'true' && dryRun !== 'false') {
    throw new ZerenError('BAD_USER_INPUT', `dryRun: expected true or false, got ${JSON.stringify(dryRun)}`);
  }
  return { name: parameters.get('name') ?? '', isRehearsal: dryRun === 'true' };
}

function findRefusal(key: ApiKey | null, uploads: number): ZerenError | null {
  if (key === null) return new ZerenError('UNAUTHENTICATED', CODES.UNAUTHENTICATED.meaning);
  if (!mayDo(key.role, 'CURATOR')) return new ZerenError('FORBIDDEN', CODES.FORBIDDEN.meaning);
  return uploads < MOST_UPLOADS
    ? null
    : new ZerenError('RATE_LIMITED', `expected at most ${MOST_UPLOADS} uploads at once`);
}

function tooLarge(): ZerenError {
  return new ZerenError('FILE_TOO_LARGE', `expected at most ${MAX_BYTES} bytes, got more`);
}

function badType(got: string): ZerenError {
  return new ZerenError(
    'BAD_USER_INPUT',
    `content-type: expected application/octet-stream, the file itself as the body, got ${JSON.stringify(got.slice(0, 100))}`,
  );
}

function sendError(reply: FastifyReply, { code, message }: ZerenError): FastifyReply {
  const { http, meaning } = CODES[code];
  if (code === 'RATE_LIMITED') void reply.header('retry-after', RETRY_AFTER);
  const told = http >= 500 ? meaning : message;
  return reply.code(http).send({ errors: [{ message: told, extensions: { code } }] });
}

function toAnswer(written: WrittenDocument) {
  const { documentId, outcome, isUnchanged, warnings, version, changes } = written;
  return {
    ...{ documentId, outcome, isUnchanged, warnings, version },
    changeCount: changes.length,
    changes: firstChanges(written, SHOWN_CHANGES).map(({ op, about, entityId, before, after, quote }) => ({
      ...{ op, type: about, entityId, before, after, quote },
    })),
  };
}
