/** Every leaf of the filters in the SDL tells things apart. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { writeDecisions } from '../../../src/graph/write/decisions.ts';
import { decision } from '../../support/decisions.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';
import { GROUPS, OTHER, VALUES, WANTED } from './filtered-facts.ts';
import { filteredFields, leavesOf, type Leaf } from './leaves.ts';

/** What the list of a root field gives. */
interface Answers {
  /** What is shown of each thing. */
  readonly shown: string;
  readonly all: readonly string[];
  readonly wanted: readonly string[];
  /** What else is found by some members, or by paths. */
  readonly exceptions?: Readonly<Record<string, readonly string[]>>;
}

const WANTED_GROUP = '荣昌中学教育集团';

/** What belongs to a document belongs to one that is held; `documents` tells them apart. */
const HELD_OF_OTHERS = { 'DocumentFilter.held': [] };

const TASKS = {
  shown: 'title',
  all: ['减负任务', '评价工作', '集团任务'],
  wanted: ['减负任务'],
  exceptions: {
    ...HELD_OF_OTHERS,
    'OrganizationFilter.mode': ['集团任务'],
    'OrganizationFilter.stage': ['集团任务'],
    'OrganizationFilter.type': ['集团任务'],
    'TaskFindingsFilter.status': ['减负任务', '评价工作', '集团任务'],
  },
};

const ANSWERS: Readonly<Record<string, Answers>> = {
  documents: {
    shown: 'title',
    all: ['减负任务方案', '评价工作方案', '集团化办学'],
    wanted: ['减负任务方案'],
    exceptions: { 'DocumentFilter.held': ['教育规划'] },
  },
  educationGroups: {
    shown: 'name',
    all: [WANTED_GROUP, '乙集团'],
    wanted: [WANTED_GROUP],
    exceptions: { 'GroupFilter.mode': ['乙集团'], 'GroupFilter.stage': ['乙集团'] },
  },
  findings: {
    shown: 'rule',
    all: ['task-has-lead', 'other-rule', 'other-rule'],
    wanted: ['task-has-lead'],
    exceptions: {
      ...HELD_OF_OTHERS,
      'FindingFilter.status': ['task-has-lead', 'other-rule', 'other-rule'],
    },
  },
  organizations: {
    shown: 'name',
    all: ['区教委', '县医院', '县审计局', WANTED_GROUP, '乙集团', '荣昌中学', '泸州学校'],
    wanted: ['区教委'],
    exceptions: {
      'OrganizationFilter.mode': ['乙集团'],
      'OrganizationFilter.region': ['区教委', WANTED_GROUP],
      'OrganizationFilter.stage': ['乙集团'],
      'OrganizationFilter.type': [WANTED_GROUP, '乙集团'],
      'OrganizationFilter.within': ['区教委', WANTED_GROUP],
    },
  },
  responsibilities: {
    ...TASKS,
    exceptions: { ...TASKS.exceptions, 'ResponsibilityFilter.role': TASKS.all },
  },
  targets: {
    shown: 'text',
    all: ['减少负担', '评价目标', '集团目标', '总目标'],
    wanted: ['减少负担'],
    exceptions: { ...HELD_OF_OTHERS, 'TargetOwnerFilter.type': ['总目标'] },
  },
  tasks: TASKS,
  units: {
    shown: 'name',
    all: ['区教委', '县医院', '县审计局'],
    wanted: ['区教委'],
    exceptions: { ...HELD_OF_OTHERS, 'UnitResponsibilitiesFilter.role': ['区教委', '县审计局'] },
  },
};

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, WANTED, 'digest', { outcome: 'LOADED_WITH_WARNINGS' });
  await writeDocument(api.test.graph, OTHER, 'digest');
  await writeDocument(api.test.graph, GROUPS, 'digest');
  await writeDecisions(api.test.graph, [decision('CONFIRM', OTHER.findings[0]?.id ?? '', 1)]);
});
afterAll(() => api.close());

describe.each(filteredFields())('%s', (field, typeName) => {
  const members = new Map<string, string>();
  const leaves = leavesOf(typeName, (leaf) => {
    members.set(leaf.path, leaf.member);
    return valueAt(leaf);
  });

  it.each(leaves)('are found by %s', async (path, filter) => {
    const answers = ANSWERS[field];
    const { data, errors } = await api.ask(
      `query ($filter: ${typeName}) {
        ${field}(filter: $filter) { totalCount edges { node { ... on Node { id } ${shownOf(answers)} } } }
      }`,
      { filter },
    );

    expect(errors).toEqual([]);
    const found = list(at(data, field, 'edges')).map((edge) => at(edge, 'node', answers?.shown ?? ''));
    const shown = field === 'responsibilities' ? [...new Set(found)] : found; // several of a task
    expect(shown.toSorted()).toEqual(expectedAt(answers, path, members.get(path) ?? ''));
    expect(at(data, field, 'totalCount')).toBe(found.length);
  });
});

function shownOf(answers: Answers | undefined): string {
  return answers?.shown ?? '';
}

function expectedAt(answers: Answers | undefined, path: string, member: string): readonly unknown[] {
  const { all = [], wanted = [], exceptions = {} } = answers ?? {};
  if (path.endsWith('.isMissing')) return [];
  const found = exceptions[member] ?? wanted;
  return (path.includes('none.') ? all.filter((each) => !found.includes(each)) : found).toSorted();
}

function valueAt({ path, member, operator }: Leaf): unknown {
  if (path.endsWith('.isMissing')) return true;
  const value = VALUES[member];
  if (operator === 'from') return value ?? '2023-02-17';
  if (operator === 'until') return value ?? '2023-03-22';
  if (value === undefined) throw new Error(`expected a value for ${member}, got none`);
  if (operator === 'in') return ['x', value];
  if (typeof value !== 'string') return value;
  if (operator === 'contains') return value.slice(1);
  return operator === 'startsWith' ? value.slice(0, 2) : value;
}
