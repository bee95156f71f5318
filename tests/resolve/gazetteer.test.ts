import { beforeAll, describe, expect, it } from '@jest/globals';
import { fold } from '../../src/fold.ts';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { canonicalNameOf, printedNamesOf, type Body } from '../../src/resolve/gazetteer.ts';
import { chainOf, fullNameOf, stemOf, type Region } from '../../src/resolve/regions.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const region = (code: string): Region => {
  const found = inputs.regions.byCode.get(code);
  if (found === undefined) throw new Error(`expected a region ${code}`);
  return found;
};

const body = (fields: Partial<Body>): Body => ({
  name: '教育委员会',
  short: [],
  kind: 'GOVERNMENT',
  function: null,
  stages: [],
  canonical: '{region}{name}',
  printed: ['{region}{name}'],
  levels: ['COUNTY'],
  from: null,
  until: null,
  successors: [],
  ...fields,
});

describe('the gazetteer', () => {
  it.each(['500153', '440104', '510500', '330000'])(
    'gives no name of region %s to two bodies of today',
    (code) => {
      const owners = new Map<string, string>();
      const { level } = region(code);
      const ofToday = inputs.bodies.filter(({ until, levels }) => until === null && levels.includes(level));
      const twice = ofToday.flatMap((each) =>
        printedNamesOf(each, region(code), inputs.regions).flatMap(({ text, prefix }) => {
          const owner = owners.get(fold(text));
          owners.set(fold(text), each.name);
          return owner === undefined || owner === each.name || prefix === 'NONE'
            ? []
            : [`${text}: ${owner}, ${each.name}`];
        }),
      );
      expect(twice).toEqual([]);
    },
  );

  it('prints a body in every form of its region, the full name first', () => {
    const names = printedNamesOf(body({ short: ['教委'] }), region('500153'), inputs.regions);
    expect(names.map(({ text, kind, prefix }) => `${text} ${kind} ${prefix}`)).toEqual([
      '重庆市荣昌区教育委员会 CANONICAL FULL',
      '重庆市荣昌区教委 ALIAS FULL',
      '荣昌区教育委员会 ALIAS NAME',
      '荣昌区教委 ALIAS NAME',
      '荣昌教育委员会 ALIAS STEM',
      '荣昌教委 ALIAS STEM',
      '区教育委员会 SHORT LEVEL_WORD',
      '区教委 SHORT LEVEL_WORD',
      '教育委员会 SHORT NONE',
      '教委 SHORT NONE',
    ]);
  });

  it('encloses the level word where the form does', () => {
    const league = body({ name: '委员会', canonical: '共青团{region}委员会', printed: ['团{region}委'] });
    expect(printedNamesOf(league, region('500153'), inputs.regions).map(({ text }) => text)).toContain(
      '团区委',
    );
    expect(canonicalNameOf(league, region('500153'), inputs.regions)).toBe('共青团重庆市荣昌区委员会');
  });
});

describe('regions', () => {
  it('names the regions around one from the inside out, without placeholder levels', () => {
    expect(chainOf(inputs.regions, '440104').map(({ name }) => name)).toEqual(['越秀区', '广州市', '广东省']);
    expect(chainOf(inputs.regions, '500153').map(({ name }) => name)).toEqual(['荣昌区', '重庆市']);
    expect(chainOf(inputs.regions, '999999')).toEqual([]);
  });

  it.each([
    ['500153', '重庆市荣昌区'],
    ['320583', '昆山市'],
    ['500243', '彭水苗族土家族自治县'],
    ['510000', '四川省'],
  ])('calls %s %s in full', (code, name) => {
    expect(fullNameOf(inputs.regions, region(code))).toBe(name);
  });

  it('has no stem where one character would be left', () => {
    expect([stemOf(region('500153')), stemOf(region('130425'))]).toEqual(['荣昌', '大名']);
    const single = [...inputs.regions.byCode.values()].filter((each) => each.name.length === 2);
    expect(single.map(stemOf).every((stem) => stem === null)).toBe(true);
  });
});
