import { describe, expect, it } from '@jest/globals';
import { parse } from '../../src/parse/parse.ts';
import { readSource } from '../../src/text/read-source.ts';

/** Sections and tables by part. */
function partsOf(text: string): readonly string[] {
  const result = readSource(new TextEncoder().encode(text), 'test.txt');
  if (!result.ok) throw new Error(result.message);
  const { sections, tables } = parse(result.source);
  return [
    ...sections.map(
      ({ part, ordinal, lines }) => `${part} ${ordinal?.written ?? '-'} ${lines[0]?.text ?? ''}`,
    ),
    ...tables.map(({ part, rows }) => `${part} table of ${rows.length}`),
  ];
}

const TABLE = '序号\t任务\t牵头单位\n1\t建设\t县教育局';

describe('annexes', () => {
  it('do not begin where a notice lists them, nor at the plan that it issues', () => {
    const notice = '通知\n附件：1.某县方案\n2.分工表\n某县人民政府\n2024年1月2日';

    expect(partsOf(`${notice}\n附件1\n某县方案\n一、任务\n附件2\n${TABLE}`)).toEqual([
      'BODY 一 任务',
      'ANNEX table of 1',
    ]);
    expect(partsOf(`通知\n附件：\n1.方案\n2.分工表\n\n2024年1月2日\n附件1\n一、任务`)).toEqual([
      'BODY 一 任务',
    ]);
  });

  it('begin behind the plan that a notice with numbered paragraphs issues as its first', () => {
    const notice = '关于印发《某县方案（2024—2026年）》的通知\n一、高度重视。\n某县人民政府\n2024年1月2日';

    expect(partsOf(`${notice}\n附件1\n某县方案\n（2024—2026年）\n一、任务\n附件2\n说明\n一、范围`)).toEqual([
      'BODY 一 高度重视。',
      'BODY 一 任务',
      'ANNEX 一 范围',
    ]);
  });

  it.each(['附件1：分工表', '附件1 分工表', '附件：某县分工说明'])(
    'begin at %s, where their items follow',
    (heading) => {
      expect(partsOf(`一、任务\n${heading}\n一、说明\n二、要求`)).toEqual([
        'BODY 一 任务',
        'ANNEX 一 说明',
        'ANNEX 二 要求',
      ]);
    },
  );

  it('are only named before a signature', () => {
    expect(partsOf('一、任务\n附件：分工表\n2024年1月2日\n一、说明')).toEqual([
      'BODY 一 任务',
      'BODY 一 说明',
    ]);
  });

  it('hold the tables behind 附件 where there is no numbered text', () => {
    expect([partsOf(`附件\n${TABLE}`), partsOf(`分工表\n${TABLE}`)]).toEqual([
      ['ANNEX table of 1'],
      ['BODY table of 1'],
    ]);
  });
});
