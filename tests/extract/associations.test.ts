import { describe, expect, it } from '@jest/globals';
import { readText } from './compact.ts';
import { said } from './said.ts';

describe('agreements', () => {
  it('are read with parties, day and fields', () => {
    const text =
      '2022年10月8日,甲县人民政府与西南大学签署《战略合作框架协议》。根据协议,双方将围绕人才培养、科研攻关、教师培训等领域开展深度合作。';

    expect(said(readText(`甲县教育新闻\n${text}`).records).agreements).toEqual([
      {
        title: '战略合作框架协议',
        signedOn: '2022-10-08',
        parties: ['甲县人民政府', '西南大学'],
        areas: ['人才培养', '科研攻关', '教师培训'],
      },
    ]);
  });

  it('name their parties without the place of the signing, and days of the year that the news is of', () => {
    const text =
      '甲县教育新闻\n2022年4月12日 来源:四川日报\n4月11日,甲县教育局与四川师范大学在成都签署《合作协议》。';

    expect(said(readText(text).records).agreements).toEqual([
      { title: '合作协议', signedOn: '2022-04-11', parties: ['甲县教育局', '四川师范大学'], areas: [] },
    ]);
  });

  it('that are planned are none', () => {
    expect(said(readText('双方将加强联系,推动教育合作。').records).agreements).toEqual([]);
  });
});

describe('stated counts', () => {
  it('are read with their parts, and 万 as a plain number', () => {
    const text =
      '截至2022年底,永川区已建成教育集团12个(其中小学7个、中学5个),覆盖学生3.5万余人,选派教师200名。';

    expect(said(readText(text).records).counts).toEqual([
      {
        count: '教育集团 EQ 12',
        of: '永川区',
        asOf: '2022',
        modes: [],
        breakdown: ['小学 EQ 7', '中学 EQ 5'],
      },
      { count: '学生 GE 35000', of: '永川区', asOf: '2022', modes: [], breakdown: [] },
    ]);
  });

  it('are of all that share a number, and have groups of a stage as parts', () => {
    const text = '龙岗区现有公办中小学校和幼儿园536所,组建了24个教育集团(其中中学集团8个、小学集团16个)。';

    expect(said(readText(text).records).counts).toMatchObject([
      { count: '公办中小学校和幼儿园 EQ 536', breakdown: [] },
      { count: '教育集团 EQ 24', breakdown: ['中学集团 EQ 8', '小学集团 EQ 16'] },
    ]);
  });

  it.each([
    ['上城区共有教育集团5个。', '上城区', '教育集团 EQ 5'],
    ['目前,浦东新区已有教育集团5个。', '浦东新区', '教育集团 EQ 5'],
    ['金牛区学区划分一览表。金牛区共有学区5个。', '金牛区', '学区 EQ 5'],
    ['莲都区建成教共体8个。', '莲都区', '教共体 EQ 8'],
    ['主城区共有教育集团5个。', null, '教育集团 EQ 5'],
  ])('%s are those of %s, and no group by name', (text, of, count) => {
    const { counts, groups } = said(readText(text).records);

    expect(counts).toMatchObject([{ count, of }]);
    expect(groups).toEqual([]);
  });

  it.each([
    ['those who attend', '300余人参加会议,来自20所学校的代表发言。'],
    ['growth', '新增学校5所,改扩建幼儿园3所。'],
    ['wishes', '到2025年,力争建成教育集团20个。'],
  ])('do not count %s', (_, text) => {
    expect(said(readText(text).records).counts).toEqual([]);
  });
});

describe('citations', () => {
  it('say why each document is named', () => {
    const text =
      '永川区集团化办学实施方案\n为深入贯彻《关于深化教育改革的意见》(中发〔2019〕12号)、《关于加强集团化办学的指导意见》精神,巩固完成《永川区教育提升计划(2020—2022年)》阶段性任务,开展《红楼梦》阅读,编制《永川区学校建设指南》,制定本方案。《永川区学区管理办法》同时废止。';

    expect(said(readText(text).records).citations).toEqual([
      'BASIS 关于深化教育改革的意见 中发〔2019〕12号',
      'BASIS 关于加强集团化办学的指导意见',
      'PREDECESSOR 永川区教育提升计划(2020—2022年)',
      'OTHER 永川区学校建设指南',
      'PREDECESSOR 永川区学区管理办法',
    ]);
  });
});
