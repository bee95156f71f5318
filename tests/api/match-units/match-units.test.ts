/** Names of a spreadsheet column against a graph of two counties. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { fold } from '../../../src/fold.ts';
import type { DocumentFacts, UnitFact } from '../../../src/model/facts.ts';
import { plan, region } from '../../support/facts.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;

const LUXIAN = region('510521', '泸县', 'COUNTY', null);

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, facts(), 'digest');
}, 120_000);
afterAll(() => api.close());

const MATCH = `query ($names: [String!]!, $region: String, $first: Int) {
  matchUnits(names: $names, region: $region, first: $first) {
    name isAmbiguous candidates { score reasonCode reason(locale: EN) matchedName unit { name } }
  }
}`;

const ask = (names: readonly string[], more: Readonly<Record<string, unknown>> = {}) =>
  api.ask(MATCH, { names, ...more });

const units = (match: unknown) => list(at(match, 'candidates')).map((each) => at(each, 'unit', 'name'));

describe('matchUnits', () => {
  it('answers each name at its place, with the reason in words', async () => {
    const { data, errors } = await ask(['榮昌區教委', '', '荣昌区财政'], { first: 1 });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      matchUnits: [
        {
          name: '榮昌區教委',
          isAmbiguous: false,
          candidates: [
            {
              score: 0.95,
              reasonCode: 'ALIAS',
              reason: '“榮昌區教委” is “荣昌区教委”, a short name or alias of “荣昌区教育委员会”',
              matchedName: '荣昌区教委',
              unit: { name: '荣昌区教育委员会' },
            },
          ],
        },
        { name: '', isAmbiguous: false, candidates: [] },
        {
          name: '荣昌区财政',
          isAmbiguous: false,
          candidates: [
            {
              score: 0.4667,
              reasonCode: 'CONTAINED_CHARACTERS',
              reason: 'the characters of “荣昌区财政” and “荣昌区财政局” contain one another in order',
              matchedName: '荣昌区财政局',
              unit: { name: '荣昌区财政局' },
            },
          ],
        },
      ],
    });
  });

  it('says that a name is ambiguous where it does not tell the region', async () => {
    const { data } = await ask(['财政局']);
    const [match] = list(at(data, 'matchUnits'));

    expect({ isAmbiguous: at(match, 'isAmbiguous'), units: units(match) }).toEqual({
      isAmbiguous: true,
      units: ['泸县财政局', '荣昌区财政局'],
    });
  });

  it.each([
    ['财政局', '510521'],
    ['财政局', '瀘縣'],
    ['财政局', LUXIAN.id],
    ['财政局', '泸'],
    ['泸县财政局', '500153'],
    ['泸县财政局', null],
  ])('takes %s in the region %s for that of 泸县', async (name, of) => {
    const { data } = await ask([name], { region: of });
    const [match] = list(at(data, 'matchUnits'));

    expect({ isAmbiguous: at(match, 'isAmbiguous'), first: units(match)[0] }).toEqual({
      isAmbiguous: false,
      first: '泸县财政局',
    });
  });

  it.each([
    ['荣昌区教育局', 'CLASS_SUFFIX'],
    ['荣昌区教育和体育局', 'SAME_FUNCTION'],
    ['荣昌教体局', 'SAME_FUNCTION'],
  ])('aligns %s with the 教委 of its region by %s', async (name, reasonCode) => {
    const { data } = await ask([name], { first: 1 });

    expect(list(at(data, 'matchUnits'))).toMatchObject([
      { candidates: [{ reasonCode, unit: { name: '荣昌区教育委员会' } }] },
    ]);
  });

  it('takes a region without its level word for that region, not for one that has no units', async () => {
    const [stem, name] = await Promise.all(
      ['荣昌', '荣昌区'].map(async (of) => (await ask(['区教委'], { region: of })).data),
    );

    expect(stem).toEqual(name);
    expect(list(at(stem, 'matchUnits')).map((match) => at(match, 'candidates'))).toMatchObject([
      [{ score: 0.95, unit: { name: '荣昌区教育委员会' } }],
    ]);
  });

  it('reads each name of a cell, without remarks and labels', async () => {
    const { data } = await ask(
      ['牵头单位：区教委（主责）等', '1. 区教委、财政局', '（区教委）', '荣昌区财政局(本级)'],
      { region: '荣昌' },
    );

    expect(
      list(at(data, 'matchUnits')).map((match) => {
        const certain = list(at(match, 'candidates')).filter((each) => at(each, 'score') === 0.95);
        const names = certain.map((each) => at(each, 'unit', 'name')).sort();
        return [at(match, 'name'), names, at(match, 'isAmbiguous')];
      }),
    ).toEqual([
      ['牵头单位：区教委（主责）等', ['荣昌区教育委员会'], false],
      ['1. 区教委、财政局', ['荣昌区教育委员会', '荣昌区财政局'], true],
      ['（区教委）', ['荣昌区教育委员会'], false],
      ['荣昌区财政局(本级)', [], false],
    ]);
    expect(at(list(at(data, 'matchUnits'))[0], 'candidates')).toMatchObject([
      { reason: '“区教委” is “区教委”, a short name or alias of “荣昌区教育委员会”' },
    ]);
    expect(list(at(list(at(data, 'matchUnits'))[3], 'candidates'))[0]).toMatchObject({
      reasonCode: 'EXACT_NAME',
      unit: { name: '荣昌区财政局' },
    });
  });

  it.each([
    ['无名县', 'BAD_ID'],
    ['999999', 'BAD_ID'],
    ['reg_00000000000000000000', 'BAD_ID'],
    ['', 'BAD_USER_INPUT'],
    [' *', 'BAD_USER_INPUT'],
  ])('refuses the region %j with %s', async (of, code) => {
    const { errors } = await ask(['区教委'], { region: of });

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  it('asks which region is meant where two are called so', async () => {
    const regions = ['320106', '320302'].map((code) => region(code, '鼓楼区', 'COUNTY', null));
    await api.test.ask(
      'UNWIND $regions AS r CREATE (n:Entity:Region) SET n = r, n.nameFolded = r.name, n.test = true',
      { regions },
    );
    const { errors } = await ask(['财政局'], { region: '鼓楼' });
    await api.test.ask('MATCH (r:Region {test: true}) DELETE r');

    const candidates = regions
      .map(({ id, ref, code, name }) => ({ id, ref, code, name }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(errors).toMatchObject([{ extensions: { code: 'AMBIGUOUS', candidates } }]);
  });

  it.each(['"', 'a:b*', '\ud800', 'AND OR', '/x/', '张三'])('finds nobody for %j', async (name) => {
    const { data, errors } = await ask([name]);

    expect(errors).toEqual([]);
    expect(list(at(data, 'matchUnits'))).toMatchObject([{ isAmbiguous: false, candidates: [] }]);
  });

  it.each([
    [Array<string>(101).fill('区教委'), {}],
    [['x'.repeat(101)], {}],
    [['\ufdfa'.repeat(12)], {}],
    [['x'], { first: 0 }],
    [['x'], { region: 'x'.repeat(101) }],
  ])('refuses too much', async (names, more) => {
    const { errors } = await ask(names, more);

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });

  it('asks the graph as often for one name as for a hundred', async () => {
    const count = async (names: readonly string[]) => {
      const cold = await openTestApi();
      await cold.ask(MATCH, { names, region: '500153' });
      const statements = cold.test.graph.statementCount();
      await cold.close();
      return statements;
    };

    const many = Array.from({ length: 100 }, (_, n) => `${n}教委`);
    expect([await count(['教委']), await count(['教委', ...many.slice(1)])]).toEqual([4, 4]);
  });
});

/** Ids, function and names of units: 教委 of one county, 教体局 of the other, 财政局 of both. */
const NAMES: Readonly<Record<string, readonly [string, string, ...(readonly string[])]>> = {
  a: ['荣昌区', 'EDUCATION', '荣昌区教育委员会', '荣昌区教委', '区教委', '教委'],
  b: ['泸县', 'EDUCATION', '泸县教育和体育局', '泸县教体局', '教体局'],
  c: ['荣昌区', 'FINANCE', '荣昌区财政局', '财政局'],
  d: ['泸县', 'FINANCE', '泸县财政局', '财政局'],
};

function facts(): DocumentFacts {
  const base = plan({ tasks: { 任务: { LEAD: Object.keys(NAMES) } } });
  const toUnit = (unit: UnitFact): UnitFact => {
    const [county, work, ...names] = NAMES[unit.name] ?? ['', ''];
    return {
      ...unit,
      name: names[0] ?? '',
      names: names.map((text, n) => ({ text, folded: fold(text), kind: n === 0 ? 'CANONICAL' : 'SHORT' })),
      function: work,
      regionId: county === '泸县' ? LUXIAN.id : unit.regionId,
    };
  };
  return {
    ...base,
    regions: [...base.regions, LUXIAN],
    organizations: base.organizations.flatMap((unit) => (unit.type === 'UNIT' ? [toUnit(unit)] : [])),
  };
}
