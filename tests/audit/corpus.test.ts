import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { auditCorpus, saidIn } from '../../src/audit/corpus.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import type { ComparedCount, SaidByDocument } from '../../src/model/corpus.ts';

/** What the document of that name, of that year, says of one group: by default when its member 甲小学 joined. */
function said(documentId: string, value: string | null, more: Partial<SaidByDocument> = {}): SaidByDocument {
  return {
    id: `stm_${documentId}`,
    ...{ predicate: 'GROUP_MEMBER', subjectId: 'grp_1', subjectName: '甲集团', objectId: 'sch_1' },
    ...{ count: null, value, asWritten: '甲小学', line: 3, documentId, datedOn: null },
    ...more,
  };
}

function counted(documentId: string, asWritten: string, count: Partial<ComparedCount>): SaidByDocument {
  return said(documentId, null, {
    predicate: 'COUNT',
    asWritten,
    count: { what: '学生', quantity: 0, comparator: 'EQ', asOf: '2022', modes: [], ...count },
  });
}

const lead = (documentId: string, name: string, datedOn: string | null = null) =>
  said(documentId, null, { predicate: 'GROUP_LEAD', objectId: `sch_${name}`, asWritten: name, datedOn });

describe('the audit of several documents', () => {
  it.each([
    ['one date', [said('a', '2020/'), said('b', '2020/')]],
    ['no date beside a date', [said('a', null), said('b', '2020/')]],
    ['a date and the same more exactly', [said('a', '2023/'), said('b', '2023-02-20/')]],
    ['two dates in one document', [said('a', '2020/', { id: 'stm_0' }), said('a', '2021/')]],
    [
      'one of two dates of another document',
      [said('a', '2020/', { id: 'stm_0' }), said('a', '2021/'), said('b', '2021/')],
    ],
    ['two memberships one after the other', [said('a', '2018/2020'), said('b', '2022/')]],
    ['joining in one document and leaving in another', [said('a', '2018/'), said('b', '/2020')]],
    ['two members', [said('a', '2018/'), said('b', '2020/', { objectId: 'sch_2' })]],
    ['two groups', [said('a', '2018/'), said('b', '2020/', { subjectId: 'grp_2' })]],
    [
      'counts of two years',
      [counted('a', '学生5人', { quantity: 5 }), counted('b', '学生6人', { quantity: 6, asOf: '2023' })],
    ],
    [
      'a count of no time',
      [
        counted('a', '学生5人', { quantity: 5, asOf: null }),
        counted('b', '学生6人', { quantity: 6, asOf: null }),
      ],
    ],
    [
      'a day of the year',
      [
        counted('a', '学生5人', { quantity: 5 }),
        counted('b', '学生6人', { quantity: 6, asOf: '2022-09-06' }),
      ],
    ],
    [
      'more than',
      [
        counted('a', '学生5人', { quantity: 5 }),
        counted('b', '学生4人以上', { quantity: 4, comparator: 'GE' }),
      ],
    ],
    [
      'a rounded number',
      [counted('a', '学生3.5万人', { quantity: 35_000 }), counted('b', '学生35123人', { quantity: 35_123 })],
    ],
    [
      'counts of groups run otherwise',
      [
        counted('a', '集团5个', { quantity: 5, modes: ['CLOSE_KNIT'] }),
        counted('b', '集团6个', { quantity: 6 }),
      ],
    ],
    ['leads of two years', [lead('a', '甲小学', '2021-03-01'), lead('b', '乙小学', '2023-03-01')]],
    ['the short form of the lead', [lead('a', '珊瑚小学'), lead('b', '广阳湾珊瑚小学')]],
    ['one lead more', [lead('a', '甲小学'), { ...lead('b', '甲小学'), id: 'stm_2' }, lead('b', '乙小学')]],
  ])('passes %s', (_what, statements) => {
    expect(auditCorpus(statements)).toEqual([]);
  });

  it.each([
    ['of joining', [said('a', '2018/'), said('b', '2020/')], '2018, 2020'],
    ['of leaving', [said('a', '/2018'), said('b', '/2020')], '2018, 2020'],
    ['of spans that overlap', [said('a', '2018/2021'), said('b', '2020/2021')], '2018, 2020'],
    [
      'of signing',
      [said('a', '2018', { predicate: 'SIGNED_ON' }), said('b', '2020', { predicate: 'SIGNED_ON' })],
      '2018, 2020',
    ],
    [
      'of counts',
      [counted('a', '学生5人', { quantity: 5 }), counted('b', '学生6人', { quantity: 6 })],
      '学生5人, 学生6人',
    ],
    [
      'of rounded counts too far off',
      [counted('a', '学生3.5万人', { quantity: 35_000 }), counted('b', '学生37000人', { quantity: 37_000 })],
      '学生3.5万人, 学生37000人',
    ],
    [
      'of leads in one year',
      [lead('a', '甲小学', '2023-01-01'), lead('b', '乙小学', '2023-03-01')],
      '甲小学, 乙小学',
    ],
  ])('reports contradictions %s', (_what, statements, actual) => {
    expect(auditCorpus(statements).map((finding) => finding.actual)).toEqual([actual]);
  });

  it('gives a founding that is told in two ways as one finding, whatever the number of founders', () => {
    const founder = (documentId: string, value: string, objectId: string) =>
      said(documentId, value, { id: `stm_${documentId}_${objectId}`, predicate: 'GROUP_FOUNDER', objectId });
    const statements = [
      ...[founder('a', '2018/', 'reg_1'), founder('a', '2018/', 'reg_2')],
      ...[founder('b', '2020/', 'reg_1'), founder('b', '2020/', 'reg_3')],
    ];
    expect(auditCorpus(statements).map(({ messageZh }) => messageZh)).toEqual([
      '几份文件所写“甲集团”的成立时间不一',
    ]);
  });

  it('gives a finding to the document dated last, with the statements of all, in whatever order they come', () => {
    const statements = [
      said('a', '2018/', { datedOn: '2023-03-01', line: 7 }),
      said('b', '2020/', { datedOn: '2021-03-01' }),
      said('c', '2020-05/'),
    ];
    const [finding, ...others] = auditCorpus(statements);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'documents-agree-on-dates',
      severity: 'WARNING',
      aboutId: 'grp_1',
      documentId: 'a',
      line: 7,
      statementIds: ['stm_c', 'stm_b', 'stm_a'],
    });
    expect(auditCorpus(statements.toReversed())).toEqual([finding]);
    expect(auditCorpus(statements.slice(0, 2)).map(({ id }) => id)).toEqual([finding?.id]);
  });

  it('does not ask a rule that is off', () => {
    const off = new Set(['documents-agree-on-dates']);
    expect(auditCorpus([said('a', '2018/'), said('b', '2020/')], { off })).toEqual([]);
  });

  it('finds nothing between the published documents', async () => {
    const folder = new URL('../../seed/documents/', import.meta.url);
    const inputs = await loadInputs();
    const readings = await Promise.all(
      readdirSync(folder).map((file) => readDocument(readFileSync(new URL(file, folder)), file, inputs)),
    );
    const all = readings.flatMap((reading) =>
      reading.outcome === 'quarantined' ? [] : saidIn(reading.facts),
    );
    expect(new Set(all.map(({ documentId }) => documentId)).size).toBeGreaterThan(2);
    expect(auditCorpus(all)).toEqual([]);
  });
});
