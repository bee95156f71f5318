import { describe, expect, it } from '@jest/globals';
import { findColumnKind } from '../../src/parse/columns.ts';
import { findLabelMeaning } from '../../src/parse/labels.ts';

describe('findLabelMeaning', () => {
  it.each([
    ['牵头单位', 'LEAD'],
    ['牵头责任单位', 'LEAD'],
    ['牵头部门', 'LEAD'],
    ['主办单位', 'LEAD'],
    ['责任单位', 'RESPONSIBLE'],
    ['主要责任单位', 'RESPONSIBLE'],
    ['责任科室', 'RESPONSIBLE'],
    ['配合单位', 'SUPPORT'],
    ['协同配合单位', 'SUPPORT'],
    ['协办部门', 'SUPPORT'],
    ['督导单位', 'SUPERVISE'],
    ['牵头领导', 'PERSON'],
    ['分管领导', 'PERSON'],
    ['责任人', 'PERSON'],
    ['联系人', 'PERSON'],
    ['联系电话', 'PERSON'],
    ['完成时限', 'DUE'],
    ['备注', 'NOTE'],
  ])('reads %s as %s', (label, meaning) => {
    expect(findLabelMeaning(label)).toBe(meaning);
  });

  it.each(['单位', '建设单位名称', '工程', '会议指出', '征求意见的单位', '组织部门'])(
    'takes %s for no label',
    (label) => {
      expect(findLabelMeaning(label)).toBeNull();
    },
  );
});

describe('findColumnKind', () => {
  it.each([
    ['序号', 'ORDINAL', null],
    ['项目', 'TEXT', null],
    ['重点任务', 'TEXT', null],
    ['年度工作目标', 'GROUP', null],
    ['2024年', 'YEAR', 2024],
    ['牵头单位', 'LEAD', null],
    ['指标', 'INDICATOR', null],
    ['分类', 'CATEGORY', null],
  ])('reads %s as %s', (name, kind, year) => {
    expect(findColumnKind(name)).toEqual({ kind, year });
  });

  it('knows no column of running text', () => {
    expect(findColumnKind('加强组织领导')).toBeNull();
  });
});
