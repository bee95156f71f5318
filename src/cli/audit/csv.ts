/** An audit as a table for spreadsheets. */

import { BYTE_ORDER_MARK, toCsv } from '../../csv.ts';
import type { AuditReport, Language } from './report.ts';

const COLUMNS = {
  zh: [
    '严重程度',
    '规则',
    '状态',
    '问题',
    '对象',
    '应为',
    '实为',
    '文件',
    '文号',
    '文件名',
    '行',
    '出处',
    '编号',
  ],
  en: [
    'severity',
    'rule',
    'status',
    'message',
    'about',
    'expected',
    'actual',
    'document',
    'number',
    'file',
    'line',
    'evidence',
    'id',
  ],
} as const;

/** RFC 4180 with a byte order mark; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toAuditCsv({ documents, findings }: AuditReport, language: Language): string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const rows = findings.map((finding) => {
    const { severity, rule, status, message, about, expected, actual, documentId, line, evidence, id } =
      finding;
    const document = byId.get(documentId);
    const words = evidence.map((each) => `${each.line}: ${each.quote}`).join('\n');
    const place = [document?.title ?? null, document?.number ?? null, document?.file ?? null, line];
    return [severity, rule, status, message[language], about.name, expected, actual, ...place, words, id];
  });
  return BYTE_ORDER_MARK + toCsv([COLUMNS[language], ...rows], { isGuarded: true });
}
