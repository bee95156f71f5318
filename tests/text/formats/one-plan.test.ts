import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../src/extract/extract.ts';
import { parse } from '../../../src/parse/parse.ts';
import { readAnySource } from '../../../src/text/read-any-source.ts';
import { toBig5, toGb18030, toUtf16 } from '../../support/legacy-encodings.ts';
import { html, makeDocx, makePdf, markdown, text } from './one-plan.ts';

const utf8 = (words: string) => new TextEncoder().encode(words);

/** What one plan says, as far as it does not depend on the kind of its file. */
async function factsOf(bytes: Uint8Array) {
  const result = await readAnySource(bytes, 'plan');
  if (!result.ok) throw new Error(result.message);
  const { source } = result;
  const { head, taskTexts, indicators } = extract(source, parse(source));
  return {
    kind: [source.format, source.encoding],
    facts: {
      title: head.title.value,
      tasks: taskTexts.map(({ part, ordinal, title, assignments, targets }) => [
        ...[part, ordinal, title.text],
        assignments.map(({ role, unit }) => `${role} ${unit.text}`),
        targets.map(({ year, mention, measures }) => [
          year,
          mention.text,
          measures.map(({ asWritten }) => asWritten),
        ]),
      ]),
      indicators: indicators.map(({ name, unit, values }) => [
        name,
        unit,
        values.map(({ year, value }) => [year, value]),
      ]),
    },
  };
}

const FACTS = {
  title: '柳山县教育强县建设行动方案',
  tasks: [
    [
      ...['BODY', '(一)', '扩大学位供给'],
      ['LEAD 县教育局', 'RESPONSIBLE 县财政局', 'RESPONSIBLE 县自然资源局'],
      [[null, '到2024年新建学校3所。', ['3所']]],
    ],
    ['BODY', '(二)', '加强教师队伍', ['LEAD 县人力社保局', 'RESPONSIBLE 县教育局'], []],
    [
      ...['ANNEX', '1', '改造食堂'],
      ['LEAD 县教育局'],
      [
        [2023, '改造2个', ['2个']],
        [2024, '改造3个', ['3个']],
      ],
    ],
    [
      ...['ANNEX', '2', '配备校车'],
      ['LEAD 县教育局'],
      [
        [2023, '配备5辆', ['5辆']],
        [2024, '配备8辆', ['8辆']],
      ],
    ],
  ],
  indicators: [
    [
      '学前教育毛入园率',
      '%',
      [
        [2023, 92.5],
        [2024, 93],
      ],
    ],
  ],
};

describe('one plan says the same', () => {
  it.each([
    ['as text', utf8(text), ['TEXT', 'utf-8']],
    ['as text in GB18030', toGb18030(text), ['TEXT', 'gb18030']],
    ['as text in UTF-16 without a mark, low byte first', toUtf16(text, true), ['TEXT', 'utf-16le']],
    ['as text in UTF-16 without a mark, high byte first', toUtf16(text, false), ['TEXT', 'utf-16be']],
    ['as Markdown', utf8(markdown), ['MARKDOWN', 'utf-8']],
    ['as HTML', utf8(html), ['HTML', 'utf-8']],
    ['as HTML in GB18030', toGb18030(html), ['HTML', 'gb18030']],
    [
      'as HTML whose declaration is wrong',
      utf8(html.replace('<head>', '<head><meta charset="gb2312">')),
      ['HTML', 'utf-8'],
    ],
    ['as DOCX', makeDocx(), ['DOCX', null]],
    ['as PDF', makePdf(), ['PDF', null]],
  ])('%s', async (_, bytes, kind) => {
    expect(await factsOf(bytes)).toEqual({ kind, facts: FACTS });
  });
});

describe('a page in Big5', () => {
  it('is read as such, whether it declares it or not', async () => {
    const words = '<html><p>縣教育局負責推進學校建設，完善教師隊伍。</p></html>';
    const pages = [words, words.replace('<html>', '<html><meta charset="big5">')];
    const kinds = await Promise.all(pages.map(async (page) => (await factsOf(toBig5(page))).kind));
    expect(kinds).toEqual([
      ['HTML', 'big5'],
      ['HTML', 'big5'],
    ]);
  });
});
