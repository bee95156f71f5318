/** Questions of relations beside those of the contract, the hard cases of each: about things of the county that stands in every scale. */

import { parse } from 'graphql';
import type { DocumentFacts } from '../../src/model/facts.ts';
import type { AskedQuery } from './measure.ts';

const PATHS = `query ($from: ID!, $to: ID!, $throughHubs: Boolean) {
  paths(from: $from, to: $to, throughHubs: $throughHubs) {
    searchedHops isPartial paths { length nodes { id name } edges { type from to statements { quote } } }
  }
}`;
const NEIGHBOURHOOD = `query ($id: ID!, $depth: Int, $perRelation: Int) {
  neighbourhood(id: $id, depth: $depth, perRelation: $perRelation) {
    nodes { id name } edges { type from to } isPartial omitted { id relation count }
  }
}`;
const COLLABORATORS = `query ($unit: ID!) {
  collaborators(unit: $unit) {
    totalCount
    edges { tasks byRole { role otherRole tasks } byYear { year tasks } node { name } sharedTasks(first: 3) { totalCount } }
  }
}`;
const SHARED_TASKS = `query ($units: [ID!]!) {
  sharedTasks(units: $units) { totalCount edges { node { title } roles { role } } }
}`;
const LOAD = `query ($document: ID!) {
  load(document: $document) { totalCount edges { node { organization { name } lead responsible rank } } }
}`;

/** The region and the documents are hubs: each is next to all of the county. */
export function relationQueries(plan: DocumentFacts): readonly AskedQuery[] {
  const units = plan.organizations.filter(({ type }) => type === 'UNIT');
  const [unit = '', other = ''] = [...new Set(plan.responsibilities.map((each) => each.organizationId))];
  const idle = units.find(({ id }) => !plan.responsibilities.some((each) => each.organizationId === id))?.id;
  const region = plan.regions.find(({ code }) => code === plan.document.regionCode)?.id ?? '';
  const document = plan.document.id;
  return [
    ask('paths: two owners', PATHS, { from: unit, to: other }),
    ask('paths: to one without tasks', PATHS, { from: unit, to: idle ?? region }),
    ask('paths: through hubs', PATHS, { from: unit, to: idle ?? region, throughHubs: true }),
    ask('paths: to a region', PATHS, { from: unit, to: region }),
    ask('neighbourhood: of a unit', NEIGHBOURHOOD, { id: unit }),
    ask('neighbourhood: 3 steps, 50 each', NEIGHBOURHOOD, { id: unit, depth: 3, perRelation: 50 }),
    ask('neighbourhood: of a region', NEIGHBOURHOOD, { id: region }),
    ask('collaborators', COLLABORATORS, { unit }),
    ask('shared tasks', SHARED_TASKS, { units: [unit, other] }),
    ask('load', LOAD, { document }),
  ];
}

function ask(name: string, query: string, variables: AskedQuery['variables']): AskedQuery {
  return { name, document: parse(query), variables };
}
