import { describe, expect, it } from '@jest/globals';
import { readCurated } from '../../src/ingest/curated-files.ts';
import { readRegions } from '../../src/ingest/region-tables.ts';

const facts = (fact: string) => ({
  file: 'facts.yaml',
  text: `document: 方案\nfacts:\n  - { id: one, quote: 甲, why: because, ${fact} }\n`,
});

describe('readCurated', () => {
  it('leaves dates open that a fact does not give', () => {
    const membership = 'kind: membership, group: 甲, groupKind: OTHER, member: 乙, role: MEMBER';
    expect(readCurated([facts(membership)])[0]?.facts).toEqual([
      {
        id: 'one',
        kind: 'membership',
        quote: '甲',
        why: 'because',
        group: '甲',
        groupKind: 'OTHER',
        member: '乙',
        role: 'MEMBER',
        since: null,
        until: null,
      },
    ]);
  });

  it.each([
    ['an unknown kind', 'kind: person, name: 甲'],
    ['a fact without its name', 'kind: alias, of: 甲'],
    [
      'a date that is none',
      "kind: membership, group: 甲, groupKind: OTHER, member: 乙, role: MEMBER, since: '2023-2'",
    ],
  ])('refuses %s, and says where', (_, fact) => {
    expect(() => readCurated([facts(fact)])).toThrow(/^seed facts\.yaml, at facts\.0/u);
  });

  it('refuses two facts with one id', () => {
    const alias = facts('kind: alias, name: 甲, of: 乙');
    expect(() => readCurated([alias, alias])).toThrow(
      'seed facts.yaml, at one: another curated fact has this id',
    );
  });
});

describe('readRegions', () => {
  it('refuses a row that is none, with file and line', () => {
    const text = 'code,name,within\n500153001,昌元街道,500153\n500153,荣昌区,500000\n';
    expect(() => readRegions([{ file: 'towns.csv', text }], [])).toThrow(
      'seed towns.csv, at line 3: no row of this table: 500153,荣昌区,500000',
    );
  });
});
