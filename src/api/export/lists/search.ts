/** What a search found: its best 100 hits. */

import type { ExportedList } from '../column.ts';

export const SEARCH: ExportedList = {
  name: 'search',
  title: { zh: '搜索结果', en: 'Search hits' },
  parents: [],
  isOnePage: true,
  columns: [
    { key: 'score', title: { zh: '得分', en: 'Score' }, path: 'score' },
    { key: 'type', title: { zh: '类型', en: 'Type' }, path: 'node.__typename' },
    { key: 'name', title: { zh: '名称', en: 'Name' }, path: 'node.name' },
    { key: 'matchedField', title: { zh: '命中字段', en: 'Matched field' }, path: 'matchedField' },
    { key: 'excerpt', title: { zh: '摘录', en: 'Excerpt' }, path: 'excerpt', inLines: true },
    { key: 'line', title: { zh: '行', en: 'Line' }, path: 'passage.line' },
    {
      key: 'document',
      title: { zh: '段落所在文件', en: 'Document of the passage' },
      path: 'passage.document.title',
    },
    {
      key: 'documentNumber',
      title: { zh: '发文字号', en: 'Document number' },
      path: 'passage.document.number',
    },
    {
      key: 'taskDocument',
      title: { zh: '任务所在文件', en: 'Document of the task' },
      path: 'node.Task.document.title',
    },
    { key: 'ref', title: { zh: '引用名', en: 'Reference' }, path: 'node.ref' },
    { key: 'id', title: { zh: '编号', en: 'ID' }, path: 'node.id' },
  ],
};
