/** Which tasks of two documents are taken to ask for the same. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pairTasks, type ComparedTask } from '../../../src/api/comparison/pair-tasks.ts';

const task = (id: string, title: string, ...functions: readonly string[]): ComparedTask => ({
  id,
  title,
  functions,
});
const pairsOf = (a: readonly ComparedTask[], b: readonly ComparedTask[]) =>
  pairTasks(a, b).map((match) => [match.a, match.b]);

describe('tasks of two documents', () => {
  it('are paired by their titles, whatever the script and the marks', () => {
    expect(
      pairsOf(
        [task('a1', '加强思政课建设'), task('a2', '推进学前教育普及普惠')],
        [task('b1', '推進學前教育普及普惠。'), task('b2', '加强思政课程建设')],
      ),
    ).toEqual([
      ['a1', 'b2'],
      ['a2', 'b1'],
    ]);
  });

  it('are paired rather where their leads have a function in common', () => {
    expect(
      pairsOf(
        [task('a1', '加强教师队伍建设', 'EDUCATION')],
        [task('b1', '加强教师队伍建议', 'FINANCE'), task('b2', '加强教师人才建设', 'EDUCATION')],
      ),
    ).toEqual([['a1', 'b2']]);
  });

  it('are not paired by a common function alone', () => {
    expect(
      pairsOf([task('a1', '加强思政课建设', 'EDUCATION')], [task('b1', '完善校园网络', 'EDUCATION')]),
    ).toEqual([]);
  });

  it('are in one pair each, those with the same title always in one', () => {
    const title = fc.constantFrom('加强思政课', '加强体育课', '推进劳动教育', '推进体育', '课');
    const tasks = (prefix: string) =>
      fc.array(title, { maxLength: 6 }).map((titles) => titles.map((each, n) => task(`${prefix}${n}`, each)));
    fc.assert(
      fc.property(tasks('a'), tasks('b'), (a, b) => {
        const pairs = pairsOf(a, b);

        expect(new Set(pairs.flat()).size).toBe(2 * pairs.length);
        const count = (all: readonly ComparedTask[], each: string): number =>
          all.filter((one) => one.title === each).length;
        const titles = new Map([...a, ...b].map((one) => [one.id, one.title]));
        for (const each of new Set(a.map((one) => one.title))) {
          const same = pairs.filter((pair) => pair.every((id) => titles.get(id) === each));
          expect(same).toHaveLength(Math.min(count(a, each), count(b, each)));
        }
      }),
    );
  });
});
