/** Who asks: the key of a request, before anything of it is read. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CODES, type ErrorCode } from '../../errors.ts';
import type { ApiKey, KeyRing } from '../../model/keys.ts';
import { countAttempts, type Attempts } from './attempts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key of the request; null where none was given. */
    apiKey: ApiKey | null;
  }
}

/** How requests are let in. */
export interface Access {
  readonly keys: KeyRing;
  /** Reading needs a key too. */
  readonly isReadingClosed: boolean;
}

/** Open where no keys were made and reading is public. */
export const PUBLIC_READING: Access = {
  keys: { find: () => Promise.resolve(null) },
  isReadingClosed: false,
};

/** What needs no key, however closed: whether the server is well, and the page that says what is here. */
const ALWAYS_OPEN: ReadonlySet<string> = new Set(['/', '/healthz', '/readyz']);

const BEARER = /^Bearer +(\S{1,200})$/iu;

/**
 * Gives each request its key. A key that is wrong in whatever way ends it with 401 and one and the same body, as does a
 * missing one where reading is closed; after ten wrong ones in a minute, further wrong ones
 * of that address are answered 429: a right one always counts, since many may share an address.
 */
export function authenticate(
  server: FastifyInstance,
  { keys, isReadingClosed }: Access,
  attempts: Attempts = countAttempts(),
): void {
  server.decorateRequest('apiKey', null);
  server.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      if (isReadingClosed && !ALWAYS_OPEN.has(request.routeOptions.url ?? ''))
        return refuse(reply, 'UNAUTHENTICATED');
      return;
    }
    request.apiKey = await findKey(keys, authorization);
    if (request.apiKey !== null) return;
    const wait = attempts.wait(request.ip);
    if (wait > 0) return refuse(reply.header('retry-after', wait), 'RATE_LIMITED');
    attempts.fail(request.ip);
    return refuse(reply, 'UNAUTHENTICATED');
  });
}

async function findKey(keys: KeyRing, authorization: string): Promise<FastifyRequest['apiKey']> {
  const token = BEARER.exec(authorization)?.[1];
  return token === undefined ? null : keys.find(token);
}

function refuse(reply: FastifyReply, code: ErrorCode): FastifyReply {
  const { http, meaning } = CODES[code];
  if (http === 401) void reply.header('www-authenticate', 'Bearer');
  return reply.code(http).send({ errors: [{ message: meaning, extensions: { code } }] });
}
