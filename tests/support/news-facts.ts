/** News in short, as facts, for tests of the graph: groups and alliances with members, agreements, counts, citations. */

import { fold } from '../../src/fold.ts';
import {
  MEMBER_PREDICATES,
  type GroupMode,
  type MemberPredicate,
  type Predicate,
} from '../../src/model/enums.ts';
import type { CitationFact } from '../../src/model/association-facts.ts';
import type { DocumentFacts, OrganizationFact, RegionFact, StatementFact } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { plan, region } from './facts.ts';

/** What is said of one group or alliance; members are regions or schools by name. */
interface GroupSketch {
  /** Members with `since/until`, null where no date is given, by predicate. */
  readonly members?: Partial<Readonly<Record<MemberPredicate, Readonly<Record<string, string | null>>>>>;
  readonly mode?: { readonly mode: GroupMode; readonly asWritten: string };
  readonly formula?: string;
  readonly aliases?: readonly string[];
}

export interface NewsSketch {
  readonly title: string;
  /** Stands for the bytes. */
  readonly edition?: string;
  /** By name. A name that ends in 集团 is a group of 荣昌区, any other an alliance. */
  readonly groups?: Readonly<Record<string, GroupSketch>>;
  /** Date and parties, by title. */
  readonly agreements?: Readonly<
    Record<string, { readonly signedOn?: string; readonly parties: readonly string[] }>
  >;
  /** Numbers of groups that a region is said to have, by its name. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Groups and alliances that the document names, and says nothing of. */
  readonly mentions?: readonly string[];
  readonly cites?: readonly {
    readonly title: string;
    readonly number?: string;
    readonly relation?: CitationFact['relation'];
  }[];
  /** Members, by name of the collective that the document names. */
  readonly collectives?: Readonly<Record<string, readonly string[]>>;
}

const SICHUAN = region('510000', '四川省', 'PROVINCE', null);
const CHONGQING = region('500000', '重庆市', 'PROVINCE', null);
const RONGCHANG = region('500153', '荣昌区', 'COUNTY', CHONGQING.id);
const REGIONS: readonly RegionFact[] = [
  SICHUAN,
  CHONGQING,
  RONGCHANG,
  region('510500', '泸州市', 'PREFECTURE', SICHUAN.id),
  region('500118', '永川区', 'COUNTY', CHONGQING.id),
  {
    ...region('', '万盛经开区', null, CHONGQING.id),
    id: toId('reg', '万盛经开区'),
    code: null,
    kind: 'FUNCTIONAL',
  },
];

/** The article's facts; it holds all regions of these tests, and of organizations those that it speaks of. */
export function news(sketch: NewsSketch): DocumentFacts {
  const { title, edition = 'first' } = sketch;
  const base = plan({ title, edition, tasks: {} });
  const { document } = base;
  const counts = Object.entries(sketch.counts ?? {}).map(([name, quantity], position) => ({
    ...{ id: toId('cnt', document.id, name), ofId: entityId(name), what: '教育集团', quantity, position },
    ...({
      comparator: 'EQ',
      asWritten: `${quantity}个`,
      asOf: null,
      modes: [],
      counted: '集团',
    } as const),
    breakdown: [{ what: '小学教育集团', quantity: 1, comparator: 'EQ' as const, asWritten: '1个' }],
  }));
  const statements = [
    ...Object.entries(sketch.groups ?? {}).flatMap(([name, group]) =>
      groupStatements(document.id, name, group),
    ),
    ...Object.entries(sketch.agreements ?? {}).flatMap(([name, { signedOn, parties }]) => [
      ...(signedOn === undefined
        ? []
        : [statement(document.id, 'SIGNED_ON', agreementId(name), { value: signedOn })]),
      ...parties.map((party, position) =>
        statement(document.id, 'PARTY', agreementId(name), { objectId: entityId(party), position }),
      ),
    ]),
    ...counts.map(({ id, ofId }) => statement(document.id, 'COUNT', ofId, { objectId: id })),
    ...(sketch.mentions ?? []).map((name) =>
      statement(document.id, 'MENTION', document.id, { objectId: entityId(name) }),
    ),
    ...(sketch.cites ?? []).map((cited, position) =>
      statement(document.id, 'CITES', document.id, { value: cited.title, position }),
    ),
  ];
  return {
    ...base,
    document: { ...document, kind: 'NEWS', number: null, issuedOn: null, publishedOn: '2023-02-21' },
    regions: REGIONS,
    organizations: organizationsOf(sketch),
    inclusions: Object.entries(sketch.collectives ?? {}).flatMap(([name, members]) =>
      members.map((member, position) => ({
        collectiveId: entityId(name),
        memberId: entityId(member),
        position,
      })),
    ),
    agreements: Object.keys(sketch.agreements ?? {}).map((name) => ({
      id: agreementId(name),
      ref: `agreement/${name}`,
      title: name,
    })),
    counts,
    mentions: (sketch.mentions ?? []).map((name) => ({
      subjectId: document.id,
      objectId: entityId(name),
      names: [],
      statementIds: statements
        .filter(({ predicate, objectId }) => predicate === 'MENTION' && objectId === entityId(name))
        .map(({ id }) => id),
    })),
    citations: (sketch.cites ?? []).map(({ title: cited, number = null, relation = 'OTHER' }) => ({
      ...{ key: fold(cited), title: cited, number, relation },
      statementIds: [statementId(document.id, 'CITES', document.id, null, cited)],
    })),
    statements: [
      ...statements,
      ...Object.keys(sketch.collectives ?? {}).map((name) =>
        statement(document.id, 'MENTION', document.id, { objectId: entityId(name) }),
      ),
    ],
  };
}

