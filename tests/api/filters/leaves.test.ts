/** Every leaf of the filters in the SDL has its branch in the statements. */

import { describe, expect, it } from '@jest/globals';
import { selectDocuments } from '../../../src/api/filters/documents.ts';
import { selectFindings } from '../../../src/api/filters/findings.ts';
import { selectGroups } from '../../../src/api/filters/groups.ts';
import { selectOrganizations } from '../../../src/api/filters/organizations.ts';
import { selectResponsibilities } from '../../../src/api/filters/responsibilities.ts';
import { selectTargets } from '../../../src/api/filters/targets.ts';
import { selectTasks } from '../../../src/api/filters/tasks.ts';
import { selectUnits } from '../../../src/api/filters/units.ts';
import type { Fragment } from '../../../src/graph/cypher.ts';
import { DOCUMENT_CONDITION } from '../../../src/graph/queries/document-condition.ts';
import { FINDING_CONDITION } from '../../../src/graph/queries/finding-condition.ts';
import { GROUP_CONDITION } from '../../../src/graph/queries/group-condition.ts';
import { ORGANIZATION_CONDITION } from '../../../src/graph/queries/organization-condition.ts';
import { RESPONSIBILITY_CONDITION } from '../../../src/graph/queries/responsibility-condition.ts';
import { TARGET_CONDITION } from '../../../src/graph/queries/target-condition.ts';
import { TASK_CONDITION } from '../../../src/graph/queries/task-condition.ts';
import { UNIT_CONDITION } from '../../../src/graph/queries/unit-condition.ts';
import { filteredFields, filterTypes, leavesOf, type Filter } from './leaves.ts';

interface Noun {
  readonly select: (filter: Filter) => { readonly where: unknown };
  readonly condition: Fragment;
}

const NOUNS: Readonly<Record<string, Noun>> = {
  DocumentFilter: { select: selectDocuments, condition: DOCUMENT_CONDITION },
  FindingFilter: { select: selectFindings, condition: FINDING_CONDITION },
  GroupFilter: { select: selectGroups, condition: GROUP_CONDITION },
  OrganizationFilter: { select: selectOrganizations, condition: ORGANIZATION_CONDITION },
  ResponsibilityFilter: { select: selectResponsibilities, condition: RESPONSIBILITY_CONDITION },
  TargetFilter: { select: selectTargets, condition: TARGET_CONDITION },
  TaskFilter: { select: selectTasks, condition: TASK_CONDITION },
  UnitFilter: { select: selectUnits, condition: UNIT_CONDITION },
};

/** Those without branches, whose members tests/api/changes asks for. */
const OTHER_FILTERS = ['ChangeFilter'];

/** Members that a filter demands by itself where it says nothing of them. */
const DEFAULTS = ['held', 'status'];

describe.each(filteredFields())('the filter of %s', (_field, typeName) => {
  it.each(leavesOf(typeName))('has a branch for %s', (_path, filter) => {
    const noun = NOUNS[typeName];
    const kinds = kindsIn(noun?.select(filter).where);
    const usual = DEFAULTS.some((name) => name in filter) ? [] : kindsIn(noun?.select({}).where);

    expect(kinds.length).toBeGreaterThan(usual.length);
    for (const kind of kinds) expect(noun?.condition.text).toContain(`'${kind}'`);
  });
});

it('is known of every filter that a field takes', () => {
  expect(filterTypes()).toEqual([...Object.keys(NOUNS), ...OTHER_FILTERS].sort());
});

/** The kinds of all literals, nested ones too. */
function kindsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'kind' && typeof member === 'string' ? [member] : kindsIn(member),
  );
}
