/** Small questions to a Bolt port. */

import { createServer } from 'node:net';
import { auth, driver as createDriver } from 'neo4j-driver';
import type { ServerCredentials } from '../../config.ts';
import { ZerenError } from '../../errors.ts';
import { toDriverConfig } from '../convert.ts';
import { withDeadline } from '../deadline.ts';
import { hasCode } from './folder.ts';

/** The only address that the embedded database listens on. */
export const LOOPBACK = '127.0.0.1';

/** Whether Neo4j answers there and takes the credentials, within `deadlineMs`. */
export async function answers(credentials: ServerCredentials, deadlineMs: number): Promise<boolean> {
  const driver = createDriver(
    credentials.uri,
    auth.basic(credentials.user, credentials.password),
    toDriverConfig({
      connectionTimeout: deadlineMs,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    }),
  );
  // A call of the driver may stay unsettled when its connection breaks at a bad moment.
  const answer = await withDeadline(driver.verifyAuthentication(), deadlineMs, 'Bolt').catch(() => false);
  driver.close().catch(() => undefined);
  return answer;
}

/** A port of loopback that is free now; another program may still take it before it is used. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Whether nobody listens on this address and port yet.
 * @throws ZerenError BAD_USER_INPUT where one cannot listen there at all
 */
export async function isPortFree(host: string, port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      if (hasCode(cause, 'EADDRINUSE')) resolve(false);
      else {
        reject(
          new ZerenError(
            'BAD_USER_INPUT',
            `HOST, PORT: expected an address of this machine, got ${host}:${port} (${cause.message})`,
            { cause },
          ),
        );
      }
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
