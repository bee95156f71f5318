/** Questions about groups, alliances, documents and what they say of one another. */

import type { NamedQuestion } from '../question.ts';
import { documentColumn } from './columns.ts';
import { DAY, DOCUMENT, required } from './parameters.ts';

const GROUP = required('group', 'GROUP', {
  zh: '教育集团或学校共同体的编号（id）或任一名称',
  en: 'id or any name of a group or community of schools',
});
const ALLIANCE = required('alliance', 'ALLIANCE', {
  zh: '联盟或区域教育共同体的编号（id）或任一名称',
  en: 'id or any name of an alliance',
});

const MEMBER_COLUMNS: NamedQuestion['columns'] = [
  { key: 'member', title: { zh: '成员', en: 'Member' }, text: 'node.name', id: 'node.id' },
  { key: 'role', title: { zh: '身份', en: 'Role' }, text: 'role', enumName: 'MemberRole' },
  { key: 'since', title: { zh: '加入时间', en: 'Since' }, text: 'since' },
  { key: 'until', title: { zh: '退出时间', en: 'Until' }, text: 'until' },
  { key: 'certainty', title: { zh: '确定性', en: 'Certainty' }, text: 'certainty', enumName: 'Certainty' },
];

export const ASSOCIATION_QUESTIONS: readonly NamedQuestion[] = [
  {
    id: 'group-members',
    sentence: {
      zh: '[{day}，]“{group}”有哪些学校？',
      en: 'Which schools belong to “{group}”[ on {day}]?',
    },
    parameters: [GROUP, DAY],
    query: `query GroupMembers($group: ID!, $day: Date, $first: Int!) {
  node(id: $group) {
    ... on EducationGroup {
      members(first: $first, asOf: $day) {
        totalCount
        edges { role since until certainty statements { id } node { ... on Entity { id name } } }
      }
    }
  }
}`,
    rows: 'node.members.edges',
    total: 'node.members.totalCount',
    columns: MEMBER_COLUMNS,
    statements: 'statements.id',
  },
  {
    id: 'alliance-members',
    sentence: {
      zh: '[{day}，]“{alliance}”有哪些成员？',
      en: 'Who belongs to “{alliance}”[ on {day}]?',
    },
    parameters: [ALLIANCE, DAY],
    query: `query AllianceMembers($alliance: ID!, $day: Date, $first: Int!) {
  node(id: $alliance) {
    ... on Alliance {
      members(first: $first, asOf: $day) {
        totalCount
        edges { role since until certainty statements { id } node { ... on Entity { id name } } }
      }
    }
  }
}`,
    rows: 'node.members.edges',
    total: 'node.members.totalCount',
    columns: MEMBER_COLUMNS,
    statements: 'statements.id',
  },
  {
    id: 'where-mentioned',
    sentence: { zh: '哪些文件和任务提到“{entity}”？', en: 'Where do the documents speak of “{entity}”?' },
    parameters: [
      required('entity', 'ENTITY', {
        zh: '编号（id）或任一名称：联盟、集团、学校、区划、协议等',
        en: 'id or any name: of an alliance, group, school, region, agreement…',
      }),
    ],
    query: `query WhereMentioned($entity: ID!, $first: Int!) {
  node(id: $entity) {
    ... on Entity {
      mentionedIn(first: $first) {
        totalCount
        edges { statements { id quote line document { id title } } node { id name } }
      }
    }
  }
}`,
    rows: 'node.mentionedIn.edges',
    total: 'node.mentionedIn.totalCount',
    columns: [
      {
        key: 'speaker',
        title: { zh: '文件或任务', en: 'Document or task' },
        text: 'node.name',
        id: 'node.id',
      },
      { key: 'quote', title: { zh: '原文', en: 'Words' }, text: 'statements.quote' },
      { key: 'line', title: { zh: '行', en: 'Line' }, text: 'statements.line' },
    ],
    statements: 'statements.id',
  },
  {
    id: 'what-it-rests-on',
    sentence: { zh: '“{document}”引用了哪些文件？', en: 'Which documents does “{document}” cite?' },
    parameters: [DOCUMENT],
    query: `query WhatItRestsOn($document: ID!) {
  document(id: $document) {
    citations { relation document { id title number outcome } statements { id quote } }
  }
}`,
    rows: 'document.citations',
    columns: [
      documentColumn('document'),
      { key: 'number', title: { zh: '文号', en: 'Number' }, text: 'document.number' },
      {
        key: 'outcome',
        title: { zh: '收录情况', en: 'Held' },
        text: 'document.outcome',
        enumName: 'Outcome',
      },
      { key: 'quote', title: { zh: '原文', en: 'Words' }, text: 'statements.quote' },
    ],
    statements: 'statements.id',
  },
  {
    id: 'stated-counts',
    sentence: {
      zh: '文件称“{region}”有多少教育集团等？图中有多少？',
      en: 'How many groups and the like are there in “{region}”, as documents say and as recorded?',
    },
    parameters: [
      required('region', 'REGION', {
        zh: '区划的编号（id）、代码或名称（如“南岸区”“南岸”）',
        en: 'id, code or name of a region, also without its level word',
      }),
    ],
    query: `query StatedCounts($region: ID!, $first: Int!) {
  node(id: $region) {
    ... on Region {
      statedCounts(first: $first) {
        totalCount
        edges { node { what quantity asWritten breakdown { what asWritten } recorded(first: 1) { totalCount } statements { id } document { id title } } }
      }
    }
  }
}`,
    rows: 'node.statedCounts.edges',
    total: 'node.statedCounts.totalCount',
    columns: [
      { key: 'what', title: { zh: '项目', en: 'What' }, text: 'node.what' },
      { key: 'quantity', title: { zh: '文件所述', en: 'As stated' }, text: 'node.asWritten' },
      { key: 'parts', title: { zh: '其中', en: 'Parts' }, text: 'node.breakdown.asWritten' },
      { key: 'recorded', title: { zh: '图中已有', en: 'Recorded' }, text: 'node.recorded.totalCount' },
      documentColumn('node.document'),
    ],
    statements: 'node.statements.id',
  },
  {
    id: 'compare-documents',
    sentence: {
      zh: '“{a}”与“{b}”有哪些相同的任务？各由谁牵头？',
      en: 'Which tasks do “{a}” and “{b}” have in common, and who leads them here and there?',
    },
    parameters: [
      required('a', 'DOCUMENT', {
        zh: '第一份文件的编号（id）、文号或标题',
        en: 'id, number or title of the first document',
      }),
      required('b', 'DOCUMENT', {
        zh: '第二份文件的编号（id）、文号或标题',
        en: 'id, number or title of the second document',
      }),
    ],
    query: `query CompareDocuments($a: ID!, $b: ID!) {
  compareDocuments(a: $a, b: $b) {
    pairs { a { id title leads { id name } } b { id title leads { id name } } similarity reason }
  }
}`,
    rows: 'compareDocuments.pairs',
    columns: [
      { key: 'taskOfA', title: { zh: '甲文件任务', en: 'Task of the first' }, text: 'a.title', id: 'a.id' },
      {
        key: 'leadsOfA',
        title: { zh: '甲牵头单位', en: 'Leads there' },
        text: 'a.leads.name',
        id: 'a.leads.id',
      },
      { key: 'taskOfB', title: { zh: '乙文件任务', en: 'Task of the second' }, text: 'b.title', id: 'b.id' },
      {
        key: 'leadsOfB',
        title: { zh: '乙牵头单位', en: 'Leads there' },
        text: 'b.leads.name',
        id: 'b.leads.id',
      },
      { key: 'reason', title: { zh: '依据', en: 'Reason' }, text: 'reason' },
    ],
  },
  {
    id: 'what-changed',
    sentence: {
      zh: '第{since}版之后[，到第{until}版为止，]有哪些变化？',
      en: 'What changed after version {since}[, up to version {until}]?',
    },
    parameters: [
      required('since', 'VERSION', {
        zh: '图的版本，0表示从头',
        en: 'a version of the graph; 0 is the empty graph',
      }),
      {
        name: 'until',
        type: 'VERSION',
        isRequired: false,
        meaning: {
          zh: '图的版本；不写则到当前版本',
          en: 'a version of the graph; the present one without it',
        },
      },
    ],
    query: `query WhatChanged($since: Int!, $until: Int, $first: Int!) {
  diff(from: $since, to: $until) {
    differences(first: $first) {
      totalCount
      edges { node {
        op type name nameEn: name(locale: EN) entity { id } counterpartName counterpart { id }
        properties { name before after } quoteBefore quoteAfter
      } }
    }
  }
}`,
    rows: 'diff.differences.edges',
    total: 'diff.differences.totalCount',
    columns: [
      { key: 'op', title: { zh: '变化', en: 'Change' }, text: 'node.op', enumName: 'ChangeOp' },
      { key: 'type', title: { zh: '对象类别', en: 'Sort' }, text: 'node.type', enumName: 'ChangeType' },
      {
        key: 'entity',
        title: { zh: '对象', en: 'What' },
        text: 'node.name',
        textEn: 'node.nameEn',
        id: 'node.entity.id',
      },
      {
        key: 'counterpart',
        title: { zh: '单位或成员', en: 'Organization or member' },
        text: 'node.counterpartName',
        id: 'node.counterpart.id',
      },
      { key: 'properties', title: { zh: '属性', en: 'Properties' }, text: 'node.properties.name' },
      { key: 'before', title: { zh: '原文', en: 'Words before' }, text: 'node.quoteBefore' },
      { key: 'after', title: { zh: '现文', en: 'Words after' }, text: 'node.quoteAfter' },
    ],
  },
];
