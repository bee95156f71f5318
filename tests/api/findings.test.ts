/** Findings by condition, counted by sort, and those of units, programmes, documents and tasks. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDecisions } from '../../src/graph/write/decisions.ts';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { decision } from '../support/decisions.ts';
import { plan, unitId } from '../support/facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const FIRST = inProgramme(
  plan({
    title: '甲方案',
    tasks: { 减负: { LEAD: ['区教委'] }, 评价: { SUPPORT: ['区财政局'] }, 招生: {} },
    findings: ['减负', '评价', '招生'],
  }),
);
/** What is found in it is waived. */
const SECOND = plan({ title: '乙方案', tasks: { 入学: { LEAD: ['区教委'] } }, findings: ['入学'] });
const MANY = plan({
  title: '丙方案',
  tasks: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`任务${n}`, { LEAD: [`单位${n}`] }])),
  findings: Array.from({ length: 50 }, (_, n) => `任务${n}`),
});

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  for (const facts of [FIRST, SECOND]) await writeDocument(api.test.graph, facts, 'digest');
  await writeDecisions(api.test.graph, [decision('WAIVE', SECOND.findings[0]?.id ?? '', 1)]);
});
afterAll(() => api.close());

async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const ABOUT = 'edges { node { about { name } } }';
const FACETS = `facets {
  rule { value count } severity { value count } status { value count }
  document { count node { name } }
}`;
const namesIn = (connection: unknown): readonly unknown[] =>
  list(at(connection, 'edges'))
    .map((edge) => at(edge, 'node', 'about', 'name'))
    .toSorted();

async function shownBy(sort: unknown, filter: unknown = null): Promise<readonly unknown[]> {
  const shown: unknown[] = [];
  let after: unknown = null;
  do {
    const data = await ask(
      `query ($filter: FindingFilter, $sort: [FindingSort!], $after: String) {
        findings(filter: $filter, sort: $sort, first: 1, after: $after) {
          pageInfo { hasNextPage endCursor } edges { node { severity rule line } }
        }
      }`,
      { filter, sort, after },
    );
    const findings = at(data, 'findings');
    for (const edge of list(at(findings, 'edges'))) {
      shown.push(['severity', 'rule', 'line'].map((name) => at(edge, 'node', name)).join(' '));
    }
    after = at(findings, 'pageInfo', 'hasNextPage') === true ? at(findings, 'pageInfo', 'endCursor') : null;
  } while (after !== null && shown.length < 10);
  return shown;
}

describe('findings', () => {
  it.each([
    ['are open ones without a filter', null, ['减负', '招生', '评价']],
    [
      'are of any status that the filter names within',
      { or: [{ status: 'OPEN' }, { status: 'WAIVED' }] },
      ['减负', '招生', '评价', '入学'].toSorted(),
    ],
    ['are not of a status that it rules out', { not: { status: 'OPEN' } }, ['入学']],
    ['meet all of several filters', { and: [{ status: 'WAIVED' }, { severity: 'ERROR' }] }, ['入学']],
    ['meet one of several filters', { or: [{ severity: 'INFO' }, { rule: { eq: 'other-rule' } }] }, ['招生']],
    ['meet no filter that is empty', { or: [] }, []],
    ['are of what a unit holds a role for', { unit: unitId('区财政局') }, ['评价']],
    [
      'are of what a unit holds a role for, among others',
      { or: [{ unit: unitId('区财政局') }, { rule: { eq: 'other-rule' } }] },
      ['招生', '评价'],
    ],
    ['are of documents of a region', { region: { eq: '荣昌区' } }, ['减负', '招生', '评价']],
    ['are of documents of no other region', { not: { region: { eq: '500153' } } }, []],
  ])('%s', async (_what, filter, names) => {
    const data = await ask(
      `query ($filter: FindingFilter) { findings(filter: $filter) { totalCount ${ABOUT} } }`,
      { filter },
    );

    expect(namesIn(at(data, 'findings'))).toEqual(names);
    expect(at(data, 'findings', 'totalCount')).toBe(names.length);
  });

  it.each([
    ['of all', null],
    ['of a document', { document: { id: FIRST.document.id } }],
  ])('%s are counted by sort, over the same filter', async (_what, filter) => {
    const data = await ask(
      `query ($filter: FindingFilter) { findings(filter: $filter, first: 1) { ${FACETS} } }`,
      {
        filter,
      },
    );

    expect(at(data, 'findings', 'facets')).toEqual({
      rule: [
        { value: 'task-has-lead', count: 2 },
        { value: 'other-rule', count: 1 },
      ],
      severity: [
        { value: 'ERROR', count: 2 },
        { value: 'INFO', count: 1 },
      ],
      status: [{ value: 'OPEN', count: 3 }],
      document: [{ count: 3, node: { name: '甲方案' } }],
    });
  });

  it('are counted by region and by who holds a role for what they are about', async () => {
    const data = await ask(
      `{ findings {
        facets { region { value count } unit { count node { name } } }
        groupBy(fields: [UNIT, RULE], first: 1) { count keys { field value } }
      } }`,
    );

    expect(at(data, 'findings')).toEqual({
      facets: {
        region: [{ value: toId('reg', '500153'), count: 3 }],
        unit: expect.arrayContaining([
          { count: 1, node: null },
          { count: 1, node: { name: '区教委' } },
          { count: 1, node: { name: '区财政局' } },
        ]),
      },
      groupBy: [
        {
          count: 1,
          keys: [
            { field: 'UNIT', value: expect.any(String) },
            { field: 'RULE', value: 'task-has-lead' },
          ],
        },
      ],
    });
  });

  it.each([
    ['SEVERITY', ['ERROR task-has-lead 2', 'ERROR task-has-lead 3', 'INFO other-rule 1']],
    ['DOCUMENT', ['INFO other-rule 1', 'ERROR task-has-lead 2', 'ERROR task-has-lead 3']],
    ['RULE', ['INFO other-rule 1', 'ERROR task-has-lead 2', 'ERROR task-has-lead 3']],
  ])('are given once each by %s, either way, when paged to the end', async (field, expected) => {
    expect(await shownBy([{ field }])).toEqual(expected);
    expect(await shownBy([{ field, direction: 'DESC' }])).toEqual(expected.toReversed());
  });

  it('are sorted by several keys where the filter names a document', async () => {
    const sort = [
      { field: 'SEVERITY', direction: 'DESC' },
      { field: 'DOCUMENT', direction: 'DESC' },
    ];

    expect(await shownBy(sort, { document: { id: FIRST.document.id } })).toEqual([
      'INFO other-rule 1',
      'ERROR task-has-lead 3',
      'ERROR task-has-lead 2',
    ]);
  });

  it('keep their place in the order when the date of their document changes', async () => {
    const later = { ...SECOND.document, issuedOn: '2020-01-01', sha256: 'another' };
    await writeDocument(api.test.graph, { ...SECOND, document: later, findings: [] }, 'another');
    const keys = await api.test.ask(
      `MATCH (f:Finding {documentId: $id}) RETURN left(f.placeKey, 10) AS place, f.status AS status`,
      { id: SECOND.document.id },
    );
    await writeDocument(api.test.graph, SECOND, 'digest');

    expect(keys).toEqual([{ place: '2020-01-01', status: 'RESOLVED' }]);
  });

  it('are counted only by the sorts that are asked for', async () => {
    const before = api.test.graph.statementCount();
    await ask('{ findings(filter: {severity: ERROR}) { facets { rule { value } } } }');
    expect(api.test.graph.statementCount() - before).toBe(1);
  });
});

