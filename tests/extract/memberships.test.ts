import { describe, expect, it } from '@jest/globals';
import { membersOf } from './said.ts';

describe('prose about members', () => {
  it.each([
    [
      '由…牵头…共同发起成立',
      '2019年9月，由成都七中牵头，联合石室中学、树德中学共同发起成立蓉城高中教育联盟。',
      ['成都七中 LEAD 2019-09', '石室中学 FOUNDER 2019-09', '树德中学 FOUNDER 2019-09'],
      '蓉城高中教育联盟',
    ],
    [
      '由…组成',
      '渝西高中联盟由永川中学、江津中学和綦江中学等学校组成。',
      ['永川中学 MEMBER', '江津中学 MEMBER', '綦江中学 MEMBER'],
      '渝西高中联盟',
    ],
    [
      'A与B、C携手成立',
      '眉山市与乐山市、雅安市携手成立川西教育共同体。',
      ['眉山市 FOUNDER', '乐山市 FOUNDER', '雅安市 FOUNDER'],
      '川西教育共同体',
    ],
    [
      '片区:由…组成',
      '城区学校共同体：由永川中学、江津中学组成。',
      ['永川中学 MEMBER', '江津中学 MEMBER'],
      '城区学校共同体',
    ],
    [
      '…成员包括A、B',
      '渝西教育联盟成员包括永川中学、江津中学。',
      ['永川中学 MEMBER', '江津中学 MEMBER'],
      '渝西教育联盟',
    ],
    [
      '联盟成员单位,联盟在前一句',
      '渝西教育联盟成立。联盟成员单位:永川中学、江津中学。',
      ['永川中学 MEMBER', '江津中学 MEMBER'],
      '渝西教育联盟',
    ],
    [
      '被授予…成员学校',
      '2021年，双青小学、两江小学被授予渝北教育联盟成员学校。',
      ['双青小学 MEMBER 2021', '两江小学 MEMBER 2021'],
      '渝北教育联盟',
    ],
    [
      '该联盟以A为龙头,联合B、C共同组成',
      '明德初中教育联盟揭牌。该联盟以明德中学为龙头，联合二十中、望湖中学两所初中共同组成，统一管理。',
      ['明德中学 LEAD', '二十中 MEMBER', '望湖中学 MEMBER'],
      '明德初中教育联盟',
    ],
    [
      '更名后加入',
      '原东河小学更名为育英小学东河分校，正式加入滨江教育集团。',
      ['育英小学东河分校 MEMBER'],
      '滨江教育集团',
    ],
    [
      '已有A、B…个校区',
      '滨江教育集团已有育英小学城北校区、育英小学滨江校区2个校区。',
      ['育英小学城北校区 MEMBER', '育英小学滨江校区 MEMBER'],
      '滨江教育集团',
    ],
    [
      '会议选举A为…理事长单位',
      '会议选举化工职业学院为湘赣职业教育联盟理事长单位，浏阳市职业中专为副理事长单位。',
      ['化工职业学院 LEAD', '浏阳市职业中专 MEMBER'],
      '湘赣职业教育联盟',
    ],
    [
      '学区:A、B',
      '城东学区：实验一小、东门小学、第三中学',
      ['实验一小 MEMBER', '东门小学 MEMBER', '第三中学 MEMBER'],
      '城东学区',
    ],
    [
      '学校在句首',
      '棠香小学创建于1956年，现为海棠教育集团成员校，占地30亩。',
      ['棠香小学 MEMBER'],
      '海棠教育集团',
    ],
    [
      '正式加入',
      '2020年9月1日,昌元小学、宝城小学等两所学校正式加入海棠教育集团。',
      ['昌元小学 MEMBER 2020-09-01', '宝城小学 MEMBER 2020-09-01'],
      '海棠教育集团',
    ],
    [
      '将…纳入',
      '会上，将新华小学、和平小学纳入求是教育集团，统一管理。',
      ['新华小学 MEMBER', '和平小学 MEMBER'],
      '求是教育集团',
    ],
    [
      '当选为…成员单位',
      '2021年5月,荣昌小学、棠城小学当选为渝西小学教育联盟成员单位。',
      ['荣昌小学 MEMBER 2021-05', '棠城小学 MEMBER 2021-05'],
      '渝西小学教育联盟',
    ],
    [
      '被评为…理事单位',
      '北京四中、人大附中等被评为全国课程改革联盟理事单位。',
      ['北京四中 MEMBER', '人大附中 MEMBER'],
      '全国课程改革联盟',
    ],
    [
      '现为…成员校',
      '广州市第八十六中学现为海珠教育集团成员校。',
      ['广州市第八十六中学 MEMBER'],
      '海珠教育集团',
    ],
    ['作为…成员校', '作为海棠教育集团成员校，仁义小学坚持特色发展。', ['仁义小学 MEMBER'], '海棠教育集团'],
    [
      '吸纳…为…',
      '会议吸纳东门小学、南门小学为渝西小学联盟成员单位。',
      ['东门小学 MEMBER', '南门小学 MEMBER'],
      '渝西小学联盟',
    ],
    [
      '以…为核心校',
      '以荣昌中学为核心校，荣昌初级中学、仁义中学为成员校，组建了海棠教育集团。',
      ['荣昌中学 LEAD', '荣昌初级中学 MEMBER', '仁义中学 MEMBER'],
      '海棠教育集团',
    ],
    [
      'labels in brackets',
      '海棠教育集团(核心校:荣昌小学;成员校:仁义小学、昌元小学)通过验收。',
      ['荣昌小学 LEAD', '仁义小学 MEMBER', '昌元小学 MEMBER'],
      '海棠教育集团',
    ],
    ['teams', '第一组：由玉岩中学、科学城中学等组成。', ['玉岩中学 MEMBER', '科学城中学 MEMBER'], '第一组'],
    [
      'a name broken over lines',
      '近年来荣昌区围绕教育质量提升不断推进集团化办学,荣昌小学、仁义小\n学正式加入海棠教育集团。',
      ['荣昌小学 MEMBER', '仁义小学 MEMBER'],
      '海棠教育集团',
    ],
    [
      'a place and the number of members behind the list',
      '2021年5月8日,甲小学、乙小学、丙小学三个校区在成都正式加入海棠教育集团。',
      ['甲小学 MEMBER 2021-05-08', '乙小学 MEMBER 2021-05-08', '丙小学 MEMBER 2021-05-08'],
      '海棠教育集团',
    ],
    [
      'names with 中等 in them, and labels one behind the other',
      '海棠职教集团理事长单位为珠海职业学院,副理事长单位为珠海第一中等职业学校、斗门一中等。',
      ['珠海职业学院 LEAD', '珠海第一中等职业学校 MEMBER', '斗门一中 MEMBER'],
      '海棠职教集团',
    ],
    [
      '甲区将A划入X',
      '2023年6月,甲区将东门小学、南门小学划入中山学区。',
      ['东门小学 MEMBER 2023-06', '南门小学 MEMBER 2023-06'],
      '中山学区',
    ],
    [
      'a group with its list behind a colon',
      '第一学区(3所):东门中学、南门小学、西门小学',
      ['东门中学 MEMBER', '南门小学 MEMBER', '西门小学 MEMBER'],
      '第一学区',
    ],
    ['the group of a school', '组建起“1+3+1”荣昌中学教育集团。', ['荣昌中学 LEAD'], '荣昌中学教育集团'],
  ])('reads %s', (_, text, members, group) => {
    expect(membersOf(text)).toEqual(members.map((member) => `${group} | ${member}`));
  });

  it('takes the group of a heading for the sentences below it', () => {
    const text = '天河教育集团\n核心校为市属天河中学；3 所托管成员校为番禺天英、黄埔天英，另有说明。';

    expect(membersOf(text)).toEqual([
      '天河教育集团 | 天河中学 LEAD',
      '天河教育集团 | 番禺天英 MEMBER',
      '天河教育集团 | 黄埔天英 MEMBER',
    ]);
  });

  it.each([
    ['hosts of an event', '由重庆市教科院、四川省教科院共同举办的成渝教育联盟研讨会在荣昌举行。'],
    ['those who attend', '荣昌小学、永川小学参加成渝教育联盟成立大会。'],
    ['会同', '荣昌区教委会同永川区教委调研渝西教育联盟。'],
    ['wishes', '鼓励荣昌小学、仁义小学加入渝西教育联盟。'],
    ['what is to come', '荣昌小学将加入渝西教育联盟。'],
    ['units of a task', '渝西教育联盟:区教委、区财政局'],
    ['a proposal', '建议将荣昌小学纳入渝西教育联盟。'],
    ['a group that is to come', '荣昌区计划在2022年组建海棠教育集团,由荣昌小学、仁义小学组成。'],
    ['a heading that is no name', '甲区成立教育集团\n核心校为荣昌小学,成员校为仁义小学、昌元小学。'],
    ['a group without a name', '荣昌小学、仁义小学加入教育集团。'],
    ['working bodies', '成立由区教委牵头，区财政局、区人社局组成的工作专班。'],
    ['tasks', '推动组建渝西教育联盟(牵头单位:区教委;配合单位:区财政局、各镇街)。'],
    ['persons', '渝西教育联盟由王明、李建国组成秘书处。'],
    [
      'lists of links',
      '一则消息。\n二则消息。\n三则消息。\n相关阅读：\n荣昌小学、仁义小学加入渝西教育联盟。',
    ],
  ])('finds no member in %s', (_, text) => {
    expect(membersOf(text)).toEqual([]);
  });
});

