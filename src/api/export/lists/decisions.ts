/** What curators decided. */

import type { ExportedList } from '../column.ts';
import { DOCUMENT } from './columns.ts';

export const DECISIONS: ExportedList = {
  name: 'decisions',
  title: { zh: '决定', en: 'Decisions' },
  parents: [],
  columns: [
    { key: 'id', title: { zh: '编号', en: 'ID' }, path: 'node.id' },
    { key: 'kind', title: { zh: '决定', en: 'Decision' }, path: 'node.kind' },
    { key: 'about', title: { zh: '对象', en: 'About' }, path: 'node.about.Entity.name' },
    { key: 'aboutType', title: { zh: '对象类型', en: 'Type' }, path: 'node.about.__typename' },
    { key: 'aboutId', title: { zh: '对象编号', en: 'ID of what it is about' }, path: 'node.about.id' },
    {
      key: 'finding',
      title: { zh: '问题', en: 'Finding' },
      path: 'node.finding.message(locale: $locale)',
      inLines: true,
    },
    { key: 'name', title: { zh: '名称', en: 'Name' }, path: 'node.name' },
    { key: 'region', title: { zh: '区划代码', en: 'Region code' }, path: 'node.region' },
    { key: 'predicate', title: { zh: '关系', en: 'Relation' }, path: 'node.predicate' },
    { key: 'object', title: { zh: '关联对象', en: 'Led to' }, path: 'node.object.Entity.name' },
    { key: 'objectId', title: { zh: '关联对象编号', en: 'Led to: ID' }, path: 'node.object.id' },
    { key: 'other', title: { zh: '另一单位', en: 'Other organization' }, path: 'node.otherName' },
    { key: 'otherId', title: { zh: '另一单位编号', en: 'Other organization: ID' }, path: 'node.other.id' },
    ...DOCUMENT,
    { key: 'reason', title: { zh: '理由', en: 'Reason' }, path: 'node.reason' },
    { key: 'author', title: { zh: '决定人', en: 'Author' }, path: 'node.author' },
    { key: 'at', title: { zh: '决定时间', en: 'Decided at' }, path: 'node.at' },
    { key: 'revokedReason', title: { zh: '撤销理由', en: 'Reason to revoke' }, path: 'node.revokedReason' },
    { key: 'revokedBy', title: { zh: '撤销人', en: 'Revoked by' }, path: 'node.revokedBy' },
    { key: 'revokedAt', title: { zh: '撤销时间', en: 'Revoked at' }, path: 'node.revokedAt' },
  ],
};
