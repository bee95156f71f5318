/** Decisions that change what is read, from the store to the graph and back. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decide, putDecisions, revoke } from '../../src/ingest/decide.ts';
import { openDecisionStore } from '../../src/ingest/decision-store.ts';
import { removeByName } from '../../src/ingest/remove.ts';
import type { JudgementRequest } from '../../src/model/judgement-requests.ts';
import { contentOf } from '../support/graph-content.ts';
import { openTwoPlans, WORDS } from './two-plans.ts';

const { graph, ask, empty, storeFolder, deps, load, idOf } = openTwoPlans();

const leads = () =>
  ask('MATCH (o:Organization)-[:LEADS]->(t:Task) RETURN t.name AS task, o.name AS lead ORDER BY task, lead');

const namesOf = (id: string) =>
  ask(
    'MATCH (:Organization {id: $id})-[:HAS_NAME]->(n:Name) WHERE n.decisionIds IS NOT NULL RETURN n.text AS name ORDER BY name',
    {
      id,
    },
  );

/** Of the documents: without decisions, and without versions. */
async function content(): Promise<readonly string[]> {
  return (await contentOf(ask))
    .filter((row) => !row.includes('"Decision"') && !row.includes('"FormerId"') && !row.includes(' NOW '))
    .map((row) => row.replace(/"firstVersion":\d+/u, '"firstVersion":0'));
}

function remove(title: string) {
  return removeByName(title, deps);
}

async function merge(): Promise<JudgementRequest> {
  return { kind: 'SAME', organizationId: await idOf('新区办'), otherId: await idOf('新区建设办') };
}

describe('a merge of two organizations', () => {
  it('makes them one in all documents, in one version', async () => {
    const request = await merge();
    const { version } = await graph.state();
    const { documentIds, version: after } = await decide({ ...request, ...WORDS }, deps);

    expect(await leads()).toEqual([
      { task: '加强师资', lead: '重庆市荣昌区新区办' },
      { task: '建设球场', lead: '重庆市荣昌区新区办' },
      { task: '改革评价', lead: '重庆市荣昌区新区办' },
    ]);
    expect(await namesOf(await idOf('新区办'))).toEqual([
      { name: '区新区建设办' },
      { name: '荣昌区新区建设办' },
      { name: '重庆市荣昌区新区建设办' },
    ]);
    expect({ documents: documentIds.length, after }).toEqual({ documents: 2, after: version + 1 });
  });

  it('leaves a graph that a reload does not change, and that is built again from the store', async () => {
    await decide({ ...(await merge()), ...WORDS }, deps);
    const before = await content();
    const { files, version } = await load();

    expect(files.map(({ unchanged }) => unchanged)).toEqual([true, true]);
    expect(version).toBe((await graph.state()).version);
    await empty();
    await load();
    expect(await content()).toEqual(before);
  });

  it('leaves no trace in the documents when it is taken back', async () => {
    const before = await content();
    const { decision } = await decide({ ...(await merge()), ...WORDS }, deps);
    const merged = await content();
    await revoke(decision.id, WORDS, deps);

    expect(merged).not.toEqual(before);
    expect(await content()).toEqual(before);
    await load();
    expect(await content()).toEqual(before);
  });

  it('is told and not made by a rehearsal', async () => {
    const request = await merge();
    const before = await contentOf(ask);
    const { version } = await graph.state();
    const rehearsed = await decide({ ...request, ...WORDS }, deps, { isRehearsal: true });

    expect(rehearsed).toMatchObject({ version, changed: false });
    expect(await contentOf(ask)).toEqual(before);
    expect(await openDecisionStore(storeFolder).all()).toEqual([]);
    const { changes } = await decide({ ...request, ...WORDS }, deps);
    expect(rehearsed.changes.map(({ op, type, entityId }) => [op, type, entityId])).toEqual(
      changes.map(({ op, type, entityId }) => [op, type, entityId]),
    );
  });

  it('lets the id that was left behind lead to what it became', async () => {
    const request = await merge();
    await decide({ ...request, ...WORDS }, deps);

    expect(await ask('MATCH (f:FormerId)-[:NOW]->(o:Organization) RETURN o.name AS name')).toEqual([
      { name: '重庆市荣昌区新区办' },
    ]);
  });
});

describe('an alias', () => {
  it('leads a name to another organization', async () => {
    const organizationId = await idOf('新区办');
    await decide(
      { kind: 'ALIAS', organizationId, name: '区新区建设办', regionCode: '500153', ...WORDS },
      deps,
    );

    expect(await leads()).toContainEqual({ task: '建设球场', lead: '重庆市荣昌区新区办' });
    expect(await namesOf(organizationId)).toEqual([{ name: '区新区建设办' }]);
  });
});

describe('a difference', () => {
  it('sets a name apart in one document alone', async () => {
    const organizationId = await idOf('新区建设办');
    const documentId = await idOf('体育工作方案');
    await decide({ kind: 'DIFFER', organizationId, documentId, name: '区新区建设办', ...WORDS }, deps);

    expect(await leads()).toEqual([
      { task: '加强师资', lead: '重庆市荣昌区新区办' },
      { task: '建设球场', lead: '区新区建设办' },
      { task: '改革评价', lead: '重庆市荣昌区新区建设办' },
    ]);
  });
});

