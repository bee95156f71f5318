/** Citations of documents and statements as text: punctuation, escapes, what is not known. */

import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { toBibtex } from '../../../src/api/citations/bibtex.ts';
import type { CitedWork } from '../../../src/api/citations/cited-work.ts';
import { toCslJson } from '../../../src/api/citations/csl-json.ts';
import { toGbt7714 } from '../../../src/api/citations/gbt7714.ts';

const PLAN: CitedWork = {
  id: 'doc_0123456789abcdef0123',
  url: 'https://zeren.example/id/doc_0123456789abcdef0123',
  title: '关于印发《教育方案》的通知',
  number: '荣委办发〔2023〕7号',
  kind: 'PLAN',
  held: true,
  issuers: ['荣昌区委办公室', '荣昌区政府办公室'],
  publisher: '荣昌区教委',
  issuedOn: '2023-02-17',
  publishedOn: '2023-03-22',
  sourceUrl: null,
  sha256: 'ab12',
  graphVersion: 7,
  accessedOn: '2026-11-23',
  words: null,
};
const NEWS: CitedWork = {
  ...PLAN,
  kind: 'NEWS',
  number: null,
  issuers: [],
  publisher: '重庆日报',
  issuedOn: null,
};
const UNDATED: CitedWork = {
  ...PLAN,
  issuedOn: null,
  publishedOn: null,
  issuers: [],
  publisher: null,
  number: null,
};
const NOT_HELD: CitedWork = {
  ...UNDATED,
  held: false,
  kind: 'OTHER',
  sha256: null,
  number: '渝委发〔2019〕12号',
};
const QUOTED: CitedWork = {
  ...PLAN,
  id: 'stm_0123456789abcdef0123',
  url: 'https://zeren.example/id/stm_0123456789abcdef0123',
  words: { quote: '(牵头单位:区教委)', line: 250 },
};
const HOSTILE: CitedWork = { ...UNDATED, title: 'a{b}} "c" \\d 100% & $e_f #g ~h^ }' };

describe('GB/T 7714', () => {
  it.each([
    [
      'a document with issuers, number and date',
      PLAN,
      '荣昌区委办公室, 荣昌区政府办公室. 关于印发《教育方案》的通知: 荣委办发〔2023〕7号[EB/OL]. (2023-03-22)[2026-11-23]. ' +
        'https://zeren.example/id/doc_0123456789abcdef0123. SHA-256: ab12. 图谱版本: 7.',
    ],
    [
      'news of a known medium',
      NEWS,
      '关于印发《教育方案》的通知[N/OL]. 重庆日报, 2023-03-22[2026-11-23]. ' +
        'https://zeren.example/id/doc_0123456789abcdef0123. SHA-256: ab12. 图谱版本: 7.',
    ],
    [
      'news of an unknown one',
      { ...NEWS, publisher: null },
      '关于印发《教育方案》的通知[EB/OL]. (2023-03-22)[2026-11-23]. ' +
        'https://zeren.example/id/doc_0123456789abcdef0123. SHA-256: ab12. 图谱版本: 7.',
    ],
    [
      'a document without dates, issuers and number',
      UNDATED,
      '关于印发《教育方案》的通知[EB/OL]. [2026-11-23]. https://zeren.example/id/doc_0123456789abcdef0123. SHA-256: ab12. 图谱版本: 7.',
    ],
    [
      'a document that is not held',
      NOT_HELD,
      '关于印发《教育方案》的通知: 渝委发〔2019〕12号[Z/OL]. [2026-11-23]. https://zeren.example/id/doc_0123456789abcdef0123. 图谱版本: 7.',
    ],
    [
      'words of a document',
      QUOTED,
      '荣昌区委办公室, 荣昌区政府办公室. 关于印发《教育方案》的通知: 荣委办发〔2023〕7号[EB/OL]. (2023-03-22)[2026-11-23]. ' +
        'https://zeren.example/id/stm_0123456789abcdef0123. 第250行: “(牵头单位:区教委)”. SHA-256: ab12. 图谱版本: 7.',
    ],
  ])('orders %s', (_what, work, expected) => {
    expect(toGbt7714(work)).toBe(expected);
  });

  it('names three issuers, and says that there are more', () => {
    expect(toGbt7714({ ...PLAN, issuers: ['甲', '乙', '丙', '丁'] })).toMatch(/^甲, 乙, 丙, 等\. 关于/u);
  });

  it('names the publisher where no issuer is known, and says where it was published', () => {
    const reference = toGbt7714({ ...PLAN, issuers: [], sourceUrl: 'https://www.rongchang.gov.cn/1.html' });

    expect(reference).toMatch(/^荣昌区教委\. 关于/u);
    expect(reference).toContain('. 原载: https://www.rongchang.gov.cn/1.html. SHA-256');
  });
});

