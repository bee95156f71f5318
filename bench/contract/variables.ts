/** What each contract query is asked for in a generated graph: things of the county that stands in every scale. */

import type { DocumentFacts } from '../../src/model/facts.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * By the name of the query's file.
 * @param plan and @param news of the county
 * @throws Error for a query that is not known here
 */
export function variablesOf(query: string, plan: DocumentFacts, news: DocumentFacts): Variables {
  const document = plan.document.id;
  const task = plan.tasks[0]?.id ?? '';
  const lead = plan.responsibilities.find(({ role }) => role === 'LEAD');
  const ofType = (type: string) => plan.organizations.filter((each) => each.type === type);
  const finance = ofType('UNIT').find(({ name }) => name.endsWith('财政局'))?.id ?? '';
  const known: Readonly<Record<string, Variables>> = {
    alliances: { asOf: '2024-01-01' },
    'document-page': { id: document, document },
    findings: { filter: { document: { number: { eq: plan.document.number } } }, first: 20 },
    graph: {},
    indicators: { document },
    matrix: { document },
    mentions: { id: news.mentions[0]?.objectId ?? '' },
    neighbourhood: { id: task, depth: 2, perRelation: 10 },
    nodes: { ids: [...plan.tasks, ...ofType('UNIT')].map(({ id }) => id) },
    paths: { from: finance, to: ofType('SCHOOL')[0]?.id ?? '', maxHops: 6, limit: 3 },
    search: { query: '教育局', first: 20 },
    'task-owners': { id: task },
    'tasks-filter': {
      filter: {
        leads: { some: { region: { eq: plan.document.regionCode } } },
        supporting: { isMissing: true },
      },
      sort: [{ field: 'ORDINAL', direction: 'ASC' }],
      first: 20,
    },
    'unit-leads': {
      name: plan.organizations.find(({ id }) => id === lead?.organizationId)?.name,
      region: plan.document.regionCode,
    },
  };
  const variables = known[query];
  if (variables === undefined)
    throw new Error(`expected the variables of the contract query ${query}, got none`);
  return variables;
}
