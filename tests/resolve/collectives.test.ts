import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { expandCollectives } from '../../src/resolve/collectives.ts';
import { organizationFinder } from '../../src/resolve/organizations.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const namesOf = (collective: string, code = '500153'): readonly string[] => {
  const link = organizationFinder(inputs, code)(collective);
  const { members } = expandCollectives([link], inputs.bodies, inputs.regions);
  return members.map(({ organization }) => organization.name);
};

describe('a closed collective', () => {
  it.each([
    '各镇街',
    '各街镇',
    '各镇(街道)',
    '各镇（街道）',
    '各镇、街道',
    '各乡镇(街道)',
    '全区各镇街',
    '全区镇街',
    '区各镇街',
    '荣昌区各镇街',
    '所有镇街',
    '各镇人民政府、各街道办事处',
    '各镇街党(工)委、政府(办事处)',
  ])('%s of 荣昌区 has its 21 towns and streets', (name) => {
    const members = namesOf(name);
    expect(members).toHaveLength(21);
    expect([members[0], members[20]]).toEqual(['重庆市荣昌区昌元街道办事处', '重庆市荣昌区龙集镇人民政府']);
  });

  it.each([
    ['各镇', 15],
    ['各镇人民政府', 15],
    ['各镇党委和人民政府', 15],
    ['各街道', 6],
    ['各街道办事处', 6],
  ])('%s has only those of its kind: %d', (name, count) => {
    expect(namesOf(name)).toHaveLength(count);
  });

  it.each([
    ['各区县(自治县)', '500000', 38],
    ['各区县人民政府', '500000', 38],
    ['各市(州)', '510000', 21],
    ['各县(市、区)', '510000', 183],
    ['各县(市、区)', '510500', 7],
    ['各地级以上市', '440000', 21],
    ['各设区市', '350000', 9],
    ['各镇街', '441900', 32],
  ])('%s of %s has the governments of the regions within: %d', (name, code, count) => {
    expect(namesOf(name, code)).toHaveLength(count);
  });

  it('has the government itself as its member', () => {
    const link = organizationFinder(inputs, '500000')('各区县');
    const { members, inclusions } = expandCollectives([link, link], inputs.bodies, inputs.regions);
    const rongchang = organizationFinder(inputs, '500153')('区政府').organization;
    const position = members.findIndex(({ organization }) => organization.id === rongchang.id);
    expect(members[position]?.organization).toEqual(rongchang);
    expect(inclusions[position]).toEqual({
      collectiveId: link.organization.id,
      memberId: rongchang.id,
      position,
    });
    expect(inclusions).toHaveLength(38);
  });
});

describe('a collective without known members', () => {
  it.each([
    ['相关镇街', '500153'],
    ['有关镇街', '500153'],
    ['各部门', '500153'],
    ['区级各部门', '500153'],
    ['各学校', '500153'],
    ['各镇党委', '500153'],
    ['各镇街中小学', '500153'],
    ['市各镇街', '500153'],
    ['全市各镇街', '500153'],
    ['各镇街', '500000'],
    ['各区县', '500153'],
    ['各市县', '330000'],
    ['各区县教委', '500000'],
  ])('%s of %s has none', (name, code) => {
    expect(namesOf(name, code)).toEqual([]);
  });
});
