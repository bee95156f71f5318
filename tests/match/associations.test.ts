import { describe, expect, it } from '@jest/globals';
import type { DocumentFacts } from '../../src/model/facts.ts';
import type { AgreementRecord, DocumentRecords, MembershipRecord } from '../../src/model/records.ts';
import { factsOf, head, mention } from '../support/records.ts';

const evidence = mention('南山中学教育集团由南山中学、北山小学组成', 7);

const member = (name: string, more: Partial<MembershipRecord> = {}): MembershipRecord => ({
  group: mention('南山中学教育集团'),
  groupKind: 'EDUCATION_GROUP',
  member: mention(name),
  role: 'MEMBER',
  since: null,
  sinceAsWritten: null,
  until: null,
  evidence,
  rule: 'members-compose',
  ...more,
});

const agreement = (...parties: readonly string[]): AgreementRecord => ({
  title: mention('战略合作协议'),
  signedOn: '2023-02-20',
  signedAsWritten: '2月20日',
  parties: parties.map((party) => mention(party)),
  areas: [mention('师资培养'), mention('教研合作')],
  evidence,
});

/** What each statement says, with names for ids. */
function said(fields: Partial<DocumentRecords>): readonly unknown[] {
  const facts = factsOf({ head: head({ kind: 'NEWS' }), ...fields });
  const nameOf = namesIn(facts);
  return facts.statements
    .filter(({ predicate }) => predicate !== 'TITLE')
    .map(({ predicate, subjectId, objectId, value, asWritten, line, position }) => [
      [predicate, nameOf(subjectId), objectId === null ? value : nameOf(objectId)],
      { value, asWritten, line, position },
    ])
    .map(([what, how]) => ({ what, how }));
}

function namesIn(facts: DocumentFacts): (id: string) => string {
  const names = new Map<string, string>([
    [facts.document.id, 'DOCUMENT'],
    ...facts.organizations.map(({ id, name }) => [id, name] as const),
    ...facts.agreements.map(({ id, title }) => [id, title] as const),
    ...facts.counts.map(({ id, what }) => [id, what] as const),
  ]);
  return (id) => names.get(id) ?? id;
}

describe('what a document says of groups', () => {
  it('states each member with role, dates and place in the list', () => {
    const memberships = [
      member('南山中学', { role: 'LEAD' }),
      member('北山小学', { role: 'FOUNDER', since: '2020' }),
      member('东山小学', { since: '2021-09', until: '2023' }),
      member('西山小学', { until: '2022' }),
    ];
    const group = '南山中学教育集团';
    expect(said({ memberships })).toEqual([
      {
        what: ['GROUP_LEAD', group, '南山中学'],
        how: { value: null, asWritten: '南山中学', line: 7, position: 0 },
      },
      {
        what: ['GROUP_FOUNDER', group, '北山小学'],
        how: { value: '2020/', asWritten: '北山小学', line: 7, position: 1 },
      },
      {
        what: ['GROUP_MEMBER', group, '东山小学'],
        how: { value: '2021-09/2023', asWritten: '东山小学', line: 7, position: 2 },
      },
      {
        what: ['GROUP_MEMBER', group, '西山小学'],
        how: { value: '/2022', asWritten: '西山小学', line: 7, position: 3 },
      },
    ]);
  });

  it('states mode and formula of a group where the text gives them', () => {
    const name = mention('南山中学教育集团');
    const base = { name, kind: 'EDUCATION_GROUP' as const, evidence };
    const groups = [
      { ...base, mode: 'CLOSE_KNIT' as const, modeAsWritten: '紧密型', formula: '1+3+1' },
      {
        ...base,
        name: mention('北山教育集团'),
        mode: 'UNSPECIFIED' as const,
        modeAsWritten: null,
        formula: null,
      },
    ];
    expect(said({ groups }).map((each) => JSON.stringify(each))).toEqual([
      '{"what":["MODE","南山中学教育集团","CLOSE_KNIT"],"how":{"value":"CLOSE_KNIT","asWritten":"紧密型","line":7,"position":0}}',
      '{"what":["FORMULA","南山中学教育集团","1+3+1"],"how":{"value":"1+3+1","asWritten":"1+3+1","line":7,"position":0}}',
    ]);
  });
});

