import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openKeyStore } from '../../src/ingest/key-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const inner = join(folder, 'keys');
let now = new Date('2026-03-01T08:00:00.000Z');
const store = openKeyStore(folder, () => now);
const REQUEST = { name: '督查室', role: 'CURATOR', expiresAt: null } as const;

beforeEach(async () => {
  now = new Date('2026-03-01T08:00:00.000Z');
  await rm(inner, { recursive: true, force: true });
});

describe('a key', () => {
  it('is found by its token', async () => {
    const { key, token } = await store.create(REQUEST);

    expect(token).toMatch(/^zrn_[\w-]{43}$/u);
    expect(await store.find(token)).toEqual(key);
    expect(key).toEqual({ ...REQUEST, id: key.id, createdAt: '2026-03-01T08:00:00.000Z', revokedAt: null });
  });

  it('is kept without its token, for its owner alone', async () => {
    const { key, token } = await store.create(REQUEST);
    const path = join(inner, `${key.id}.json`);
    const { mode } = await stat(path);

    expect(await readFile(path, 'utf8')).not.toContain(token.slice(4));
    expect(mode & 0o777).toBe(0o600);
    expect(await readdir(inner)).toEqual([`${key.id}.json`]);
  });

  it('opens nothing once it is revoked, expired, or another', async () => {
    const revoked = await store.create(REQUEST);
    await store.revoke(revoked.key.id);
    const expiring = await store.create({ ...REQUEST, expiresAt: new Date('2026-03-02T00:00:00.000Z') });
    const before = await store.find(expiring.token);
    now = new Date('2026-03-02T00:00:00.000Z');
    const found = [revoked.token, expiring.token, `${expiring.token}x`, ''].map((token) => store.find(token));

    expect(before).toEqual(expiring.key);
    expect(await Promise.all(found)).toEqual([null, null, null, null]);
  });

  it.each([
    ['of the past', { expiresAt: new Date('2026-02-28T00:00:00.000Z') }],
    ['without a name', { name: ' ' }],
    ['with a name of two lines', { name: '督查\n室' }],
  ])('is not made %s', async (_what, other) => {
    await expect(store.create({ ...REQUEST, ...other })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await store.all()).toEqual([]);
  });

  it('is revoked once, and only where it is one', async () => {
    const { key } = await store.create(REQUEST);

    expect(await store.revoke(key.id)).toEqual({ ...key, revokedAt: '2026-03-01T08:00:00.000Z' });
    await expect(store.revoke(key.id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(store.revoke('key_0')).rejects.toMatchObject({ code: 'BAD_ID' });
  });

  it('that is damaged is named, without what is in it', async () => {
    const { key } = await store.create(REQUEST);
    await writeFile(join(inner, `${key.id}.json`), '{"digest":"secret"}');

    await expect(store.all()).rejects.toMatchObject({
      code: 'FILE_MALFORMED',
      message: expect.not.stringContaining('secret'),
    });
  });

  it('that is damaged, or its revocation, opens nothing and takes no other with it', async () => {
    const [damaged, revoked, whole] = [
      await store.create(REQUEST),
      await store.create(REQUEST),
      await store.create(REQUEST),
    ];
    await writeFile(join(inner, `${damaged.key.id}.json`), '{');
    await writeFile(join(inner, `${revoked.key.id}.revoked.json`), '{');
    const found = [damaged.token, revoked.token, whole.token].map((token) => store.find(token));

    expect(await Promise.all(found)).toEqual([null, null, whole.key]);
  });
});
