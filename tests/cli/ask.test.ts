import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { QUESTIONS } from '../../src/api/questions/catalogue/catalogue.ts';
import { writeDocument } from '../../src/graph/write/document.ts';

import { plan } from '../support/facts.ts';
import { openTestGraph, testCredentials } from '../support/graph.ts';
import { outcomeOf, spawnTypescript, type Outcome } from '../support/spawn-typescript.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const { graph, empty, close } = openTestGraph();
const facts = plan({ tasks: { 减负: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局'] } } });
/** Two plans with a task of one title. */
const namesakes = ['甲', '乙'].map((title) => ({
  title,
  facts: plan({ title, number: title, tasks: { 招生: { LEAD: ['县医院'] } } }),
}));

beforeAll(async () => {
  await empty();
  await writeDocument(graph, facts, 'digest');
  for (const { facts: each } of namesakes) await writeDocument(graph, each, 'digest');
});
afterAll(close);

function ask(...words: readonly string[]): Promise<Outcome> {
  const { uri, user, password } = testCredentials();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ZEREN_DATA: folder };
  return outcomeOf(spawnTypescript('src/cli/main.ts', ['ask', ...words], environment));
}

describe('zeren ask', () => {
  it('lists every question with its parameters, in both languages', async () => {
    const { status, stdout } = await ask();

    expect(stdout.match(/^[a-z-]+(?= |$)/gmu)).toEqual(QUESTIONS.map(({ id }) => id));
    expect(stdout).toMatch(/^unit-leads --unit .*\n {4}.*牵头哪些任务？ {2}.*lead.*\?$/mu);
    expect(status).toBe(0);
  });

  it('answers with the words of the document', async () => {
    const { status, stdout } = await ask('unit-leads', '--unit', '区教委');

    expect(stdout.split('\n')).toEqual([
      '区教委牵头哪些任务？',
      expect.stringMatching(/^ {2}序号: .* {2}任务: 减负 /u),
      expect.stringMatching(/^ {6}“.+” \(.+, 第\d+行\)$/u),
      '共1条，列出1条',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('answers in English, and says so where there is nothing', async () => {
    const { stdout } = await ask('unit-leads', '--unit', '区财政局', '--locale', 'en');

    expect(stdout).toMatch(/^Which tasks does 区财政局 lead\?\n {2}nothing\n0 of 0\n$/u);
  });

  it.each([
    ['1', ['列出1条，未列全']],
    ['2', ['列出2条']],
  ])('says of the first %s of two whether these are all', async (first, last) => {
    const { stdout } = await ask('task-owners', '--task', '减负', '--first', first);

    expect(stdout.match(/^列出.*$/gmu)).toEqual(last);
  });

  it('gives a table with ids for spreadsheets, and one JSON document', async () => {
    const [csv, json] = await Promise.all(
      ['--csv', '--json'].map((form) => ask('unit-leads', '--unit', '区教委', form)),
    );

    const [head, row] = parse(csv?.stdout ?? '', { bom: true });
    expect(row?.[head?.indexOf('task.id') ?? -1]).toBe(facts.tasks[0]?.id);
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject({
      sentence: '区教委牵头哪些任务？',
      totalCount: 1,
      isPartial: false,
      rows: [{ statements: [{ document: { title: facts.document.title } }] }],
    });
  });

  it('lists what an ambiguous name may mean', async () => {
    const { status, stderr } = await ask('task-owners', '--task', '招生');

    expect(stderr.trimEnd().split('\n').toSorted()).toEqual(
      [
        'AMBIGUOUS: task: expected one, 2 are called so; give the id',
        ...namesakes.map(({ facts: { tasks } }) => `  ${tasks[0]?.id ?? ''}  ${tasks[0]?.ref ?? ''}  招生`),
      ].toSorted(),
    );
    expect(status).toBe(2);
  });

  it.each([
    ['an unknown question', ['who-knows'], "unknown question 'who-knows', 'zeren ask' lists them"],
    ['a missing parameter', ['unit-leads'], "required option '--unit <value>' not specified"],
    ['an unknown name', ['unit-leads', '--unit', '无此单位'], 'BAD_ID: unit: expected an id or name'],
    ['no number of rows', ['unit-leads', '--unit', '区教委', '--first', '0'], 'expected 1 to 100'],
    [
      'a year that is none',
      ['unit-leads-in-year', '--unit', '区教委', '--year', '明年'],
      'BAD_USER_INPUT: year: expected a year such as 2024',
    ],
  ])('refuses %s with status 2', async (_what, words, message) => {
    const { status, stderr } = await ask(...words);

    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
