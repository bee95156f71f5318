/** Findings of the rule book. */

import type { ExportedList } from '../column.ts';
import { DOCUMENT, wordsAt } from './columns.ts';

export const FINDINGS: ExportedList = {
  name: 'findings',
  title: { zh: '问题', en: 'Findings' },
  parents: [],
  columns: [
    { key: 'severity', title: { zh: '严重程度', en: 'Severity' }, path: 'node.severity' },
    { key: 'rule', title: { zh: '规则', en: 'Rule' }, path: 'node.rule' },
    { key: 'status', title: { zh: '状态', en: 'Status' }, path: 'node.status' },
    {
      key: 'message',
      title: { zh: '问题', en: 'Message' },
      path: 'node.message(locale: $locale)',
      inLines: true,
    },
    { key: 'about', title: { zh: '对象', en: 'About' }, path: 'node.about.name' },
    { key: 'aboutType', title: { zh: '对象类型', en: 'Type' }, path: 'node.about.__typename' },
    { key: 'aboutId', title: { zh: '对象编号', en: 'ID of what it is about' }, path: 'node.about.id' },
    { key: 'expected', title: { zh: '应为', en: 'Expected' }, path: 'node.expected' },
    { key: 'actual', title: { zh: '实为', en: 'Actual' }, path: 'node.actual' },
    { key: 'line', title: { zh: '所在行', en: 'Line' }, path: 'node.line' },
    ...wordsAt('node.statements'),
    ...DOCUMENT,
    { key: 'id', title: { zh: '编号', en: 'ID' }, path: 'node.id' },
  ],
};
