import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText, unitsOf } from './compact.ts';

const tasksOf = (text: string): readonly unknown[] =>
  readText(text).records.taskTexts.map((task) => [task.ordinal, task.title.text, unitsOf(task)]);

const HEADER = '序号\t任务\t责任单位\t牵头单位\t责任人';

describe('a row of a table', () => {
  it('is a task with the units of its columns, whatever their order; persons and 无 are left out', () => {
    expect(tasksOf(`${HEADER}\n1\t建设\t县住建局、无\t县教育局\t王芳`)).toEqual([
      ['1', '建设', { LEAD: ['县教育局'], RESPONSIBLE: ['县住建局'] }],
    ]);
  });

  it('is no task where it only heads the rows behind it', () => {
    expect(tasksOf(`${HEADER}\n一\t基础教育\t\t\n1\t建设\t\t县教育局\n2\t改造\t\t\t`)).toEqual([
      ['1', '建设', { LEAD: ['县教育局'] }],
      ['2', '改造', {}],
    ]);
  });

  it('keeps its columns where its first cells are empty', () => {
    const rows = '1\t建设\t县住建局\t县教育局\t\n\t改造\t县财政局\t县民政局\t';

    expect(tasksOf(`${HEADER}\n${rows}`)).toEqual([
      ['1', '建设', { LEAD: ['县教育局'], RESPONSIBLE: ['县住建局'] }],
      ['', '改造', { LEAD: ['县民政局'], RESPONSIBLE: ['县财政局'] }],
    ]);
  });

  it('may stand between bars without bars at its ends', () => {
    expect(tasksOf('事项 | 责任单位 | 配合单位\n--- | --- | ---\n修缮水渠 | 县水利局 | 各村')).toEqual([
      ['', '修缮水渠', { RESPONSIBLE: ['县水利局'], SUPPORT: ['各村'] }],
    ]);
  });

  it('may have its roles in a second line of the header', () => {
    const header = '| 任务 | 责任单位 | | 时限 |\n|---|---|---|---|\n| | 牵头 | 配合 | |';

    expect(tasksOf(`${header}\n| 建设灌渠 | 县水利局 | 县财政局 | 2024年 |`)).toEqual([
      ['', '建设灌渠', { LEAD: ['县水利局'], SUPPORT: ['县财政局'] }],
    ]);
  });

  it('may stand below a line that heads its rows', () => {
    expect(
      tasksOf(`${HEADER}\n一、基础教育\n1\t建设\t\t县教育局\t\n二、职业教育\n2\t改造\t\t县人社局\t`),
    ).toEqual([
      ['1', '建设', { LEAD: ['县教育局'] }],
      ['2', '改造', { LEAD: ['县人社局'] }],
    ]);
  });

  it('has the units that accept it, beside those who answer for it, as its supervisors', () => {
    expect(tasksOf('序号\t整改措施\t责任单位\t验收单位\n1\t修复管网\t县水利局\t市水利局')).toEqual([
      ['1', '修复管网', { RESPONSIBLE: ['县水利局'], SUPERVISE: ['市水利局'] }],
    ]);
  });

  it('is none where its only unit accepts it', () => {
    expect(tasksOf('序号\t工程名称\t验收单位\n1\t修复管网\t市水利局')).toEqual([]);
  });

  it('is none where schools lead others', () => {
    expect(tasksOf('序号\t学区名称\t牵头学校\t成员学校\n1\t城东学区\t实验小学\t桂花小学')).toEqual([]);
  });

  it('parts its units at a line break of Markdown', () => {
    const table =
      '| 任务 | 牵头单位 | 配合单位 |\n|---|---|---|\n| 建设灌渠 | 县水利局<br/>县林业局 | 县财政局 |';

    expect(tasksOf(table)).toEqual([
      ['', '建设灌渠', { LEAD: ['县水利局', '县林业局'], SUPPORT: ['县财政局'] }],
    ]);
  });

  it('is called by what stands behind its number', () => {
    expect(tasksOf('改革事项\t序号\t重点任务\t牵头部门\n三医协同\t1\t建设医共体\t县卫健局')).toEqual([
      ['1', '建设医共体', { LEAD: ['县卫健局'] }],
    ]);
  });

  it('is called by its first column of words where the head of none is known', () => {
    expect(tasksOf('序号\t惠民好事\t责任单位\n1\t修建步道\t县城管局')).toEqual([
      ['1', '修建步道', { RESPONSIBLE: ['县城管局'] }],
    ]);
  });

  it('assigns nothing by who had it built', () => {
    expect(tasksOf('项目名称\t建设单位\t施工单位\n体育馆\t县体育局\t某建设集团')).toEqual([]);
  });

  it('has no number where its first cell is too long for one', () => {
    expect(tasksOf(`${HEADER}\n${'长'.repeat(9000)}\t建设\t\t县教育局`)).toEqual([
      ['', '建设', { LEAD: ['县教育局'] }],
    ]);
  });
});

