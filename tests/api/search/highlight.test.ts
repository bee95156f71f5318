/** Where a match stands in a text as stored. */

import { describe, expect, it } from '@jest/globals';
import { findInitials, findWords, toExcerpt, toHighlight } from '../../../src/api/search/highlight.ts';
import { fold } from '../../../src/fold.ts';

const highlight = (text: string, query: string) =>
  toHighlight(toExcerpt(text, findWords(text, fold(query), query.split(' ').map(fold))));

describe('highlight', () => {
  it.each([
    ['榮昌區教育委員會', '荣昌区', '⟦榮昌區⟧教育委員會'],
    ['荣委办发〔2023〕7号', '[2023]7', '荣委办发〔⟦2023〕7⟧号'],
    ['教育、教育', '教育', '⟦教育⟧、⟦教育⟧'],
    ['教育科技和教育', '教育 科技', '⟦教育科技⟧和教育'],
    ['科技与教育', '教育 科技', '⟦科技⟧与⟦教育⟧'],
    ['區\n教委', '区教', '⟦區 教⟧委'],
    ['⟦区⟧教委 <b>&', '教', '[区]⟦教⟧委 <b>&'],
    ['㍿学校', '式会', '⟦㍿⟧学校'],
  ])('marks in %j the words %j', (text, query, expected) => {
    expect(highlight(text, query)).toBe(expected);
  });

  it('cuts a long text around its first match, and counts ranges in what is left', () => {
    const excerpt = toExcerpt(`${'前'.repeat(100)}区教委${'后'.repeat(300)}`, [{ start: 100, end: 103 }]);

    expect(excerpt).toEqual({
      text: `…${'前'.repeat(30)}区教委${'后'.repeat(127)}…`,
      ranges: [{ start: 31, end: 34 }],
    });
  });

  it('cuts no surrogate pair', () => {
    const { text } = toExcerpt(`a${'𠀀'.repeat(200)}`, []);

    expect(text).toBe(`a${'𠀀'.repeat(79)}…`);
  });
});

describe('findInitials', () => {
  it.each([
    ['重慶市榮昌區', 'cqs', [{ start: 0, end: 3 }]],
    ['区（教）委', 'jw', [{ start: 2, end: 5 }]],
    ['𠀀区教委', 'qj', [{ start: 2, end: 4 }]],
    ['区教委', 'xx', []],
  ])('finds in %s the initials %s', (text, initials, ranges) => {
    expect(findInitials(text, initials)).toEqual(ranges);
  });
});
