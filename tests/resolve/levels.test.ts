import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { organizationFinder } from '../../src/resolve/organizations.ts';

const RONGCHANG = '500153';
const YUEXIU = '440104';
const NANJING = '320100';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const find = (name: string, code: string | null) => organizationFinder(inputs, code)(name);

describe('a body of the state', () => {
  it.each([
    ['教育部', '教育部', 'GOVERNMENT', 'EDUCATION'],
    ['国家发展改革委', '国家发展和改革委员会', 'GOVERNMENT', 'DEVELOPMENT_AND_REFORM'],
    ['中央编办', '中央机构编制委员会办公室', 'PARTY_ORGAN', 'STAFFING'],
    ['全国妇联', '中华全国妇女联合会', 'MASS_ORGANISATION', 'WOMEN'],
  ])('%s is of no region, in a plan of a county as in any other', (printed, name, kind, work) => {
    const links = [RONGCHANG, YUEXIU, null].map((code) => find(printed, code));
    expect(new Set(links.map(({ organization }) => organization.id)).size).toBe(1);
    expect(links[0]).toMatchObject({
      rule: 'gazetteer-state',
      region: null,
      organization: { ref: `unit//${name}`, name, kind, level: 'NATIONAL', function: work, regionId: null },
    });
  });

  it('leaves out 国家 in documents of the state, and there only', () => {
    const findInState = organizationFinder(inputs, null, { date: null, isOfState: true });
    expect(findInState('发展改革委')).toMatchObject({
      rule: 'gazetteer-state-document',
      organization: { name: '国家发展和改革委员会' },
    });
    expect(find('发展改革委', RONGCHANG).organization.name).toBe('重庆市荣昌区发展和改革委员会');
  });
});

describe('a name without its region', () => {
  it('is of the outer region whose level alone has such a body', () => {
    expect(find('工业和信息化厅', YUEXIU)).toMatchObject({
      rule: 'gazetteer-outer-region',
      organization: { name: '广东省工业和信息化厅', level: 'PROVINCE' },
    });
  });
});

describe('a second name in brackets', () => {
  it.each(['区教委（区委教育工委）', '区教委(区委教育工委)', '荣昌区教委（职成教科）'])(
    'belongs to the body before it: %s',
    (printed) => {
      const link = find(printed, RONGCHANG);
      expect(link).toMatchObject({
        rule: 'before-brackets',
        organization: { name: '重庆市荣昌区教育委员会' },
      });
      expect(link.organization).toEqual(find('区教委', RONGCHANG).organization);
    },
  );
});

describe('a name that begins with a region of several namesakes', () => {
  it('is told by the region of the document', () => {
    expect(
      [find('江北区教委', RONGCHANG), find('鼓楼区教育局', NANJING)].map((link) => link.organization.name),
    ).toEqual(['重庆市江北区教育委员会', '南京市鼓楼区教育局']);
  });

  it('stays open where that does not tell, with every candidate', () => {
    const { rule, organization, candidates } = find('鼓楼区教育局', RONGCHANG);
    expect([rule, organization.name]).toEqual(['as-printed', '鼓楼区教育局']);
    expect(candidates).toEqual([
      '南京市鼓楼区教育局',
      '徐州市鼓楼区教育局',
      '福州市鼓楼区教育局',
      '开封市鼓楼区教育局',
    ]);
  });

  it('is no such name where the words may mean something else', () => {
    expect(find('新城区建设指挥部', RONGCHANG).candidates).toBeUndefined();
  });
});
