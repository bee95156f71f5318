/** Each case changes one thing of a small schema; some name it in the changelog. */

import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from './breaking-changes.ts';

const RELEASED = `
  directive @cost(weight: Int) repeatable on FIELD_DEFINITION | OBJECT
  interface Node { id: ID! }
  enum Role { LEAD SUPPORT }
  input TaskFilter { title: String }
  type Unit { name: String! }
  type School { name: String! }
  union Owner = Unit | School
  type Task implements Node { id: ID! leads(first: Int, role: Role): [Unit!]! owner: Owner }
  type Query { tasks(filter: TaskFilter): [Task!]! }
`;
const NOTHING_NAMED =
  '# Changelog\n\n## Unreleased\n\n- Tasks sort by title.\n\n## 0.1.0\n\n- `Task.owner` is gone.\n';

/** Coordinates of the breaking changes that are not named, where `from` becomes `to`. */
function unnamed(from: string, to: string, changelog = NOTHING_NAMED): readonly string[] {
  if (!RELEASED.includes(from)) throw new Error(`expected ${from} in the schema`);
  return compareSchemas(RELEASED, RELEASED.replace(from, to), changelog).unnamed.map(
    ({ coordinate }) => coordinate,
  );
}

const naming = (line: string) => NOTHING_NAMED.replace('title.\n', `title.\n${line}\n`);

describe('a breaking change', () => {
  it.each([
    ['removed field', ' owner: Owner', '', 'Task.owner'],
    ['changed nullability', 'name: String! }\n  type School', 'name: String }\n  type School', 'Unit.name'],
    ['removed enum value', ' SUPPORT', '', 'Role.SUPPORT'],
    ['removed argument', ', role: Role', '', 'Task.leads(role:)'],
    ['changed argument', 'first: Int', 'first: ID', 'Task.leads(first:)'],
    ['required argument', 'first: Int', 'first: Int, after: ID!', 'Task.leads(after:)'],
    ['required input field', 'title: String', 'title: String text: String!', 'TaskFilter.text'],
    ['removed interface', ' implements Node', '', 'Task'],
    ['removed member of a union', ' | School', '', 'Owner'],
    ['type of another kind', 'type School {', 'interface School {', 'School'],
    ['removed argument of a directive', '(weight: Int)', '', '@cost(weight:)'],
    ['required argument of a directive', 'weight: Int', 'weight: Int, by: ID!', '@cost(by:)'],
    ['directive that may stand once', ' repeatable', '', '@cost'],
    ['directive in fewer places', ' | OBJECT', '', '@cost'],
  ])('is found: %s', (_case, from, to, coordinate) => {
    expect(unnamed(from, to)).toContain(coordinate);
  });

  it('is found where a type or a directive is removed', () => {
    const [, smaller = ''] = RELEASED.split('on FIELD_DEFINITION | OBJECT');
    const current = smaller
      .replace('input TaskFilter { title: String }', '')
      .replace('(filter: TaskFilter)', '');
    const { unnamed: found } = compareSchemas(RELEASED, current, NOTHING_NAMED);

    expect(found.map(({ coordinate }) => coordinate).sort()).toEqual([
      '@cost',
      'Query.tasks(filter:)',
      'TaskFilter',
    ]);
  });

  it.each([
    ['removed field', ' owner: Owner', '', '`Task.owner` is gone'],
    ['removed enum value', ' SUPPORT', '', '`Role.SUPPORT` is gone'],
    ['removed argument', ', role: Role', '', '`Task.leads(role:)` is gone'],
    ['changed argument', 'first: Int', 'first: ID', '`Task.leads(first:)` is an id'],
    ['two changes', ' owner: Owner }', ' } ', '`Task.title`, `Task.owner` are gone'],
  ])('passes once a line under Unreleased says so: %s', (_case, from, to, words) => {
    expect(unnamed(from, to, naming(`- Breaking: ${words}.`))).toEqual([]);
  });

  it.each([
    ['of another entry', '- `Task.owner` is gone.'],
    ['behind what breaks', '- Breaking: `Task.title` is gone, as `Task.owner` was.'],
    ['in a sentence', 'Breaking: `Task.owner` is gone.'],
    ['without backticks', '- Breaking: Task.owner is gone.'],
    ['of a longer coordinate', '- Breaking: `Task.owners`, `SubTask.owner`, `Task.owner(of:)` are gone.'],
    ['of the type', '- Breaking: `Task` is another.'],
    ['of an earlier release', '## 0.2.0\n\n- Breaking: `Task.owner` is gone.'],
  ])('is not named by words %s', (_case, words) => {
    expect(unnamed(' owner: Owner', '', naming(words))).toEqual(['Task.owner']);
  });

  it('is not named by the words of another: an enum value, an argument', () => {
    expect(unnamed(' SUPPORT', '', naming('- Breaking: `Role` has no SUPPORT.'))).toEqual(['Role.SUPPORT']);
    expect(unnamed('first: Int', 'first: ID', naming('- Breaking: `Task.leads` takes ids.'))).toEqual([
      'Task.leads(first:)',
    ]);
  });
});

describe('a schema that only grew', () => {
  it('breaks nothing; a value more is dangerous', () => {
    const grown = RELEASED.replace('SUPPORT', 'SUPPORT SUPERVISE').replace('owner:', 'text: String owner:');

    expect(compareSchemas(RELEASED, grown, '')).toEqual({
      unnamed: [],
      dangerous: ['SUPERVISE was added to enum type Role.'],
    });
  });
});
