/** Every question of the catalogue, asked about the documents of the seed. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '../../../src/api/questions/catalogue/catalogue.ts';
import { at, list } from '../at.ts';
import { loadSeeds } from '../real-seeds.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await loadSeeds(api.test, ['000', '001', '002', '003', '004']);
}, 120_000);
afterAll(() => api.close());

const PLAN = '荣委办发〔2023〕7号';
/** What each question is asked about. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'task-owners': { task: '加强思政课建设' },
  'tasks-without-lead': { document: PLAN },
  'body-and-annex-differ': { document: PLAN },
  'goals-without-owner': { document: PLAN },
  'what-is-wrong': { document: PLAN },
  'who-supervises': { document: PLAN },
  'unit-duties': { unit: '昌元街道办事处' },
  'who-carries-most': { document: PLAN, year: '2024' },
  'how-connected': { from: '重庆市荣昌区财政局', to: '川南渝西教育共同体' },
  'unit-leads': { unit: '重庆市荣昌区教育委员会' },
  'unit-leads-in-year': { unit: '榮昌區教育委員會', year: '2024' },
  'unit-goals-in-year': { unit: '重庆市荣昌区财政局', year: '2023' },
  'shared-tasks': { a: '重庆市荣昌区财政局', b: '重庆市荣昌区教育委员会' },
  'works-with': { unit: '重庆市荣昌区财政局', year: '2024' },
  'supervised-tasks': { document: PLAN },
  'group-members': { group: '珊瑚中学教育集团', day: '2022-09-06' },
  'alliance-members': { alliance: '川南渝西教育共同体', day: '2020-06-01' },
  'where-mentioned': { entity: '川南渝西教育共同体' },
  'what-it-rests-on': { document: PLAN },
  'stated-counts': { region: '南岸区' },
  'compare-documents': { a: PLAN, b: '深入实施五大提升行动渝中区加快建设全国一流基础教育强区' },
  'what-changed': { since: '4' },
};

const QUERY = `query ($id: ID!, $parameters: [QuestionArgument!], $first: Int) {
  ask(id: $id, parameters: $parameters, first: $first) {
    sentence totalCount isPartial columns { title }
    rows { cells { text nodes { name } } statements { quote document { number } } }
  }
}`;

const ask = async (id: string, values: Readonly<Record<string, string>>, first = 3) => {
  const parameters = Object.entries(values).map(([name, value]) => ({ name, value }));
  return api.ask(QUERY, { id, parameters, first });
};

describe('questions', () => {
  it.each(QUESTIONS.map(({ id }) => id))('%s is answered', async (id) => {
    const values = ASKED[id];
    if (values === undefined) throw new Error(`expected values for ${id}`);
    const { data, errors } = await ask(id, values);

    expect(errors).toEqual([]);
    expect(inShort(at(data, 'ask'))).toMatchSnapshot();
  });

  it('have as many answers as the documents', async () => {
    // Counted in the texts: 22 of the plan's 24 tasks are led by the 区教委, one has no lead; 4 founders, 7 more in 2023.
    const total = async (id: string, values: Readonly<Record<string, string>>) =>
      at((await ask(id, values)).data, 'ask', 'totalCount');
    const totals = [
      await total('unit-leads', { unit: '区教委' }),
      await total('tasks-without-lead', { document: PLAN }),
      await total('alliance-members', { alliance: '川南渝西教育共同体' }),
    ];

    expect(totals).toEqual([22, 1, 11]);
  });

  it('give a street the goals of the tasks that it has as one of 各镇街', async () => {
    const { data } = await api.ask(
      `{ unit(name: "昌元街道办事处") { responsibilities(first: 100) { edges { node { targets { id year } } } } } }`,
    );
    const tasks = list(at(data, 'unit', 'responsibilities', 'edges')).map((edge) => at(edge, 'node'));
    const goals = tasks
      .flatMap((task) => list(at(task, 'targets')))
      .filter((target) => at(target, 'year') === 2024)
      .map((target) => at(target, 'id'));

    const { data: answered } = await ask('unit-goals-in-year', { unit: '昌元街道办事处', year: '2024' }, 100);

    expect(goals.length).toBe(5);
    expect(at(answered, 'ask', 'totalCount')).toBe(new Set(goals).size);
  });

  it('tell the messages of findings in the language asked for', async () => {
    const { data } = await api.ask(
      `query ($parameters: [QuestionArgument!]) {
        ask(id: "what-is-wrong", parameters: $parameters, first: 2) { rows { cells { zh: text en: text(locale: EN) } } }
        findings(filter: {document: {number: {eq: "${PLAN}"}}}, first: 2) { edges { node { zh: message en: message(locale: EN) } } }
      }`,
      { parameters: [{ name: 'document', value: PLAN }] },
    );
    const messages = list(at(data, 'findings', 'edges')).map((edge) => at(edge, 'node'));
    const cells = list(at(data, 'ask', 'rows')).map((row) => list(at(row, 'cells'))[1]);

    expect(cells).toEqual(messages);
    expect(messages.map((message) => at(message, 'en'))).not.toEqual(
      messages.map((message) => at(message, 'zh')),
    );
  });

  it('are listed with their parameters', async () => {
    const { data } = await api.ask(
      '{ questions { id sentence(locale: EN) parameters { name type isRequired meaning(locale: EN) } query } }',
    );

    expect(list(at(data, 'questions')).map((question) => at(question, 'id'))).toEqual(
      QUESTIONS.map(({ id }) => id),
    );
    expect(list(at(data, 'questions'))[0]).toMatchObject({
      sentence: 'Who owns the task “‹task›”?',
      parameters: [{ name: 'task', type: 'TASK', isRequired: true, meaning: 'id or title of a task' }],
    });
  });

  it.each([
    ['an unknown question', 'nothing', {}, 'BAD_ID'],
    ['a missing parameter', 'task-owners', {}, 'BAD_USER_INPUT'],
    ['an unknown parameter', 'task-owners', { task: '加强思政课建设', unit: '区教委' }, 'BAD_USER_INPUT'],
    ['a name that nothing has', 'task-owners', { task: '没有这项任务' }, 'BAD_ID'],
    ['a name of another sort', 'task-owners', { task: '重庆市荣昌区财政局' }, 'BAD_ID'],
    ['no year', 'who-carries-most', { document: PLAN, year: '二〇二四' }, 'BAD_USER_INPUT'],
    ['no day', 'alliance-members', { alliance: '川南渝西教育共同体', day: '2021-13-01' }, 'BAD_USER_INPUT'],
    ['marks alone', 'task-owners', { task: '……' }, 'BAD_ID'],
  ])('with %s are refused', async (_what, id, values, code) => {
    const { errors } = await ask(id, values);

    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it.each(['500108', '南岸', '南岸區'])('know a region as %s', async (region) => {
    const { data } = await ask('stated-counts', { region });

    expect(at(data, 'ask', 'sentence')).toBe('文件称“南岸区”有多少教育集团等？图中有多少？');
    expect(at(data, 'ask', 'totalCount')).toBe(2);
  });

  it.each([0, 101])('do not give %i rows', async (first) => {
    const { errors } = await ask('tasks-without-lead', { document: PLAN }, first);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

/** Rows in one line each, with what is named in brackets and the first words of the quotes. */
function inShort(answer: unknown): unknown {
  const rows = list(at(answer, 'rows')).map((row) => {
    const cells = list(at(row, 'cells')).map((cell) => {
      const names = list(at(cell, 'nodes')).map((node) => String(at(node, 'name')));
      const text = String(at(cell, 'text'));
      return names.length === 0 || names.join('、') === text ? text : `${text} [${names.join('、')}]`;
    });
    const quotes = list(at(row, 'statements')).map((each) => String(at(each, 'quote')).slice(0, 20));
    return `${cells.join(' | ')} “${quotes.slice(0, 2).join('” “')}”`;
  });
  const titles = list(at(answer, 'columns')).map((column) => String(at(column, 'title')));
  return {
    sentence: at(answer, 'sentence'),
    columns: titles.join(' | '),
    rows,
    totalCount: at(answer, 'totalCount'),
    isPartial: at(answer, 'isPartial'),
  };
}
