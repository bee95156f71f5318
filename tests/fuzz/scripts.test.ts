import { beforeAll, describe, expect, it } from '@jest/globals';
import { fold } from '../../src/fold.ts';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { organizationFinder } from '../../src/resolve/organizations.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

describe('the look-up key of a name', () => {
  it.each([
    ['學校', '学校'],
    ['臺灣省', '台湾省'],
    ['平臺', '平台'],
    ['檯面', '台面'],
    ['皇后鎮', '皇后镇'],
    ['後湖街道', '后湖街道'],
    ['發展局', '发展局'],
    ['理髮店', '理发店'],
    ['幹部處', '干部处'],
    ['乾隆鎮', '乾隆镇'],
    ['鍾山區', '钟山区'],
    ['複興鎮', '复兴镇'],
    ['⼈⼒社保局', '人力社保局'],
    ['ＡＢ園區１', 'AB园区1'],
  ])('is one for %s and %s', (traditional, simplified) => {
    expect(fold(traditional)).toBe(fold(simplified));
  });

  it.each([
    ['瞭望镇', '了望镇'],
    ['大兴区', '太兴区'],
    ['后街', '後街小学'],
    ['一中', '二中'],
  ])('is not one for %s and %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('tells all regions of China apart that lie in one region', () => {
    const { childrenOf, townsOf } = inputs.regions;
    const merged = [...childrenOf.values(), ...townsOf.values()].flatMap((regions) => {
      const names = [...new Set(regions.map(({ name }) => name))];
      return names.filter((name, index) => names.findIndex((each) => fold(each) === fold(name)) !== index);
    });

    expect(merged).toEqual([]);
  });
});

describe('names that fold alike', () => {
  it.each(['教育局', '實驗小學', '育才教育集团', '新城办', '人民政府'])(
    'mean two things in two regions: %s',
    (name) => {
      const ids = ['500153', '440104', '510502'].map(
        (code) => organizationFinder(inputs, code)(name).organization.id,
      );

      expect(new Set(ids).size).toBe(3);
    },
  );
});
