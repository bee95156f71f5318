import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readText } from './compact.ts';

/** `KIND name`, in printed order. */
function namesIn(text: string | Uint8Array): readonly string[] {
  return readText(text).records.names.map(({ kind, name }) => `${kind} ${name.text}`);
}

function schoolsIn(text: string): readonly string[] {
  return namesIn(text).flatMap((name) => (name.startsWith('SCHOOL ') ? [name.slice('SCHOOL '.length)] : []));
}

describe('names of schools', () => {
  it.each([
    [
      'at the start and behind verbs',
      '荣昌中学创办品牌高中,指导玉屏幼儿园创建示范园。',
      ['荣昌中学', '玉屏幼儿园'],
    ],
    [
      'with region, number or type',
      '会议在重庆市第二十九中学校举行,重庆11中学、重庆大同实验学校、清升镇初级中学参加。',
      ['重庆市第二十九中学校', '重庆11中学', '重庆大同实验学校', '清升镇初级中学'],
    ],
    ['short forms', '成都七中、育才一小、人大附中等派人参加。', ['成都七中', '育才一小', '人大附中']],
    [
      'schools of higher education and their campuses',
      '支持西南大学荣昌校区扩容,加快建设重庆城市管理职业学院荣昌校区。',
      ['西南大学荣昌校区', '重庆城市管理职业学院荣昌校区'],
    ],
    [
      'names made of names',
      '完善西南大学附属中学荣昌实验学校、玉带路小学附属幼儿园、桂花园小学二校区、玉屏幼儿园上海公馆园。',
      ['西南大学附属中学荣昌实验学校', '玉带路小学附属幼儿园', '桂花园小学二校区', '玉屏幼儿园上海公馆园'],
    ],
    ['joined by 与', '白云小学与大陈实验学校结对。', ['白云小学', '大陈实验学校']],
    ['behind 、 that begin with 和', '白云小学、和庆镇美万小学参加。', ['白云小学', '和庆镇美万小学']],
    ['behind 同', '柯桥区教体局同浙江工业大学签约。', ['浙江工业大学']],
    ['attached to others', '支持成都师范学院附属温江学校发展。', ['成都师范学院附属温江学校']],
    ['known from another sentence', '荣昌小学参赛。全县荣昌小学教师获奖。', ['荣昌小学', '荣昌小学']],
  ])('are found %s', (_, text, names) => {
    expect(schoolsIn(text)).toEqual(names);
  });

  it.each([
    '加快幼儿园、中小学建设,办好镇街中心幼儿园和农村小学附属幼儿园。',
    '着力推进荣昌镇街幼儿园、中小学规划,新建小学5所,完成仁义镇等初级中学建设。',
    '区级艺术特色学校达到20所,培育“尔雅”示范学校,建成市级双优中职学校。',
    '各学校、乡镇中心校、名校、高职院校、一所小学、全区中小学校长、小学语文教师、中学生参加。',
    '建设寄宿制学校、九年一贯制学校、结对学校、民办学校,办好老年大学和乡村振兴学院。',
    '荣昌区小学、重庆市中学覆盖率,一流大学、大学区办学、大学生、学校长。',
    '十八届三中全会,每天锻炼一小时,孩子上小学。',
  ])('are none in %s', (text) => {
    expect(schoolsIn(text)).toEqual([]);
  });

  it('in book brackets and in the names of groups are no names of their own', () => {
    const text = '落实《荣昌中学发展规划》,荣昌中学教育集团和西南大学出版社参加。';

    expect(namesIn(text)).toEqual(['GROUP 荣昌中学教育集团']);
  });
});

describe('names of groups and agreements', () => {
  it('are found wherever they stand', () => {
    const text =
      '2022年10月8日,甲县人民政府与西南大学签署《教育合作协议》。\n根据《教育合作协议》和《红楼梦》,继续加大川西教育联盟合作力度。';

    expect(namesIn(text)).toEqual([
      'SCHOOL 西南大学',
      'AGREEMENT 教育合作协议',
      'AGREEMENT 教育合作协议',
      'GROUP 川西教育联盟',
    ]);
  });

  it('are found in lists, whole where a line breaks them', () => {
    const text = '集团名称\n核心校\n成员校\n育才教育集团\n育才中学\n滨江区\n东门小学\n育才一小';

    expect(namesIn(text)).toEqual([
      'GROUP 育才教育集团',
      'SCHOOL 育才中学',
      'SCHOOL 滨江区东门小学',
      'SCHOOL 育才一小',
    ]);
  });

  it('do not take in industry', () => {
    expect(namesIn('培育重点产业集群和韶关数据中心集群。')).toEqual([]);
  });
});

describe('the plan of the seed', () => {
  const { source, records } = readText(
    readFileSync(new URL('../../seed/documents/004_59fc6a863d3bdf4f.txt', import.meta.url)),
  );

  it('names these schools and groups', () => {
    expect([...new Set(records.names.map(({ name }) => name.text))].sort()).toEqual(
      [
        '仁义中学',
        '双河中心幼儿园',
        '学院路小学',
        '川南渝西教育共同体',
        '川渝现代农牧职教集团',
        '昌元中心幼儿园',
        '昌州中心幼儿园',
        '桂花园小学二校区',
        '清升镇初级中学',
        '玉屏幼儿园',
        '玉屏幼儿园上海公馆园',
        '玉带路小学',
        '玉带路小学附属幼儿园',
        '荣昌中学',
        '荣昌电大',
        '西南大学荣昌校区',
        '西南大学附属中学荣昌实验学校',
        '观棠府幼儿园',
        '远觉中心小学',
        '重庆城市管理职业学院',
        '重庆城市管理职业学院荣昌校区',
        '高新区实验中学',
      ].sort(),
    );
  });

  it('has each name inside of its sentence, where its quote stands', () => {
    const misplaced = records.names.filter(
      ({ name, evidence }) =>
        source.original.slice(name.start, name.end) !== name.quote ||
        name.start < evidence.start ||
        evidence.end < name.end,
    );

    expect(misplaced).toEqual([]);
  });
});
