/** Columns that several questions have. */

import type { Column } from '../question.ts';

/** @param node where the task is, from the row */
export function taskColumns(node: string): readonly Column[] {
  return [
    { key: 'ordinal', title: { zh: '序号', en: 'Ordinal' }, text: `${node}.ordinal` },
    { key: 'task', title: { zh: '任务', en: 'Task' }, text: `${node}.title`, id: `${node}.id` },
  ];
}

export const ROLE: Column = {
  key: 'role',
  title: { zh: '角色', en: 'Role' },
  text: 'role',
  enumName: 'Role',
};

/** @param node where the document is, from the row */
export function documentColumn(node: string): Column {
  return { key: 'document', title: { zh: '文件', en: 'Document' }, text: `${node}.title`, id: `${node}.id` };
}

export const VIA: Column = {
  key: 'via',
  title: { zh: '所属集合单位', en: 'As a member of' },
  text: 'via.name',
  id: 'via.id',
};
