import { describe, expect, it } from '@jest/globals';
import { parse } from '../../src/parse/parse.ts';
import { readSource } from '../../src/text/read-source.ts';

/** Cells of the only table, `-` for an empty one. */
function rowsOf(text: string): readonly string[] {
  const result = readSource(new TextEncoder().encode(text), 'test.txt');
  if (!result.ok) throw new Error(result.message);
  const { source } = result;
  return parse(source).tables.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map((cell) => (cell === null ? '-' : source.text.slice(cell.start, cell.end))).join(' '),
    ),
  );
}

const YEARS = '序号\n任务\n2024年\n2025年\n2026年\n牵头单位';

describe('a row of a flattened table', () => {
  it('has an empty cell where an empty line stands', () => {
    const rows =
      '\n1\n建设学院\n建1个。\n\n建2个。\n县教育局\n2\n培养工匠\n\n培养20名。\n培养30名。\n县人社局';
    expect(rowsOf(YEARS + rows)).toEqual([
      '1 建设学院 建1个。 - 建2个。 县教育局',
      '2 培养工匠 - 培养20名。 培养30名。 县人社局',
    ]);
  });

  it('has an empty cell where three empty lines stand between cells parted by one', () => {
    const cells = ['1', '建设学院', '建1个。', '', '建2个。', '县教育局'].join('\n\n');
    expect(rowsOf(`${YEARS}\n\n${cells}`)).toEqual(['1 建设学院 建1个。 - 建2个。 县教育局']);
  });

  it('leaves out a category that holds for several rows, not its task', () => {
    const header = '序号\n类别\n重点任务\n责任单位\n牵头单位\n完成时限';
    const rows =
      '\n1\n布局\n新建幼儿园\n县财政局\n县教育局\n2024年10月\n2\n改造校舍\n县住建局\n县教育局\n2024年11月';
    expect(rowsOf(header + rows)).toEqual([
      '1 布局 新建幼儿园 县财政局 县教育局 2024年10月',
      '2 - 改造校舍 县住建局 县教育局 2024年11月',
    ]);
  });

  it.each(['- 3 -', '— 12 —', '第 3 页 共 12 页'])('goes on behind the page number %s', (page) => {
    const cells = `\n1\n建设学院\n建1个。\n${page}\n建2个。\n建3个。\n县教育局\n2\n修路\n一\n二\n三\n县交通局`;
    expect(rowsOf(YEARS + cells)).toEqual([
      '1 建设学院 建1个。 建2个。 建3个。 县教育局',
      '2 修路 一 二 三 县交通局',
    ]);
  });

  it('has the columns of a group that is parted below its header', () => {
    const header = '序号\n任务\n责任分工\n完成\n时限\n牵头单位\n配合单位';
    expect(rowsOf(`${header}\n1\n恢复耕地\n县农业农村局\n县财政局\n2024年11月`)).toEqual([
      '1 恢复耕地 县农业农村局 县财政局 2024年11月',
    ]);
  });

  it('may have a column whose head is not known', () => {
    const header = '序号\n任务\n资金渠道\n牵头单位\n完成时限';
    expect(rowsOf(`${header}\n1\n恢复耕地\n上级补助\n县农业农村局\n2024年11月`)).toEqual([
      '1 恢复耕地 上级补助 县农业农村局 2024年11月',
    ]);
  });

  it('needs no number where each line fits its column', () => {
    const header = '任务\n牵头单位\n完成时限';
    const rows = '禁烧巡查\n县农业农村局\n2024年10月\n清洁取暖\n县发展改革局\n2024年11月';
    expect(rowsOf(`${header}\n${rows}\n（此表报送各单位。）`)).toEqual([
      '禁烧巡查 县农业农村局 2024年10月',
      '清洁取暖 县发展改革局 2024年11月',
    ]);
  });
});

describe('a table', () => {
  const HEAD = '序号\n任务\n牵头单位\n完成时限';

  it('goes on behind its header at the top of a page', () => {
    const rows =
      '\n1\n修路\n县交通局\n2024年5月\n- 1 -\n序号\n任务\n牵头单位\n完成时限\n2\n建桥\n县住建局\n2024年6月';

    expect(rowsOf(HEAD + rows)).toEqual(['1 修路 县交通局 2024年5月', '2 建桥 县住建局 2024年6月']);
  });

  it('has a last row of as many lines as one above, where they fit', () => {
    const rows =
      '\n1\n修路\n1.硬化。\n2.绿化。\n县交通局\n2024年5月\n2\n建桥\n1.勘察。\n2.施工。\n县住建局\n2024年\n6月底';

    expect(
      rowsOf(`序号\n重点任务\n主要内容\n牵头单位\n完成时限${rows}`).map((row) => row.replaceAll('\n', '')),
    ).toEqual(['1 修路 1.硬化。2.绿化。 县交通局 2024年5月', '2 建桥 1.勘察。2.施工。 县住建局 2024年6月底']);
  });

  it('may have a head that is not known behind the others, without numbers', () => {
    const rows =
      '增速\n6%\n县发改局\n县统计局\n优良率\n91%\n县环保局\n县监测站\n入园率\n95%\n县教育局\n县统计局';

    expect(rowsOf(`考核指标\n目标值\n责任单位\n数据审核单位\n${rows}`)).toEqual([
      '增速 6% 县发改局 县统计局',
      '优良率 91% 县环保局 县监测站',
      '入园率 95% 县教育局 县统计局',
    ]);
  });

  it('may be aligned by gaps: an empty cell leaves its column free', () => {
    const rows =
      '1     疏浚航道1.5公里     渔港管理站        镇规划办      5月\n2     更新消防设施        渔港管理站                      6月';

    expect(rowsOf(`序号    事项                责任单位          协助单位      时间\n${rows}`)).toEqual([
      '1 疏浚航道1.5公里 渔港管理站 镇规划办 5月',
      '2 更新消防设施 渔港管理站 - 6月',
    ]);
  });

  it('may have bars without a rule, also of full width', () => {
    expect(rowsOf('任务｜责任单位｜时限\n修路｜县交通局｜5月')).toEqual(['修路 县交通局 5月']);
  });

  it.each([
    [
      'beside',
      '任务名称\t修路\n牵头单位\t县交通局\t完成时限\t5月\n任务名称\t建桥\n牵头单位\t县住建局\t完成时限\t6月',
    ],
    [
      'above',
      '任务名称\n修路\n牵头单位\n县交通局\n完成时限\n5月\n任务名称\n建桥\n牵头单位\n县住建局\n完成时限\n6月',
    ],
  ])('may print a task as a block, heads %s their cells', (_, text) => {
    expect(rowsOf(text)).toEqual(['修路 县交通局 5月', '建桥 县住建局 6月']);
  });

  it('may part its last columns in a second line without the cells before them', () => {
    expect(rowsOf('任务\t责任分工\t时限\n牵头单位\t配合单位\n修路\t县交通局\t各镇\t5月')).toEqual([
      '修路 县交通局 各镇 5月',
    ]);
  });
});
