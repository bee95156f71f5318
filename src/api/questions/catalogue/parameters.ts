/** Parameters that several questions have. */

import type { Words } from '../../words.ts';
import type { Parameter, ParameterType } from '../question.ts';

export function required(name: string, type: ParameterType, meaning: Words): Parameter {
  return { name, type, isRequired: true, meaning };
}

export function optional(name: string, type: ParameterType, meaning: Words): Parameter {
  return { name, type, isRequired: false, meaning };
}

export const DOCUMENT = required('document', 'DOCUMENT', {
  zh: '文件的编号（id）、文号或标题',
  en: 'id, number or title of a document',
});

export const UNIT = required('unit', 'UNIT', {
  zh: '单位或学校的编号（id）或任一名称',
  en: 'id or any name of a unit or school',
});

export const DAY = optional('day', 'DAY', {
  zh: '某一天，如2023-03-01；不写则不限日期',
  en: 'a day such as 2023-03-01; any without it',
});
