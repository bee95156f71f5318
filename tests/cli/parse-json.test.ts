import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { toParseJson } from '../../src/cli/parse-json.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';

const PLAN = new URL('../../seed/documents/004_59fc6a863d3bdf4f.txt', import.meta.url);

describe('toParseJson', () => {
  it('gives the head and one value for each thing the plan says', async () => {
    const json = toParseJson(await readDocument(readFileSync(PLAN), 'plan.txt', await loadInputs()));

    expect(json).toMatchObject({
      file: 'plan.txt',
      code: null,
      document: {
        title: '重庆市荣昌区深入推进教育现代化实施方案(2023—2025年)',
        number: '荣委办发〔2023〕7号',
        kind: 'PLAN',
        issuedOn: '2023-02-17',
        publishedOn: '2023-03-22',
        issuers: ['中共重庆市荣昌区委办公室', '重庆市荣昌区人民政府办公室'],
        region: '500153',
        periodStart: '2023',
        periodEnd: '2025',
      },
      coverage: { clauses: 47, read: 47, unread: [], skipped: [] },
      memberships: [],
      agreements: [],
      counts: [],
      dropped: expect.arrayContaining([{ line: 8, text: '收藏此文章', reason: 'SERVICE' }]),
    });
  });

  it('gives the documents that the plan builds on, each at its place', async () => {
    const bytes = readFileSync(PLAN);
    const json = toParseJson(await readDocument(bytes, 'plan.txt', await loadInputs()));

    expect(json).toMatchObject({
      citations: expect.arrayContaining([
        expect.objectContaining({ title: '中国教育现代化2035', relation: 'BASIS' }),
        expect.objectContaining({
          title: '荣昌区加快推进教育现代化实施方案(2020—2022年)',
          relation: 'PREDECESSOR',
          number: null,
        }),
      ]),
    });
  });

  it('gives each name that a task, a target or the document prints, with the sentence around it', async () => {
    const text =
      '教育方案\n1.优化布局。指导荣昌中學创办品牌高中。(牵头单位:区教委)\n2.扩大合作。加大川西教育联盟合作力度。(牵头单位:区教委)';
    const json = toParseJson(
      await readDocument(new TextEncoder().encode(text), 'plan.txt', await loadInputs()),
    );

    const [school, alliance] = [text.indexOf('荣昌中學'), text.indexOf('川西教育联盟')];
    expect(json).toMatchObject({
      mentions: [
        {
          type: 'SCHOOL',
          name: '荣昌中学',
          subject: 'TASK',
          start: school,
          end: school + 4,
          line: 2,
          quote: '指导荣昌中學创办品牌高中。',
        },
        {
          type: 'ALLIANCE',
          name: '川西教育联盟',
          subject: 'TASK',
          start: alliance,
          end: alliance + 6,
          line: 3,
          quote: '加大川西教育联盟合作力度。',
        },
      ],
    });
  });

  it('gives who joined what, when, and where the member is printed', async () => {
    const text = '教育新闻\n2020年9月1日,昌元小學(xué)正式加入海棠教育集團(tuán)。';
    const json = toParseJson(
      await readDocument(new TextEncoder().encode(text), 'news.txt', await loadInputs()),
    );

    const start = text.indexOf('昌元');
    expect(json).toMatchObject({
      memberships: [
        {
          group: '海棠教育集团',
          kind: 'EDUCATION_GROUP',
          member: '昌元小学',
          role: 'MEMBER',
          since: '2020-09-01',
          sinceAsWritten: '2020年9月1日',
          until: null,
          quote: '2020年9月1日,昌元小學(xué)正式加入海棠教育集團',
          start,
          end: start + 4,
        },
      ],
    });
  });

  it('prints a file that could not be read as quarantined, with its code', async () => {
    const json = toParseJson(await readDocument(new Uint8Array(), 'empty.txt', await loadInputs()));

    expect(json).toMatchObject({
      file: 'empty.txt',
      outcome: 'quarantined',
      code: 'FILE_EMPTY',
      document: null,
      tasks: [],
      mentions: [],
      dropped: [],
    });
  });
});
