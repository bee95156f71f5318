import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { removeDocument, writeDocument } from '../../../src/graph/write/document.ts';
import { plan, unitId } from '../../support/facts.ts';
import { openTestGraph } from '../../support/graph.ts';

const { graph, ask, empty, close } = openTestGraph();
beforeEach(empty);
afterAll(close);

const FIRST = plan({
  number: '荣委办发〔2023〕7号',
  tasks: {
    减负: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局', '区教委'] },
    评价: { RESPONSIBLE: ['区委办'] },
  },
  findings: ['评价'],
});
const SECOND = plan({
  edition: 'second',
  tasks: { 评价: { LEAD: ['区委办'] }, 减负: { LEAD: ['区教委'], RESPONSIBLE: ['区教委'] }, 思政: {} },
});

const COUNTS =
  'MATCH (n) WHERE NOT n:Batch AND NOT n:Change RETURN labels(n)[0] AS label, count(*) AS n ORDER BY label';

describe('writeDocument', () => {
  it('stores tasks with their keys, counts and roles', async () => {
    await writeDocument(graph, FIRST, 'digest');

    expect(
      await ask(`
        MATCH (t:Task:Entity {title: '减负'})-[:PART_OF]->(d:Document:Entity)-[:OF_REGION]->(g:Region)
        RETURN t.name AS name, t.ordinalKey = d.issuedKey + '000000' + '\\u0001' + t.id AS key, t.leadCount AS leads,
          t.responsibleCount AS responsible, d.numberFolded AS number, g.name AS region,
          [(u:Unit)-[r:RESPONSIBLE_FOR]->(t) | u.name + r.position + r.validFrom + r.validUntil] AS units`),
    ).toEqual([
      {
        name: '减负',
        key: true,
        leads: 1,
        responsible: 2,
        number: '荣委办发20237号',
        region: '荣昌区',
        units: expect.arrayContaining(['区财政局020232025', '区教委120232025']),
      },
    ]);
  });

  it('leads every statement from its subject to its object', async () => {
    await writeDocument(graph, FIRST, 'digest');

    expect(
      await ask(`
        MATCH (t:Task)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(u:Unit)-[r]->(t)
        WHERE s.id IN r.statementIds AND EXISTS { (s)-[:STATED_IN]->(:Document) }
        RETURN count(*) AS n`),
    ).toEqual([{ n: 4 }]);
  });

  it('changes nothing the second time', async () => {
    const first = await writeDocument(graph, FIRST, 'digest');
    const again = await writeDocument(graph, FIRST, 'digest');

    expect([first.changed, again]).toEqual([true, { version: first.version, changed: false, changes: [] }]);
  });

  it('writes what a new reader makes of the same bytes, and tells no change where the facts are the same', async () => {
    await writeDocument(graph, FIRST, 'digest');

    expect(await writeDocument(graph, FIRST, 'other')).toEqual({ version: 2, changed: true, changes: [] });
  });

  it('refuses facts that do not hold together, and leaves nothing of them behind', async () => {
    const broken = { ...FIRST, findings: FIRST.findings.map((each) => ({ ...each, aboutId: 'tsk_none' })) };

    await expect(writeDocument(graph, broken, 'digest')).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await ask(COUNTS)).toEqual([
      { label: 'GraphVersion', n: 1 },
      { label: 'WriteLock', n: 1 },
    ]);
    expect((await graph.state()).version).toBe(1);
  });
});

describe('a corrected edition', () => {
  it('keeps what means the same, and tells what came, went and changed', async () => {
    await writeDocument(graph, FIRST, 'digest');
    const { version } = await writeDocument(graph, SECOND, 'digest 2');

    expect(
      await ask(
        `MATCH (c:Change {version: $version}) OPTIONAL MATCH (e:Entity {id: c.entityId})
         RETURN c.op AS op, c.type AS type, coalesce(e.name, c.entityId) AS about, c.before AS before, c.after AS after
         ORDER BY type, op, about, before, after`,
        { version },
      ),
    ).toMatchSnapshot();
  });

  it('takes out what it no longer says, and the units nobody speaks of', async () => {
    await writeDocument(graph, FIRST, 'digest');
    await writeDocument(graph, SECOND, 'digest 2');

    expect(
      await ask(
        'MATCH (u:Unit) OPTIONAL MATCH (u)-[r]->(t:Task) RETURN u.name AS unit, type(r) AS role, t.title AS task ORDER BY unit, role, task',
      ),
    ).toEqual([
      { unit: '区委办', role: 'LEADS', task: '评价' },
      { unit: '区教委', role: 'LEADS', task: '减负' },
      { unit: '区教委', role: 'RESPONSIBLE_FOR', task: '减负' },
    ]);
  });

  it('resolves findings that are gone, and keeps when they were first met', async () => {
    await writeDocument(graph, FIRST, 'digest');
    await writeDocument(graph, SECOND, 'digest 2');

    expect(
      await ask(
        'MATCH (f:Finding)-[:ABOUT]->(e) RETURN f.status AS status, f.firstVersion AS first, f.resolvedVersion AS resolved, e.name AS about',
      ),
    ).toEqual([{ status: 'RESOLVED', first: 1, resolved: 2, about: '评价' }]);
  });

  it('opens a resolved finding again when it comes back', async () => {
    await writeDocument(graph, FIRST, 'digest');
    await writeDocument(graph, SECOND, 'digest 2');
    await writeDocument(graph, FIRST, 'digest');

    expect(
      await ask(
        'MATCH (f:Finding) RETURN f.status AS status, f.firstVersion AS first, f.resolvedVersion AS resolved',
      ),
    ).toEqual([{ status: 'OPEN', first: 1, resolved: null }]);
  });
});

describe('removeDocument', () => {
  it('leaves nothing owned and no shared node that nobody needs', async () => {
    await writeDocument(graph, FIRST, 'digest');
    const before = await removeDocument(graph, FIRST.document.id);

    expect(before).toMatchObject({ version: 2, changed: true });
    expect(await ask(COUNTS)).toEqual([
      { label: 'GraphVersion', n: 1 },
      { label: 'WriteLock', n: 1 },
    ]);
  });

  it('keeps what another document needs', async () => {
    const other = plan({ title: '另一方案', tasks: { 减负: { LEAD: ['区教委'] } } });
    await writeDocument(graph, other, 'digest');
    const alone = await ask(COUNTS);
    await writeDocument(graph, FIRST, 'digest');
    await removeDocument(graph, FIRST.document.id);

    expect(await ask(COUNTS)).toEqual(alone);
    expect(await ask('MATCH (u:Unit) RETURN u.id AS id')).toEqual([{ id: unitId('区教委') }]);
  });

  it('tells what went', async () => {
    await writeDocument(graph, FIRST, 'digest');
    await removeDocument(graph, FIRST.document.id);

    expect(
      await ask(
        'MATCH (c:Change {version: 2}) RETURN c.op AS op, c.type AS type, count(*) AS n ORDER BY op, type',
      ),
    ).toEqual([
      { op: 'REMOVE', type: 'DOCUMENT', n: 1 },
      { op: 'REMOVE', type: 'FINDING', n: 1 },
      { op: 'REMOVE', type: 'ORGANIZATION', n: 3 },
      { op: 'REMOVE', type: 'RESPONSIBILITY', n: 4 },
      { op: 'REMOVE', type: 'TASK', n: 2 },
    ]);
  });

  it('says when there is no such document', async () => {
    expect(await removeDocument(graph, 'doc_none')).toEqual({ version: 0, changed: false, changes: [] });
  });
});
