/**
 * The keys of a data folder: a file each that its owner alone may read, and one more where it was revoked. Of the token
 * only its sha256 is kept. That is enough, without salt and without a slow hash: a token holds 256 random bits, so that
 * there is nothing to guess, and equal digests are of one token.
 */

import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ZerenError } from '../errors.ts';
import { ACCESS_ROLES, type AccessRole, type ApiKey, type KeyRing } from '../model/keys.ts';
import { checkText, showText } from './check-text.ts';
import { orMachineError, writeWhole } from './durable.ts';
import { reasonOf } from './system-error.ts';

/** What a key is made with. */
export interface KeyRequest {
  readonly name: string;
  readonly role: AccessRole;
  /** Null for one that does not expire. */
  readonly expiresAt: Date | null;
}

/** Keys of one folder. */
export interface KeyStore extends KeyRing {
  /**
   * A new key with its token, which is kept nowhere.
   * @throws ZerenError BAD_USER_INPUT, FOLDER_UNWRITABLE, DISK_FULL
   */
  create(request: KeyRequest): Promise<{ readonly key: ApiKey; readonly token: string }>;
  /** All, by time and id. @throws ZerenError FILE_MALFORMED, FILE_UNREADABLE */
  all(): Promise<readonly ApiKey[]>;
  /** @throws ZerenError BAD_ID for an unknown key, CONFLICT for one that was revoked before */
  revoke(id: string): Promise<ApiKey>;
}

const PREFIX = 'zrn_';
const TOKEN_BYTES = 32;
const OWNER_ONLY = 0o600;
const LONGEST_NAME = 200;

const time = z.iso.datetime();
const keyShape = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  role: z.enum(ACCESS_ROLES),
  createdAt: time,
  expiresAt: time.nullable(),
  digest: z.string().regex(/^[0-9a-f]{64}$/u),
});
const revocationShape = z.strictObject({ revokedAt: time });

const KEY_FILE = /^(key_[0-9a-f]{12})\.json$/u;

interface KeptKey extends ApiKey {
  /** sha256 of the token, lower-case hex. */
  readonly digest: string;
}

/**
 * @param dataFolder in which the folder `keys` is made by the first key
 * @param now the clock
 */
export function openKeyStore(dataFolder: string, now: () => Date): KeyStore {
  const folder = join(dataFolder, 'keys');
  const write = (name: string, content: object) =>
    orMachineError(
      folder,
      writeWhole(join(folder, name), `${JSON.stringify(content, null, 2)}\n`, OWNER_ONLY),
    );
  const readEach = async (): Promise<readonly Promise<KeptKey>[]> => {
    const names = await readNames(folder);
    const ids = names.flatMap((name) => KEY_FILE.exec(name)?.[1] ?? []);
    return ids.map((id) => readKey(folder, id, names.includes(`${id}.revoked.json`)));
  };
  const readAll = async (): Promise<readonly KeptKey[]> => {
    const keys = await Promise.all(await readEach());
    return keys.sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1));
  };
  return {
    async create({ name, role, expiresAt }) {
      const createdAt = now();
      if (expiresAt !== null && expiresAt <= createdAt) {
        throw new ZerenError(
          'BAD_USER_INPUT',
          `expires: expected a time to come, got ${expiresAt.toISOString()}`,
        );
      }
      const token = PREFIX + randomBytes(TOKEN_BYTES).toString('base64url');
      const kept = {
        id: `key_${randomUUID().replaceAll('-', '').slice(0, 12)}`,
        name: checkText('name', name, LONGEST_NAME),
        role,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt?.toISOString() ?? null,
      };
      await write(`${kept.id}.json`, { ...kept, digest: digestOf(token) });
      return { key: { ...kept, revokedAt: null }, token };
    },
    all: async () => (await readAll()).map(withoutDigest),
    async revoke(id) {
      const key = (await readAll()).find((each) => each.id === id);
      if (key === undefined) throw new ZerenError('BAD_ID', `expected the id of a key, got ${showText(id)}`);
      if (key.revokedAt !== null) {
        throw new ZerenError(
          'CONFLICT',
          `expected a key that holds, but ${id} was revoked at ${key.revokedAt}`,
        );
      }
      const revokedAt = now().toISOString();
      await write(`${id}.revoked.json`, { revokedAt });
      return { ...withoutDigest(key), revokedAt };
    },
    async find(token) {
      const digest = Buffer.from(digestOf(token), 'hex');
      // A damaged file opens nothing, and takes no other key with it.
      const read = await Promise.allSettled(await readEach());
      // All are compared, each in constant time: how long it takes tells nothing.
      const [found] = read.flatMap((key) =>
        key.status === 'fulfilled' && timingSafeEqual(Buffer.from(key.value.digest, 'hex'), digest)
          ? [key.value]
          : [],
      );
      return found !== undefined && isValid(found, now()) ? withoutDigest(found) : null;
    },
  };
}

function isValid({ revokedAt, expiresAt }: ApiKey, now: Date): boolean {
  return revokedAt === null && (expiresAt === null || now < new Date(expiresAt));
}

function withoutDigest({ id, name, role, createdAt, expiresAt, revokedAt }: KeptKey): ApiKey {
  return { id, name, role, createdAt, expiresAt, revokedAt };
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

async function readNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (reasonOf(cause) === 'ENOENT') return [];
    throw new ZerenError('FILE_UNREADABLE', `${folder}: expected a folder of keys, got ${reasonOf(cause)}`);
  }
}

async function readKey(folder: string, id: string, isRevoked: boolean): Promise<KeptKey> {
  const key = await readAs(join(folder, `${id}.json`), keyShape);
  if (!isRevoked) return { ...key, revokedAt: null };
  return { ...key, ...(await readAs(join(folder, `${id}.revoked.json`), revocationShape)) };
}

/** What is wrong with a file of keys is told without what is in it. */
async function readAs<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ZerenError('FILE_UNREADABLE', `${path}: expected a key, got ${reasonOf(cause)}`);
  });
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new ZerenError('FILE_MALFORMED', `${path}: expected a key as it was written`);
  }
}
