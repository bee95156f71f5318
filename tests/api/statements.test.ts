/** Round trips: as many for 50 parents as for 2. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { toId, type IdPrefix } from '../../src/model/ids.ts';
import { plan, unitId } from '../support/facts.ts';
import { contract, openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;

const few = planOf('少', 2);
const many = planOf('多', 50);
const ownedByFew = ownersOf('寡', 2);
const ownedByMany = ownersOf('众', 50);
const collectedFew = collectivesOf('小', 2);
const collectedMany = collectivesOf('大', 49);

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  for (const facts of [few, many, ownedByFew, ownedByMany, collectedFew, collectedMany]) {
    await writeDocument(api.test.graph, facts, 'digest');
  }
});
afterAll(() => api.close());

describe('round trips', () => {
  it.each([
    ['unit-leads', { name: '少局' }, { name: '多局' }],
    ['task-owners', { id: ownedByFew.tasks[0]?.id }, { id: ownedByMany.tasks[0]?.id }],
    ['task-owners', { id: collectedFew.tasks[0]?.id }, { id: collectedMany.tasks[0]?.id }],
    ['tasks-filter', filterOf(few.document.id), filterOf(many.document.id)],
    ['indicators', { document: few.document.id }, { document: many.document.id }],
    ['matrix', { document: few.document.id }, { document: many.document.id }],
    ['nodes', { ids: few.tasks.map(({ id }) => id) }, { ids: many.tasks.map(({ id }) => id) }],
    ['findings', filterOf(few.document.id), filterOf(many.document.id)],
  ])('of %s are as many for 50 as for 2', async (name, forFew, forMany) => {
    const counts = { few: await countOf(name, forFew), many: await countOf(name, forMany) };

    expect(counts.few).toBeGreaterThan(0);
    expect(counts.many).toBe(counts.few);
  });
});

async function countOf(name: string, variables: Readonly<Record<string, unknown>>): Promise<number> {
  const before = api.test.graph.statementCount();
  const { errors } = await api.ask(contract(name), variables);
  expect(errors).toEqual([]);
  return api.test.graph.statementCount() - before;
}

function filterOf(id: string) {
  return { filter: { document: { id } }, first: 100 };
}

/** A plan whose tasks are all led by one unit, each with units and a finding of its own. */
function planOf(name: string, tasks: number) {
  const titles = Array.from({ length: tasks }, (_, n) => `${name}任务${n}`);
  return withParts(
    plan({
      title: `${name}方案`,
      tasks: Object.fromEntries(
        titles.map((title, n) => [
          title,
          { LEAD: [`${name}局`], RESPONSIBLE: [`${name}处${n}`], SUPPORT: [`${name}室${n}`] },
        ]),
      ),
      findings: titles,
    }),
  );
}

/** A plan of one task with so many organizations in each role, targets and findings. */
function ownersOf(name: string, count: number): DocumentFacts {
  const units = (role: string) => Array.from({ length: count }, (_, n) => `${name}${role}${n}`);
  const facts = plan({
    title: `${name}方案`,
    tasks: {
      [`${name}任务`]: {
        LEAD: units('局'),
        RESPONSIBLE: units('处'),
        SUPPORT: units('室'),
        SUPERVISE: units('办'),
      },
    },
    findings: [`${name}任务`],
  });
  const taskId = facts.tasks[0]?.id ?? '';
  const targets = Array.from({ length: count }, (_, n) => targetOf(facts.document.id, taskId, n));
  const findings = facts.findings.flatMap((finding) =>
    Array.from({ length: count }, (_, n) => ({ ...finding, id: toId('fnd', taskId, n) })),
  );
  return { ...facts, targets, findings };
}

/** A plan of one task for which so many collectives of one member each are responsible. */
function collectivesOf(name: string, count: number): DocumentFacts {
  const collectives = Array.from({ length: count }, (_, n) => `${name}各处${n}`);
  const members = Array.from({ length: count }, (_, n) => `${name}处${n}`);
  const facts = plan({
    title: `${name}方案`,
    tasks: { [`${name}任务`]: { RESPONSIBLE: collectives }, [`${name}工作`]: { LEAD: members } },
  });
  return {
    ...facts,
    inclusions: collectives.map((collective, n) => ({
      collectiveId: unitId(collective),
      memberId: unitId(`${name}处${n}`),
      position: 0,
    })),
  };
}

function targetOf(documentId: string, ownerId: string, n: number): DocumentFacts['targets'][number] {
  return {
    id: toId('tgt', documentId, n),
    ownerId,
    position: n,
    year: 2023,
    scope: 'YEAR',
    part: 'BODY',
    text: '6个',
    measures: [
      {
        id: toId('msr', documentId, n),
        position: 0,
        label: '室',
        quantity: 6,
        quantityMax: null,
        unit: '个',
        comparator: 'EQ',
        kind: 'LEVEL',
        asWritten: '6个',
        start: 0,
        end: 9,
        line: 2,
      },
    ],
  };
}

/** Each task in a programme of its own, with a target and an indicator. */
function withParts(facts: DocumentFacts): DocumentFacts {
  const { document, tasks, statements } = facts;
  const template = statements[0];
  if (template === undefined) throw new Error('expected a plan with roles');
  const idOf = (prefix: IdPrefix, n: number): string => toId(prefix, document.id, n);
  return {
    ...facts,
    tasks: tasks.map((task, n) => ({ ...task, programmeId: idOf('prg', n) })),
    programmes: tasks.map((_task, n) => ({
      id: idOf('prg', n),
      ref: `programme/${n}`,
      ordinal: `(${n})`,
      name: `工程${n}`,
      heading: `工程${n}`,
      position: n,
      parentId: null,
    })),
    targets: tasks.map((task, n) => targetOf(document.id, task.id, n)),
    indicators: tasks.map((_task, n) => ({
      id: idOf('ind', n),
      category: '教育',
      name: `指标${n}`,
      unit: '人',
      position: n,
      partOfId: n === 0 ? null : idOf('ind', 0),
      values: [{ id: idOf('ivl', n), year: 2023, value: n, asWritten: String(n), comparator: 'EQ' }],
    })),
    statements: [
      ...statements,
      ...tasks.map((_task, n) => ({
        ...template,
        id: idOf('stm', n),
        predicate: 'INDICATOR_VALUE' as const,
        subjectId: idOf('ind', n),
        objectId: idOf('ivl', n),
      })),
    ],
    findings: facts.findings.map((finding) => ({
      ...finding,
      statementIds: statements.filter(({ subjectId }) => subjectId === finding.aboutId).map(({ id }) => id),
    })),
  };
}