describe('lists and tables of members', () => {
  const expected = [
    '育才教育集团 | 育才中学 LEAD',
    '育才教育集团 | 育才一小 MEMBER',
    '育才教育集团 | 滨江区东门小学 MEMBER',
    '树人教育集团 | 树人中学 LEAD',
    '树人教育集团 | 树人小学 MEMBER',
  ];

  it.each([
    [
      'tabs',
      '序号\t集团名称\t牵头学校\t成员学校\n1\t育才教育集团\t育才中学\t育才一小、滨江区东门小学\n2\t树人教育集团\t树人中学\t树人小学',
    ],
    [
      'Markdown',
      '| 集团 | 核心校 | 成员校 |\n|---|---|---|\n| 育才教育集团 | 育才中学 | 育才一小 |\n| | | 滨江区东门小学 |\n| 树人教育集团 | 树人中学 | 树人小学 |',
    ],
    [
      'one cell a line',
      '集团名称\n核心校\n成员校\n育才教育集团\n（3所）\n育才中学（完中）\n育才一小、\n滨江区\n东门小学\n树人教育集团\n树人中学\n树人小学\n滨江区教育局\n2023年5月8日',
    ],
    [
      'numbered rows',
      '序号\n集团名称\n核心校\n成员校\n1\n育才\n教育集团\n育才中学\n育才一小\n滨江区东门小学\n2\n树人教育集团\n树人中学\n树人小学',
    ],
  ])('reads a table by %s', (_, text) => {
    expect(membersOf(text)).toEqual(expected);
  });

  it('parts schools that stand as paragraphs of one cell, and no broken name', () => {
    const header = '<tr><th>学区名称</th><th>学区长学校</th><th>成员学校</th></tr>';
    const members = '<p>城北镇中心校、桂花路小学</p><p>城东新区小学、南山区第二</p><p>中学</p>';

    expect(
      membersOf(`<table>${header}<tr><td>城东学区</td><td>实验小学</td><td>${members}</td></tr></table>`),
    ).toEqual([
      '城东学区 | 实验小学 LEAD',
      '城东学区 | 城北镇中心校 MEMBER',
      '城东学区 | 桂花路小学 MEMBER',
      '城东学区 | 城东新区小学 MEMBER',
      '城东学区 | 南山区第二中学 MEMBER',
    ]);
  });

  it('reads names below a group without a header, and who leads only where the name says so', () => {
    const text = '第一学区\n东门小学\n南门小学\n西门小学教育集团\n西门小学\n北门小学';

    expect(membersOf(text)).toEqual([
      '第一学区 | 东门小学 MEMBER',
      '第一学区 | 南门小学 MEMBER',
      '西门小学教育集团 | 西门小学 LEAD',
      '西门小学教育集团 | 北门小学 MEMBER',
    ]);
  });

  it('reads a numbered list of member units', () => {
    const text = '川西教育联盟成员单位名单\n(排名不分先后)\n1.眉山市教育和体育局\n2.乐山一中\n3.雅安中学';

    expect(membersOf(text)).toEqual([
      '川西教育联盟 | 眉山市教育和体育局 MEMBER',
      '川西教育联盟 | 乐山一中 MEMBER',
      '川西教育联盟 | 雅安中学 MEMBER',
    ]);
  });
});