/** Id of a region, group, alliance, collective or school by its name. */
export function entityId(name: string): string {
  const known = REGIONS.find((each) => each.name === name);
  return known === undefined ? toId(PREFIXES[typeOf(name)], name) : known.id;
}

export function agreementId(title: string): string {
  return toId('agr', title);
}

const PREFIXES = { UNIT: 'unt', SCHOOL: 'sch', EDUCATION_GROUP: 'grp', ALLIANCE: 'all' } as const;

function typeOf(name: string): OrganizationFact['type'] {
  if (name.endsWith('集团')) return 'EDUCATION_GROUP';
  if (/(?:共同体|联盟)$/u.test(name)) return 'ALLIANCE';
  return /学校?$/u.test(name) ? 'SCHOOL' : 'UNIT';
}

function groupStatements(documentId: string, name: string, group: GroupSketch): readonly StatementFact[] {
  const { members = {}, mode, formula, aliases = [] } = group;
  const about = (predicate: Predicate, said: Said) => statement(documentId, predicate, entityId(name), said);
  return [
    ...MEMBER_PREDICATES.flatMap((predicate) =>
      Object.entries(members[predicate] ?? {}).map(([member, value], position) =>
        about(predicate, { objectId: entityId(member), value, position }),
      ),
    ),
    ...(mode === undefined ? [] : [about('MODE', { value: mode.mode, asWritten: mode.asWritten })]),
    ...(formula === undefined ? [] : [about('FORMULA', { value: formula })]),
    ...aliases.map((alias) => about('ALIAS', { value: alias })),
  ];
}

type Said = Partial<Pick<StatementFact, 'objectId' | 'value' | 'asWritten' | 'position'>>;

function statement(
  documentId: string,
  predicate: Predicate,
  subjectId: string,
  { objectId = null, value = null, asWritten = value ?? '', position = 0 }: Said,
): StatementFact {
  const words = `${predicate} ${objectId ?? ''} ${value ?? ''}`;
  return {
    ...{ id: statementId(documentId, predicate, subjectId, objectId, value), predicate, subjectId, objectId },
    ...{
      value,
      asWritten,
      ranges: [{ start: 0, end: 4 }],
      position,
      start: 0,
      end: 9,
      line: 1,
      part: 'PROSE',
      quote: words,
      text: words,
    },
    ...{ rule: 'test', linkedBy: null },
  };
}

function statementId(...parts: readonly (string | null)[]): string {
  return toId('stm', ...parts);
}

function organizationsOf({ groups = {}, agreements = {}, mentions = [], collectives = {} }: NewsSketch) {
  const names = [
    ...Object.entries(groups).flatMap(([name, { members = {} }]) => [
      name,
      ...Object.values(members).flatMap((ofRole) => Object.keys(ofRole)),
    ]),
    ...Object.values(agreements).flatMap(({ parties }) => parties),
    ...mentions,
    ...Object.entries(collectives).flatMap(([name, members]) => [name, ...members]),
  ];
  const isRegion = (name: string) => REGIONS.some((each) => each.name === name);
  return [...new Set(names)]
    .filter((name) => !isRegion(name))
    .sort()
    .map(toOrganization);
}

function toOrganization(name: string): OrganizationFact {
  const type = typeOf(name);
  const base = {
    id: entityId(name),
    ref: `organization/${name}`,
    name,
    names: [{ text: name, folded: fold(name), kind: 'CANONICAL' as const }],
    regionId: type === 'ALLIANCE' ? null : RONGCHANG.id,
  };
  switch (type) {
    case 'UNIT':
      return {
        ...base,
        type,
        kind: 'COLLECTIVE',
        level: null,
        function: null,
        successorId: null,
        until: null,
      };
    case 'ALLIANCE':
      return { ...base, type };
    case 'SCHOOL':
    case 'EDUCATION_GROUP':
      return { ...base, type, stages: [] };
  }
}
