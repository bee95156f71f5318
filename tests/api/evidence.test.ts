/** The words behind every fact that the API shows, over the plan of the seed. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from '../../src/api/schema.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { isObjectType } from 'graphql';
import { at, list } from './at.ts';
import { loadSeeds } from './real-seeds.ts';
import { openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let plan: DocumentFacts;

beforeAll(async () => {
  api = await openTestApi();
  const [first] = await loadSeeds(api.test, ['004', '000', '001', '002', '003']);
  if (first === undefined) throw new Error('expected the plan');
  plan = first;
}, 120_000);
afterAll(() => api.close());

/** Nodes, and what is as written, without statements of their own, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  Change: 'has the words before and after as quotes',
  CountPart: 'is part of a stated count, which has them',
  Decision: 'is what a person decided, with the reason',
  Passage: 'is the words',
  Region: 'follows from the tables of divisions',
  School: 'has names with statements; its stages follow from the name',
  Statement: 'is the words',
  Unit: 'has names with statements; the rest follows from the gazetteer',
};

describe('every type that states a fact', () => {
  it('has its statements, or a reason to have none', () => {
    const types = Object.values(buildSchema().getTypeMap()).filter(isObjectType);
    const facts = types.filter(
      (type) =>
        type.getInterfaces().some(({ name }) => name === 'Node') ||
        Object.keys(type.getFields()).some((name) => /asWritten$/iu.test(name)),
    );
    const without = facts.filter((type) => !('statements' in type.getFields())).map(({ name }) => name);

    expect(without.sort()).toEqual(Object.keys(WITHOUT).sort());
  });
});

const SAID = 'statements { predicate asWritten quote }';

describe('statements', () => {
  it('tell the head of a document', async () => {
    const { data } = await api.ask(`query ($id: ID!) { document(id: $id) { sha256 ${SAID} } }`, {
      id: plan.document.id,
    });

    expect(at(data, 'document', 'sha256')).toBe(plan.document.sha256);
    expect(list(at(data, 'document', 'statements')).map((each) => at(each, 'predicate'))).toEqual(
      expect.arrayContaining(['TITLE', 'NUMBER', 'ISSUED_BY', 'ISSUED_ON', 'PERIOD']),
    );
  });

  it('say of what they speak, and what they tie to it', async () => {
    const { data, errors } = await api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { subject { id } object { id } } } }`,
      { ids: plan.statements.slice(0, 100).map(({ id }) => id) },
    );
    const values = new Set(plan.indicators.flatMap((indicator) => indicator.values.map(({ id }) => id)));
    const shown = (id: string | null) => (id === null || values.has(id) ? null : { id });

    expect(errors).toEqual([]);
    expect(at(data, 'nodes')).toEqual(
      plan.statements
        .slice(0, 100)
        .map(({ subjectId, objectId }) => ({ subject: shown(subjectId), object: shown(objectId) })),
    );
  });

  it('of a document are those of the predicates asked for', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) {
        document(id: $id) {
          supervising { name } none: statements(predicates: []) { id }
          statements(predicates: [SUPERVISE, NUMBER]) { predicate object { ... on Entity { name } } asWritten }
        }
      }`,
      { id: plan.document.id },
    );

    expect(at(data, 'document')).toEqual({
      supervising: [{ name: '中共重庆市荣昌区委督查办公室' }, { name: '重庆市荣昌区人民政府督查办公室' }],
      none: [],
      statements: [
        { predicate: 'NUMBER', asWritten: '荣委办发〔2023〕7号', object: null },
        {
          predicate: 'SUPERVISE',
          asWritten: '区委督查办',
          object: { name: '中共重庆市荣昌区委督查办公室' },
        },
        {
          predicate: 'SUPERVISE',
          asWritten: '区政府督查办',
          object: { name: '重庆市荣昌区人民政府督查办公室' },
        },
      ],
    });
  });

  it('are there for each goal, number, indicator, cell and task of the plan', async () => {
    const { data, errors } = await api.ask(
      `query ($id: ID!) {
        document(id: $id) {
          tasks { ${SAID} texts { start end } targets { ${SAID} measures { line start end ${SAID} } } }
          targets { ${SAID} }
          indicators { ${SAID} }
        }
        responsibilityMatrix(document: $id) { cells { ${SAID} } }
      }`,
      { id: plan.document.id },
    );
    const tasks = list(at(data, 'document', 'tasks'));
    const targets = [
      ...tasks.flatMap((task) => list(at(task, 'targets'))),
      ...list(at(data, 'document', 'targets')),
    ];
    const stated = [
      ...tasks,
      ...targets,
      ...targets.flatMap((target) => list(at(target, 'measures'))),
      ...list(at(data, 'document', 'indicators')),
      ...list(at(data, 'responsibilityMatrix', 'cells')),
    ];

    expect(errors).toEqual([]);
    expect(stated.length).toBeGreaterThan(300);
    expect(stated.filter((each) => list(at(each, 'statements')).length === 0)).toEqual([]);
  });

  it('tell who founded an alliance, and how closely a group is run', async () => {
    const { data } = await api.ask(
      `{
        alliances { edges { node { founded ${SAID} } } }
        educationGroups(first: 100) { edges { node { modeAsWritten formula ${SAID} } } }
      }`,
    );
    const nodes = [
      ...list(at(data, 'alliances', 'edges')),
      ...list(at(data, 'educationGroups', 'edges')),
    ].map((edge) => at(edge, 'node'));
    const marked = nodes.filter(
      (node) => at(node, 'founded') ?? at(node, 'modeAsWritten') ?? at(node, 'formula'),
    );

    expect(marked.length).toBeGreaterThan(1);
    expect(marked.filter((node) => list(at(node, 'statements')).length === 0)).toEqual([]);
  });

  it('can be cited, with quote, line, edition, version and address', async () => {
    const said = plan.statements.find(({ predicate }) => predicate === 'LEAD');
    const { data, extensions } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Statement { gbt: cite(format: GBT7714) csl: cite(format: CSL_JSON) } } }`,
      { id: said?.id },
    );
    const version = String(at(extensions, 'graph', 'version'));

    expect(at(data, 'node', 'gbt')).toContain(
      ` https://zeren.example/id/${said?.id}. 第${said?.line}行: “${said?.quote}”. SHA-256: ${plan.document.sha256}. 图谱版本: ${version}.`,
    );
    expect(JSON.parse(String(at(data, 'node', 'csl')))).toMatchObject([
      {
        id: said?.id,
        number: '荣委办发〔2023〕7号',
        custom: { line: said?.line, sha256: plan.document.sha256 },
      },
    ]);
  });
});