describe('a correction', () => {
  it('takes a wrong link away, and gives it back when it is revoked', async () => {
    const before = await content();
    const subjectId = await idOf('建设球场');
    const objectId = await idOf('新区建设办');
    const { decision } = await decide(
      { kind: 'CORRECT', subjectId, predicate: 'LEAD', objectId, insteadId: null, ...WORDS },
      deps,
    );

    expect((await leads()).length).toBe(2);
    await revoke(decision.id, WORDS, deps);
    expect(await content()).toEqual(before);
  });

  it('leads a link to another organization', async () => {
    const subjectId = await idOf('建设球场');
    const objectId = await idOf('新区建设办');
    const insteadId = await idOf('财政局');
    await decide({ kind: 'CORRECT', subjectId, predicate: 'LEAD', objectId, insteadId, ...WORDS }, deps);

    expect(await leads()).toContainEqual({ task: '建设球场', lead: '重庆市荣昌区财政局' });
  });
});

describe('decisions of the store that the graph does not hold', () => {
  it('are put there with all that they change', async () => {
    await decide({ ...(await merge()), ...WORDS }, deps);
    const merged = await content();
    const decisions = await openDecisionStore(storeFolder).all();
    await rm(join(storeFolder, 'decisions'), { recursive: true });
    await empty();
    await load();
    for (const decision of decisions) await openDecisionStore(storeFolder).add(decision);
    await putDecisions(deps);

    expect(await content()).toEqual(merged);
  });
});

describe('a decision on a removed document', () => {
  it('is refused, and keeps nothing', async () => {
    const request = await merge();
    await remove('荣昌区体育工作方案');
    await remove('荣昌区教育工作方案');

    await expect(decide({ ...request, ...WORDS }, deps)).rejects.toMatchObject({ code: 'BAD_ID' });
    expect(await openDecisionStore(storeFolder).all()).toEqual([]);
  });

  it('holds again when the document comes back, and can be taken back before', async () => {
    const { decision } = await decide({ ...(await merge()), ...WORDS }, deps);
    const merged = await content();
    await remove('荣昌区体育工作方案');
    await load();
    expect(await content()).toEqual(merged);

    await remove('荣昌区体育工作方案');
    await revoke(decision.id, WORDS, deps);
    expect(await leads()).toContainEqual({ task: '改革评价', lead: '重庆市荣昌区新区建设办' });
  });
});

describe('deciding', () => {
  it.each([
    ['one organization twice', (id: string) => ({ organizationId: id, otherId: id }), 'BAD_USER_INPUT'],
    ['an unknown organization', (id: string) => ({ organizationId: id, otherId: 'unt_0' }), 'BAD_ID'],
    ['half a character', (id: string) => ({ organizationId: '\ud800', otherId: id }), 'BAD_ID'],
  ])('refuses %s, and keeps nothing', async (_what, toIds, code) => {
    const ids = toIds(await idOf('新区办'));

    await expect(decide({ kind: 'SAME', ...ids, ...WORDS }, deps)).rejects.toMatchObject({ code });
    expect(await openDecisionStore(storeFolder).all()).toEqual([]);
  });

  it.each([
    ['a region that is none', '新区办公室', '999999', 'region: expected the code of a region'],
    ['a town that is none', '新区办公室', '500153999', 'region: expected the code of a region'],
    [
      'the full name of another',
      '重慶市榮昌區新区建设办',
      null,
      "name: expected one that is no other's full name",
    ],
  ])('refuses an alias with %s', async (_what, name, regionCode, message) => {
    const organizationId = await idOf('新区办');

    await expect(
      decide({ kind: 'ALIAS', organizationId, name, regionCode, ...WORDS }, deps),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
    expect(await openDecisionStore(storeFolder).all()).toEqual([]);
  });

  it('takes an alias in a town', async () => {
    const organizationId = await idOf('新区办');
    const alias = { kind: 'ALIAS', organizationId, name: '新区办公室', regionCode: '500153001' } as const;

    await expect(decide({ ...alias, ...WORDS }, deps)).resolves.toMatchObject({ isNew: true });
  });

  it('refuses to set apart a name that the document does not print', async () => {
    const organizationId = await idOf('新区建设办');
    const documentId = await idOf('体育工作方案');

    await expect(
      decide({ kind: 'DIFFER', organizationId, documentId, name: '区新区办', ...WORDS }, deps),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await openDecisionStore(storeFolder).all()).toEqual([]);
  });

  it('refuses a merge that leads round, and names the way', async () => {
    const [first, second] = [await idOf('新区办'), await idOf('新区建设办')];
    await decide({ kind: 'SAME', organizationId: first, otherId: second, ...WORDS }, deps);

    await expect(
      decide({ kind: 'SAME', organizationId: second, otherId: first, ...WORDS }, deps),
    ).rejects.toMatchObject({ code: 'CONFLICT', details: { cycle: [first, second, first] } });
    await expect(
      decide({ kind: 'SAME', organizationId: first, otherId: second, ...WORDS, author: '教育科' }, deps),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
