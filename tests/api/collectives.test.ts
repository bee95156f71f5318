/** Members of printed collectives in the roles of tasks, from both ends. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { plan, region, unitId } from '../support/facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const TOWNS = ['昌元街道', '仁义镇', '双河街道', '吴家镇', '清升镇'];
const FACTS = withTowns(
  plan({
    tasks: {
      减负: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局', '各镇街', '吴家镇'], SUPPORT: ['吴家镇'] },
      招生: { LEAD: ['区教委', '双河街道'] },
    },
  }),
);

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, FACTS, 'digest');
});
afterAll(() => api.close());

const ASSIGNMENTS = `query ($id: ID!, $role: Role, $first: Int, $after: String) {
  task(id: $id) {
    responsible { name }
    assignments(role: $role, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { role via { name } statements { quote } node { name } }
    }
  }
}`;

const AS_WRITTEN = ['LEAD 区教委', 'RESPONSIBLE 区财政局', 'RESPONSIBLE 各镇街', 'RESPONSIBLE 吴家镇'];
const MEMBERS = ['昌元街道', '仁义镇', '双河街道', '清升镇'].map((name) => `RESPONSIBLE ${name} via 各镇街`);

describe('assignments', () => {
  it.each([1, 2, 5, 6, 100])(
    'give the roles as written, then the members of the collectives, by pages of %i',
    async (first) => {
      const edges: unknown[] = [];
      const counts = new Set<unknown>();
      let after: unknown = null;
      do {
        const { data } = await api.ask(ASSIGNMENTS, { id: FACTS.tasks[0]?.id, first, after });
        const page = at(data, 'task', 'assignments');
        edges.push(...list(at(page, 'edges')));
        counts.add(at(page, 'totalCount'));
        after = at(page, 'pageInfo', 'hasNextPage') === true ? at(page, 'pageInfo', 'endCursor') : null;
      } while (after !== null && edges.length < 20);

      expect(edges.map(inShort)).toEqual([...AS_WRITTEN, 'SUPPORT 吴家镇', ...MEMBERS]);
      expect([...counts]).toEqual([5]);
    },
  );

  it('of one role leave members of collectives in other roles out', async () => {
    const { data } = await api.ask(ASSIGNMENTS, { id: FACTS.tasks[0]?.id, role: 'LEAD' });

    expect(list(at(data, 'task', 'assignments', 'edges')).map(inShort)).toEqual(['LEAD 区教委']);
  });

  it('show the words that name the collective, and leave the list of units as written', async () => {
    const { data } = await api.ask(ASSIGNMENTS, { id: FACTS.tasks[0]?.id, first: 100 });

    expect(list(at(data, 'task', 'assignments', 'edges')).at(-1)).toMatchObject({
      statements: [{ quote: `(RESPONSIBLE ${unitId('各镇街')})` }],
    });
    expect(at(data, 'task', 'responsible')).toEqual([
      { name: '区财政局' },
      { name: '各镇街' },
      { name: '吴家镇' },
    ]);
  });
});

describe('responsibilities', () => {
  it.each([
    ['双河街道', ['RESPONSIBLE 减负 via 各镇街', 'LEAD 招生']],
    ['吴家镇', ['RESPONSIBLE 减负', 'SUPPORT 减负']],
    ['各镇街', ['RESPONSIBLE 减负']],
  ])('of %s are its own and those of its collectives', async (name, expected) => {
    const { data, errors } = await api.ask(
      `query ($name: String!) {
        unit(name: $name) { responsibilities { totalCount edges { role via { name } node { name: title } } } }
      }`,
      { name },
    );

    expect(errors).toEqual([]);
    const page = at(data, 'unit', 'responsibilities');
    expect(list(at(page, 'edges')).map(inShort)).toEqual(expected);
    expect(at(page, 'totalCount')).toBe(expected.length);
  });
});

describe('unit', () => {
  it.each(['荣昌区', '荣昌', '500153', '500153003', '双河街道', null])(
    'finds a town by its name in the region %s',
    async (region) => {
      const { data } = await api.ask(
        'query ($region: String) { unit(name: "双河街道", region: $region) { id } }',
        {
          region,
        },
      );

      expect(data).toEqual({ unit: { id: unitId('双河街道') } });
    },
  );

  it('finds no town in another region', async () => {
    const { data } = await api.ask('{ unit(name: "双河街道", region: "永川区") { id } }');

    expect(data).toEqual({ unit: null });
  });
});

function inShort(edge: unknown): string {
  const via = at(edge, 'via', 'name');
  const said = `${String(at(edge, 'role'))} ${String(at(edge, 'node', 'name'))}`;
  return typeof via === 'string' ? `${said} via ${via}` : said;
}

/** Each town in a region of its own within 荣昌区, and all of them members of 各镇街. */
function withTowns(facts: DocumentFacts): DocumentFacts {
  const template = facts.organizations[0];
  if (template?.type !== 'UNIT') throw new Error('expected a plan with units');
  const county = template.regionId;
  const regions = TOWNS.map((name, n) => region(`50015300${n + 1}`, name, 'TOWN', county));
  const towns = TOWNS.map((name, n) => ({
    ...template,
    id: unitId(name),
    ref: `unit/${name}`,
    name,
    names: [{ text: name, folded: name, kind: 'CANONICAL' as const }],
    level: 'TOWN' as const,
    regionId: regions[n]?.id ?? null,
  }));
  const others = facts.organizations.filter(({ name }) => !TOWNS.includes(name));
  return {
    ...facts,
    regions: [...facts.regions, ...regions],
    organizations: [...others, ...towns].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    inclusions: TOWNS.map((name, position) => ({
      collectiveId: unitId('各镇街'),
      memberId: toId('unt', name),
      position,
    })),
  };
}

describe('the matrix', () => {
  const MATRIX = `query ($document: ID!, $withMembers: Boolean) {
    responsibilityMatrix(document: $document, withMembers: $withMembers) {
      units { id name } cells { unit role via } load { unit }
    }
  }`;
  const inWords = (matrix: unknown): readonly string[] => {
    const names = new Map(
      list(at(matrix, 'units')).map((unit) => [String(at(unit, 'id')), String(at(unit, 'name'))]),
    );
    return list(at(matrix, 'cells')).map((cell) => {
      const via = names.get(String(at(cell, 'via')));
      const name = names.get(String(at(cell, 'unit'))) ?? '';
      return `${String(at(cell, 'role'))} ${name}${via === undefined ? '' : ` via ${via}`}`;
    });
  };
  const OF_BOTH = [...AS_WRITTEN, 'SUPPORT 吴家镇', 'LEAD 区教委', 'LEAD 双河街道'];

  it('has units as written', async () => {
    const { data } = await api.ask(MATRIX, { document: FACTS.document.id });

    expect(inWords(at(data, 'responsibilityMatrix'))).toEqual(OF_BOTH);
  });

  it('has members of collectives behind them where asked for, and counts the load as written', async () => {
    const { data, errors } = await api.ask(MATRIX, { document: FACTS.document.id, withMembers: true });

    expect(errors).toEqual([]);
    expect(inWords(at(data, 'responsibilityMatrix'))).toEqual([...OF_BOTH, ...MEMBERS]);
    expect(list(at(data, 'responsibilityMatrix', 'load'))).toHaveLength(5);
  });
});
