/** Round trips of groups, alliances, agreements, counts and what documents say: as many for all parents as for 2. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/client.ts';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { agreementId, entityId, news } from '../support/news-facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

/** Each of them is a write, so there are fewer of them than of other parents. */
const DOCUMENTS = 10;
const PARENTS = 50;

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi(forgetful);
  await api.test.empty();
  for (let n = 0; n < DOCUMENTS; n += 1) {
    const size = n === 0 ? PARENTS - DOCUMENTS + 1 : 1;
    await writeDocument(api.test.graph, article(n, size), 'digest');
  }
});
afterAll(() => api.close());

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
    'from %s to %s are as many for all as for 2',
    async (field, link) => {
      const parents = `parents: ${field}(first: $first) { edges { node { id ${link} } } }`;
      const query = `query ($first: Int) { ${field === 'documents' ? `graph { ${parents} }` : parents} }`;

      const few = await countOf(query, 2);
      const many = await countOf(query, field === 'documents' ? DOCUMENTS : PARENTS);
      expect(few).toBeGreaterThan(1);
      expect(many).toBe(few);
    },
  );
});

async function countOf(query: string, first: number): Promise<number> {
  const before = api.test.graph.statementCount();
  const { data, errors } = await api.ask(query, { first });
  const parents = at(data, 'graph', 'parents') ?? at(data, 'parents');
  expect(errors).toEqual([]);
  expect(list(at(parents, 'edges'))).toHaveLength(first);
  return api.test.graph.statementCount() - before;
}

/** Each operation meets a version of its own, so that the loaders remember nothing of the one before. */
function forgetful(graph: Graph): Graph {
  let version = 0;
  return {
    ...graph,
    state: () => Promise.resolve({ version: (version += 1), loadedAt: null }),
    read: (statement, parameters) => graph.read(statement, parameters, null),
  };
}

/** An article about so many groups, alliances, agreements and counts of its own, that cites the article before. */
function article(n: number, size: number): DocumentFacts {
  const names = Array.from({ length: size }, (_, m) => `第${n}之${m}`);
  const facts = news({
    title: `第${n}报道`,
    groups: Object.fromEntries(names.flatMap((name) => Object.entries(groupsOf(name)))),
    agreements: Object.fromEntries(
      names.map((name) => [`${name}协议`, { signedOn: '2023-02-20', parties: ['荣昌区', '永川区'] }]),
    ),
    counts: { 荣昌区: n },
    mentions: names.flatMap((name) => [`${name}集团`, `${name}联盟`]),
    cites: n === 0 ? [] : [{ title: `第${n - 1}报道` }],
  });
  const [count, said] = [facts.counts[0], facts.statements.find(({ predicate }) => predicate === 'COUNT')];
  if (count === undefined || said === undefined) throw new Error('expected an article that counts');
  const countId = (name: string) => toId('cnt', name);
  return {
    ...facts,
    counts: names.map((name, position) => ({ ...count, id: countId(name), position })),
    statements: [
      ...facts.statements.filter(({ predicate }) => predicate !== 'COUNT'),
      ...names.map((name) => ({ ...said, id: toId('stm', name, 'COUNT'), objectId: countId(name) })),
      ...names.map((name) => ({
        ...said,
        id: toId('stm', name, 'AREA'),
        predicate: 'AREA' as const,
        subjectId: agreementId(`${name}协议`),
        objectId: null,
        value: '师资',
      })),
    ],
    mentions: [
      ...facts.mentions,
      ...facts.mentions
        .filter(({ objectId }) => names.some((name) => objectId === entityId(`${name}集团`)))
        .map((mention, index) => ({ ...mention, objectId: agreementId(`${names[index] ?? ''}协议`) })),
    ],
  };
}

/** A group with its schools, and an alliance that it joined. */
function groupsOf(name: string) {
  return {
    [`${name}集团`]: {
      members: { GROUP_LEAD: { [`${name}中学`]: null }, GROUP_MEMBER: { [`${name}小学`]: null } },
    },
    [`${name}联盟`]: {
      members: { GROUP_FOUNDER: { 荣昌区: '2020/' }, GROUP_MEMBER: { [`${name}集团`]: '2021/' } },
    },
  };
}
