/** Tasks: a row each, with who holds which role. */

import type { ExportedList, ListColumn } from '../column.ts';
import { DOCUMENT, wordsAt } from './columns.ts';

export const TASKS: ExportedList = {
  name: 'tasks',
  title: { zh: '任务', en: 'Tasks' },
  parents: [],
  columns: [
    { key: 'id', title: { zh: '编号', en: 'ID' }, path: 'node.id' },
    { key: 'ref', title: { zh: '引用名', en: 'Reference' }, path: 'node.ref' },
    { key: 'programme', title: { zh: '工程', en: 'Programme' }, path: 'node.programme.name' },
    { key: 'ordinal', title: { zh: '序号', en: 'Ordinal' }, path: 'node.ordinal' },
    { key: 'title', title: { zh: '任务', en: 'Title' }, path: 'node.title' },
    { key: 'text', title: { zh: '任务内容', en: 'Text' }, path: 'node.text', inLines: true },
    { key: 'dueOn', title: { zh: '完成日期', en: 'Due on' }, path: 'node.dueOn' },
    { key: 'dueAsWritten', title: { zh: '完成时限', en: 'Due, as written' }, path: 'node.dueAsWritten' },
    ...role('leads', { zh: '牵头单位', en: 'Leads' }),
    ...role('responsible', { zh: '责任单位', en: 'Responsible' }),
    ...role('supporting', { zh: '配合单位', en: 'Supporting' }),
    ...role('supervising', { zh: '督导单位', en: 'Supervising' }),
    {
      key: 'targetYears',
      title: { zh: '目标年度', en: 'Years of goals' },
      path: 'node.targets.year',
      inLines: true,
    },
    { key: 'targets', title: { zh: '目标', en: 'Goals' }, path: 'node.targets.text', inLines: true },
    ...wordsAt('node.statements'),
    {
      key: 'findings',
      title: { zh: '问题数', en: 'Open findings' },
      path: 'node.findings(first: 1).totalCount',
    },
    ...DOCUMENT,
  ],
};

function role(field: string, title: ListColumn['title']): readonly ListColumn[] {
  return [
    { key: field, title, path: `node.${field}.name` },
    {
      key: `${field}Ids`,
      title: { zh: `${title.zh}编号`, en: `${title.en}: IDs` },
      path: `node.${field}.id`,
    },
  ];
}
