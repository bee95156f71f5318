import { describe, expect, it } from '@jest/globals';
import { readGazetteer } from '../../src/ingest/gazetteer-files.ts';

const functions = { file: 'functions.yaml', text: 'EDUCATION: 教育\nHEALTH: 卫生健康\n' };

/** The bodies of a file with one entry a line, from line 2 on. */
const read = (entries: readonly string[], head = 'kind: GOVERNMENT') => {
  const lines = entries.map((entry) => `  - { ${entry} }\n`).join('');
  return readGazetteer([functions, { file: 'bodies.yaml', text: `${head}\nbodies:\n${lines}` }]);
};

const STATE = "canonical: '{name}'\nprinted: ['{name}']\nlevels: [NATIONAL]";

describe('readGazetteer', () => {
  it('fills in what an entry and its file leave out', () => {
    expect(read(['name: 教育局, function: EDUCATION'])).toEqual([
      {
        name: '教育局',
        short: [],
        kind: 'GOVERNMENT',
        function: 'EDUCATION',
        stages: [],
        canonical: '{region}{name}',
        printed: ['{region}{name}'],
        levels: ['PROVINCE', 'PREFECTURE', 'COUNTY'],
        from: null,
        until: null,
        successors: [],
      },
    ]);
  });

  it.each([
    ['a blank in a name', ['name: 教育 局'], 'bodies.0.name (line 3): expected a name in simplified script'],
    [
      'a traditional name',
      ['name: 教育局', 'name: 財政局'],
      'bodies.1.name (line 4): expected a name in simpl',
    ],
    [
      'a date that is none',
      ["name: 教育局, until: '2018-3'"],
      'bodies.0.until (line 3): expected a date like',
    ],
    ['a field of another name', ['name: 教育局, shorts: [教局]'], 'bodies.0 (line 3): Unrecognized key'],
    [
      'a function not listed',
      ['name: 体育局, function: SPORT'],
      'line 3 (体育局): expected a function of functions',
    ],
    [
      'two bodies of one name',
      ['name: 教育局', 'name: 教育委员会', 'name: 教育局'],
      'line 5 (教育局): expected another name: ～教育局 also means 教育局 (bodies.yaml, line 3 (教育局))',
    ],
    [
      'an abbreviation that is another body’s name',
      ['name: 文化局', 'name: 文化和旅游局, short: [文化局]'],
      'line 4 (文化和旅游局): expected another name: ～文化局 also means 文化局',
    ],
    [
      'a successor that is no body',
      ["name: 卫生局, until: '2014', successors: [卫生健康局]"],
      'line 3 (卫生局): expected a successor that is one body of these levels, got 卫生健康局',
    ],
    [
      'a successor of a body that is still there',
      ['name: 卫生局, successors: [卫生健康局]', 'name: 卫生健康局'],
      'line 3 (卫生局): expected until',
    ],
    [
      'an end before the beginning',
      ["name: 卫生局, from: '2014', until: '2013'"],
      'line 3 (卫生局): expected an end after 2014, got until 2013',
    ],
    ['text that is no YAML', ['name: [教育局'], 'line 3'],
  ])('refuses %s, and says where and what was expected', (_, entries, message) => {
    expect(() => read(entries)).toThrow(`seed bodies.yaml, at ${message}`);
  });

  it('lets a body that is no more share its name with one that is there', () => {
    const bodies = read([
      "name: 城乡建设委员会, short: [建委], until: '2018'",
      'name: 住建委员会, short: [建委]',
    ]);
    expect(bodies.map(({ short }) => short)).toEqual([['建委'], ['建委']]);
  });

  it('lets bodies of different levels share a name', () => {
    expect(
      read(['name: 中院, levels: [PREFECTURE]', 'name: 法院, short: [中院], levels: [COUNTY]']),
    ).toHaveLength(2);
  });

  it('refuses a body of the state that is printed like one of a region without it', () => {
    const regional = { file: 'a.yaml', text: 'kind: GOVERNMENT\nbodies:\n  - { name: 数据局 }\n' };
    const state = {
      file: 'b.yaml',
      text: `kind: GOVERNMENT\n${STATE}\nbodies:\n  - { name: 国家数据局, short: [数据局] }\n`,
    };
    expect(() => readGazetteer([functions, regional, state])).toThrow(
      'seed b.yaml, at line 6 (国家数据局): expected another name: 数据局 also means 数据局 (a.yaml, line 3 (数据局))',
    );
  });

  it.each([
    [
      'a form without region for bodies of regions',
      "canonical: '{name}'",
      'expected forms with {region} or {stem}',
    ],
    ['a form with region for bodies of the state', 'levels: [NATIONAL]', 'expected forms without {region}'],
    [
      'an unknown placeholder',
      "canonical: '{place}{name}'",
      'expected one or two of {region}, {stem} and {name}',
    ],
  ])('refuses %s', (_, head, message) => {
    expect(() => read(['name: 教育局'], head)).toThrow(message);
  });

  it('refuses functions out of order, and a gazetteer without them', () => {
    const late = { file: 'functions.yaml', text: 'HEALTH: 卫生健康\nEDUCATION: 教育\n' };
    expect(() => readGazetteer([late])).toThrow(
      'seed functions.yaml, at line 2: expected EDUCATION before HEALTH',
    );
    expect(() => readGazetteer([])).toThrow('seed functions.yaml, at line 1: expected this file');
  });
});
