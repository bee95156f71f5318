/** Questions about tasks. */

import type { NamedQuestion } from '../question.ts';
import { ROLE, taskColumns, VIA } from './columns.ts';
import { DOCUMENT, required } from './parameters.ts';

export const TASK_QUESTIONS: readonly NamedQuestion[] = [
  {
    id: 'task-owners',
    sentence: { zh: '“{task}”由谁负责？', en: 'Who owns the task “{task}”?' },
    parameters: [required('task', 'TASK', { zh: '任务的编号（id）或标题', en: 'id or title of a task' })],
    query: `query TaskOwners($task: ID!, $first: Int!) {
  task(id: $task) {
    assignments(first: $first) {
      pageInfo { hasNextPage }
      edges { role disputed via { id name } statements { id } node { id name } }
    }
  }
}`,
    rows: 'task.assignments.edges',
    hasMore: ['task.assignments.pageInfo.hasNextPage'],
    columns: [
      ROLE,
      {
        key: 'organization',
        title: { zh: '单位', en: 'Organization' },
        text: 'node.name',
        id: 'node.id',
      },
      VIA,
    ],
    statements: 'statements.id',
  },
  {
    id: 'tasks-without-lead',
    sentence: { zh: '“{document}”中哪些任务没有牵头单位？', en: 'Which tasks of “{document}” have no lead?' },
    parameters: [DOCUMENT],
    query: `query TasksWithoutLead($document: ID!, $first: Int!) {
  tasks(filter: { document: { id: $document }, leads: { isMissing: true } }, first: $first) {
    totalCount
    edges { node { id ordinal title responsible { id name } assignments(first: 100) { edges { statements { id } } } } }
  }
}`,
    rows: 'tasks.edges',
    total: 'tasks.totalCount',
    columns: [
      ...taskColumns('node'),
      {
        key: 'responsible',
        title: { zh: '责任单位', en: 'Responsible' },
        text: 'node.responsible.name',
        id: 'node.responsible.id',
      },
    ],
    statements: 'node.assignments.edges.statements.id',
  },
  {
    id: 'body-and-annex-differ',
    sentence: {
      zh: '“{document}”的正文与附件在哪些地方不一致？',
      en: 'Where do body and annex of “{document}” differ?',
    },
    parameters: [DOCUMENT],
    query: `query BodyAndAnnexDiffer($document: ID!, $first: Int!) {
  findings(
    filter: {
      document: { id: $document }
      rule: { in: ["body-and-annex-units-agree", "task-in-body-and-annex", "titles-agree", "quantity-one-label", "target-has-yearly-goal", "yearly-goal-has-target", "scope-in-annex", "named-work-has-year"] }
    }
    first: $first
  ) {
    totalCount
    edges { node { message messageEn: message(locale: EN) expected actual severity about { id name } statements { id } } }
  }
}`,
    rows: 'findings.edges',
    total: 'findings.totalCount',
    columns: [
      {
        key: 'severity',
        title: { zh: '程度', en: 'Severity' },
        text: 'node.severity',
        enumName: 'Severity',
      },
      { key: 'about', title: { zh: '任务', en: 'About' }, text: 'node.about.name', id: 'node.about.id' },
      {
        key: 'message',
        title: { zh: '问题', en: 'Problem' },
        text: 'node.message',
        textEn: 'node.messageEn',
      },
      { key: 'expected', title: { zh: '应为', en: 'Expected' }, text: 'node.expected' },
      { key: 'actual', title: { zh: '实为', en: 'Actual' }, text: 'node.actual' },
    ],
    statements: 'node.statements.id',
  },
  {
    id: 'goals-without-owner',
    sentence: {
      zh: '“{document}”的哪些主要目标没有责任单位？',
      en: 'Which main goals of “{document}” have no owner?',
    },
    parameters: [DOCUMENT],
    query: `query GoalsWithoutOwner($document: ID!, $first: Int!) {
  findings(filter: { document: { id: $document }, rule: { eq: "goal-has-owner" } }, first: $first) {
    totalCount
    edges { node { message messageEn: message(locale: EN) statements { id } } }
  }
}`,
    rows: 'findings.edges',
    total: 'findings.totalCount',
    columns: [
      {
        key: 'message',
        title: { zh: '问题', en: 'Problem' },
        text: 'node.message',
        textEn: 'node.messageEn',
      },
    ],
    statements: 'node.statements.id',
  },
  {
    id: 'what-is-wrong',
    sentence: { zh: '“{document}”有哪些问题？', en: 'What is wrong in “{document}”?' },
    parameters: [DOCUMENT],
    query: `query WhatIsWrong($document: ID!, $first: Int!) {
  findings(filter: { document: { id: $document } }, first: $first) {
    totalCount
    edges { node { severity rule message messageEn: message(locale: EN) line about { id name } statements { id } } }
  }
}`,
    rows: 'findings.edges',
    total: 'findings.totalCount',
    columns: [
      {
        key: 'severity',
        title: { zh: '程度', en: 'Severity' },
        text: 'node.severity',
        enumName: 'Severity',
      },
      {
        key: 'message',
        title: { zh: '问题', en: 'Problem' },
        text: 'node.message',
        textEn: 'node.messageEn',
      },
      { key: 'about', title: { zh: '对象', en: 'About' }, text: 'node.about.name', id: 'node.about.id' },
      { key: 'line', title: { zh: '行', en: 'Line' }, text: 'node.line' },
      { key: 'rule', title: { zh: '规则', en: 'Rule' }, text: 'node.rule' },
    ],
    statements: 'node.statements.id',
  },
  {
    id: 'who-supervises',
    sentence: { zh: '“{document}”整体由谁督导？', en: 'Who supervises “{document}” as a whole?' },
    parameters: [DOCUMENT],
    query: `query WhoSupervises($document: ID!) {
  document(id: $document) {
    statements(predicates: [SUPERVISE]) { id object { ... on Entity { id name } } }
  }
}`,
    rows: 'document.statements',
    columns: [
      {
        key: 'organization',
        title: { zh: '单位', en: 'Organization' },
        text: 'object.name',
        id: 'object.id',
      },
    ],
    statements: 'id',
  },
  {
    id: 'supervised-tasks',
    sentence: {
      zh: '“{document}”的哪些任务另有督导单位？',
      en: 'Which tasks of “{document}” have a supervisor of their own?',
    },
    parameters: [DOCUMENT],
    query: `query SupervisedTasks($document: ID!, $first: Int!) {
  responsibilities(filter: { role: [SUPERVISE], task: { document: { id: $document } } }, first: $first) {
    totalCount
    edges { statements { id } organization { id name } node { id ordinal title } }
  }
}`,
    rows: 'responsibilities.edges',
    total: 'responsibilities.totalCount',
    columns: [
      ...taskColumns('node'),
      {
        key: 'organization',
        title: { zh: '督导单位', en: 'Supervising' },
        text: 'organization.name',
        id: 'organization.id',
      },
    ],
    statements: 'statements.id',
  },
];
