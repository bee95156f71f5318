import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { organizationFinder, type OrganizationFinder } from '../../src/resolve/organizations.ts';

const RONGCHANG = '500153';
const YUEXIU = '440104';
const BAYINGOLIN = '652800';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const inRegion = (code: string | null): OrganizationFinder => organizationFinder(inputs, code);

describe('organizationFinder', () => {
  it.each(['区教委', '荣昌区教委', '重庆市荣昌区教育委员会', '榮昌區教育委員會', '教委'])(
    'takes %s in a plan of 荣昌区 for its education commission',
    (name) => {
      expect(inRegion(RONGCHANG)(name).organization.name).toBe('重庆市荣昌区教育委员会');
    },
  );

  it('gives one body one id, however it is written', () => {
    const find = inRegion(RONGCHANG);
    const ids = ['区教委', '荣昌区教委', '榮昌區教育委員會'].map((name) => find(name).organization.id);
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ['区委组织部', '中共重庆市荣昌区委组织部', 'PARTY_ORGAN', 'gazetteer-level-word'],
    ['中共重庆市荣昌区委办公室', '中共重庆市荣昌区委办公室', 'PARTY_ORGAN', 'gazetteer-full-name'],
    ['重庆市荣昌区人民政府办公室', '重庆市荣昌区人民政府办公室', 'GOVERNMENT', 'gazetteer-full-name'],
    ['团区委', '共青团重庆市荣昌区委员会', 'MASS_ORGANISATION', 'gazetteer-level-word'],
    ['区委编办', '中共重庆市荣昌区委机构编制委员会办公室', 'PARTY_ORGAN', 'gazetteer-level-word'],
    ['市畜科院', '重庆市畜牧科学院', 'PUBLIC_INSTITUTION', 'gazetteer-level-word'],
    ['荣昌高新区管委会', '荣昌高新技术产业开发区管理委员会', 'GOVERNMENT', 'gazetteer-full-name'],
    ['区政府督查办', '重庆市荣昌区人民政府督查办公室', 'GOVERNMENT', 'gazetteer-level-word'],
    ['区新城建设指挥部', '重庆市荣昌区新城建设指挥部', 'GOVERNMENT', 'level-word'],
    ['各镇街', '各镇街', 'COLLECTIVE', 'collective'],
    ['相关镇街', '相关镇街', 'COLLECTIVE', 'collective'],
    ['街道办事处', '街道办事处', 'COLLECTIVE', 'collective'],
    ['街道办', '街道办', 'COLLECTIVE', 'collective'],
    ['各中小学校', '各中小学校', 'COLLECTIVE', 'collective'],
    ['区属各学校', '区属各学校', 'COLLECTIVE', 'collective'],
    ['区委办', '中共重庆市荣昌区委办公室', 'PARTY_ORGAN', 'gazetteer-level-word'],
    ['市场监管局', '重庆市荣昌区市场监督管理局', 'GOVERNMENT', 'gazetteer-document-region'],
  ])('resolves %s to %s', (printed, name, kind, rule) => {
    const link = inRegion(RONGCHANG)(printed);
    expect(link).toMatchObject({ rule, organization: { type: 'UNIT', name, kind } });
  });

  it.each([
    ['西南大学荣昌校区', '西南大学荣昌校区', ['HIGHER']],
    ['区教师进修校', '重庆市荣昌区教师进修学校', ['CONTINUING']],
  ])('takes %s for a school', (printed, name, stages) => {
    expect(inRegion(RONGCHANG)(printed).organization).toMatchObject({ type: 'SCHOOL', name, stages });
  });

  it('takes a level word for the region of that level', () => {
    const find = inRegion(YUEXIU);
    expect(['区教育局', '市教育局', '省教育厅'].map((name) => find(name).organization.name)).toEqual([
      '广州市越秀区教育局',
      '广州市教育局',
      '广东省教育厅',
    ]);
  });

  it('knows an autonomous region by either of its level words, and the party there by 党委', () => {
    const find = inRegion(BAYINGOLIN);
    expect(
      ['州教育局', '自治州教育局', '州党委组织部', '自治区教育厅'].map(
        (name) => find(name).organization.name,
      ),
    ).toEqual([
      '巴音郭楞蒙古自治州教育局',
      '巴音郭楞蒙古自治州教育局',
      '中共巴音郭楞蒙古自治州委组织部',
      '新疆维吾尔自治区教育厅',
    ]);
  });

  it('takes a subdistrict office for a body of a town', () => {
    expect(inRegion(RONGCHANG)('昌元街道办事处').organization).toMatchObject({
      kind: 'GOVERNMENT',
      level: 'TOWN',
    });
  });

  it('aligns bodies of different regions by function', () => {
    const functions = [inRegion(RONGCHANG)('区教委'), inRegion(YUEXIU)('区教育局')].map(({ organization }) =>
      organization.type === 'UNIT' ? organization.function : null,
    );
    expect(functions).toEqual(['EDUCATION', 'EDUCATION']);
  });

  it.each([
    ['省教育厅', 'EDUCATION'],
    ['教育局', 'EDUCATION'],
    ['县财政局', 'FINANCE'],
    ['省某某协会', null],
  ])('tells what %s does also where no region is known', (name, expected) => {
    expect(organizationFinder(inputs, null)(name).organization).toMatchObject({
      regionId: null,
      function: expected,
    });
  });

  it('takes a body named with another region for that region’s', () => {
    expect(inRegion(RONGCHANG)('四川省教育厅').organization).toMatchObject({
      name: '四川省教育厅',
      level: 'PROVINCE',
    });
  });

  it('keeps an unknown body of a region one, with or without the region before it', () => {
    const find = inRegion(RONGCHANG);
    const ids = ['区新城办', '荣昌区新城办', '重庆市荣昌区新城办'].map((name) => find(name).organization.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('gives an unknown name one form, whatever the width of its brackets', () => {
    const find = inRegion(RONGCHANG);
    const [wide, narrow] = ['市新办（市新局）', '市新办(市新局)'].map((name) => find(name).organization);
    expect(wide).toEqual(narrow);
  });

  it('keeps names as printed where the region is unknown', () => {
    const link = inRegion(null)('区教委');
    expect(link).toMatchObject({ rule: 'as-printed', organization: { name: '区教委', regionId: null } });
  });

  it('lists every name of a body once, its full name first', () => {
    const { names } = inRegion(RONGCHANG)('区教委').organization;
    expect(names[0]).toEqual({
      text: '重庆市荣昌区教育委员会',
      folded: '重庆市荣昌区教育委员会',
      kind: 'CANONICAL',
    });
    expect(names.map((name) => name.text)).toEqual(
      expect.arrayContaining(['区教委', '荣昌区教委', '重庆市荣昌区教委', '区教育委员会']),
    );
    expect(new Set(names.map((name) => name.folded)).size).toBe(names.length);
  });
});
