import type { AuditReport, ReportedFinding } from '../../../src/cli/audit/report.ts';

const lead: ReportedFinding = {
  id: 'fnd_1',
  rule: 'task-has-lead',
  ruleVersion: 1,
  severity: 'ERROR',
  status: 'OPEN',
  message: { zh: '任务“评价改革”没有牵头单位', en: 'Task “评价改革” has no lead unit' },
  expected: '牵头单位',
  actual: '责任:甲县教育委员会',
  line: 3,
  about: { id: 'tsk_1', name: '评价改革' },
  documentId: 'doc_1',
  evidence: [
    { documentId: 'doc_1', part: 'BODY', line: 3, quote: '(责任单位:县教委)' },
    { documentId: 'doc_1', part: 'ANNEX', line: 9, quote: '县教委|\n财政局' },
  ],
};

/** One document with an error and a note, one without findings, and a file that was not read. */
export const REPORT: AuditReport = {
  documents: [
    {
      id: 'doc_1',
      title: '甲县教育工作方案',
      number: '甲办〔2023〕7号',
      file: 'plans/甲 县.txt',
      sha256: 'ab12',
    },
    { id: 'doc_2', title: '乙县教育工作方案', number: null, file: null, sha256: null },
  ],
  findings: [
    lead,
    {
      ...lead,
      id: 'fnd_2',
      rule: 'some-problem-of-the-text',
      severity: 'INFO',
      message: { zh: '=提示', en: '=note' },
      expected: null,
      actual: null,
      line: null,
      about: { id: 'doc_1', name: '甲县教育工作方案' },
      evidence: [],
    },
  ],
  failed: [{ file: 'plans/坏.txt', code: 'FILE_EMPTY', message: 'expected text, got none' }],
};
