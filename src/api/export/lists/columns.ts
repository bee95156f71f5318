/** Columns that several lists have. */

import type { ListColumn } from '../column.ts';

/** Id, readable reference and name of what the row is about. */
export const ENTITY: readonly ListColumn[] = [
  { key: 'id', title: { zh: '编号', en: 'ID' }, path: 'node.id' },
  { key: 'ref', title: { zh: '引用名', en: 'Reference' }, path: 'node.ref' },
  { key: 'name', title: { zh: '名称', en: 'Name' }, path: 'node.name' },
];

/** All other names of an organization, and where it is. */
export const ORGANIZATION: readonly ListColumn[] = [
  ...ENTITY,
  { key: 'altNames', title: { zh: '其他名称', en: 'Other names' }, path: 'node.altNames' },
  { key: 'region', title: { zh: '所在区划', en: 'Region' }, path: 'node.region.name' },
  { key: 'regionCode', title: { zh: '区划代码', en: 'Region code' }, path: 'node.region.code' },
];

/** The document that a row is of. */
export const DOCUMENT: readonly ListColumn[] = documentAt('node.document');

/** The words, when all are of the document that the row names. @param path of the statements */
export function wordsAt(path: string): readonly ListColumn[] {
  return [
    { key: 'quotes', title: { zh: '原文', en: 'Quotes' }, path: `${path}.quote`, inLines: true },
    { key: 'lines', title: { zh: '行', en: 'Lines' }, path: `${path}.line`, inLines: true },
  ];
}

/** The words and the document of each. @param path of the statements */
export function evidenceAt(path: string): readonly ListColumn[] {
  return [
    ...wordsAt(path),
    {
      key: 'documents',
      title: { zh: '文件', en: 'Documents' },
      path: `${path}.document.title`,
      inLines: true,
    },
    {
      key: 'documentNumbers',
      title: { zh: '发文字号', en: 'Document numbers' },
      path: `${path}.document.number`,
      inLines: true,
    },
    {
      key: 'documentIds',
      title: { zh: '文件编号', en: 'Document IDs' },
      path: `${path}.document.id`,
      inLines: true,
    },
  ];
}

/** @param path of the document */
export function documentAt(path: string): readonly ListColumn[] {
  return [
    { key: 'document', title: { zh: '文件', en: 'Document' }, path: `${path}.title` },
    { key: 'documentNumber', title: { zh: '发文字号', en: 'Document number' }, path: `${path}.number` },
    { key: 'documentId', title: { zh: '文件编号', en: 'Document ID' }, path: `${path}.id` },
  ];
}
