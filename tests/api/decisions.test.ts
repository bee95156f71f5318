/** What people decided about findings, as the API shows it. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDecisions } from '../../src/graph/write/decisions.ts';
import { removeDocument, writeDocument } from '../../src/graph/write/document.ts';
import { decision } from '../support/decisions.ts';
import { plan } from '../support/facts.ts';
import { at, list } from './at.ts';
import { getRows } from './export/get-export.ts';
import { openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;

const few = planOf('少', 2);
const many = planOf('多', 50);
const seen = planOf('见', 2);
const removed = planOf('删', 1);
const [waivedId = '', confirmedId = ''] = seen.findings.map(({ id }) => id);
const confirmation = decision('CONFIRM', confirmedId, 1);
const earlier = decision('CONFIRM', waivedId, 1);
const revoked = decision('WAIVE', waivedId, 3, { isRevoked: true });
const waiver = decision('WAIVE', waivedId, 2);
const ofRemoved = removed.findings.map(({ id }) => decision('WAIVE', id, 1));
const ofAllFindings = [...few.findings, ...many.findings].map(({ id }) => decision('WAIVE', id, 1));

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const { graph } = api.test;
  for (const facts of [few, many, seen, removed]) await writeDocument(graph, facts, 'digest');
  await removeDocument(graph, removed.document.id);
  await writeDecisions(graph, [confirmation, earlier, revoked, waiver, ...ofAllFindings, ...ofRemoved]);
});
afterAll(() => api.close());

const FINDINGS = `query ($filter: FindingFilter) {
  findings(filter: $filter, first: 100) {
    edges { node {
      id status decisions { id kind author reason at revokedAt revokedBy revokedReason finding { id } }
    } }
  }
}`;

describe('decisions', () => {
  it('stand at their finding, newest first, and give it its status', async () => {
    const { data, errors } = await api.ask(FINDINGS, {
      filter: { document: { id: seen.document.id }, status: 'WAIVED' },
    });

    const said = { author: '督查室', reason: '已报备', finding: { id: waivedId } };
    const holds = { revokedAt: null, revokedBy: null, revokedReason: null };
    expect({ data, errors }).toEqual({
      data: {
        findings: {
          edges: [
            {
              node: {
                id: waivedId,
                status: 'WAIVED',
                decisions: [
                  {
                    ...{ id: revoked.id, kind: 'WAIVE', ...said, at: '2026-03-03T08:00:00.000Z' },
                    ...{ revokedAt: '2026-03-04T08:00:00.000Z', revokedBy: '教育科', revokedReason: '误判' },
                  },
                  { id: waiver.id, kind: 'WAIVE', ...said, at: '2026-03-02T08:00:00.000Z', ...holds },
                  { id: earlier.id, kind: 'CONFIRM', ...said, at: '2026-03-01T08:00:00.000Z', ...holds },
                ],
              },
            },
          ],
        },
      },
      errors: [],
    });
  });

  it('are found by their id, also while their finding is not there', async () => {
    const { data } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Decision { finding { id } } } }',
      { ids: [confirmation, ...ofRemoved].map(({ id }) => id) },
    );

    expect(data).toEqual({
      nodes: [
        { __typename: 'Decision', id: confirmation.id, finding: { id: confirmedId } },
        ...ofRemoved.map(({ id }) => ({ __typename: 'Decision', id, finding: null })),
      ],
    });
  });

  it('are listed newest first, page by page, also those that were taken back', async () => {
    const all = [confirmation, earlier, revoked, waiver, ...ofAllFindings, ...ofRemoved];
    const newestFirst = all
      .map(({ at, id }) => `${at} ${id}`)
      .sort()
      .reverse();
    const LIST = `query ($after: String) {
      decisions(first: 25, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id at revokedAt } }
      }
    }`;
    const found: string[] = [];
    let after: string | null = null;
    let hasNextPage = true;
    while (hasNextPage && found.length <= all.length) {
      const { data } = await api.ask(LIST, { after });
      expect(at(data, 'decisions', 'totalCount')).toBe(all.length);
      const nodes = list(at(data, 'decisions', 'edges')).map((edge) => at(edge, 'node'));
      found.push(...nodes.map((node) => `${String(at(node, 'at'))} ${String(at(node, 'id'))}`));
      hasNextPage = at(data, 'decisions', 'pageInfo', 'hasNextPage') === true;
      after = String(at(data, 'decisions', 'pageInfo', 'endCursor'));
    }

    expect(found).toEqual(newestFirst);
    expect(found[0]).toBe(`2026-03-03T08:00:00.000Z ${revoked.id}`);
  });

  it('are exported, with the finding in words', async () => {
    const rows = await getRows(api, 'decisions', {
      columns: 'kind,finding,reason,author,at,revokedReason,revokedBy',
    });

    expect(rows[0]).toEqual({
      kind: 'WAIVE',
      finding: seen.findings[0]?.messageZh,
      reason: '已报备',
      author: '督查室',
      at: '2026-03-03T08:00:00.000Z',
      revokedReason: '误判',
      revokedBy: '教育科',
    });
  });

  it('take as many round trips for 50 findings as for 2', async () => {
    const counts = { few: await countOf(few.document.id), many: await countOf(many.document.id) };

    expect(counts.few).toBeGreaterThan(0);
    expect(counts.many).toBe(counts.few);
  });
});

async function countOf(id: string): Promise<number> {
  const before = api.test.graph.statementCount();
  const { errors } = await api.ask(FINDINGS, { filter: { document: { id }, status: 'WAIVED' } });
  expect(errors).toEqual([]);
  return api.test.graph.statementCount() - before;
}

/** A plan of so many tasks, each with a finding. */
function planOf(name: string, tasks: number) {
  const titles = Array.from({ length: tasks }, (_, n) => `${name}任务${n}`);
  return plan({
    title: `${name}方案`,
    tasks: Object.fromEntries(titles.map((title) => [title, { RESPONSIBLE: [`${name}局`] }])),
    findings: titles,
  });
}