describe('the findings', () => {
  it('of a document are all that were found in it', async () => {
    const data = await ask(
      `query ($id: ID!) { document(id: $id) { findings { totalCount ${ABOUT} ${FACETS} } } }`,
      { id: FIRST.document.id },
    );
    const findings = at(data, 'document', 'findings');

    expect(namesIn(findings)).toEqual(['减负', '招生', '评价']);
    expect(at(findings, 'totalCount')).toBe(3);
    expect(at(findings, 'facets', 'severity')).toEqual([
      { value: 'ERROR', count: 2 },
      { value: 'INFO', count: 1 },
    ]);
    expect(at(findings, 'facets', 'document')).toEqual([{ count: 3, node: { name: '甲方案' } }]);
  });

  it.each([
    ['a programme are those of its tasks', { id: FIRST.programmes[0]?.id }, ['减负', '评价']],
    ['a unit are those of what it holds a role for', { id: unitId('区教委') }, ['减负']],
    ['a task are about it', { id: FIRST.tasks[2]?.id }, ['招生']],
  ])('of %s', async (_what, variables, names) => {
    const findings = `findings { totalCount ${ABOUT} }`;
    const data = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Programme { ${findings} } ... on Unit { ${findings} } ... on Task { ${findings} } } }`,
      variables,
    );

    expect(namesIn(at(data, 'node', 'findings'))).toEqual(names);
    expect(at(data, 'node', 'findings', 'totalCount')).toBe(names.length);
  });

  it('take as many round trips for 50 tasks and their units as for one', async () => {
    await writeDocument(api.test.graph, MANY, 'digest');
    const countOf = async (id: string) => {
      const before = api.test.graph.statementCount();
      await ask(
        `query ($id: ID!) { document(id: $id) { tasks {
          findings { totalCount facets { rule { count } } edges { node { id } } }
          leads { ... on Unit { findings { totalCount facets { rule { count } } edges { node { id } } } } }
        } } }`,
        { id },
      );
      return api.test.graph.statementCount() - before;
    };
    const few = await countOf(FIRST.document.id);

    expect(few).toBeGreaterThan(0);
    expect(await countOf(MANY.document.id)).toBe(few);
  });
});

/** Its first two tasks are in a programme; what is said of the third is of another rule. */
function inProgramme(facts: DocumentFacts): DocumentFacts {
  const programme = {
    id: 'prg_1',
    ref: 'programme/1',
    ordinal: '(一)',
    name: '工程',
    heading: '工程',
    position: 0,
    parentId: null,
  };
  return {
    ...facts,
    programmes: [programme],
    tasks: facts.tasks.map((task, index) => (index < 2 ? { ...task, programmeId: programme.id } : task)),
    findings: facts.findings.map((finding, index) =>
      index < 2
        ? { ...finding, line: index + 2 }
        : { ...finding, rule: 'other-rule', severity: 'INFO', line: 1 },
    ),
  };
}
