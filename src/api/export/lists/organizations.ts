/** Organizations of all sorts, and each sort with what it alone has. */

import type { ExportedList, ListColumn } from '../column.ts';
import { evidenceAt, ORGANIZATION } from './columns.ts';

const MEMBER_COUNT: ListColumn = {
  key: 'memberCount',
  title: { zh: '成员数', en: 'Members' },
  path: 'node.members(first: 1).totalCount',
};

export const ORGANIZATIONS: ExportedList = {
  name: 'organizations',
  title: { zh: '组织', en: 'Organizations' },
  parents: [],
  columns: [
    { key: 'type', title: { zh: '组织类型', en: 'Type' }, path: 'node.__typename' },
    ...ORGANIZATION,
    { key: 'kind', title: { zh: '单位类别', en: 'Kind of unit' }, path: 'node.Unit.kind' },
    { key: 'level', title: { zh: '层级', en: 'Level of unit' }, path: 'node.Unit.level' },
    { key: 'function', title: { zh: '职能', en: 'Function of unit' }, path: 'node.Unit.function' },
    { key: 'mode', title: { zh: '办学模式', en: 'Mode of group' }, path: 'node.EducationGroup.mode' },
  ],
};

export const UNITS: ExportedList = {
  name: 'units',
  title: { zh: '单位', en: 'Units' },
  parents: [],
  columns: [
    ...ORGANIZATION,
    { key: 'kind', title: { zh: '单位类别', en: 'Kind' }, path: 'node.kind' },
    { key: 'level', title: { zh: '层级', en: 'Level' }, path: 'node.level' },
    { key: 'function', title: { zh: '职能', en: 'Function' }, path: 'node.function' },
    ...roleCount('LEAD', 'lead', { zh: '牵头任务数', en: 'Tasks led' }),
    ...roleCount('RESPONSIBLE', 'responsible', { zh: '责任任务数', en: 'Tasks responsible for' }),
    ...roleCount('SUPPORT', 'support', { zh: '配合任务数', en: 'Tasks supported' }),
    ...roleCount('SUPERVISE', 'supervise', { zh: '督导任务数', en: 'Tasks supervised' }),
    { key: 'succeededBy', title: { zh: '继任单位', en: 'Succeeded by' }, path: 'node.succeededBy.name' },
    {
      key: 'succeededById',
      title: { zh: '继任单位编号', en: 'Succeeded by: ID' },
      path: 'node.succeededBy.id',
    },
  ],
};

export const EDUCATION_GROUPS: ExportedList = {
  name: 'educationGroups',
  title: { zh: '教育集团', en: 'Education groups' },
  parents: [],
  columns: [
    ...ORGANIZATION,
    { key: 'mode', title: { zh: '办学模式', en: 'Mode' }, path: 'node.mode' },
    {
      key: 'modeAsWritten',
      title: { zh: '办学模式原文', en: 'Mode, as written' },
      path: 'node.modeAsWritten',
    },
    { key: 'formula', title: { zh: '组成方式', en: 'Formula' }, path: 'node.formula' },
    { key: 'stages', title: { zh: '学段', en: 'Stages' }, path: 'node.stages' },
    { key: 'leadSchool', title: { zh: '牵头校', en: 'Leading school' }, path: 'node.leadSchool.name' },
    {
      key: 'leadSchoolId',
      title: { zh: '牵头校编号', en: 'Leading school: ID' },
      path: 'node.leadSchool.id',
    },
    MEMBER_COUNT,
    ...evidenceAt('node.statements'),
  ],
};

export const ALLIANCES: ExportedList = {
  name: 'alliances',
  title: { zh: '区域教育共同体', en: 'Alliances' },
  parents: [],
  columns: [
    ...ORGANIZATION,
    { key: 'founded', title: { zh: '成立时间', en: 'Founded' }, path: 'node.founded' },
    MEMBER_COUNT,
    ...evidenceAt('node.statements'),
  ],
};

/** Members of the group or alliance that `of` names. */
export const MEMBERS: ExportedList = {
  name: 'members',
  title: { zh: '成员', en: 'Members' },
  parents: ['EducationGroup', 'Alliance'],
  columns: [
    { key: 'group', title: { zh: '集团或共同体', en: 'Group or alliance' }, path: 'parent.name' },
    { key: 'groupId', title: { zh: '集团或共同体编号', en: 'Group or alliance: ID' }, path: 'parent.id' },
    { key: 'role', title: { zh: '身份', en: 'Role' }, path: 'role' },
    { key: 'member', title: { zh: '成员', en: 'Member' }, path: 'node.name' },
    { key: 'memberType', title: { zh: '成员类型', en: 'Type of member' }, path: 'node.__typename' },
    { key: 'memberId', title: { zh: '成员编号', en: 'Member: ID' }, path: 'node.id' },
    { key: 'since', title: { zh: '加入时间', en: 'Since' }, path: 'since' },
    { key: 'until', title: { zh: '退出时间', en: 'Until' }, path: 'until' },
    { key: 'certainty', title: { zh: '确定性', en: 'Certainty' }, path: 'certainty' },
    ...evidenceAt('statements'),
  ],
};

function roleCount(role: string, key: string, title: ListColumn['title']): readonly ListColumn[] {
  return [{ key, title, path: `node.responsibilities(role: ${role}, first: 1).totalCount` }];
}
