/** Documents, agreements, and how many of something documents say there are. */

import type { ExportedList } from '../column.ts';
import { DOCUMENT, ENTITY, evidenceAt, wordsAt } from './columns.ts';

export const DOCUMENTS: ExportedList = {
  name: 'documents',
  title: { zh: '文件', en: 'Documents' },
  parents: [],
  columns: [
    { key: 'id', title: { zh: '编号', en: 'ID' }, path: 'node.id' },
    { key: 'ref', title: { zh: '引用名', en: 'Reference' }, path: 'node.ref' },
    { key: 'title', title: { zh: '标题', en: 'Title' }, path: 'node.title' },
    { key: 'number', title: { zh: '发文字号', en: 'Number' }, path: 'node.number' },
    { key: 'kind', title: { zh: '文种', en: 'Kind' }, path: 'node.kind' },
    { key: 'issuers', title: { zh: '发文机关', en: 'Issuers' }, path: 'node.issuers.name' },
    { key: 'issuerIds', title: { zh: '发文机关编号', en: 'Issuers: IDs' }, path: 'node.issuers.id' },
    { key: 'issuedOn', title: { zh: '成文日期', en: 'Issued on' }, path: 'node.issuedOn' },
    { key: 'publishedOn', title: { zh: '发布日期', en: 'Published on' }, path: 'node.publishedOn' },
    { key: 'publisher', title: { zh: '发布机构', en: 'Publisher' }, path: 'node.publisher' },
    { key: 'region', title: { zh: '所属区划', en: 'Region' }, path: 'node.region.name' },
    { key: 'regionCode', title: { zh: '区划代码', en: 'Region code' }, path: 'node.region.code' },
    { key: 'periodStart', title: { zh: '规划期起', en: 'Period from' }, path: 'node.periodStart' },
    { key: 'periodEnd', title: { zh: '规划期止', en: 'Period to' }, path: 'node.periodEnd' },
    { key: 'addressees', title: { zh: '主送', en: 'Addressees' }, path: 'node.addressees' },
    { key: 'sourceUrl', title: { zh: '网址', en: 'Address' }, path: 'node.sourceUrl' },
    { key: 'held', title: { zh: '是否收录', en: 'Held' }, path: 'node.held' },
    { key: 'outcome', title: { zh: '导入结果', en: 'Outcome' }, path: 'node.outcome' },
    { key: 'clauses', title: { zh: '责任条款数', en: 'Assignment clauses' }, path: 'node.coverage.clauses' },
    { key: 'read', title: { zh: '已读条款数', en: 'Clauses read' }, path: 'node.coverage.read' },
    {
      key: 'findings',
      title: { zh: '问题数', en: 'Open findings' },
      path: 'node.findings(first: 1).totalCount',
    },
    { key: 'sha256', title: { zh: 'SHA-256', en: 'SHA-256' }, path: 'node.sha256' },
    {
      key: 'citation',
      title: { zh: '参考文献格式', en: 'GB/T 7714' },
      path: 'node.cite(format: GBT7714)',
      inLines: true,
    },
  ],
};

export const AGREEMENTS: ExportedList = {
  name: 'agreements',
  title: { zh: '协议', en: 'Agreements' },
  parents: [],
  columns: [
    ...ENTITY,
    { key: 'signedOn', title: { zh: '签署时间', en: 'Signed on' }, path: 'node.signedOn' },
    { key: 'parties', title: { zh: '签署方', en: 'Parties' }, path: 'node.parties.name' },
    { key: 'partyIds', title: { zh: '签署方编号', en: 'Parties: IDs' }, path: 'node.parties.id' },
    {
      key: 'areas',
      title: { zh: '合作领域', en: 'Fields of cooperation' },
      path: 'node.areas.text',
      inLines: true,
    },
    ...evidenceAt('node.statements'),
  ],
};

export const STATED_COUNTS: ExportedList = {
  name: 'statedCounts',
  title: { zh: '文件所述数量', en: 'Stated counts' },
  parents: [],
  columns: [
    { key: 'id', title: { zh: '编号', en: 'ID' }, path: 'node.id' },
    { key: 'of', title: { zh: '主体', en: 'Of' }, path: 'node.of.name' },
    { key: 'ofType', title: { zh: '主体类型', en: 'Type' }, path: 'node.of.__typename' },
    { key: 'ofId', title: { zh: '主体编号', en: 'Of: ID' }, path: 'node.of.id' },
    { key: 'what', title: { zh: '项目', en: 'What' }, path: 'node.what' },
    { key: 'quantity', title: { zh: '数量', en: 'Quantity' }, path: 'node.quantity' },
    { key: 'comparator', title: { zh: '比较', en: 'Comparator' }, path: 'node.comparator' },
    { key: 'asWritten', title: { zh: '原文数量', en: 'As written' }, path: 'node.asWritten' },
    { key: 'asOf', title: { zh: '截至', en: 'As of' }, path: 'node.asOf' },
    { key: 'parts', title: { zh: '其中', en: 'Parts' }, path: 'node.breakdown.what' },
    {
      key: 'partQuantities',
      title: { zh: '其中数量', en: 'Parts: quantities' },
      path: 'node.breakdown.quantity',
    },
    { key: 'modes', title: { zh: '办学模式', en: 'Modes' }, path: 'node.modes' },
    {
      key: 'recorded',
      title: { zh: '图谱所载数量', en: 'Recorded' },
      path: 'node.recorded(first: 1).totalCount',
    },
    ...wordsAt('node.statements'),
    ...DOCUMENT,
  ],
};
