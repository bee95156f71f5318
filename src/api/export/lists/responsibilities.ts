/** Who holds which role for which task: one role a row. */

import type { ExportedList } from '../column.ts';
import { documentAt, wordsAt } from './columns.ts';

export const RESPONSIBILITIES: ExportedList = {
  name: 'responsibilities',
  title: { zh: '责任清单', en: 'Responsibilities' },
  parents: [],
  columns: [
    { key: 'organization', title: { zh: '单位', en: 'Organization' }, path: 'organization.name' },
    { key: 'organizationType', title: { zh: '组织类型', en: 'Type' }, path: 'organization.__typename' },
    { key: 'organizationId', title: { zh: '单位编号', en: 'Organization: ID' }, path: 'organization.id' },
    { key: 'region', title: { zh: '所在区划', en: 'Region' }, path: 'organization.region.name' },
    { key: 'regionCode', title: { zh: '区划代码', en: 'Region code' }, path: 'organization.region.code' },
    { key: 'role', title: { zh: '角色', en: 'Role' }, path: 'role' },
    { key: 'disputed', title: { zh: '正文附件不一致', en: 'Disputed' }, path: 'disputed' },
    { key: 'parts', title: { zh: '部分', en: 'Parts' }, path: 'parts' },
    { key: 'programme', title: { zh: '工程', en: 'Programme' }, path: 'node.programme.name' },
    { key: 'ordinal', title: { zh: '序号', en: 'Ordinal' }, path: 'node.ordinal' },
    { key: 'task', title: { zh: '任务', en: 'Task' }, path: 'node.title' },
    { key: 'taskId', title: { zh: '任务编号', en: 'Task: ID' }, path: 'node.id' },
    {
      key: 'asWritten',
      title: { zh: '原文名称', en: 'As written' },
      path: 'statements.asWritten',
      inLines: true,
    },
    ...wordsAt('statements'),
    ...documentAt('node.document'),
  ],
};
