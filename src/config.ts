/** Reads the environment, once; everything else gets its settings as arguments. */

import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';
import { ZerenError } from './errors.ts';

export interface ServerCredentials {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Config {
  /** A Neo4j server or cluster to use; null means the embedded one. */
  readonly neo4j: ServerCredentials | null;
  readonly host: string;
  readonly port: number;
  /** Address under which clients reach the server, without a final slash: what permanent addresses begin with. */
  readonly publicUrl: string;
  /** Reading over HTTP needs a key, too. */
  readonly isReadingClosed: boolean;
  /** Absolute path of the folder that holds the store, the keys, the embedded database and run.json. */
  readonly dataFolder: string;
  /** Absolute path of the folder that holds the Neo4j jars, shared by all clones. */
  readonly cacheFolder: string;
  /** Where programs are looked for: JAVA_HOME, null when unset, and the folders of PATH. */
  readonly javaHome: string | null;
  readonly searchPath: readonly string[];
}

const environmentSchema = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/u, 'expected bolt://, neo4j:// or their +s forms')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  ZEREN_URL: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/u, 'expected an address such as https://zeren.example')
    .optional(),
  ZEREN_READ: z.enum(['public', 'closed']).default('public'),
  ZEREN_DATA: z.string().min(1).default('.zeren'),
  XDG_CACHE_HOME: z.string().min(1).optional(),
  JAVA_HOME: z.string().min(1).optional(),
  PATH: z.string().default(''),
});

/** @throws ZerenError BAD_USER_INPUT naming the variable, what was expected and what was got. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? 'environment');
    throw new ZerenError(
      'BAD_USER_INPUT',
      `${name}: ${issue?.message ?? 'invalid'}, got ${JSON.stringify(present[name])}`,
    );
  }
  const env = parsed.data;
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined) {
    throw new ZerenError('BAD_USER_INPUT', 'NEO4J_PASSWORD: expected the password of NEO4J_URI, got nothing');
  }
  return {
    neo4j:
      env.NEO4J_URI === undefined
        ? null
        : { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD ?? '' },
    host: env.HOST,
    port: env.PORT,
    publicUrl: (env.ZEREN_URL ?? `http://${inAddress(env.HOST)}:${env.PORT}`).replace(/\/+$/u, ''),
    isReadingClosed: env.ZEREN_READ === 'closed',
    dataFolder: resolve(env.ZEREN_DATA),
    cacheFolder: join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'zeren'),
    javaHome: env.JAVA_HOME ?? null,
    searchPath: env.PATH.split(delimiter).filter((folder) => folder !== ''),
  };
}

/** A host as an address writes it: IPv6 in brackets. */
function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
