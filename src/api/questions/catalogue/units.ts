/** Questions about units: what they do, with whom, and how they are connected. */

import type { NamedQuestion } from '../question.ts';
import { documentColumn, ROLE, taskColumns, VIA } from './columns.ts';
import { DOCUMENT, optional, required, UNIT } from './parameters.ts';

const YEAR = optional('year', 'YEAR', {
  zh: '年份，如2024：只看这一年有目标或到期的任务',
  en: 'a year such as 2024: only tasks with a goal for it, or due in it',
});

/** The whole plan's: who works together does so for as long as their tasks run. */
const IN_PERIOD = optional('year', 'YEAR', {
  zh: '年份，如2024：只看规划期含这一年的任务',
  en: 'a year such as 2024: only tasks of plans whose period includes it',
});
const OF_YEAR = required('year', 'YEAR', { zh: '年份，如2024', en: 'a year such as 2024' });
const ONE = required('a', 'ORGANIZATION', {
  zh: '一个单位的编号（id）或任一名称',
  en: 'id or any name of one organization',
});
const OTHER = required('b', 'ORGANIZATION', {
  zh: '另一个单位的编号（id）或任一名称',
  en: 'id or any name of another organization',
});

export const UNIT_QUESTIONS: readonly NamedQuestion[] = [
  {
    id: 'unit-leads',
    sentence: { zh: '{unit}牵头哪些任务？', en: 'Which tasks does {unit} lead?' },
    parameters: [UNIT],
    query: `query UnitLeads($unit: ID!, $first: Int!) {
  responsibilities(filter: { role: [LEAD], organization: { id: $unit } }, first: $first) {
    totalCount
    edges { disputed statements { id } node { id ordinal title programme { id name } document { id title } } }
  }
}`,
    rows: 'responsibilities.edges',
    total: 'responsibilities.totalCount',
    columns: [
      ...taskColumns('node'),
      {
        key: 'programme',
        title: { zh: '工程', en: 'Programme' },
        text: 'node.programme.name',
        id: 'node.programme.id',
      },
      documentColumn('node.document'),
    ],
    statements: 'statements.id',
  },
  {
    id: 'unit-leads-in-year',
    sentence: {
      zh: '{unit}牵头的任务中，哪些在{year}年有目标？',
      en: 'Which of the tasks that {unit} leads have a goal for {year}?',
    },
    parameters: [UNIT, OF_YEAR],
    query: `query UnitLeadsInYear($unit: ID!, $year: Int!, $first: Int!) {
  responsibilities(
    filter: { role: [LEAD], organization: { id: $unit }, task: { targets: { some: { year: $year } } } }
    first: $first
  ) {
    totalCount
    edges { statements { id } node { id ordinal title document { id title } } }
  }
}`,
    rows: 'responsibilities.edges',
    total: 'responsibilities.totalCount',
    columns: [...taskColumns('node'), documentColumn('node.document')],
    statements: 'statements.id',
  },
  {
    id: 'unit-goals-in-year',
    sentence: {
      zh: '{unit}承担的任务在{year}年有哪些目标？',
      en: 'What are the goals for {year} of the tasks that {unit} has a role for?',
    },
    parameters: [UNIT, OF_YEAR],
    query: `query UnitGoalsInYear($unit: ID!, $year: Int!, $first: Int!) {
  targets(filter: { year: $year, organization: $unit }, first: $first) {
    totalCount
    edges { node { text of { id name } statements { id } } }
  }
}`,
    rows: 'targets.edges',
    total: 'targets.totalCount',
    columns: [
      { key: 'task', title: { zh: '任务', en: 'Task' }, text: 'node.of.name', id: 'node.of.id' },
      { key: 'goal', title: { zh: '目标', en: 'Goal' }, text: 'node.text' },
    ],
    statements: 'node.statements.id',
  },
  {
    id: 'shared-tasks',
    sentence: { zh: '{a}和{b}共同承担哪些任务？', en: 'Which tasks do {a} and {b} share?' },
    parameters: [ONE, OTHER],
    query: `query SharedTasks($a: ID!, $b: ID!, $first: Int!) {
  sharedTasks(units: [$a, $b], first: $first) {
    totalCount
    edges { roles { role unit { id name } statements { id } } node { id ordinal title document { id title } } }
  }
}`,
    rows: 'sharedTasks.edges',
    total: 'sharedTasks.totalCount',
    columns: [
      ...taskColumns('node'),
      { key: 'roles', title: { zh: '角色', en: 'Roles' }, text: 'roles.role', enumName: 'Role' },
      {
        key: 'units',
        title: { zh: '依次为', en: 'Of' },
        text: 'roles.unit.name',
        id: 'roles.unit.id',
      },
      documentColumn('node.document'),
    ],
    statements: 'roles.statements.id',
  },
  {
    id: 'works-with',
    sentence: {
      zh: '{unit}[在{year}年]与哪些单位一起做事？（各镇街等集合单位按原文计，不计其成员）',
      en: 'With whom does {unit} work[ in {year}]? (Printed collectives count as written, not their members.)',
    },
    parameters: [UNIT, IN_PERIOD],
    query: `query WorksWith($unit: ID!, $year: Int, $first: Int!) {
  collaborators(unit: $unit, year: $year, first: $first) {
    totalCount
    edges { tasks node { id name } sharedTasks(first: 3) { edges { node { title } } } }
  }
}`,
    rows: 'collaborators.edges',
    total: 'collaborators.totalCount',
    columns: [
      {
        key: 'organization',
        title: { zh: '单位', en: 'Organization' },
        text: 'node.name',
        id: 'node.id',
      },
      { key: 'tasks', title: { zh: '共同任务数', en: 'Tasks' }, text: 'tasks' },
      {
        key: 'examples',
        title: { zh: '例如', en: 'Such as' },
        text: 'sharedTasks.edges.node.title',
      },
    ],
  },
  {
    id: 'unit-duties',
    sentence: { zh: '{unit}要做哪些事？', en: 'What must {unit} do?' },
    parameters: [UNIT],
    query: `query UnitDuties($unit: ID!, $first: Int!) {
  node(id: $unit) {
    ... on Unit { responsibilities(first: $first) { ...Duties } }
    ... on School { responsibilities(first: $first) { ...Duties } }
  }
}
fragment Duties on ResponsibilityConnection {
  totalCount
  edges { role via { id name } statements { id } node { id ordinal title document { id title } } }
}`,
    rows: 'node.responsibilities.edges',
    total: 'node.responsibilities.totalCount',
    columns: [ROLE, ...taskColumns('node'), VIA, documentColumn('node.document')],
    statements: 'statements.id',
  },
  {
    id: 'who-carries-most',
    sentence: {
      zh: '“{document}”中[{year}年]谁的任务最多？',
      en: 'Who carries most in “{document}”[ in {year}]?',
    },
    parameters: [DOCUMENT, YEAR],
    query: `query WhoCarriesMost($document: ID!, $year: Int, $first: Int!) {
  load(document: $document, year: $year, first: $first) {
    totalCount
    edges { node { rank lead responsible supporting supervising share organization { id name } } }
  }
}`,
    rows: 'load.edges',
    total: 'load.totalCount',
    columns: [
      { key: 'rank', title: { zh: '位次', en: 'Place' }, text: 'node.rank' },
      {
        key: 'organization',
        title: { zh: '单位', en: 'Organization' },
        text: 'node.organization.name',
        id: 'node.organization.id',
      },
      { key: 'lead', title: { zh: '牵头', en: 'Leads' }, text: 'node.lead' },
      { key: 'responsible', title: { zh: '责任', en: 'Responsible for' }, text: 'node.responsible' },
      { key: 'supporting', title: { zh: '配合', en: 'Supports' }, text: 'node.supporting' },
      { key: 'supervising', title: { zh: '督导', en: 'Supervises' }, text: 'node.supervising' },
    ],
  },
  {
    id: 'how-connected',
    sentence: {
      zh: '“{from}”与“{to}”在6步以内有什么关联？',
      en: 'How are “{from}” and “{to}” connected within 6 hops?',
    },
    parameters: [
      required('from', 'ENTITY', { zh: '起点的编号（id）或任一名称', en: 'id or any name of the one' }),
      required('to', 'ENTITY', { zh: '终点的编号（id）或任一名称', en: 'id or any name of the other' }),
    ],
    query: `query HowConnected($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxHops: 6) {
    hasMore isPartial
    paths { length nodes { id name } edges { type statements { id } } }
  }
}`,
    rows: 'paths.paths',
    hasMore: ['paths.hasMore', 'paths.isPartial'],
    columns: [
      { key: 'length', title: { zh: '步数', en: 'Hops' }, text: 'length' },
      { key: 'nodes', title: { zh: '经过', en: 'By way of' }, text: 'nodes.name', id: 'nodes.id' },
      { key: 'edges', title: { zh: '关系', en: 'Ties' }, text: 'edges.type', enumName: 'EdgeType' },
    ],
    statements: 'edges.statements.id',
  },
];
