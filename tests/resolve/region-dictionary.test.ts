import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { functionalRegionId } from '../../src/resolve/functional-regions.ts';
import { findNamesInSentences, regionsInSentences } from '../../src/resolve/region-names.ts';
import { chainOf, regionId } from '../../src/resolve/regions.ts';
import { readText } from '../extract/compact.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

/** Each name as printed, with its region, in a document of the region with that code. */
function named(text: string, code: string | null = null): string {
  const { source } = readText(text);
  const sentence = { text: source.text, offsets: Array.from(source.text, (_, index) => index) };
  const places = findNamesInSentences(inputs.regions, [sentence]);
  const found = regionsInSentences(source, places, chainOf(inputs.regions, code));
  const regions = new Map([
    ...found.administrative.map((region) => [regionId(region.code), region.code] as const),
    ...found.functional.map((region) => [functionalRegionId(region), region.name] as const),
  ]);
  return found.names.map((each) => `${each.name.quote} ${regions.get(each.regionId) ?? ''}`).join(', ');
}

describe('names of regions in a sentence', () => {
  it('are found in printed order, with the regions around them as one name', () => {
    expect(named('由四川省泸州市、永川区和重庆市荣昌区共同组成')).toBe(
      '四川省泸州市 510500, 永川区 500118, 重庆市荣昌区 500153',
    );
  });

  it('are found as printed in traditional script with stray pinyin', () => {
    expect(named('榮昌區(qū)、瀘州市')).toBe('榮昌區 500153, 瀘州市 510500');
  });

  it('are the longest that end there', () => {
    expect(named('重庆市彭水苗族土家族自治县与东西湖区')).toBe(
      '重庆市彭水苗族土家族自治县 500243, 东西湖区 420112',
    );
  });

  it('may be of functional regions', () => {
    expect(named('万盛经开区、成渝双城经济圈、重庆两江新区与京津冀')).toBe(
      '万盛经开区 万盛经开区, 成渝双城经济圈 成渝地区双城经济圈, 重庆两江新区 两江新区, 京津冀 京津冀',
    );
  });

  it('may stand in the name of a body', () => {
    expect(named('荣昌区教委')).toBe('荣昌区 500153');
  });

  it.each([
    ['鼓楼区与南京市鼓楼区', null, '南京市鼓楼区 320106'],
    ['鼓楼区', '320102', '鼓楼区 320106'],
    ['江北区', '500153', '江北区 500105'],
    ['江北区', null, ''],
    ['茂名市滨海新区、天津市滨海新区', null, '茂名市 440900, 天津市滨海新区 120116'],
  ])('that several regions share are told by what is around: %s', (text, code, expected) => {
    expect(named(text, code)).toBe(expected);
  });

  it.each([
    ['推进城区、郊区和新城区建设，其中山区学校12所', ''],
    ['沿海城市与振兴城市更新', ''],
    ['示范县、教育强县、贫困县', ''],
    ['荣昌区域内、重庆市场监管、重庆市民', ''],
    ['重庆市民政局', '重庆市 500000'],
    ['内江市市中区', '内江市市中区 511002'],
    ['河北省赵县', '河北省赵县 130133'],
  ])('are none where they are other words: %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it('count where they are other words, too, if it is the region of the document', () => {
    expect(named('市中区教育局', '511002')).toBe('市中区 511002');
  });

  it('are found in time linear in the text', () => {
    const { regions } = inputs;
    const time = (copies: number): number => {
      const text = '重庆市荣昌区市中区新疆维吾尔自治区县区市'.repeat(copies);
      const start = process.cpuUsage().user;
      findNamesInSentences(regions, [{ text, offsets: [] }]);
      return process.cpuUsage().user - start;
    };
    time(2_000);
    expect(time(20_000)).toBeLessThan(2_000_000);
  });
});
