import { describe, expect, it } from '@jest/globals';
import { findColumnKind, findTitle, toColumn } from '../../src/parse/columns.ts';

describe('the head of a column', () => {
  it.each([
    ['县市责任单位', 'RESPONSIBLE'],
    ['招商责任单位', 'RESPONSIBLE'],
    ['责任村', 'RESPONSIBLE'],
    ['牵头站所', 'LEAD'],
    ['责任单位（牵头）', 'LEAD'],
    ['责任单位（配合）', 'SUPPORT'],
    ['责任单位（列首位的为牵头单位）', 'RESPONSIBLE'],
    ['牵头责任单位及配合单位', 'LEAD'],
    ['责任单位及责任人', 'RESPONSIBLE'],
    ['服务保障单位', 'SUPPORT'],
    ['督导（验收）单位', 'SUPERVISE'],
    ['责任(主体)单位', 'RESPONSIBLE'],
    ['议定事项', 'TEXT'],
    ['反馈问题', 'TEXT'],
    ['建设内容及规模', 'TEXT'],
    ['挂点领导', 'PERSON'],
    ['办公电话', 'PERSON'],
    ['销号时限', 'DUE'],
    ['答复期限', 'DUE'],
    ['计划完成时间', 'DUE'],
    ['单位名称', 'NOTE'],
  ])('%s says %s', (name, kind) => {
    expect(findColumnKind(name)?.kind).toBe(kind);
  });

  it.each(['建设单位', '施工单位', '预算单位', '选送单位', '审批部门', '联系单位', '竣工时间', '交办日期'])(
    '%s says nothing of tasks',
    (name) => {
      expect(findColumnKind(name)).toBeNull();
    },
  );
});

describe('findTitle', () => {
  it.each([
    ['工作目标 重点任务 责任单位', 1],
    ['主要内容 预期目标 责任单位', 0],
    ['反馈问题 整改目标 整改措施 责任单位', 2],
    ['类别 责任单位', -1],
  ])('finds in %s the column %s', (heads, index) => {
    let start = 0;
    const columns = heads.split(' ').map((name) => {
      const span = { start, end: start + name.length };
      start = span.end + 1;
      return toColumn(heads, span);
    });

    expect(findTitle(columns)).toBe(index);
  });
});
