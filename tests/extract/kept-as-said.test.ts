import { describe, expect, it } from '@jest/globals';
import { readText } from './compact.ts';
import { membersOf } from './said.ts';

/** `rule actual in line`, in printed order. */
function problemsOf(text: string): readonly string[] {
  return readText(text).records.problems.map(
    ({ rule, actual, mention }) => `${rule} ${actual ?? ''} in line ${mention.line}`,
  );
}

describe('a member that is named several times', () => {
  it('with dates that contradict each other is kept with each', () => {
    const text = '2020年,荣昌小学加入海棠教育集团。\n2021年,荣昌小学加入海棠教育集团。';

    expect(membersOf(text)).toEqual([
      '海棠教育集团 | 荣昌小学 MEMBER 2020',
      '海棠教育集团 | 荣昌小学 MEMBER 2021',
    ]);
  });

  it('with dates that agree counts once, with the most exact', () => {
    const text =
      '荣昌小学加入海棠教育集团。\n2021年,荣昌小学加入海棠教育集团。\n2021年5月,荣昌小学加入海棠教育集团。';

    expect(membersOf(text)).toEqual(['海棠教育集团 | 荣昌小学 MEMBER 2021-05']);
  });

  it.each([
    ['in two scripts', '泸州市、永川区、瀘州市正式加入川南渝西教育共同体。', '泸州市、瀘州市'],
    ['in one', '该集团成员校为荣昌小学、仁义小学、荣昌小学。', '荣昌小学、荣昌小学'],
  ])('%s in one list is reported and counts once', (_, text, actual) => {
    const heading = '海棠教育集团\n';

    expect(problemsOf(heading + text)).toEqual([`member-named-twice ${actual} in line 2`]);
    expect(new Set(membersOf(heading + text)).size).toBe(2);
  });

  it.each([
    ['in a list of its own', '荣昌小学、仁义小学加入海棠教育集团。\n荣昌小学、昌元小学加入海棠教育集团。'],
    ['as the leading school, too', '海棠教育集团核心校为荣昌小学,成员校为荣昌小学、仁义小学。'],
  ])('%s is not reported', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a member that left', () => {
  it('has the last day of its membership', () => {
    const text = '2020年,荣昌小学加入海棠教育集团。\n荣昌小学于2023年5月退出海棠教育集团。';

    expect(membersOf(text)).toEqual([
      '海棠教育集团 | 荣昌小学 MEMBER 2020',
      '海棠教育集团 | 荣昌小学 MEMBER until 2023-05',
    ]);
  });

  it('is named without what it was', () => {
    expect(membersOf('渝北区海棠教育集团原成员校南武小学于2022年9月退出海棠教育集团。')).toEqual([
      '海棠教育集团 | 南武小学 MEMBER until 2022-09',
    ]);
  });

  it('stays a founder', () => {
    const text = '海棠教育集团由荣昌小学、仁义小学共同组建。\n2023年5月,荣昌小学不再是海棠教育集团成员校。';

    expect(membersOf(text)).toEqual([
      '海棠教育集团 | 荣昌小学 FOUNDER',
      '海棠教育集团 | 仁义小学 FOUNDER',
      '海棠教育集团 | 荣昌小学 MEMBER until 2023-05',
    ]);
  });

  it.each([
    ['the end of an office', '2023年5月,荣昌小学不再担任海棠教育集团理事长单位。'],
    ['a wish to leave', '荣昌小学拟于2023年退出海棠教育集团。'],
    ['a leaving without a date', '荣昌小学已退出海棠教育集团。'],
    ['the end of the group', '海棠教育集团于2022年撤销,荣昌小学于2022年解散。'],
  ])('is not told by %s', (_, text) => {
    expect(membersOf(text)).toEqual([]);
  });
});

describe('a group without a name', () => {
  it.each([
    ['of a sentence', '该集团由荣昌小学、仁义小学、昌元小学组成。', '该集团'],
    ['of a label', '教育集团成员校:荣昌小学、仁义小学。', '教育集团成员校'],
    ['of a label in prose', '联盟成员校包括荣昌小学、仁义小学。', '联盟成员校'],
  ])('%s is reported, and its members are not read', (_, text, words) => {
    expect(problemsOf(text)).toEqual([`group-without-name ${words} in line 1`]);
    expect(membersOf(text)).toEqual([]);
  });

  it('is the one that the paragraph names before', () => {
    const text = '海棠教育集团成立。该集团由荣昌小学、仁义小学组成。';

    expect(problemsOf(text)).toEqual([]);
    expect(membersOf(text)).toEqual(['海棠教育集团 | 荣昌小学 MEMBER', '海棠教育集团 | 仁义小学 MEMBER']);
  });

  it.each([
    ['in a paragraph above', '海棠教育集团成立。\n该集团由荣昌小学、仁义小学组成。'],
    ['of a working body', '成员单位:区教委、区财政局、区人力社保局。'],
  ])('is not reported %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
