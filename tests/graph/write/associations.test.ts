import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { removeDocument, writeDocument } from '../../../src/graph/write/document.ts';
import { contentOf } from '../../support/graph-content.ts';
import { openTestGraph } from '../../support/graph.ts';
import { agreementId, entityId, news } from '../../support/news-facts.ts';

const { graph, ask, empty, close } = openTestGraph();
beforeEach(empty);
afterAll(close);

const ALLIANCE = '川南渝西教育共同体';
const GROUP = '荣昌中学教育集团';
const AGREEMENT = '合作协议';

const FOUNDING = news({
  title: '成立',
  groups: {
    [ALLIANCE]: {
      members: { GROUP_FOUNDER: { 泸州市: '2020/', 永川区: '2020/' } },
      aliases: ['泸永江荣教育共同体'],
    },
    [GROUP]: {
      members: { GROUP_MEMBER: { 荣昌中学: '2019/2022' } },
      mode: { mode: 'COMMUNITY', asWritten: '学校共同体' },
    },
  },
  agreements: { [AGREEMENT]: { signedOn: '2023', parties: ['荣昌区', '重庆市'] } },
  counts: { 荣昌区: 35 },
});
const GROWTH = news({
  title: '扩圈',
  groups: {
    [ALLIANCE]: {
      members: { GROUP_MEMBER: { 万盛经开区: '2023-02-20/', 泸州市: '2020-05/', 永川区: null } },
      aliases: ['泸永江荣教育共同体', '川渝共同体', ALLIANCE],
    },
    [GROUP]: {
      members: { GROUP_LEAD: { 荣昌中学: '2021-03/2023-06' } },
      mode: { mode: 'CLOSE_KNIT', asWritten: '紧密型' },
      formula: '1+3+1',
    },
  },
  agreements: { [AGREEMENT]: { signedOn: '2023-02-20', parties: ['重庆市'] } },
});

const MEMBERS = `
  MATCH (m)-[r:MEMBER_OF]->(g)
  RETURN g.name AS group, m.name AS member, r.role AS role, r.since AS since, r.until AS until,
    [r.sinceFirst, r.sinceLast, r.untilFirst, r.untilLast] AS days, size(r.statementIds) AS statements
  ORDER BY g.name, r.memberKey`;
const MARKS = `
  MATCH (n:Entity)
  WHERE n:EducationGroup OR n:Alliance OR n:Agreement
  RETURN n.name AS name, coalesce(n.mode, n.founded, n.signedOn) AS mark, n.modeAsWritten AS asWritten,
    n.formula AS formula
  ORDER BY name`;
const NAMES = `MATCH (:Alliance)-[:HAS_NAME]->(n:Name) RETURN n.text AS text, n.kind AS kind ORDER BY text`;

async function write(...documents: readonly ReturnType<typeof news>[]): Promise<void> {
  for (const document of documents) await writeDocument(graph, document, document.document.sha256);
}

describe('what several documents say of one group', () => {
  it('is one membership a member: the strongest role, the first date of joining, the last of leaving', async () => {
    await write(FOUNDING, GROWTH);

    expect(await ask(MEMBERS)).toEqual([
      {
        ...{ group: ALLIANCE, member: '永川区', role: 'FOUNDER', since: '2020', until: null, statements: 2 },
        days: ['2020-01-01', '2020-12-31', null, null],
      },
      {
        ...{
          group: ALLIANCE,
          member: '泸州市',
          role: 'FOUNDER',
          since: '2020-05',
          until: null,
          statements: 2,
        },
        days: ['2020-05-01', '2020-05-31', null, null],
      },
      {
        ...{ group: ALLIANCE, member: '万盛经开区', role: 'MEMBER', statements: 1 },
        ...{ since: '2023-02-20', until: null, days: ['2023-02-20', '2023-02-20', null, null] },
      },
      {
        ...{ group: GROUP, member: '荣昌中学', role: 'LEAD', since: '2019', until: '2023-06', statements: 2 },
        days: ['2019-01-01', '2019-12-31', '2023-06-01', '2023-06-30'],
      },
    ]);
  });

  it('marks the group, the alliance and the agreement', async () => {
    await write(FOUNDING, GROWTH);

    expect(await ask(MARKS)).toEqual([
      { name: AGREEMENT, mark: '2023-02-20', asWritten: null, formula: null },
      { name: ALLIANCE, mark: '2020', asWritten: null, formula: null },
      { name: GROUP, mark: 'CLOSE_KNIT', asWritten: '紧密型', formula: '1+3+1' },
    ]);
  });

  it('gives it names beside its own', async () => {
    await write(FOUNDING, GROWTH);

    expect(await ask(NAMES)).toEqual([
      { text: ALLIANCE, kind: 'CANONICAL' },
      { text: '川渝共同体', kind: 'ALIAS' },
      { text: '泸永江荣教育共同体', kind: 'ALIAS' },
    ]);
  });

  it('is the same in any order of loading', async () => {
    await write(FOUNDING, GROWTH);
    const forwards = await contentOf(ask);
    await empty();
    await write(GROWTH, FOUNDING);

    expect(await contentOf(ask)).toEqual(forwards);
  });

  it('shrinks to what the others say when one is removed', async () => {
    await write(FOUNDING);
    const alone = await contentOf(ask);
    await write(GROWTH);
    await removeDocument(graph, GROWTH.document.id);

    expect(await contentOf(ask)).toEqual(alone);
  });

  it('shrinks to what the others say when an edition says less', async () => {
    const silent = news({ title: '扩圈', edition: 'second' });
    await write(FOUNDING, silent);
    const before = await contentOf(ask);
    await empty();
    await write(FOUNDING, GROWTH, silent);

    expect(await contentOf(ask)).toEqual(before);
  });

  it('is there for a document that only names the group', async () => {
    await write(FOUNDING, news({ title: '方案', mentions: [ALLIANCE, GROUP] }));
    await removeDocument(graph, FOUNDING.document.id);

    expect(await ask(MARKS)).toEqual([
      { name: ALLIANCE, mark: null, asWritten: null, formula: null },
      { name: GROUP, mark: 'UNSPECIFIED', asWritten: null, formula: null },
    ]);
    expect(await ask(NAMES)).toEqual([{ text: ALLIANCE, kind: 'CANONICAL' }]);
  });
});

