import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import type { DocumentRecords } from '../../src/model/records.ts';
import { resolve, type Resolution } from '../../src/resolve/resolve.ts';
import { readText } from '../extract/compact.ts';
import { assignment, head, mention, records, taskText } from '../support/records.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const { source } = readText('教育');

/** Of a document with that title, whose tasks are given to these lists of units. */
const resolveLists = (title: string, ...lists: readonly (readonly string[])[]): Resolution => {
  const fields: Partial<DocumentRecords> = {
    head: head({ title: { value: title, mention: mention(title) } }),
    taskTexts: lists.map((units, index) =>
      taskText(
        'BODY',
        String(index),
        '任务',
        units.map((unit, position) => assignment('RESPONSIBLE', unit, position)),
      ),
    ),
  };
  return resolve(source, records(fields), inputs);
};

const fullName = ({ links }: Resolution, name: string) => links.get(name)?.organization.name;
const told = ({ problems }: Resolution) => problems.map(({ rule, actual }) => [rule, actual]);

describe('a name without its region', () => {
  it('is of the document’s region, beside bodies of the same', () => {
    const resolution = resolveLists('荣昌区教育方案', ['区教委', '财政局']);
    expect(fullName(resolution, '财政局')).toBe('重庆市荣昌区财政局');
    expect(told(resolution)).toEqual([]);
  });

  it.each([
    ['荣昌区教育方案', ['市教委', '人力社保局', '财政局'], '重庆市财政局'],
    ['荣昌区教育方案', ['四川省教育厅', '财政厅', '财政局'], '四川省财政局'],
    ['荣昌区教育方案', ['市教委', '各镇街', '财政局'], '重庆市荣昌区财政局'],
    ['重庆市教育方案', ['荣昌区教委', '财政局'], '重庆市财政局'],
  ])('is of the region that its list names before it: %s, %s', (title, units, name) => {
    const resolution = resolveLists(title, units);
    expect(fullName(resolution, '财政局')).toBe(name);
    expect(told(resolution)).toEqual([]);
  });

  it('says that its list told', () => {
    expect(resolveLists('荣昌区教育方案', ['市教委', '财政局']).links.get('财政局')?.rule).toBe(
      'list-prefix',
    );
  });

  it('stays open where its lists differ', () => {
    const resolution = resolveLists('荣昌区教育方案', ['市教委', '财政局'], ['区教委', '财政局']);
    expect(fullName(resolution, '财政局')).toBe('重庆市荣昌区财政局');
    expect(told(resolution)).toEqual([['name-ambiguous', '重庆市荣昌区财政局、重庆市财政局']]);
  });
});

describe('a name that may mean several', () => {
  it('is one warning, however often it stands there, with its candidates', () => {
    const { problems } = resolveLists('荣昌区教育方案', ['朝阳区教委', '区教委'], ['朝阳区教委']);
    expect(problems).toEqual([
      {
        rule: 'name-ambiguous',
        severity: 'WARNING',
        messageZh: '“朝阳区教委”可能指2个单位或地区，文中无从区分',
        messageEn: '“朝阳区教委” may mean 2 bodies or regions, and nothing tells them apart',
        expected: null,
        actual: '北京市朝阳区教委、长春市朝阳区教委',
        mention: mention('朝阳区教委'),
      },
    ]);
  });

  it('is told for the region of the document, too', () => {
    expect(told(resolveLists('朝阳区教育方案', ['各镇街']))).toEqual([
      ['name-ambiguous', '北京市朝阳区、吉林省长春市朝阳区'],
    ]);
  });
});

describe('a document that tells no region', () => {
  it('gets one note of its bodies, but not of those of the state, firms and collectives', () => {
    const { problems } = resolveLists(
      '教育方案',
      ['区教委', '教育部', '各镇街', '甲公司'],
      ['市场监管局', '区教委'],
    );
    expect(problems).toMatchObject([
      { rule: 'name-unplaced', severity: 'INFO', actual: '区教委、市场监管局', mention: { text: '区教委' } },
    ]);
  });

  it('takes the level word that a list names before a name for its own', () => {
    const resolution = resolveLists('数字方案', ['省科技厅', '工业和信息化厅'], ['省工业和信息化厅']);
    const ids = ['工业和信息化厅', '省工业和信息化厅'].map(
      (name) => resolution.links.get(name)?.organization.id,
    );
    expect(new Set(ids).size).toBe(1);
    expect(resolution.links.get('工业和信息化厅')?.rule).toBe('list-prefix');
  });

  it.each([
    [
      'lists differ',
      [
        ['省教育厅', '体育局'],
        ['市教育局', '体育局'],
      ],
    ],
    ['one stands there alone', [['省教育厅', '体育局'], ['体育局']]],
    ['a collective parts them', [['省教育厅', '各地', '体育局']]],
  ])('leaves a name as printed where %s', (_, lists) => {
    const { links } = resolveLists('教育方案', ...lists);
    expect(links.get('体育局')).toMatchObject({ rule: 'as-printed', organization: { name: '体育局' } });
  });

  it('gets none where it is of the state', () => {
    const resolution = resolveLists('教育部等九部门关于教育的意见', ['发展改革委', '体育局']);
    expect([resolution.regionCode, fullName(resolution, '发展改革委')]).toEqual([
      null,
      '国家发展和改革委员会',
    ]);
    expect(told(resolution)).toEqual([]);
  });
});

describe('a body that is no more', () => {
  it('brings what took over from it', () => {
    const { organizations } = resolveLists('荣昌区教育方案', ['区扶贫办', '区卫计委']);
    expect(organizations.map(({ name }) => name).toSorted()).toEqual(
      ['乡村振兴局', '卫生健康委员会', '卫生和计划生育委员会', '扶贫开发办公室']
        .map((name) => `重庆市荣昌区${name}`)
        .toSorted(),
    );
  });
});
