/** From which index a list starts: from the most selective of what everything in it must meet. */

import { describe, expect, it } from '@jest/globals';
import { selectTasks } from '../../../src/api/filters/tasks.ts';

const ID = 'unt_0123456789abcdef0123';

describe('a list of tasks', () => {
  it.each([
    ['of one unit by id', { leads: { some: { id: ID } } }, { by: 'unitId', value: ID, edge: 'LEADS' }],
    [
      'of one unit by name',
      { supervising: { some: { name: { eq: '區督查辦' } } } },
      { by: 'unit', value: '区督查办', edge: 'SUPERVISES' },
    ],
    [
      'of a unit in a document',
      { leads: { some: { id: ID } }, document: { number: { eq: '7号' } } },
      { by: 'documentNumber', value: '7号' },
    ],
    [
      'of a region',
      { document: { region: { eq: '500153' } }, leads: { isMissing: true } },
      { by: 'documentWithin', value: '500153' },
    ],
    [
      'of units within a region',
      { responsible: { some: { within: { eq: '重慶市' } } } },
      { by: 'unitWithin', value: '重庆市', edge: 'RESPONSIBLE_FOR' },
    ],
    ['of a part of a name', { document: { region: { contains: '荣昌' } } }, { by: 'none', value: null }],
    ['of a task', { id: 'tsk_0', leads: { some: { id: ID } } }, { by: 'id', value: 'tsk_0' }],
    ['of either of two', { or: [{ id: 'tsk_0' }, { id: 'tsk_1' }] }, { by: 'none', value: null }],
    ['of none', { not: { leads: { some: { id: ID } } } }, { by: 'none', value: null }],
    ['of any', {}, { by: 'none', value: null }],
  ])('%s', (_what, filter, anchor) => {
    expect(selectTasks(filter).anchor).toEqual(anchor);
  });
});
