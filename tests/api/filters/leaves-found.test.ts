/** Every leaf of the filters in the SDL tells two documents apart that differ in all of it. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { writeDecisions } from '../../../src/graph/write/decisions.ts';
import type { DocumentFacts } from '../../../src/model/facts.ts';
import { decision } from '../../support/decisions.ts';
import { plan, unitId } from '../../support/facts.ts';
import { news } from '../../support/news-facts.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';
import { leavesOf } from './leaves.ts';

const WANTED = planBy('区教委', '荣委办发〔2023〕7号', '减负任务');
const OTHER = other(planBy('县医院', '泸市府〔2020〕9号', '评价工作'));

const GROUPS = groups();

/** What is so of WANTED alone, and of its group, by the last words of a path. */
const VALUES: Readonly<Record<string, string>> = {
  about: WANTED.tasks[0]?.id ?? '',
  'document.id': WANTED.document.id,
  'document.kind': 'PLAN',
  'document.number': '荣委办发〔2023〕7号',
  'document.title': WANTED.document.title,
  kind: 'GOVERNMENT',
  mode: 'CLOSE_KNIT',
  name: '区教委',
  region: '荣昌区',
  rule: 'task-has-lead',
  severity: 'ERROR',
  stage: 'PRIMARY',
  status: 'OPEN',
  text: '减负任务。',
  title: '减负任务',
  unit: unitId('区教委'),
};

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, WANTED, 'digest');
  await writeDocument(api.test.graph, OTHER, 'digest');
  await writeDocument(api.test.graph, GROUPS, 'digest');
  await writeDecisions(api.test.graph, [decision('CONFIRM', OTHER.findings[0]?.id ?? '', 1)]);
}, 60_000);
afterAll(() => api.close());

describe('filters', () => {
  it.each(leavesOf('TaskFilter', valueAt))('find the task by %s', async (path, filter) => {
    const { data, errors } = await api.ask(
      'query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount edges { node { title } } } }',
      { filter },
    );

    expect(errors).toEqual([]);
    const titles = list(at(data, 'tasks', 'edges')).map((edge) => at(edge, 'node', 'title'));
    expect(titles).toEqual(tasksAt(path));
    expect(at(data, 'tasks', 'totalCount')).toBe(titles.length);
  });

  it.each(leavesOf('GroupFilter', valueAt))('find the group by %s', async (_path, filter) => {
    const { data, errors } = await api.ask(
      'query ($filter: GroupFilter) { educationGroups(filter: $filter) { totalCount edges { node { name } } } }',
      { filter },
    );

    expect(errors).toEqual([]);
    expect(list(at(data, 'educationGroups', 'edges')).map((edge) => at(edge, 'node', 'name'))).toEqual([
      '区教委',
    ]);
    expect(at(data, 'educationGroups', 'totalCount')).toBe(1);
  });

  it.each(leavesOf('FindingFilter', valueAt))('find the finding by %s', async (_path, filter) => {
    const { data, errors } = await api.ask(
      'query ($filter: FindingFilter) { findings(filter: $filter) { totalCount edges { node { rule } } } }',
      { filter },
    );

    expect(errors).toEqual([]);
    expect(list(at(data, 'findings', 'edges')).map((edge) => at(edge, 'node', 'rule'))).toEqual([
      'task-has-lead',
    ]);
    expect(at(data, 'findings', 'totalCount')).toBe(1);
  });
});

function tasksAt(path: string): readonly string[] {
  if (path.endsWith('.isMissing')) return [];
  return path.includes('.none.') ? ['评价工作'] : ['减负任务'];
}

function valueAt(path: string): unknown {
  if (path.endsWith('.isMissing')) return true;
  const operator = /\.(?<name>eq|in|contains|startsWith)$/u.exec(path)?.groups?.['name'];
  const field = operator === undefined ? path : path.slice(0, -operator.length - 1);
  const key = Object.keys(VALUES)
    .toSorted((a, b) => b.length - a.length)
    .find((name) => field === name || field.endsWith(`.${name}`));
  const value = VALUES[key ?? ''];
  if (value === undefined) throw new Error(`expected a value for ${path}, got none`);
  if (operator === 'in') return ['x', value];
  if (operator === 'contains') return value.slice(1, -1);
  return operator === 'startsWith' ? value.slice(0, 2) : value;
}

function planBy(unit: string, number: string, task: string): DocumentFacts {
  const roles = { LEAD: [unit], RESPONSIBLE: [unit], SUPPORT: [unit], SUPERVISE: [unit] };
  return plan({ title: `${task}方案`, number, tasks: { [task]: roles }, findings: [task] });
}

/** A group called 区教委, and another that differs from it in all. */
function groups(): DocumentFacts {
  const facts = news({
    title: '集团化办学',
    groups: {
      甲集团: { mode: { mode: 'CLOSE_KNIT', asWritten: '紧密型' } },
      乙集团: { mode: { mode: 'FEDERATED', asWritten: '联盟型' } },
    },
  });
  const names = [{ text: '区教委', folded: '区教委', kind: 'CANONICAL' as const }];
  return {
    ...facts,
    organizations: facts.organizations.map((group) =>
      group.type === 'EDUCATION_GROUP' && group.name === '甲集团'
        ? { ...group, name: '区教委', names, stages: ['PRIMARY'] }
        : { ...group, regionId: null },
    ),
  };
}

/** Of another kind, region and rule, by organizations of another kind; its roles are stated, so that none is missing. */
function other(facts: DocumentFacts): DocumentFacts {
  return {
    ...facts,
    document: { ...facts.document, kind: 'NEWS', regionCode: null },
    organizations: facts.organizations.map((unit) => ({
      ...unit,
      ...(unit.type === 'UNIT' ? { kind: 'PUBLIC_INSTITUTION' as const } : {}),
      regionId: null,
    })),
    findings: facts.findings.map((finding) => ({
      ...finding,
      rule: 'other-rule',
      severity: 'INFO',
    })),
  };
}
