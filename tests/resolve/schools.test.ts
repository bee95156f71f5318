import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { stagesOf } from '../../src/resolve/classify.ts';
import { organizationFinder } from '../../src/resolve/organizations.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const YUZHONG = '500103';
const RONGCHANG = '500153';
const find = (name: string, code: string | null) => organizationFinder(inputs, code)(name);
const idOf = (name: string, code: string) => find(name, code).organization.id;

describe('a school', () => {
  it('is one with its region before its name and without, in any document that tells the region', () => {
    const name = '枣子岚垭小学校';
    const ids = [
      idOf(name, YUZHONG),
      idOf(`渝中区${name}`, YUZHONG),
      idOf(`重庆市渝中区${name}`, YUZHONG),
      idOf(`重庆市渝中区${name}`, RONGCHANG),
    ];
    expect(new Set(ids).size).toBe(1);
  });

  it('carries both names, and lies in the region', () => {
    const { organization, region } = find('重庆市渝中区枣子岚垭小学校', YUZHONG);
    expect(region?.code).toBe(YUZHONG);
    expect(organization.names.map(({ text }) => text)).toEqual([
      '枣子岚垭小学校',
      '重庆市渝中区枣子岚垭小学校',
      '渝中区枣子岚垭小学校',
    ]);
  });

  it('is not another whose name looks alike', () => {
    const names = ['重庆市求精中学校', '求精中学校', '求精中学', '重庆市求精中学'];
    expect(new Set(names.map((name) => idOf(name, YUZHONG))).size).toBe(4);
  });

  it.each([
    ['荣昌中学', RONGCHANG, '荣昌中学'],
    ['重庆市第二十九中学校', YUZHONG, '重庆市第二十九中学校'],
    ['重庆大同实验学校', YUZHONG, '重庆大同实验学校'],
    ['区实验小学', RONGCHANG, '重庆市荣昌区实验小学'],
    ['实验小学', RONGCHANG, '重庆市荣昌区实验小学'],
    ['西南大学荣昌校区', RONGCHANG, '西南大学荣昌校区'],
  ])('%s of %s is called %s', (printed, code, name) => {
    expect(find(printed, code).organization).toMatchObject({ type: 'SCHOOL', name });
  });

  it.each([
    ['西南大学', null],
    ['重庆城市管理职业学院', '500000'],
    ['重庆城市管理职业学院荣昌校区', RONGCHANG],
    ['荣昌中学', RONGCHANG],
  ])('%s, named in 荣昌区, lies in %s', (name, code) => {
    expect(find(name, RONGCHANG).region?.code ?? null).toBe(code);
  });

  it.each([
    ['西南大学附属小学', 'PRIMARY'],
    ['学院路小学', 'PRIMARY'],
    ['大学城第一中学', ''],
    ['清升镇初级中学', 'JUNIOR_SECONDARY'],
    ['玉屏幼儿园', 'PRESCHOOL'],
    ['西南大学', 'HIGHER'],
  ])('%s has the stage %s', (name, stages) => {
    expect(stagesOf(name).join()).toBe(stages);
  });
});
