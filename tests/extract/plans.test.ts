import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/fold.ts';
import { compact, readText, unitsOf } from './compact.ts';

const FIXTURES = new URL('../fixtures/plans/', import.meta.url);
const SEED = new URL('../../seed/documents/', import.meta.url);

/** `name.txt` is read and must give `name.json`; the 荣昌 plan is the one of the seed. */
const cases = [
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name,
      text: new URL(name, FIXTURES),
      json: new URL(name.replace('.txt', '.json'), FIXTURES),
    })),
  {
    name: 'the plan of the seed',
    text: new URL('004_59fc6a863d3bdf4f.txt', SEED),
    json: new URL('rongchang.json', FIXTURES),
  },
];

describe('extract', () => {
  it.each(cases)('reads $name', ({ text, json }) => {
    const read = readText(readFileSync(text));

    expect(compact(read)).toEqual(JSON.parse(readFileSync(json, 'utf8')));
  });

  it.each(cases)('places every mention of $name where its quote stands', ({ text }) => {
    const { source, records } = readText(readFileSync(text));

    const misplaced = mentionsIn(records).filter(
      ({ start, end, quote }) => source.original.slice(start, end) !== quote,
    );

    expect(misplaced).toEqual([]);
  });
});

describe('the plan of the seed', () => {
  const printed = readFileSync(new URL('004_59fc6a863d3bdf4f.txt', SEED), 'utf8');
  const said = whatIsSaid(printed);

  it.each([
    ['full-width punctuation', printed.replace(/,/gu, '，').replace(/;/gu, '；').replace(/:/gu, '：')],
    ['full-width brackets', printed.replace(/\(/gu, '（').replace(/\)/gu, '）')],
    ['ends of lines as Windows writes them', printed.replace(/\n/gu, '\r\n')],
    ['spaces around every line', printed.replace(/\n/gu, ' \u3000\n\u3000\u3000')],
    ['clauses broken over lines', printed.replace(/;责任单位/gu, ';\n责任单位')],
    ['a byte order mark', `\ufeff${printed}`],
  ])('says the same with %s', (_, variant) => {
    expect(whatIsSaid(variant)).toEqual(said);
  });
});

/** Tasks, units, numbers of the plan, whatever the form of its punctuation. */
function whatIsSaid(text: string): unknown {
  const { programmes, taskTexts, indicators, goals } = readText(text).records;
  return {
    programmes: programmes.map(({ ordinal, name }) => `${ordinal} ${name}`),
    tasks: taskTexts.map((task) => [task.part, task.ordinal, fold(task.title.text), unitsOf(task)]),
    measures: [...taskTexts.flatMap(({ targets }) => targets), ...goals].map(({ year, measures }) =>
      measures.map(({ label, quantity, unit, kind }) => [year, fold(label), quantity, unit, kind]),
    ),
    indicators: indicators.map(({ name, unit, partOfKey, values }) => [
      name,
      unit,
      partOfKey,
      values.map((v) => v.value),
    ]),
  };
}

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

function mentionsIn(value: unknown): readonly Quoted[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(mentionsIn);
  return isQuoted(value) ? [value, ...inside] : inside;
}

function isQuoted(value: object): value is Quoted {
  return 'quote' in value && 'start' in value && 'end' in value;
}
