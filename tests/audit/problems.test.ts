import { describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.ts';
import type { Problem } from '../../src/model/records.ts';
import { factsOf, mention, SOURCE } from '../support/records.ts';

const problem: Problem = {
  rule: 'period-dash-lost',
  severity: 'WARNING',
  messageZh: '年份之间缺少连接号',
  messageEn: 'The dash between the years is lost',
  expected: '2023—2025年',
  actual: '20232025年',
  mention: mention('20232025年', 30),
};

describe('audit', () => {
  it('turns problems of the text into findings about the document, each with its own id', () => {
    const facts = factsOf({});
    const { findings } = audit(facts, [problem, problem], SOURCE);
    expect(
      findings.map(({ rule, severity, aboutId, line, status }) => [rule, severity, aboutId, line, status]),
    ).toEqual([
      ['period-dash-lost', 'WARNING', facts.document.id, 30, 'OPEN'],
      ['period-dash-lost', 'WARNING', facts.document.id, 30, 'OPEN'],
    ]);
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(2);
  });

  it('makes the words of a problem a statement where no other holds them', () => {
    const facts = factsOf({});
    const apart = { ...problem, mention: { ...problem.mention, start: 100, end: 109 } };
    const { findings, evidence } = audit(facts, [apart], SOURCE);
    expect(evidence).toEqual([
      {
        id: findings[0]?.statementIds[0],
        predicate: 'EVIDENCE',
        subjectId: facts.document.id,
        objectId: null,
        value: null,
        asWritten: '20232025年',
        ranges: [{ start: apart.mention.start, end: apart.mention.end }],
        ...apart.mention,
        part: 'PROSE',
        position: 0,
        rule: 'period-dash-lost',
        linkedBy: null,
      },
    ]);
  });
});
