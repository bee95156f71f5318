import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readCurated } from '../../src/ingest/curated-files.ts';
import { readGazetteer } from '../../src/ingest/gazetteer-files.ts';
import { parseSeed } from '../../src/ingest/seed-files.ts';

const FUNCTIONS = { file: 'functions.yaml', text: 'EDUCATION: 教育\n' };

/** The code and message of what goes wrong; null where nothing does. */
function faultOf(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}

describe('a YAML file made to harm', () => {
  const laughs = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
  it.each([
    ['aliases of aliases', laughs, 'line 2: expected every value written out, got an alias'],
    ['an alias of itself', 'a: &a [*a]', 'line 1: expected every value written out, got an alias'],
    ['a chain of merges', 'a: &a {x: 1}\nb: &b {<<: *a}\n', 'line 2: expected every value written out'],
    ['5,000 lists in lists', `a:\n  ${'['.repeat(5_000)}`, 'line 2: expected at most 64 levels'],
    ['100,000 lists in one line', '- '.repeat(100_000), 'line 1: expected at most 64 levels'],
    ['maps in maps', '{a: '.repeat(5_000), 'line 1: expected at most 64 levels'],
    ['keys in keys', '? '.repeat(5_000), 'line 1: expected at most 64 levels'],
    [
      'more than a million characters',
      '#'.repeat(2_000_000),
      'expected at most 1048576 characters, got 2000000',
    ],
    ['a tag of its own', 'a: 1\nb: !js/function "x"\n', 'line 2: Unresolved tag'],
    ['an ordered map', '!!omap [a: 1]\n', 'expected record'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'line 3: expected a once in a map'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'multiple documents'],
    ['an open quotation', 'a: "1\n', 'Missing closing "quote'],
  ])('is refused with its line: %s', (_, text, message) => {
    const shape = z.record(z.string().regex(/^[a-z]$/u), z.unknown());

    expect(faultOf(() => parseSeed({ file: 'a.yaml', text }, shape))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`^seed a\\.yaml, at .*${escaped(message)}`, 'u')),
    });
  });

  it('gives no object a prototype of its own', () => {
    const text = '__proto__: {isAdmin: true}\na: {__proto__: {isAdmin: true}}\n';
    const read = parseSeed({ file: 'a.yaml', text }, z.record(z.string(), z.object({})));

    expect([read, read['a'] ?? {}, {}].map((each) => 'isAdmin' in each)).toEqual([false, false, false]);
  });

  it('of many keys is read', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n');
    const shape = z.record(z.string(), z.number());

    expect(Object.keys(parseSeed({ file: 'a.yaml', text }, shape))).toHaveLength(50_000);
  });

  it('of 64 levels is read', () => {
    const text = `${'['.repeat(64)}${']'.repeat(64)}`;

    expect(parseSeed({ file: 'a.yaml', text }, z.array(z.unknown()))).toHaveLength(1);
  });

  it('is refused as gazetteer and as curated facts', () => {
    const file = { file: 'a.yaml', text: laughs };

    expect(faultOf(() => readGazetteer([FUNCTIONS, file]))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(faultOf(() => readCurated([file]))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