describe('BibTeX', () => {
  it('has an entry whose key is the id', () => {
    expect(toBibtex(QUOTED)).toBe(`@misc{stm_0123456789abcdef0123,
  author = {{荣昌区委办公室} and {荣昌区政府办公室}},
  title = {{关于印发《教育方案》的通知}},
  howpublished = {荣昌区教委, 荣委办发〔2023〕7号},
  year = {2023},
  month = {3},
  url = {https://zeren.example/id/stm_0123456789abcdef0123},
  urldate = {2026-11-23},
  note = {Line 250: (牵头单位:区教委); SHA-256 ab12; Graph version 7}
}`);
  });

  it('takes news of a known medium for an article', () => {
    expect(toBibtex(NEWS)).toMatch(/^@article\{[\s\S]*\n {2}journal = \{重庆日报\},\n/u);
  });

  it('leaves out what is not known', () => {
    expect(toBibtex(NOT_HELD)).toBe(`@misc{doc_0123456789abcdef0123,
  title = {{关于印发《教育方案》的通知}},
  howpublished = {渝委发〔2019〕12号},
  url = {https://zeren.example/id/doc_0123456789abcdef0123},
  urldate = {2026-11-23},
  note = {Graph version 7}
}`);
  });

  it('writes as commands what BibTeX would take for its own', () => {
    const entry = toBibtex(HOSTILE);

    expect(entry.split('\n')[1]).toBe(
      '  title = {{a\\textbraceleft{}b\\textbraceright{}\\textbraceright{} \\textquotedbl{}c\\textquotedbl{} \\textbackslash{}d ' +
        '100\\% \\& \\$e\\_f \\#g \\textasciitilde{}h\\textasciicircum{} \\textbraceright{}}},',
    );
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });
});

/** What csl-data.json of CSL 1.0.2 allows of the fields used here: no others may stand in an item. */
const date = z.strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2) });
const CSL = z.tuple([
  z.strictObject({
    id: z.string(),
    type: z.enum(['document', 'report', 'legislation', 'article-newspaper', 'webpage']),
    language: z.string(),
    title: z.string(),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
    number: z.string().optional(),
    issued: date.optional(),
    accessed: date.optional(),
    URL: z.string(),
    custom: z.record(z.string(), z.unknown()),
  }),
]);

describe('CSL-JSON', () => {
  it.each([
    ['a plan', PLAN, 'report'],
    ['a notice', { ...PLAN, kind: 'NOTICE' as const }, 'document'],
    ['an agreement', { ...PLAN, kind: 'AGREEMENT' as const }, 'document'],
    ['news of a known medium', NEWS, 'article-newspaper'],
    ['news of an unknown one', { ...NEWS, publisher: null }, 'webpage'],
    ['a document without dates', UNDATED, 'report'],
    ['a document that is not held', NOT_HELD, 'document'],
    ['words', QUOTED, 'report'],
    ['a hostile title', HOSTILE, 'report'],
  ])('takes %s for what it is', (_what, work, type) => {
    const [item] = CSL.parse(JSON.parse(toCslJson(work)));

    expect([item.type, item.title, item.URL]).toEqual([type, work.title, work.url]);
  });

  it('keeps dates as parts, names as they are, and what identifies the words', () => {
    const [item] = CSL.parse(JSON.parse(toCslJson(QUOTED)));

    expect(item).toMatchObject({
      author: [{ literal: '荣昌区委办公室' }, { literal: '荣昌区政府办公室' }],
      issued: { 'date-parts': [[2023, 3, 22]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      custom: { sha256: 'ab12', graphVersion: 7, quote: '(牵头单位:区教委)', line: 250 },
    });
  });
});
