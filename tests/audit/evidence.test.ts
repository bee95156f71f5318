import { describe, expect, it } from '@jest/globals';
import { findWords } from '../../src/audit/evidence.ts';
import { readSource } from '../../src/text/read-source.ts';

const PRINTED = '甲縣工作(gōng zuò)總結\n做好三項工作：一是\n抓隊伍。';
const result = readSource(new TextEncoder().encode(PRINTED), 'summary.txt');
if (!result.ok) throw new Error(result.message);
const { source } = result;
const whole = { start: 0, end: PRINTED.length, line: 1 };

describe('findWords', () => {
  it('finds words that a line break parts, as they are printed', () => {
    expect(findWords(source, { within: whole, text: '一是抓队伍' })).toEqual({
      start: PRINTED.indexOf('一是'),
      end: PRINTED.indexOf('。'),
      line: 2,
      quote: '一是\n抓隊伍',
      text: '一是抓队伍',
    });
  });

  it('looks inside the stretch only, and takes all of it where the words are not there', () => {
    const second = { start: PRINTED.indexOf('做好'), end: PRINTED.indexOf('：'), line: 2 };
    expect(findWords(source, { within: second, text: '总结' }).quote).toBe('做好三項工作');
  });
});
