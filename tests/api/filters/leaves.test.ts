/** Every leaf of the filters in the SDL has its branch in the statements. */

import { describe, expect, it } from '@jest/globals';
import { selectFindings } from '../../../src/api/filters/findings.ts';
import { selectGroups } from '../../../src/api/filters/groups.ts';
import { selectTasks } from '../../../src/api/filters/tasks.ts';
import { FINDING_CONDITION, TASK_CONDITION } from '../../../src/graph/queries/conditions.ts';
import { GROUP_CONDITION } from '../../../src/graph/queries/groups.ts';
import { leavesOf } from './leaves.ts';

describe('filters', () => {
  it.each(leavesOf('TaskFilter'))('has a branch for %s of TaskFilter', (_path, filter) => {
    const kinds = kindsIn(selectTasks(filter).where);

    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(TASK_CONDITION.text).toContain(`'${kind}'`);
  });

  it.each(leavesOf('GroupFilter'))('has a branch for %s of GroupFilter', (_path, filter) => {
    const kinds = kindsIn(selectGroups(filter));

    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(GROUP_CONDITION.text).toContain(`'${kind}'`);
  });

  it.each(leavesOf('FindingFilter'))('has a branch for %s of FindingFilter', (_path, filter) => {
    const kinds = kindsIn(selectFindings({ status: 'OPEN', ...filter }).where);

    expect(kinds.length).toBeGreaterThan('status' in filter ? 0 : 1);
    for (const kind of kinds) expect(FINDING_CONDITION.text).toContain(`'${kind}'`);
  });
});

/** The kinds of all literals, nested ones too. */
function kindsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'kind' && typeof member === 'string' ? [member] : kindsIn(member),
  );
}