const MERGED = '类别\t任务\t牵头单位\t配合单位';

describe('a cell that holds for rows below', () => {
  it('gives them its units where it is left empty and the row goes on with its group', () => {
    const rows =
      '产业\t建设灌渠\t县水利局\t县财政局\n\t修复泵站\t\t县应急局\n人才\t培训农民\t县农业农村局\t各乡镇';

    expect(tasksOf(`${MERGED}\n${rows}`)).toEqual([
      ['', '建设灌渠', { LEAD: ['县水利局'], SUPPORT: ['县财政局'] }],
      ['', '修复泵站', { LEAD: ['县水利局'], SUPPORT: ['县应急局'] }],
      ['', '培训农民', { LEAD: ['县农业农村局'], SUPPORT: ['各乡镇'] }],
    ]);
  });

  it('gives them none in a column that a group leaves empty', () => {
    const rows = '产业\t建设灌渠\t县水利局\t县财政局\n\t修复泵站\t县水利局\t\n人才\t培训农民\t县农业农村局\t';

    expect(tasksOf(`${MERGED}\n${rows}`)).toEqual([
      ['', '建设灌渠', { LEAD: ['县水利局'], SUPPORT: ['县财政局'] }],
      ['', '修复泵站', { LEAD: ['县水利局'] }],
      ['', '培训农民', { LEAD: ['县农业农村局'] }],
    ]);
  });

  it.each(['同上', '〃', '″', '"'])('is said again by %s, at the place where it is printed', (ditto) => {
    const { source, records } = readText(
      `${HEADER}\n1\t建设\t县住建局\t县教育局\t\n2\t改造\t县财政局\t${ditto}\t`,
    );
    const last = records.taskTexts[1]?.assignments.find(({ role }) => role === 'LEAD')?.unit;

    expect(source.original.slice(last?.start, last?.end)).toBe('县教育局');
    expect(last?.line).toBe(2);
  });

  it('names the task of each row where the task itself is merged', () => {
    const rows = '提升通关\t推广提前申报\t海关\t市商务局\n\t压缩查验时间\t海关\t边检站';

    expect(tasksOf(`重点任务\t具体举措\t牵头单位\t责任单位\n${rows}`)).toEqual([
      ['', '提升通关', { LEAD: ['海关'], RESPONSIBLE: ['市商务局'] }],
      ['', '压缩查验时间', { LEAD: ['海关'], RESPONSIBLE: ['边检站'] }],
    ]);
  });
});

describe('a table', () => {
  it.each(['合计', '小 计', '总计', '共计', '合计（万元）', '小计：'])(
    'has its row of %s skipped and counted, not read',
    (total) => {
      const { records } = readText(`${HEADER}\n1\t建设\t县住建局\t\t\n${total}\t3个\t\t\t`);

      expect(records.taskTexts.map(({ title }) => title.text)).toEqual(['建设']);
      expect(records.coverage).toMatchObject({ clauses: 1, read: 1, unread: [], skipped: [{ line: 3 }] });
    },
  );

  it.each([
    ['序号\t承办单位\t分管领导\t联络员\t办公电话', '1\t县公安局\t王某\t李某\t0000-1111111'],
    ['日期\t活动名称\t地点\t主办单位\t承办单位', '4月2日\t读书节\t县图书馆\t县委宣传部\t县文旅局'],
    ['编号\t项目名称\t完成单位\t提名单位', '1\t换流阀\t某电力公司\t省能源局'],
    ['序号\t项目名称\t预算单位\t主管部门\t执行数', '1\t校舍维修\t县一中\t县教育局\t118'],
  ])('assigns nothing under %s', (header, row) => {
    expect(tasksOf(`${header}\n${row}`)).toEqual([]);
  });

  it('has every row read, unread or skipped', () => {
    const cell = fc.constantFrom(
      '',
      '建设灌渠',
      '县水利局',
      '县财政局、各乡镇',
      '合计',
      '同上',
      '一、产业',
      '9',
      '2024年',
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 7 }), { minLength: 1, maxLength: 12 });

    fc.assert(
      fc.property(rows, (cells) => {
        // Right below the header, years alone would be a second row of it.
        const all = [['1', '疏浚河道', '县水利局', ''], ...cells];
        const lines = all.map((row) => row.join('\t')).filter((line) => line.trim() !== '');
        const { coverage, taskTexts } = readText(`${HEADER}\n${lines.join('\n')}`).records;

        expect(coverage.clauses + coverage.skipped.length).toBe(lines.length);
        expect(coverage.read + coverage.unread.length).toBe(coverage.clauses);
        expect(taskTexts.length).toBe(coverage.read);
      }),
      { numRuns: 200 },
    );
  });
});
