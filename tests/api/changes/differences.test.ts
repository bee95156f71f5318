/** Changes taken together tell how the state before and the state after differ, however long the way between them. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toDifferences } from '../../../src/api/changes/differences.ts';
import type { ChangeRow } from '../../../src/graph/queries/changes.ts';

type Task = Readonly<Record<'title' | 'text', string>>;
/** Null where there is no such task. */
type State = readonly (Task | null)[];

const task = fc.record({ title: fc.constantFrom('甲', '乙'), text: fc.constantFrom('一', '二') });
const state: fc.Arbitrary<State> = fc.array(fc.option(task), { minLength: 3, maxLength: 3 });
const history = fc.array(state, { minLength: 1, maxLength: 6 });

describe('differences', () => {
  it('lead from the first state to the last', () => {
    fc.assert(
      fc.property(history, (states) => {
        const changes = states.slice(1).flatMap((now, n) => changesBetween(states[n] ?? [], now, n + 1));

        expect(
          toDifferences(changes).map(({ value }) => [value.entityId, value.op, value.properties]),
        ).toEqual(differencesBetween(states[0] ?? [], states.at(-1) ?? []));
      }),
    );
  });

  it('quote the words of both ends, and name the versions between', () => {
    const [first] = changesBetween([{ title: '甲', text: '一' }], [{ title: '甲', text: '二' }], 1);
    const [second] = changesBetween([{ title: '甲', text: '二' }], [{ title: '乙', text: '二' }], 2);

    expect(toDifferences([first, second].flatMap((change) => change ?? []))).toMatchObject([
      { value: { quoteBefore: '甲一', quoteAfter: '乙二', versions: [1, 2] } },
    ]);
  });

  it('tell the roles of one organization for one task apart', () => {
    const role = (version: number, name: string): ChangeRow => ({
      ...bare(version, 'ADD', 'tsk_1'),
      about: 'RESPONSIBILITY',
      after: JSON.stringify({ organizationId: 'unt_1', role: name }),
    });

    expect(toDifferences([role(1, 'LEAD'), role(2, 'SUPPORT')])).toMatchObject([
      { value: { op: 'ADD', counterpartId: 'unt_1', versions: [1] } },
      { value: { op: 'ADD', counterpartId: 'unt_1', versions: [2] } },
    ]);
  });
});

function changesBetween(before: State, after: State, version: number): readonly ChangeRow[] {
  return before.flatMap((old, n) => {
    const now = after[n] ?? null;
    if (old === null && now === null) return [];
    const names = (['title', 'text'] as const).filter((name) => old?.[name] !== now?.[name]);
    if (names.length === 0) return [];
    const told = (from: Task | null): string | null =>
      from === null ? null : JSON.stringify(Object.fromEntries(names.map((name) => [name, from[name]])));
    const op = old === null ? 'ADD' : now === null ? 'REMOVE' : 'CHANGE';
    const [quoteBefore, quote] = [wordsOf(old), wordsOf(now ?? old)];
    return [{ ...bare(version, op, `tsk_${n}`), before: told(old), after: told(now), quoteBefore, quote }];
  });
}

function differencesBetween(before: State, after: State): unknown {
  return before.flatMap((old, n) => {
    const now = after[n] ?? null;
    const properties = (['text', 'title'] as const)
      .map((name) => ({ name, before: old?.[name] ?? null, after: now?.[name] ?? null }))
      .filter((property) => property.before !== property.after);
    const op = old === null ? 'ADD' : now === null ? 'REMOVE' : 'CHANGE';
    return properties.length === 0 ? [] : [[`tsk_${n}`, op, properties]];
  });
}

function wordsOf(from: Task | null): string | null {
  return from === null ? null : from.title + from.text;
}

function bare(version: number, op: ChangeRow['op'], entityId: string): ChangeRow {
  return {
    ...{ type: 'Change', id: `chg_${version}_${entityId}`, version, at: null, op, about: 'TASK', entityId },
    ...{ documentId: null, before: null, after: null, quoteBefore: null, quote: null },
    ...{ name: null, counterpartName: null },
  };
}
