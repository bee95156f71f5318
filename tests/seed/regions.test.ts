import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { chainOf } from '../../src/resolve/regions.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

describe('the tables of regions', () => {
  it('list the 21 towns and streets of 荣昌区 by code', () => {
    const towns = inputs.regions.townsOf.get('500153') ?? [];
    expect(towns.map(({ name }) => name).join(' ')).toBe(
      '昌元街道 昌州街道 广顺街道 双河街道 安富街道 峰高街道 荣隆镇 仁义镇 盘龙镇 吴家镇 直升镇 万灵镇 清升镇 清江镇 古昌镇 河包镇 观胜镇 铜鼓镇 清流镇 远觉镇 龙集镇',
    );
    expect(towns[3]).toEqual({ code: '500153004', name: '双河街道', level: 'TOWN', within: '500153' });
  });

  it('hold every town, and each within a region that they know', () => {
    const { townsOf, byCode } = inputs.regions;
    const count = Array.from(townsOf.values(), (towns) => towns.length).reduce((sum, each) => sum + each, 0);
    expect(count).toBe(41_352);
    expect([...townsOf.keys()].filter((code) => !byCode.has(code))).toEqual([]);
  });

  it('list a region once, so that no region lies in itself', () => {
    const codes = [...inputs.regions.byCode.keys()];
    const named = Array.from(inputs.regions.byName.values(), (regions) => regions.length);
    expect(named.reduce((sum, each) => sum + each, 0)).toBe(codes.length);
    expect(codes.filter((code) => chainOf(inputs.regions, code).length > 3)).toEqual([]);
  });

  it('give a city without counties its towns', () => {
    expect(chainOf(inputs.regions, '441900').map(({ name }) => name)).toEqual(['东莞市', '广东省']);
    expect(inputs.regions.townsOf.get('441900')?.some(({ name }) => name === '长安镇')).toBe(true);
  });

  it('keep towns out of the names of regions', () => {
    expect(inputs.regions.byName.has('双河街道')).toBe(false);
  });

  it('lay functional regions in regions that they know, and give no name to two', () => {
    const regions = new Set(inputs.regions.functional.values());
    const around = Array.from(regions, ({ within }) => within).filter((code) => code !== null);
    expect(around.filter((code) => !inputs.regions.byCode.has(code))).toEqual([]);
    const names = Array.from(regions, ({ name, other }) => [name, ...other]).flat();
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => inputs.regions.byName.has(name))).toEqual([]);
  });
});
