import { describe, expect, it } from '@jest/globals';
import { readText } from './compact.ts';

const headOf = (text: string) => readText(text).records.head;
const PLAN = '\n一、任务\n1.建设。（牵头单位：县教育局）';

describe('the title', () => {
  it.each([
    ['某县人民政府关于印发《某县教育方案》的通知', '某县教育方案'],
    ['某县人民政府关于印发某县教育行动方案的通知', '某县教育行动方案'],
    [
      '某县关于印发教育方案的通知\n各单位：\n现将《某县教育方案（2024—2026年）》印发给你们。',
      '某县教育方案（2024—2026年）',
    ],
    ['# 某县2024年教育工作要点', '某县2024年教育工作要点'],
  ])('of %s is that of the plan issued', (head, title) => {
    expect(headOf(head + PLAN).title.value).toBe(title);
  });

  it('is the caption where a table is all there is', () => {
    expect(headOf('附件\n某县2024年重点任务分工表\n序号\t任务\t牵头单位\n1\t建学校\t县教育局')).toMatchObject(
      {
        title: { value: '某县2024年重点任务分工表' },
        period: { value: { from: '2024', until: '2024' } },
      },
    );
  });

  it('of news stands above the line that says when they were published', () => {
    const text =
      '走进区域看发展\n某区：打造教育集团35个\n2023年02月21日14:17 | 来源：某报\n记者获悉，某区将打造教育集团。';
    expect(headOf(text).title.value).toBe('某区：打造教育集团35个');
  });

  it('of words without end is cut', () => {
    expect(headOf(`${'很长'.repeat(5000)}。`).title.value).toHaveLength(120);
  });
});

describe('the number', () => {
  it.each([
    ['某政办发[2024]12号', '某政办发〔2024〕12号'],
    ['某政办发（2024）第12号', '某政办发〔2024〕第12号'],
    ['某政办发〔２０２４〕１２号', '某政办发〔2024〕12号'],
    [
      '某县教育局关于印发某县校园安全提升行动方案的通知 某教〔2024〕12号 各中小学校、各幼儿园：',
      '某教〔2024〕12号',
    ],
  ])('is read from %s', (line, number) => {
    expect(headOf(line + PLAN).number?.value).toBe(number);
  });

  it('is not taken from a sentence', () => {
    const line =
      '根据某省人民政府办公厅印发的学前教育发展提升行动计划（某政办发〔2024〕12号）精神，制定本计划，请认真执行';
    expect(headOf(line + PLAN).number).toBeNull();
  });
});

describe('the period', () => {
  it.each([
    ['某县教育三年行动计划（2024—2026）', '2024', '2026'],
    ['某县教育行动方案（2024至2026年）', '2024', '2026'],
    ['某县教育行动方案\n（2024-2027年）', '2024', '2027'],
    ['某县 2025 年教育工作要点', '2025', '2025'],
    ['某县“十四五”教育发展规划', '2021', '2025'],
    ['某县“十四五”规划和2035年远景目标纲要', '2021', '2025'],
    ['某县“十四五”规划2023年工作要点', '2023', '2023'],
  ])('of %s is %s to %s', (title, from, until) => {
    expect(headOf(title + PLAN).period?.value).toEqual({ from, until });
  });
});

describe('the day of publication', () => {
  it.each([
    '2022年4月12日14:17',
    '2022年4月12日 来源:四川日报',
    '2022-04-12 | 四川日报',
    '来源:四川日报 2022-04-12 10:20',
    '来源:四川日报 | 时间:2022-04-12',
  ])('stands in %s', (line) => {
    expect(headOf(`某县教育新闻\n${line}\n记者获悉。`).publishedOn?.value).toBe('2022-04-12');
  });

  it('is not that of a sentence', () => {
    expect(headOf('某县教育新闻\n2022年4月12日,来源:广泛的捐赠到达。').publishedOn).toBeNull();
  });
});

describe('the kind', () => {
  it.each([
    ['宁波市出台义务教育优质均衡三年行动计划\n来源:宁波日报\n9月18日,方案出台。', 'NEWS'],
    ['宁波市义务教育优质均衡三年行动计划\n来源:宁波日报\n为优质均衡,制定本计划。', 'PLAN'],
    ['某局关于印发宁波市三年行动计划的函\n来源:某局\n请执行。', 'PLAN'],
  ])('of %s is %s', (text, kind) => {
    expect(headOf(text).kind).toBe(kind);
  });
});
