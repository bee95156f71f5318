/** Who carries how much, by role, year and programme, and in which place among the others. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import type { DocumentFacts, TargetFact } from '../../../src/model/facts.ts';
import { toId } from '../../../src/model/ids.ts';
import { plan, region, unitId } from '../../support/facts.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;

const facts = withProgramme(
  withGoals(
    plan({
      tasks: {
        甲: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局', '区人社局'] },
        乙: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局'], SUPPORT: ['区教委'] },
        丙: { LEAD: ['区财政局'], SUPERVISE: ['区督查办'] },
        丁: {},
      },
    }),
    { 甲: [2023, 2024], 乙: [2024], 丙: [] },
  ),
);
const document = facts.document.id;
const FORMER = toId('reg', 'of before');
const programme = facts.programmes[0]?.id;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, facts, 'digest');
  await api.test.ask('MATCH (r:Region {code: $code}) CREATE (:FormerId {id: $id})-[:NOW]->(r)', {
    ...{ code: '500153', id: FORMER },
  });
});
afterAll(() => api.close());

const QUERY = `query ($document: ID, $programme: ID, $region: String, $year: Int, $first: Int, $after: String) {
  load(document: $document, programme: $programme, region: $region, year: $year, first: $first, after: $after) {
    totalCount tasks pageInfo { hasNextPage endCursor }
    edges { node { organization { name } lead responsible supporting supervising total share rank peers } }
  }
}`;

async function loadOf(variables: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { data, errors } = await api.ask(QUERY, variables);
  expect(errors).toEqual([]);
  return list(at(data, 'load', 'edges')).map((edge) => {
    const node = at(edge, 'node');
    const counts = ['lead', 'responsible', 'supporting', 'supervising'].map((role) => String(at(node, role)));
    return `${String(at(node, 'rank'))}. ${String(at(node, 'organization', 'name'))} ${counts.join(' ')}`;
  });
}

const WHOLE = ['1. 区教委 2 0 1 0', '2. 区财政局 1 2 0 0', '3. 区人社局 0 1 0 0', '3. 区督查办 0 0 0 1'];

describe('the load', () => {
  it.each([
    ['a document', { document }, WHOLE],
    ['a region by its code', { region: '500153' }, WHOLE],
    ['a region by its name', { region: '榮昌區' }, WHOLE],
    ['a region by its name without the level word', { region: '荣昌' }, WHOLE],
    ['a region by its id', { region: toId('reg', '500153') }, WHOLE],
    ['a region by an id it had', { region: FORMER }, WHOLE],
    ['a region without documents', { region: '500000' }, []],
    ['a programme', { programme }, ['1. 区教委 1 0 0 0', '2. 区人社局 0 1 0 0', '2. 区财政局 0 1 0 0']],
    ['a year', { document, year: 2023 }, ['1. 区教委 1 0 0 0', '2. 区人社局 0 1 0 0', '2. 区财政局 0 1 0 0']],
    ['a year without goals', { document, year: 2030 }, []],
  ])('of %s is by tasks led, most first', async (_what, variables, loads) => {
    expect(await loadOf(variables)).toEqual(loads);
  });

  it('is over all tasks in question, also those that nobody holds', async () => {
    const { data } = await api.ask(QUERY, { document, first: 1 });

    expect(at(data, 'load')).toMatchObject({
      totalCount: 4,
      tasks: 4,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { share: 0.5, total: 2, peers: 4 } }],
    });
  });

  it('comes by pages', async () => {
    const { data } = await api.ask(QUERY, { document, first: 3 });
    const after = at(data, 'load', 'pageInfo', 'endCursor');

    expect(await loadOf({ document, after })).toEqual(WHOLE.slice(3));
  });

  it('of one unit tells its places, its programmes and its years', async () => {
    const { data, errors } = await api.ask(
      `query ($id: ID!, $document: ID!) { node(id: $id) { ... on Unit { load(document: $document) {
        lead rank(role: RESPONSIBLE)
        byProgramme { programme { name } year lead responsible }
        byYear { programme { name } year lead responsible }
      } } } }`,
      { id: unitId('区财政局'), document },
    );

    expect(errors).toEqual([]);
    expect(at(data, 'node', 'load')).toEqual({
      lead: 1,
      rank: 1,
      byProgramme: [
        { programme: { name: '第一工程' }, year: null, lead: 0, responsible: 1 },
        { programme: null, year: null, lead: 1, responsible: 1 },
      ],
      byYear: [
        { programme: null, year: 2023, lead: 0, responsible: 1 },
        { programme: null, year: 2024, lead: 0, responsible: 2 },
        { programme: null, year: null, lead: 1, responsible: 0 },
      ],
    });
  });

  it('is of one region: where several are called so, they are candidates', async () => {
    const other = region('320302', '荣昌区', 'COUNTY', null);
    const base = plan({ title: '另一方案', tasks: { 戊: { LEAD: ['区教委'] } } });
    await writeDocument(
      api.test.graph,
      { ...base, regions: [...base.regions, other], document: { ...base.document, regionCode: '320302' } },
      'digest',
    );
    const { errors } = await api.ask(QUERY, { region: '荣昌区' });

    expect(errors).toMatchObject([
      {
        path: ['load'],
        extensions: {
          code: 'AMBIGUOUS',
          candidates: expect.arrayContaining([
            { id: toId('reg', '500153'), ref: 'region/500153', code: '500153', name: '荣昌区' },
            { id: other.id, ref: 'region/320302', code: '320302', name: '荣昌区' },
          ]),
        },
      },
    ]);
    expect(await loadOf({ region: '500153' })).toEqual(WHOLE);
  });

  it.each([
    ['无名县', 'BAD_ID'],
    ['', 'BAD_USER_INPUT'],
    [toId('reg', 'none'), 'BAD_ID'],
    [unitId('区教委'), 'BAD_ID'],
  ])('of the region %j is refused with %s', async (name, code) => {
    const { errors } = await api.ask(QUERY, { region: name });

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  it.each([
    ['document', 'doc_00000000000000000000'],
    ['document', unitId('区教委')],
    ['programme', document],
  ])('of the %s %s, which is none, is refused', async (argument, id) => {
    const { errors } = await api.ask(QUERY, { [argument]: id });

    expect(errors).toMatchObject([
      {
        message: `${argument}: expected the id of a ${argument}, got "${id}"`,
        extensions: { code: 'BAD_ID' },
      },
    ]);
  });

  it.each([
    ['none', {}],
    ['two', { document, region: '500153' }],
  ])('of %s of document, programme and region is refused', async (_what, variables) => {
    const { errors } = await api.ask(QUERY, variables);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

function withGoals(bare: DocumentFacts, years: Readonly<Record<string, readonly number[]>>): DocumentFacts {
  const targets = bare.tasks.flatMap((task) =>
    (years[task.title] ?? []).map((year, position): TargetFact => ({
      ...{ id: toId('tgt', task.id, year), ownerId: task.id, position, year, scope: 'YEAR', part: 'BODY' },
      ...{ text: `${year}年`, measures: [] },
    })),
  );
  return { ...bare, targets };
}

/** The first task under a programme. */
function withProgramme(bare: DocumentFacts): DocumentFacts {
  const id = toId('prg', bare.document.id);
  const name = '第一工程';
  return {
    ...bare,
    programmes: [{ id, ref: name, ordinal: '(一)', name, heading: name, position: 0, parentId: null }],
    tasks: bare.tasks.map((task, n) => (n === 0 ? { ...task, programmeId: id } : task)),
  };
}