describe('an article', () => {
  it('leaves nothing behind when it is removed', async () => {
    await write(FOUNDING, GROWTH);
    await removeDocument(graph, GROWTH.document.id);
    await removeDocument(graph, FOUNDING.document.id);

    expect(await contentOf(ask)).toEqual([]);
  });

  it('changes nothing the second time, though others spoke of the same', async () => {
    await write(FOUNDING, GROWTH);

    expect(await writeDocument(graph, FOUNDING, FOUNDING.document.sha256)).toMatchObject({ changed: false });
    expect(await writeDocument(graph, FOUNDING, 'read again')).toMatchObject({ changes: [] });
  });

  it('tells its agreements, counts, groups and memberships as changes, with the words', async () => {
    await write(FOUNDING);
    const { version } = await writeDocument(graph, GROWTH, 'digest');

    expect(
      await ask(
        `MATCH (c:Change {version: $version}) WHERE c.type IN ['MEMBERSHIP', 'ORGANIZATION', 'AGREEMENT']
         RETURN c.op AS op, c.type AS type, c.entityId AS id, c.before AS before, c.after AS after, c.quote AS quote
         ORDER BY type, op, id, before`,
        { version },
      ),
    ).toMatchSnapshot();
    expect(
      await ask(`MATCH (c:Change {version: 1}) RETURN c.type AS type, count(*) AS n ORDER BY type`),
    ).toEqual([
      { type: 'AGREEMENT', n: 1 },
      { type: 'DOCUMENT', n: 1 },
      { type: 'MEMBERSHIP', n: 3 },
      { type: 'ORGANIZATION', n: 3 },
      { type: 'STATED_COUNT', n: 1 },
    ]);
  });

  it('keeps its numbers with their parts, and the place of each in the list of its region', async () => {
    await write(FOUNDING);

    expect(
      await ask(
        `MATCH (c:StatedCount)-[:COUNT_OF]->(r:Region), (s:Statement)-[:OBJECT]->(c), (d:Document)
         RETURN r.name AS of, c.quantity AS quantity, c.breakdown AS breakdown, s.predicate AS predicate,
           c.countKey = '500153' + d.issuedKey + '000000' + '\\u0001' + c.id AS key,
           d.issuedKey = '2023-02-21' + '\\u0001' + d.id AS issued, d.dropped AS dropped`,
      ),
    ).toEqual([
      {
        ...{ of: '荣昌区', quantity: 35, predicate: 'COUNT', key: true, issued: true, dropped: '[]' },
        breakdown: '[{"what":"小学教育集团","quantity":1,"comparator":"EQ","asWritten":"1个"}]',
      },
    ]);
  });

  it('leads from an agreement to its parties in printed order', async () => {
    await write(FOUNDING);

    expect(
      await ask(
        `MATCH (p)-[r:PARTY_TO]->(a:Agreement {id: $id}) RETURN p.name AS party, r.position AS position ORDER BY position`,
        { id: agreementId(AGREEMENT) },
      ),
    ).toEqual([
      { party: '荣昌区', position: 0 },
      { party: '重庆市', position: 1 },
    ]);
  });
});

describe('a collective', () => {
  const TOWNS = news({ title: '通知', collectives: { 各镇街: ['昌元街道', '昌州街道'] } });

  it('brings its members, and takes them along', async () => {
    await write(TOWNS);
    const members = await ask(
      'MATCH (:Unit {id: $id})-[r:INCLUDES]->(m:Unit) RETURN m.name AS name ORDER BY r.position',
      { id: entityId('各镇街') },
    );
    await removeDocument(graph, TOWNS.document.id);

    expect(members).toEqual([{ name: '昌元街道' }, { name: '昌州街道' }]);
    expect(await contentOf(ask)).toEqual([]);
  });

  it('lets go of a member that no list gives any more', async () => {
    const fewer = news({ title: '通知', edition: 'second', collectives: { 各镇街: ['昌州街道'] } });
    await write(fewer);
    const before = await contentOf(ask);
    await empty();
    await write(TOWNS, fewer);

    expect(await contentOf(ask)).toEqual(before);
  });
});
