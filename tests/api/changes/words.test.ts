/** The words and names that changes are told with: of a corrected edition, of a merge, of an alias. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decide } from '../../../src/ingest/decide.ts';
import { openTwoPlans, WORDS } from '../../ingest/two-plans.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

const { graph, documents, deps, load, idOf } = openTwoPlans();
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const CHANGES = `query ($since: Int!, $types: [ChangeType!]) {
  changes(sinceVersion: $since, filter: {types: $types}, first: 100) { edges { node { ...Words } } }
}
fragment Words on Change {
  op type name nameEn: name(locale: EN) entity { name } counterpart { name } counterpartName
  properties { name before after } quoteBefore quoteAfter
}`;

const PLAN = (text: string, responsible: string) =>
  `荣昌区教育工作方案\n\n一、重点任务\n1.加强师资。${text}。(牵头单位:区新区办;责任单位:区财政局)\n2.改革评价。(牵头单位:区新区建设办;责任单位:${responsible})\n`;

describe('a corrected edition', () => {
  beforeEach(() => writeFile(join(documents, 'plan.txt'), PLAN('引进教师', '区财政局')));

  it('is told with the words that no longer hold, and those that hold now', async () => {
    await load();
    const { version } = await graph.state();
    await writeFile(join(documents, 'plan.txt'), PLAN('引进骨干教师', '区人社局'));
    await load();

    const changes = await changesSince(version, ['TASK', 'RESPONSIBILITY']);
    const before = '(牵头单位:区新区建设办;责任单位:区财政局)';
    const after = '(牵头单位:区新区建设办;责任单位:区人社局)';
    expect(changes).toMatchObject([
      { op: 'CHANGE', type: 'TASK', name: '改革评价', quoteBefore: before, quoteAfter: after },
      {
        ...{ op: 'CHANGE', type: 'TASK', name: '加强师资', quoteBefore: null, quoteAfter: null },
        properties: [
          {
            name: 'text',
            before: expect.stringContaining('。引进教师'),
            after: expect.stringContaining('骨干'),
          },
        ],
      },
      {
        ...{ op: 'ADD', type: 'RESPONSIBILITY', name: '改革评价', quoteBefore: null, quoteAfter: after },
        counterpartName: '重庆市荣昌区人力资源和社会保障局',
      },
      {
        ...{ op: 'REMOVE', type: 'RESPONSIBILITY', name: '改革评价', quoteBefore: before, quoteAfter: null },
        counterpartName: '重庆市荣昌区财政局',
      },
    ]);
  });

  it('without an error shows the problem that is gone, in both languages', async () => {
    await writeFile(
      join(documents, 'plan.txt'),
      PLAN('引进教师', '区财政局').replace('牵头单位:区新区办;', ''),
    );
    await load();
    const { version } = await graph.state();
    await writeFile(join(documents, 'plan.txt'), PLAN('引进教师', '区财政局'));
    await load();

    expect(await changesSince(version, ['FINDING'])).toMatchObject([
      {
        name: '2项任务中有1项没有牵头单位，本文件多数任务不写牵头单位',
        nameEn: '1 of 2 tasks have no lead unit; most tasks of this document print none',
        properties: [{ name: 'status', before: 'OPEN', after: 'RESOLVED' }],
        ...{ quoteBefore: null, quoteAfter: null },
      },
      {
        name: '有2个机关不在名录中：区新区办、区新区建设办',
        nameEn: '2 of the organs are not in the gazetteer: 区新区办, 区新区建设办',
        ...{ quoteBefore: null, quoteAfter: '(牵头单位:区新区办;责任单位:区财政局)' },
      },
    ]);
  });
});

describe('a merge', () => {
  it('shows what went under its own name, not as what it became', async () => {
    const { version } = await graph.state();
    const [organizationId, otherId] = [await idOf('区新区办'), await idOf('区新区建设办')];
    await decide({ kind: 'SAME', organizationId, otherId, ...WORDS }, deps);

    const changes = await changesSince(version, ['ORGANIZATION', 'RESPONSIBILITY', 'DECISION']);

    expect(changes).toContainEqual(
      expect.objectContaining({
        ...{ op: 'REMOVE', type: 'ORGANIZATION', name: '重庆市荣昌区新区建设办', entity: null },
        quoteBefore: '(牵头单位:区新区建设办;责任单位:区文化旅游委)',
      }),
    );
    const ofRoles = changes.filter((change) => at(change, 'type') === 'RESPONSIBILITY');
    const went = { op: 'REMOVE', counterpart: null, counterpartName: '重庆市荣昌区新区建设办' };
    const came = {
      ...{ op: 'ADD', counterpart: { name: '重庆市荣昌区新区办' } },
      counterpartName: '重庆市荣昌区新区办',
    };
    expect(ofRoles.filter((change) => at(change, 'name') === '改革评价')).toEqual(
      expect.arrayContaining([expect.objectContaining(went), expect.objectContaining(came)]),
    );
    expect(ofRoles.filter((change) => at(change, 'name') === '建设球场')).toEqual(
      expect.arrayContaining([expect.objectContaining(went), expect.objectContaining(came)]),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ op: 'ADD', type: 'DECISION', name: WORDS.reason }),
    );
  });
});

describe('an alias', () => {
  it('shows the names of its organization before and after', async () => {
    const { version } = await graph.state();
    const organizationId = await idOf('区新区办');
    const name = '新区办公室';
    await decide({ kind: 'ALIAS', organizationId, name, regionCode: null, ...WORDS }, deps);

    const [change, ...others] = await changesSince(version, ['ORGANIZATION']);

    expect(others).toEqual([]);
    expect(change).toMatchObject({
      ...{ op: 'CHANGE', name: '重庆市荣昌区新区办', quoteBefore: null, quoteAfter: null },
      properties: [
        {
          name: 'names',
          before: JSON.stringify(['区新区办', '荣昌区新区办', '重庆市荣昌区新区办']),
          after: JSON.stringify(['区新区办', '新区办公室', '荣昌区新区办', '重庆市荣昌区新区办']),
        },
      ],
    });
  });
});

async function changesSince(since: number, types: readonly string[]): Promise<readonly unknown[]> {
  const { data, errors } = await api.ask(CHANGES, { since, types });
  expect(errors).toEqual([]);
  return list(at(data, 'changes', 'edges')).map((edge) => at(edge, 'node'));
}
