import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openDecisionStore } from '../../src/ingest/decision-store.ts';
import { decision } from '../support/decisions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const inner = join(folder, 'decisions');
const store = openDecisionStore(folder);
const earlier = decision('CONFIRM', 'fnd_1', 1);
const later = decision('WAIVE', 'fnd_1', 2);
const revocation = { author: '教育科', reason: '误判', at: '2026-03-03T08:00:00.000Z' };

beforeEach(() => rm(inner, { recursive: true, force: true }));

describe('the store of decisions', () => {
  it('is empty before the first', async () => {
    expect(await store.all()).toEqual([]);
  });

  it('gives all, newest first, with what was revoked', async () => {
    await store.add(earlier);
    await store.add(later);
    await store.revoke(earlier.id, revocation);

    expect(await store.all()).toEqual([later, { ...earlier, revoked: revocation }]);
    expect((await readdir(inner)).sort()).toEqual(
      [`${earlier.id}.json`, `${earlier.id}.revoked.json`, `${later.id}.json`].sort(),
    );
  });

  it('leaves out a write that a crash cut off', async () => {
    await store.add(later);
    await writeFile(join(inner, `${earlier.id}.json.1.tmp`), '{"kind":"CON');

    expect(await store.all()).toEqual([later]);
  });

  it.each([
    ['no JSON', `${later.id}.json`, '{"kind":"WAI'],
    ['of another shape', `${later.id}.json`, '{"kind":"WAIVE"}'],
    [
      'not what its id stands for',
      `${later.id}.json`,
      JSON.stringify({ ...toContent(later), reason: '另有文件' }),
    ],
    ['revoked and not there', `${later.id}.revoked.json`, JSON.stringify(revocation)],
    ['revoked at no time', `${later.id}.revoked.json`, JSON.stringify({ ...revocation, at: 'today' })],
  ])('refuses one that is %s, and names its file', async (_what, name, text) => {
    await mkdir(inner);
    await writeFile(join(inner, name), text);

    await expect(store.all()).rejects.toMatchObject({
      code: 'FILE_MALFORMED',
      message: expect.stringContaining(join(inner, later.id)),
    });
  });

  it('says when its folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');

    await expect(openDecisionStore(join(folder, 'file')).add(later)).rejects.toMatchObject({
      code: 'FOLDER_UNWRITABLE',
    });
  });
});

function toContent({ kind, aboutId, author, reason, at }: typeof later) {
  return { kind, aboutId, author, reason, at };
}
