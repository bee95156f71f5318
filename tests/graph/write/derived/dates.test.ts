import { describe, expect, it } from '@jest/globals';
import { earliestOf, latestOf } from '../../../../src/graph/write/derived/dates.ts';

describe('of several dates', () => {
  it('that may mean one day the more exact one counts', () => {
    expect(earliestOf(['2023', '2023-02-20', '2023-02'])).toBe('2023-02-20');
    expect(latestOf(['2023-02-20', '2023'])).toBe('2023-02-20');
  });

  it('that contradict each other the first or the last counts', () => {
    expect(earliestOf(['2023-02-20', '2020', '2023'])).toBe('2020');
    expect(latestOf(['2023-02', '2020', '2023-05-01', '2023'])).toBe('2023-05-01');
  });

  it('none is none', () => {
    expect(earliestOf([])).toBeNull();
  });
});
