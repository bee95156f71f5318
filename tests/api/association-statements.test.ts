/** Round trips of groups, alliances, agreements, counts and what documents say: as many for 50 parents as for 2. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { agreementId, entityId, news } from '../support/news-facts.ts';
import { at, list } from './at.ts';
import { openTestApi } from './test-api.ts';

const PARENTS = 50;

let test: TestGraph;

beforeAll(async () => {
  test = openTestGraph();
  await test.empty();
  for (let n = 0; n < PARENTS; n += 1) await writeDocument(test.graph, article(n), 'digest');
}, 120_000);
afterAll(() => test.close());

const WORDS = '{ totalCount pageInfo { endCursor } edges { statements { document { id } } } }';
const NODES = '{ totalCount edges { node { id name } } }';

/** Link fields by where their parents are listed. No two ways in one query lead to one loader: they may or may not meet. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  educationGroups: [
    'altNames region { id }',
    'leadSchool { region { id } }',
    `members ${WORDS}`,
    `members(asOf: "2023-01-01") ${NODES}`,
    `memberOf ${WORDS}`,
    `memberOf ${NODES}`,
    `mentionedIn ${WORDS}`,
    `mentionedIn ${NODES}`,
  ],
  alliances: ['altNames region { id }', `members ${WORDS}`, `members ${NODES}`, `mentionedIn ${NODES}`],
  agreements: [
    `parties { ... on Region { educationGroups ${NODES} } }`,
    `parties { ... on Region { statedCounts { edges { node { id } } } } }`,
    'areas { statements { id } }',
    'statements { document { id } }',
    `mentionedIn ${NODES}`,
  ],
  statedCounts: ['of { name } document { id } statements { id }', `recorded ${NODES}`],
  documents: [
    `mentions ${WORDS}`,
    `mentions ${NODES}`,
    'memberships { totalCount edges { node { group { id } statements { id } } } }',
    'memberships { edges { node { member { id } } } }',
    'agreements { parties { id } }',
    'statedCounts { of { id } }',
    'citations { document { held } statements { id } }',
    `citedBy ${WORDS}`,
    `mentionedIn ${NODES}`,
  ],
};

describe('round trips', () => {
  it.each(Object.entries(LINKS).flatMap(([field, links]) => links.map((link) => [field, link] as const)))(
    'from %s to %s are as many for 50 as for 2',
    async (field, link) => {
      const parents = `parents: ${field}(first: $first) { edges { node { id ${link} } } }`;
      const query = `query ($first: Int) { ${field === 'documents' ? `graph { ${parents} }` : parents} }`;

      const few = await countOf(query, 2);
      const many = await countOf(query, PARENTS);
      expect(few).toBeGreaterThan(1);
      expect(many).toBe(few);
    },
  );
});

/** Each with loaders of its own, so that nothing is remembered. */
async function countOf(query: string, first: number): Promise<number> {
  const api = await openTestApi();
  const { data, errors } = await api.ask(query, { first });
  const count = api.test.graph.statementCount();
  await api.close();
  const parents = at(data, 'graph', 'parents') ?? at(data, 'parents');
  expect(errors).toEqual([]);
  expect(list(at(parents, 'edges'))).toHaveLength(first);
  return count;
}

/** An article about a group, an alliance and an agreement of its own, that cites the article before. */
function article(n: number): DocumentFacts {
  const [group, alliance, agreement] = [`第${n}集团`, `第${n}联盟`, `第${n}协议`];
  const facts = news({
    title: `第${n}报道`,
    groups: {
      [group]: { members: { GROUP_LEAD: { [`第${n}中学`]: null }, GROUP_MEMBER: { [`第${n}小学`]: null } } },
      [alliance]: { members: { GROUP_FOUNDER: { 荣昌区: '2020/' }, GROUP_MEMBER: { [group]: '2021/' } } },
    },
    agreements: { [agreement]: { signedOn: '2023-02-20', parties: ['荣昌区', '永川区'] } },
    counts: { 荣昌区: n },
    mentions: [group, alliance],
    cites: n === 0 ? [] : [{ title: `第${n - 1}报道` }],
  });
  const template = facts.statements[0];
  if (template === undefined) throw new Error('expected an article that says something');
  const area = {
    ...template,
    id: toId('stm', agreement, 'AREA'),
    predicate: 'AREA' as const,
    subjectId: agreementId(agreement),
    objectId: null,
    value: '师资',
  };
  const ofGroup = facts.statements.filter(
    ({ predicate, objectId }) => predicate === 'MENTION' && objectId === entityId(group),
  );
  return {
    ...facts,
    counts: facts.counts.map((count) => ({ ...count, counted: '集团' })),
    statements: [...facts.statements, area],
    mentions: [
      ...facts.mentions,
      {
        subjectId: facts.document.id,
        objectId: agreementId(agreement),
        names: [],
        statementIds: ofGroup.map(({ id }) => id),
      },
    ],
  };
}
