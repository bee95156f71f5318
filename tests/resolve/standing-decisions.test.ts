import { describe, expect, it } from '@jest/globals';
import { findMergeCycle, presentId, standingDecisions } from '../../src/resolve/standing-decisions.ts';
import { aliasOf, correctionOf, mergeOf } from '../support/reading-decisions.ts';

describe('decisions that stand', () => {
  it('are the newest of each matter, in whatever order they come', () => {
    const [older, newer] = [aliasOf('unt_1', '区教委', 1), aliasOf('unt_2', ' 區教委', 2)];

    expect(standingDecisions([older, newer])).toEqual(standingDecisions([newer, older]));
    expect(standingDecisions([older, newer]).aliases.map(({ id }) => id)).toEqual([newer.id]);
  });

  it('are not those that were revoked', () => {
    const revoked = { ...mergeOf('unt_1', 'unt_2', 1), revoked: { author: '甲', reason: '乙', at: '' } };

    expect(standingDecisions([revoked]).merges.size).toBe(0);
  });

  it('tell links of one subject apart', () => {
    const corrections = [
      correctionOf('tsk_1', 'LEAD', 'unt_1', null, 1),
      correctionOf('tsk_1', 'LEAD', 'unt_2', null, 2),
    ];

    expect(standingDecisions(corrections).corrections.length).toBe(2);
  });
});

describe('merges', () => {
  const { merges } = standingDecisions([mergeOf('unt_1', 'unt_2', 1), mergeOf('unt_2', 'unt_3', 2)]);

  it('lead through each other', () => {
    expect(['unt_1', 'unt_2', 'unt_3', 'unt_4'].map((id) => presentId(merges, id))).toEqual([
      'unt_1',
      'unt_1',
      'unt_1',
      'unt_4',
    ]);
  });

  it('lead round where one more would close the way', () => {
    expect(findMergeCycle(merges, { aboutId: 'unt_3', otherId: 'unt_1' })).toEqual([
      'unt_1',
      'unt_3',
      'unt_2',
      'unt_1',
    ]);
    expect(findMergeCycle(merges, { aboutId: 'unt_1', otherId: 'unt_4' })).toBeNull();
  });

  it('end also where a store holds a cycle: the oldest of it is left out', () => {
    const round = standingDecisions([
      mergeOf('unt_1', 'unt_2', 1),
      mergeOf('unt_2', 'unt_3', 2),
      mergeOf('unt_3', 'unt_1', 3),
    ]);

    expect(presentId(round.merges, 'unt_1')).toBe('unt_2');
  });
});
