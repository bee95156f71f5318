/** Which documents a decision reaches, and what becomes of one that the graph does not take. */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decide, revoke } from '../../src/ingest/decide.ts';
import { openDecisionStore } from '../../src/ingest/decision-store.ts';
import { rereadConcerned } from '../../src/ingest/reread.ts';
import { openStore } from '../../src/ingest/store.ts';
import { contentOf } from '../support/graph-content.ts';
import { openTwoPlans, WORDS } from './two-plans.ts';

const { graph, ask, documents, storeFolder, deps, load, idOf } = openTwoPlans();

async function alias(name: string) {
  const organizationId = await idOf('新区办');
  return { kind: 'ALIAS', organizationId, name, regionCode: null, ...WORDS } as const;
}

describe('an alias of a name that takes its region from the list', () => {
  it('reaches the documents that print it, so that a reload changes nothing', async () => {
    await writeFile(
      join(documents, 'list.txt'),
      '医保工作方案\n\n一、重点任务\n1.扩大参保。(牵头单位:省教育厅、医保局;责任单位:省财政厅)\n',
    );
    await load();
    const { documentIds } = await decide(await alias('医保局'), deps);
    const decided = await contentOf(ask);
    await load();
    await rm(join(documents, 'list.txt'));

    expect(documentIds).toContain(await idOf('医保工作方案'));
    expect(await contentOf(ask)).toEqual(decided);
    expect(
      await ask(
        "MATCH (o:Organization)-[:LEADS]->(:Task {name: '扩大参保'}) RETURN o.name AS lead ORDER BY lead",
      ),
    ).toContainEqual({ lead: '重庆市荣昌区新区办' });
  });
});

describe('a decision that the graph did not take', () => {
  /** Another edition comes between reading and writing. */
  const racing = {
    ...deps,
    reader: async () => {
      const path = join(documents, 'notice.txt');
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace('1.建设球场。', '1.建设球场。新建2个。'));
      await load();
      await writeFile(path, text);
      return deps.reader();
    },
  };
  const store = () => openDecisionStore(storeFolder).all();

  it('is not kept', async () => {
    await expect(decide(await alias('区新区建设办'), racing)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await store()).toEqual([]);
  });

  it('is not taken back', async () => {
    const { decision } = await decide(await alias('区新区建设办'), deps);

    await expect(revoke(decision.id, WORDS, racing)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await store()).toEqual([decision]);
  });
});

describe('documents that are too many', () => {
  it('are not read', async () => {
    const { decision } = await decide(await alias('区新区建设办'), deps, { isRehearsal: true });
    if (decision.kind !== 'ALIAS') throw new Error('expected an alias');
    const store = await openStore(storeFolder);
    const unread = () => Promise.reject(new Error('expected nothing to be read'));

    await expect(
      rereadConcerned([decision], [decision], { most: 1, graph, store, reader: unread }),
    ).rejects.toMatchObject({
      code: 'TOO_COSTLY',
      message: 'expected at most 1 documents to be read again, got 2',
    });
  });
});
