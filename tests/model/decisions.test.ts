import { describe, expect, it } from '@jest/globals';
import { newestFirst, statusAfter, toDecision } from '../../src/model/decisions.ts';

const CONTENT = {
  kind: 'WAIVE',
  aboutId: 'fnd_1',
  author: '督查室',
  reason: '已报备',
  at: '2026-03-01T08:00:00.000Z',
} as const;
const early = { id: 'dec_2', kind: 'CONFIRM', at: '2026-03-01T08:00:00.000Z', isRevoked: false } as const;
const late = { id: 'dec_1', kind: 'WAIVE', at: '2026-03-02T08:00:00.000Z', isRevoked: false } as const;

describe('a decision', () => {
  it.each([
    ['kind', { kind: 'CONFIRM' }],
    ['finding', { aboutId: 'fnd_2' }],
    ['author', { author: '教育科' }],
    ['reason', { reason: '另有文件' }],
    ['time', { at: '2026-03-01T08:00:00.001Z' }],
  ] as const)('has another id for another %s', (_what, other) => {
    expect(toDecision({ ...CONTENT, ...other }).id).not.toBe(toDecision(CONTENT).id);
  });

  it('keeps its id when it is revoked', () => {
    const revoked = { author: '教育科', reason: '误判', at: '2026-03-02T08:00:00.000Z' };

    expect(toDecision(CONTENT, revoked)).toEqual({ ...toDecision(CONTENT), revoked });
  });
});

describe('the status of a finding', () => {
  it.each([
    ['OPEN without decisions', [], 'OPEN'],
    ['what was decided', [early], 'CONFIRMED'],
    ['what was decided last', [early, late], 'WAIVED'],
    ['the same in any order', [late, early], 'WAIVED'],
    ['what holds when the last one is revoked', [early, { ...late, isRevoked: true }], 'CONFIRMED'],
    ['OPEN when all are revoked', [{ ...early, isRevoked: true }], 'OPEN'],
    ['the greater id of one time', [early, { ...late, at: early.at }], 'CONFIRMED'],
  ] as const)('is %s', (_what, decisions, status) => {
    expect(statusAfter(decisions)).toBe(status);
  });

  it('follows the order in which decisions are shown', () => {
    expect(newestFirst([early, late]).map(({ id }) => id)).toEqual(['dec_1', 'dec_2']);
  });
});
