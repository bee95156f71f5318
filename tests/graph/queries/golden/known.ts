/** What the graph holds, for the parameters of its reads. */

import { fold } from '../../../../src/fold.ts';
import { at } from '../../../api/at.ts';
import type { TestGraph } from '../../../support/graph.ts';
import type { Arranged } from './arrange.ts';
import type { Known } from './parameters.ts';

const BEST_CONNECTED = 10;
const HARDLY_CONNECTED = 4;

export async function findKnown({ ask }: TestGraph, arranged: Arranged): Promise<Known> {
  const rows = await ask(
    `MATCH (n)
     WHERE n.id IS NOT NULL
     WITH n, COUNT { (n)--() } AS degree
     ORDER BY degree DESC, n.id
     UNWIND labels(n) AS label
     RETURN label, collect(n.id) AS ids`,
  );
  const ids = new Map(
    rows.map((row) => [String(at(row, 'label')), someOf(toTexts(at(row, 'ids')), arranged.ids)]),
  );
  const [member] = await ask(
    'MATCH (s:School)-[:MEMBER_OF]->(:EducationGroup) RETURN s.id AS id ORDER BY id LIMIT 1',
  );
  const [lead] = await ask(
    `MATCH (u:Unit)-[:LEADS]->(t:Task)
     WITH u, min(t.id) AS task, count(t) AS tasks
     ORDER BY tasks DESC, u.id
     LIMIT 1
     MATCH (u)-[:LEADS]->(:Task)<-[:RESPONSIBLE_FOR]-(other:Unit)
     RETURN u.id AS unit, task, other.id AS collaborator, count(*) AS shared
     ORDER BY shared DESC, collaborator
     LIMIT 1`,
  );
  return {
    ids: (label) => ids.get(label) ?? [],
    documentNumber: fold(arranged.documentNumber),
    member: String(at(member, 'id')),
    lead: { unit: String(at(lead, 'unit')), task: String(at(lead, 'task')) },
    collaborator: String(at(lead, 'collaborator')),
  };
}

function someOf(ids: readonly string[], arranged: Arranged['ids']): readonly string[] {
  const others = ids.filter((id) => arranged.has(id));
  return [...new Set([...ids.slice(0, BEST_CONNECTED), ...ids.slice(-HARDLY_CONNECTED), ...others])];
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
