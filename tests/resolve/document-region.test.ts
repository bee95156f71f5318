import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import type { DocumentHead } from '../../src/model/records.ts';
import { documentRegionOf } from '../../src/resolve/document-region.ts';
import { head, mention } from '../support/records.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const regionOf = (fields: Partial<DocumentHead>) => documentRegionOf(head(fields), inputs.regions).code;

describe('documentRegionOf', () => {
  it('takes the innermost region that the issuers name', () => {
    const issuers = [mention('中共重庆市荣昌区委办公室'), mention('重庆市荣昌区人民政府办公室')];
    expect(regionOf({ issuers })).toBe('500153');
  });

  it('reads the title where no issuer names a region', () => {
    const title = '广州市越秀区教育发展实施方案';
    expect(regionOf({ title: { value: title, mention: mention(title) } })).toBe('440104');
  });

  it('finds a region whose city is left out between it and its province', () => {
    const title = '浙江省义乌市教育发展实施方案';
    expect(regionOf({ title: { value: title, mention: mention(title) } })).toBe('330782');
  });

  it('is null for a name that several regions share', () => {
    expect(regionOf({ issuers: [mention('鼓楼区教育局')] })).toBeNull();
  });

  it('tells namesakes apart by the region around them', () => {
    expect(regionOf({ issuers: [mention('南京市鼓楼区教育局')] })).toBe('320106');
  });

  it('is null where two regions issue together', () => {
    expect(regionOf({ issuers: [mention('泸州市教育局'), mention('自贡市教育局')] })).toBeNull();
  });

  const spokenOf = (...codes: readonly string[]): string | null => {
    const regions = codes.map((code) => {
      const region = inputs.regions.byCode.get(code);
      if (region === undefined) throw new Error(`expected a region ${code}`);
      return region;
    });
    return documentRegionOf(head(), inputs.regions, regions).code;
  };
  const [RONGCHANG, YONGCHUAN, CHONGQING, LUZHOU] = ['500153', '500118', '500000', '510500'] as const;

  it('is the region that the text speaks of where the head names none', () => {
    expect(spokenOf(RONGCHANG, YONGCHUAN, RONGCHANG, CHONGQING, CHONGQING, CHONGQING, RONGCHANG)).toBe(
      RONGCHANG,
    );
  });

  it.each([
    ['named less than three times', [RONGCHANG, RONGCHANG]],
    [
      'no oftener than the others of its level',
      [RONGCHANG, RONGCHANG, RONGCHANG, YONGCHUAN, '500116', '500110'],
    ],
    ['beside one of another level', [RONGCHANG, RONGCHANG, RONGCHANG, LUZHOU, LUZHOU, LUZHOU]],
  ])('is null where a region is %s', (_, codes) => {
    expect(spokenOf(...codes)).toBeNull();
  });

  it('is null where the head names two, whatever the text speaks of', () => {
    const region = inputs.regions.byCode.get(RONGCHANG);
    const issuers = [mention('泸州市教育局'), mention('自贡市教育局')];
    const spoken = Array.from({ length: 5 }, () => region).filter((each) => each !== undefined);
    expect(documentRegionOf(head({ issuers }), inputs.regions, spoken).code).toBeNull();
  });

  it('gives those that share the name as candidates, and none where two regions issue together', () => {
    const shared = documentRegionOf(head({ issuers: [mention('朝阳区教委')] }), inputs.regions);
    const joint = documentRegionOf(
      head({ issuers: [mention('泸州市教育局'), mention('自贡市教育局')] }),
      inputs.regions,
    );
    expect([shared, joint].map(({ candidates }) => candidates.map(({ code }) => code))).toEqual([
      ['110105', '220104'],
      [],
    ]);
  });

  const isOfState = (text: string) => /^(?:国务院|教育部)/u.test(text);
  const ofState = (title: string, ...issuers: readonly string[]) => {
    const fields = {
      title: { value: title, mention: mention(title) },
      issuers: issuers.map((name) => mention(name)),
    };
    const { code, isOfState: state } = documentRegionOf(head(fields), inputs.regions, [], isOfState);
    return [code, state];
  };

  it('is none for a document of the state, whatever regions its title names', () => {
    expect(ofState('国务院关于同意重庆市方案的批复')).toEqual([null, true]);
    expect(ofState('关于支持重庆市教育发展的意见', '教育部')).toEqual([null, true]);
  });

  it('is the region that issues a document together with the state', () => {
    expect(ofState('关于教育发展的意见', '教育部', '重庆市人民政府')).toEqual(['500000', false]);
  });
});
