import { describe, expect, it } from '@jest/globals';
import { toAuditCsv } from '../../../src/cli/audit/csv.ts';
import { toAuditJson } from '../../../src/cli/audit/json.ts';
import { toAuditMarkdown } from '../../../src/cli/audit/markdown.ts';
import { wordsOf } from '../../../src/cli/audit/report.ts';
import { toAuditSarif } from '../../../src/cli/audit/sarif.ts';
import { toAuditTable } from '../../../src/cli/audit/table.ts';
import { sarifProblems } from '../../support/sarif-problems.mjs';
import { REPORT } from './sample.ts';

describe('an audit as a table', () => {
  it('has a line a finding under its document, and its words below', () => {
    expect(toAuditTable(REPORT, 'zh').split('\n')).toEqual([
      'plans/甲 县.txt  甲县教育工作方案  甲办〔2023〕7号',
      '  ERROR       3  task-has-lead             任务“评价改革”没有牵头单位',
      '              3  (责任单位:县教委)',
      '              9  县教委| 财政局',
      '  INFO           some-problem-of-the-text  =提示',
      '',
      '乙县教育工作方案',
      '  未发现问题',
      '',
      'plans/坏.txt: 未能读取, FILE_EMPTY: expected text, got none',
      'ERROR 1  WARNING 0  INFO 1',
      '',
    ]);
  });
});

describe('the words of a finding', () => {
  const [finding] = REPORT.findings;
  if (finding === undefined) throw new Error('expected a finding');
  const message = { zh: '各年目标相同', en: 'The goals of all years are alike' };

  it('name what it is about where the message does not', () => {
    expect(wordsOf({ ...finding, message }, 'zh')).toBe('“评价改革”：各年目标相同');
    expect(wordsOf({ ...finding, message }, 'en')).toBe('“评价改革”: The goals of all years are alike');
  });

  it('are the message alone where it is about the document', () => {
    const about = { id: finding.documentId, name: '甲县教育工作方案' };
    expect(wordsOf({ ...finding, message, about }, 'zh')).toBe('各年目标相同');
  });
});

describe('an audit as CSV', () => {
  it('begins with a byte order mark, quotes line breaks and disarms formulas', () => {
    expect(toAuditCsv(REPORT, 'en').split('\r\n')).toEqual([
      '\ufeff"severity","rule","status","message","about","expected","actual","document","number","file","line","evidence","id"',
      '"ERROR","task-has-lead","OPEN","Task “评价改革” has no lead unit","评价改革","牵头单位","责任:甲县教育委员会","甲县教育工作方案","甲办〔2023〕7号","plans/甲 县.txt",3,"3: (责任单位:县教委)\n9: 县教委|\n财政局","fnd_1"',
      `"INFO","some-problem-of-the-text","OPEN","'=note","甲县教育工作方案",,,"甲县教育工作方案","甲办〔2023〕7号","plans/甲 县.txt",,"","fnd_2"`,
      '',
    ]);
  });
});

describe('an audit as Markdown', () => {
  it('sums up, then goes by document and rule with the quotes side by side', () => {
    expect(toAuditMarkdown(REPORT, 'zh')).toBe(`# 审核报告

## 摘要

| 文件 | 错误 | 警告 | 提示 | 合计 |
| --- | --- | --- | --- | --- |
| 甲县教育工作方案 | 1 | 0 | 1 | 2 |
| 乙县教育工作方案 | 0 | 0 | 0 | 0 |
| 合计 | 1 | 0 | 1 | 2 |

| 规则 | 要求 | 错误 | 警告 | 提示 | 合计 |
| --- | --- | --- | --- | --- | --- |
| \`task-has-lead\` | 每项任务都有牵头单位 | 1 | 0 | 0 | 1 |
| \`some-problem-of-the-text\` |  | 0 | 0 | 1 | 1 |

## 甲县教育工作方案

甲办〔2023〕7号 · plans/甲 县.txt · ab12

### 每项任务都有牵头单位 \`task-has-lead\`

**错误** 任务“评价改革”没有牵头单位 · 第3行 · 应为：牵头单位 · 实为：责任:甲县教育委员会

| 正文 第3行 | 附件 第9行 |
| --- | --- |
| (责任单位:县教委) | 县教委\\| 财政局 |

### \`some-problem-of-the-text\`

**提示** =提示

## 乙县教育工作方案

未发现问题。

## 未能读取的文件

- plans/坏.txt — FILE_EMPTY：expected text, got none
`);
  });
});

describe('an audit as SARIF', () => {
  it('is valid against SARIF 2.1.0', () => {
    const log: unknown = JSON.parse(toAuditSarif(REPORT, 'zh', '1.2.3'));
    expect(sarifProblems(log)).toBe('');
  });

  it('is held against the schema by a check that can fail', () => {
    expect(sarifProblems({ version: '2.1.0' })).toMatch(/runs/u);
  });

  it('gives a result a finding, with its first words as the place and the others beside', () => {
    const log: unknown = JSON.parse(toAuditSarif(REPORT, 'en', '1.2.3'));
    expect(log).toHaveProperty('runs[0].results[0]', {
      ruleId: 'task-has-lead',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Task “评价改革” has no lead unit' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plans/%E7%94%B2%20%E5%8E%BF.txt', index: 0 },
            region: { startLine: 3, snippet: { text: '(责任单位:县教委)' } },
          },
          logicalLocations: [{ name: '评价改革', fullyQualifiedName: 'tsk_1' }],
        },
      ],
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plans/%E7%94%B2%20%E5%8E%BF.txt', index: 0 },
            region: { startLine: 9, snippet: { text: '县教委|\n财政局' } },
          },
        },
      ],
      partialFingerprints: { 'zerenFinding/v1': 'fnd_1' },
      properties: { ruleVersion: 1, status: 'OPEN', expected: '牵头单位', actual: '责任:甲县教育委员会' },
    });
  });
});

describe('an audit as JSON', () => {
  it('holds the report and its counts', () => {
    expect(JSON.parse(toAuditJson(REPORT))).toEqual({ counts: { ERROR: 1, WARNING: 0, INFO: 1 }, ...REPORT });
  });
});
