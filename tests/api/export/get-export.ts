/** Files of the server under test. */

import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { TestApi } from '../test-api.ts';

export type Query = Readonly<Record<string, string>>;

/** The address of an export, its parameters encoded. */
export function exportPath(file: string, query: Query = {}): string {
  return `/export/${file}?${new URLSearchParams(query).toString()}`;
}

/** The file that ends well, with status 200; an error that tells what came otherwise. */
export async function getExport({ server }: TestApi, file: string, query: Query = {}): Promise<Buffer> {
  const { statusCode, body, rawPayload } = await server.inject({ url: exportPath(file, query) });
  if (statusCode !== 200) throw new Error(`expected 200, got ${statusCode}: ${body}`);
  return rawPayload;
}

/** Rows of a JSONL file. */
export async function getRows(api: TestApi, name: string, query: Query = {}): Promise<readonly unknown[]> {
  const text = (await getExport(api, `${name}.jsonl`, query)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** The members of nested answers that an export shows side by side. */
export async function getError(api: TestApi, file: string, query: Query = {}): Promise<unknown> {
  const response = await api.server.inject({ url: exportPath(file, query) });
  const { errors } = response.json<{
    errors: readonly { message: string; extensions: { code: string } }[];
  }>();
  return [response.statusCode, ...errors.map(({ message, extensions }) => [extensions.code, message])];
}

/** Settles when the server is done with the response to the next request, sent or not. */
export function nextResponseClosed({ server }: FastifyInstance): Promise<void> {
  return new Promise((resolve) => {
    server.once('request', (_request, response: ServerResponse) => {
      response.once('close', resolve);
    });
  });
}
