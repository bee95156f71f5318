/** Written names against names of units. */

import { describe, expect, it } from '@jest/globals';
import { reasonOf } from '../../../src/api/match-units/reason.ts';
import { bestOfEach, toCandidates } from '../../../src/api/match-units/rules.ts';
import type { CandidateName, RegionOfUnits } from '../../../src/graph/queries/unit-candidates.ts';

const RONGCHANG = ['荣昌区', '500153', '重庆市', '500000'];

const rongchang: RegionOfUnits = {
  id: 'rongchang',
  folded: '荣昌区',
  code: '500153',
  names: RONGCHANG,
  named: [],
  units: [],
};

function nameOf(text: string, more: Partial<CandidateName> = {}): CandidateName {
  return {
    id: text,
    name: text,
    function: null,
    region: '荣昌区',
    regions: RONGCHANG,
    text,
    folded: text,
    kind: 'CANONICAL',
    until: null,
    successors: [],
    ...more,
  };
}

const rank = (
  written: string,
  names: readonly CandidateName[],
  regions: readonly RegionOfUnits[] | null = null,
) => bestOfEach(toCandidates({ written, folded: written, regions }, names));

describe('candidates', () => {
  it.each([
    ['荣昌区教委', nameOf('荣昌区教委'), 'EXACT_NAME', 1],
    ['区教委', nameOf('区教委', { kind: 'SHORT' }), 'ALIAS', 0.95],
    ['区教育局', nameOf('区教育局', { kind: 'FORMER' }), 'FORMER_NAME', 0.9],
    ['荣昌区教委', nameOf('区教委'), 'REGION_PREFIX', 0.85],
    ['区教委', nameOf('荣昌区教委'), 'REGION_PREFIX', 0.85],
    ['荣昌教委', nameOf('重庆市荣昌区教委'), 'REGION_PREFIX', 0.85],
    ['宣传部', nameOf('区委宣传部'), 'REGION_PREFIX', 0.85],
    ['荣昌区宣传部', nameOf('区委宣传部'), 'REGION_PREFIX', 0.85],
    ['教育局', nameOf('荣昌区教育委员会'), 'CLASS_SUFFIX', 0.7],
    ['发改局', nameOf('荣昌区发改委'), 'CLASS_SUFFIX', 0.7],
    ['区教委', nameOf('荣昌区教育委员会'), 'CONTAINED_CHARACTERS', 0.38],
  ])('takes %s for %o by %s', (written, name, reasonCode, score) => {
    expect(rank(written, [name])).toMatchObject([{ unitId: name.id, reasonCode, score }]);
  });

  it.each([
    ['市教委', nameOf('荣昌区教委')],
    ['区教委', nameOf('教委', { region: '重庆市', regions: ['重庆市', '500000'] })],
    ['渝中区教委', nameOf('荣昌区教委')],
    ['教育督导室', nameOf('教育局')],
    ['财政局', nameOf('教育局')],
    ['委', nameOf('荣昌区委')],
    ['办公室', nameOf('区委办公室')],
    ['县宣传部', nameOf('区委宣传部')],
  ])('does not take %s for %o', (written, name) => {
    expect(rank(written, [name])).toEqual([]);
  });

  it('leads from a body that is no more to what took over from it, and says until when it was', () => {
    const successors = [{ id: 'new', name: '荣昌区卫生健康委员会', function: 'HEALTH' }];
    const old = nameOf('荣昌区卫计委', { kind: 'SHORT', until: '2018', successors });
    const candidates = rank('荣昌区卫计委', [old]);

    expect(candidates.map(({ unitId, score }) => ({ unitId, score }))).toEqual([
      { unitId: '荣昌区卫计委', score: 0.95 },
      { unitId: 'new', score: 0.9 },
    ]);
    expect(candidates.slice(1).map((each) => [reasonOf(each, 'ZH'), reasonOf(each, 'EN')])).toEqual([
      [
        '“荣昌区卫计委”是“荣昌区卫生健康委员会”的曾用名或前身名称“荣昌区卫计委”（用至2018）',
        '“荣昌区卫计委” is “荣昌区卫计委”, a former name of “荣昌区卫生健康委员会” or of a body it took over from, in use until 2018',
      ],
    ]);
  });

  it('prefers units of the region that is meant to those above it, and those to others', () => {
    const candidates = rank(
      '教育局',
      [
        nameOf('教育局', { id: 'other', region: '泸县', regions: ['泸县', '510521'] }),
        nameOf('教育局', { id: 'above', region: '重庆市', regions: ['重庆市', '500000'] }),
        nameOf('教育局', { id: 'inside' }),
        nameOf('教育局', { id: 'state', region: null, regions: [] }),
      ],
      [rongchang],
    );

    expect(candidates.map(({ unitId, score, place }) => [unitId, score, place])).toEqual([
      ['inside', 1, 'INSIDE'],
      ['state', 1, null],
      ['above', 0.9, 'ABOVE'],
      ['other', 0.6, 'ELSEWHERE'],
    ]);
  });

  it('finds a unit of the region by what it is for', () => {
    const unit = {
      id: 'edu',
      name: '荣昌区教委',
      function: 'EDUCATION',
      region: '荣昌区',
      regions: RONGCHANG,
    };
    const [candidate] = rank('荣昌区教体局', [], [{ ...rongchang, units: [unit] }]);

    expect(candidate).toMatchObject({ unitId: 'edu', reasonCode: 'SAME_FUNCTION', score: 0.6 });
    expect(candidate === undefined ? '' : reasonOf(candidate, 'EN')).toBe(
      'a body called like “荣昌区教体局” has the function of “荣昌区教委” (EDUCATION)',
    );
  });

  it('gives each unit once, by its best name', () => {
    const names = ['荣昌区教育委员会', '教委', '区教委'].map((text) => nameOf(text, { id: 'edu' }));

    expect(rank('区教委', names)).toMatchObject([{ unitId: 'edu', matchedName: '区教委', score: 1 }]);
  });
});
