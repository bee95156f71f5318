import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { removeDocument, writeDocument } from '../../../src/graph/write/document.ts';
import { writeDecisions } from '../../../src/graph/write/decisions.ts';
import { decision } from '../../support/decisions.ts';
import { plan } from '../../support/facts.ts';
import { contentOf } from '../../support/graph-content.ts';
import { openTestGraph } from '../../support/graph.ts';

const { graph, ask, empty, close } = openTestGraph();
beforeEach(empty);
afterAll(close);

const FAULTY = plan({ tasks: { 评价: { RESPONSIBLE: ['区委办'] } }, findings: ['评价'] });
const CORRECTED = plan({ edition: 'second', tasks: { 评价: { LEAD: ['区委办'] } } });
const findingId = FAULTY.findings[0]?.id ?? '';

const confirmed = decision('CONFIRM', findingId, 1);
const waived = decision('WAIVE', findingId, 2);
const waivedNoMore = decision('WAIVE', findingId, 2, { isRevoked: true });

const load = () => writeDocument(graph, FAULTY, 'first');
const correct = () => writeDocument(graph, CORRECTED, 'second');
const remove = () => removeDocument(graph, FAULTY.document.id);
const confirm = () => writeDecisions(graph, [confirmed]);
const waive = () => writeDecisions(graph, [waived]);
const revoke = () => writeDecisions(graph, [waivedNoMore]);

const status = async () => ask('MATCH (f:Finding) RETURN f.status AS status');
/** The graph without the versions in which findings came and went. */
const content = async () =>
  (await contentOf(ask)).map((row) => row.replace(/"(firstVersion|resolvedVersion)":\d+/gu, '"$1":0'));

async function contentAfter(steps: readonly (() => Promise<unknown>)[]): Promise<readonly string[]> {
  await empty();
  for (const step of steps) await step();
  return content();
}

describe('writeDecisions', () => {
  it('gives a finding the status that was decided, and says so', async () => {
    await load();
    const { version, changes } = await waive();

    expect(
      await ask('MATCH (d:Decision)-[:DECIDES]->(f:Finding) RETURN d {.*} AS decision, f.status AS status'),
    ).toEqual([
      {
        decision: {
          ...{ id: waived.id, kind: 'WAIVE', aboutId: findingId },
          decidedKey: `2026-03-02T08:00:00.000Z\u0001${waived.id}`,
          ...{ author: '督查室', reason: '已报备', at: '2026-03-02T08:00:00.000Z' },
        },
        status: 'WAIVED',
      },
    ]);
    expect(
      await ask(
        'MATCH (c:Change {version: $version}) RETURN c.op AS op, c.type AS type, c.entityId AS id, c.after AS after ORDER BY type',
        { version },
      ),
    ).toMatchObject([
      { op: 'ADD', type: 'DECISION', id: waived.id },
      { op: 'CHANGE', type: 'FINDING', id: findingId, after: '{"status":"WAIVED"}' },
    ]);
    expect(changes).toHaveLength(2);
  });

  it('changes nothing the second time', async () => {
    await load();
    await waive();

    expect(await waive()).toEqual({ version: 2, changed: false, changes: [] });
  });

  it('lets the earlier decision count again when the later one is revoked, for good', async () => {
    await load();
    await confirm();
    await waive();
    await revoke();
    await waive(); // by one who read the decision before it was revoked

    expect(await status()).toEqual([{ status: 'CONFIRMED' }]);
    expect(await ask('MATCH (d:Decision {kind: "WAIVE"}) RETURN d.revokedBy AS by')).toEqual([
      { by: '教育科' },
    ]);
  });

  it('gives one graph in whatever order documents are loaded and decisions made', async () => {
    const expected = await contentAfter([load, confirm, waive]);

    expect(await status()).toEqual([{ status: 'WAIVED' }]);
    expect(await contentAfter([confirm, load, waive])).toEqual(expected);
    expect(await contentAfter([waive, confirm, load])).toEqual(expected);
    expect(await contentAfter([load, waive, remove, confirm, load])).toEqual(expected);
    expect(await contentAfter([load, waive, correct, confirm, load])).toEqual(expected);
  });

  it('keeps what a corrected edition no longer shows resolved, whenever it was decided', async () => {
    const expected = await contentAfter([load, waive, correct]);

    expect(await status()).toEqual([{ status: 'RESOLVED' }]);
    expect(await contentAfter([load, correct, waive])).toEqual(expected);
    expect(await contentAfter([waive, load, correct])).toEqual(expected);
  });

  it('keeps decisions when the document goes, and takes its finding out', async () => {
    await load();
    await waive();
    await remove();

    expect(await ask('MATCH (n:Decision|Finding) RETURN n.id AS id')).toEqual([{ id: waived.id }]);
  });
});
