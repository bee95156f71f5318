/** Goals with their numbers. */

import type { ExportedList } from '../column.ts';
import { DOCUMENT, wordsAt } from './columns.ts';

export const TARGETS: ExportedList = {
  name: 'targets',
  title: { zh: '目标', en: 'Goals' },
  parents: [],
  columns: [
    { key: 'id', title: { zh: '编号', en: 'ID' }, path: 'node.id' },
    { key: 'year', title: { zh: '年度', en: 'Year' }, path: 'node.year' },
    { key: 'scope', title: { zh: '范围', en: 'Scope' }, path: 'node.scope' },
    { key: 'part', title: { zh: '部分', en: 'Part' }, path: 'node.part' },
    { key: 'of', title: { zh: '主体', en: 'Of' }, path: 'node.of.name' },
    { key: 'ofType', title: { zh: '主体类型', en: 'Type' }, path: 'node.of.__typename' },
    { key: 'ofId', title: { zh: '主体编号', en: 'Of: ID' }, path: 'node.of.id' },
    { key: 'leads', title: { zh: '牵头单位', en: 'Leads of the task' }, path: 'node.of.Task.leads.name' },
    { key: 'text', title: { zh: '目标', en: 'Text' }, path: 'node.text', inLines: true },
    { key: 'labels', title: { zh: '指标', en: 'Measures' }, path: 'node.measures.label', inLines: true },
    {
      key: 'comparators',
      title: { zh: '比较', en: 'Comparators' },
      path: 'node.measures.comparator',
      inLines: true,
    },
    {
      key: 'quantities',
      title: { zh: '数值', en: 'Quantities' },
      path: 'node.measures.quantity',
      inLines: true,
    },
    {
      key: 'quantitiesMax',
      title: { zh: '数值上限', en: 'Upper bounds' },
      path: 'node.measures.quantityMax',
      inLines: true,
    },
    {
      key: 'units',
      title: { zh: '计量单位', en: 'Units of measure' },
      path: 'node.measures.unit',
      inLines: true,
    },
    ...wordsAt('node.statements'),
    ...DOCUMENT,
  ],
};