describe('what a document says of agreements', () => {
  it('states date, parties and areas, the areas with their own words', () => {
    expect(
      said({ agreements: [agreement('甲区教委', '乙区教委')] }).map((each) => JSON.stringify(each)),
    ).toEqual([
      '{"what":["SIGNED_ON","战略合作协议","2023-02-20"],"how":{"value":"2023-02-20","asWritten":"2月20日","line":7,"position":0}}',
      '{"what":["PARTY","战略合作协议","甲区教委"],"how":{"value":null,"asWritten":"甲区教委","line":7,"position":0}}',
      '{"what":["PARTY","战略合作协议","乙区教委"],"how":{"value":null,"asWritten":"乙区教委","line":7,"position":1}}',
      '{"what":["AREA","战略合作协议","师资培养"],"how":{"value":"师资培养","asWritten":"师资培养","line":1,"position":0}}',
      '{"what":["AREA","战略合作协议","教研合作"],"how":{"value":"教研合作","asWritten":"教研合作","line":1,"position":1}}',
    ]);
  });

  it('tells agreements of one title apart by their parties, in any order', () => {
    const { agreements } = factsOf({
      agreements: [agreement('甲', '乙'), agreement('乙', '甲'), agreement('甲', '丙')],
    });
    expect(agreements.map(({ title }) => title)).toEqual(['战略合作协议', '战略合作协议']);
  });
});

describe('what a document counts', () => {
  const part = (what: string, quantity: number) => ({
    what,
    quantity,
    comparator: 'EQ' as const,
    asWritten: `${what}${quantity}个`,
    mention: mention(`${what}${quantity}个`),
  });
  const counted = { asOf: '2022-09-06', breakdown: [part('小学教育集团', 8)], modes: [], evidence };

  it('keeps number, parts and what names of the groups counted end in', () => {
    const { counts, organizations } = factsOf({
      counts: [{ ...part('教育集团', 35), ...counted, of: mention('南岸区教委') }],
    });
    expect(
      counts.map((count) => ({
        ...count,
        id: 'cnt',
        ofId: organizations.find(({ id }) => id === count.ofId)?.name,
      })),
    ).toEqual([
      {
        id: 'cnt',
        ofId: '南岸区教委',
        what: '教育集团',
        quantity: 35,
        comparator: 'EQ',
        asWritten: '教育集团35个',
        asOf: '2022-09-06',
        breakdown: [{ what: '小学教育集团', quantity: 8, comparator: 'EQ', asWritten: '小学教育集团8个' }],
        modes: [],
        counted: '集团',
        position: 0,
      },
    ]);
  });

  it('counts for the document what the text says of no place, and no groups where none are counted', () => {
    const { counts, document } = factsOf({ counts: [{ ...part('学子', 170000), ...counted, of: null }] });
    expect(counts.map(({ ofId, counted: ending }) => [ofId, ending])).toEqual([[document.id, null]]);
  });
});

describe('what a document cites', () => {
  const cite = (title: string, relation: 'BASIS' | 'OTHER' = 'BASIS') => ({
    title: mention(title),
    number: null,
    relation,
    evidence,
  });

  it('knows a notice by what it forwards, and cites it once', () => {
    const facts = factsOf({
      citations: [
        cite('教育强区规划'),
        cite('关于印发《教育强区规划》的通知', 'OTHER'),
        cite('德育工作指南'),
      ],
    });
    const ids = facts.statements.filter(({ predicate }) => predicate === 'CITES').map(({ id }) => id);
    expect(facts.citations).toEqual([
      {
        key: '教育强区规划',
        title: '教育强区规划',
        number: null,
        relation: 'BASIS',
        statementIds: ids.slice(0, 2),
      },
      {
        key: '德育工作指南',
        title: '德育工作指南',
        number: null,
        relation: 'BASIS',
        statementIds: ids.slice(2),
      },
    ]);
  });
});
