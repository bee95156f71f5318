/** A graph of the published documents, and of what none of them gives, so that every read has rows. */

import { writeDecisions } from '../../../../src/graph/write/decisions.ts';
import { writeDocument } from '../../../../src/graph/write/document.ts';
import type { DocumentFacts, ProgrammeFact, TargetFact } from '../../../../src/model/facts.ts';
import { toId } from '../../../../src/model/ids.ts';
import { at } from '../../../api/at.ts';
import { loadSeeds } from '../../../api/real-seeds.ts';
import { decision } from '../../../support/decisions.ts';
import { plan, unitId } from '../../../support/facts.ts';
import type { TestGraph } from '../../../support/graph.ts';

export interface Arranged {
  /** Of the only document that has one, as printed. */
  readonly documentNumber: string;
  /** Programmes and organizations that the published documents have nothing like. */
  readonly ids: ReadonlySet<string>;
}

/** Makes the graph hold that and nothing else. */
export async function arrange(test: TestGraph): Promise<Arranged> {
  const seeds = await loadSeeds(test, ['000', '001', '002', '003', '004']);
  const [found] = await test.ask('MATCH (f:Finding) RETURN f.id AS id ORDER BY f.findingKey LIMIT 1');
  const confirmed = decision('CONFIRM', String(at(found, 'id')), 1);
  await writeDecisions(test.graph, [confirmed]);
  const more = { ...moreFacts(), decisionIds: [confirmed.id] };
  await writeDocument(test.graph, more, 'digest');
  await test.ask("MATCH (t:Task {id: $id}) CREATE (:FormerId {id: 'tsk_former'})-[:NOW]->(t)", {
    id: seeds.find(({ tasks }) => tasks.length > 0)?.tasks[0]?.id,
  });
  return {
    documentNumber: seeds.find(({ document }) => document.number !== null)?.document.number ?? '',
    ids: new Set([...more.programmes, ...more.organizations].map(({ id }) => id)),
  };
}

/** A programme in a programme, with a goal and a lead of its own; a collective; a unit that another took over from. */
function moreFacts(): DocumentFacts {
  const facts = plan({ title: '补充方案', tasks: { 任务: { LEAD: ['区文教科', '区教育局', '各单位'] } } });
  const outer = programme('工程', null);
  const inner = programme('子工程', outer.id);
  return {
    ...facts,
    programmes: [outer, inner],
    tasks: facts.tasks.map((task) => ({ ...task, programmeId: inner.id })),
    targets: [targetOf(outer)],
    organizations: facts.organizations.map((unit) =>
      unit.type === 'UNIT' && unit.name === '区文教科' ? { ...unit, successorId: unitId('区教育局') } : unit,
    ),
    inclusions: [{ collectiveId: unitId('各单位'), memberId: unitId('区教育局'), position: 0 }],
    statements: facts.statements.flatMap((statement) => [
      statement,
      { ...statement, id: toId('stm', outer.id, statement.objectId), subjectId: outer.id },
    ]),
  };
}

function programme(name: string, parentId: string | null): ProgrammeFact {
  const id = toId('prg', '补充方案', name);
  return {
    id,
    ref: `programme/${name}`,
    ordinal: '(一)',
    name,
    heading: `(一)${name}`,
    position: 0,
    parentId,
  };
}

function targetOf({ id }: ProgrammeFact): TargetFact {
  return {
    id: toId('tgt', id),
    ownerId: id,
    position: 0,
    year: 2024,
    scope: 'YEAR',
    part: 'BODY',
    text: '基本建成',
    measures: [],
  };
}
