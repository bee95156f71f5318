import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { READING_LAWS } from '../../src/audit/reading-laws.ts';
import { CORPUS_RULES, LAWS, RULES } from '../../src/audit/rule-book.ts';

const root = new URL('../../', import.meta.url);
const ids = READING_LAWS.map(({ id }) => id);

/** How the rooms that read make a problem: as an object with a severity, or by a function of that name. */
const PROBLEM = /\brule: '([a-z-]+)',\s+severity\b|\bproblem\('([a-z-]+)'/gu;

function problemsOf(room: string): readonly string[] {
  const folder = new URL(`src/${room}/`, root);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(PROBLEM)])
    .map((match) => match[1] ?? match[2] ?? '');
}

describe('the laws of reading', () => {
  it('are those of the problems that reading reports, each once', () => {
    const reported = new Set(['text', 'parse', 'extract', 'resolve', 'match'].flatMap(problemsOf));
    expect(ids.toSorted()).toEqual([...reported].sort());
  });

  it('stand in the book behind the rules', () => {
    expect(LAWS.map(({ id }) => id)).toEqual([...[...RULES, ...CORPUS_RULES].map(({ id }) => id), ...ids]);
  });

  it('are listed in the reference, and no others', () => {
    const rows =
      readFileSync(new URL('docs/rules.md', root), 'utf8').split('| problem |')[1]?.split('\n') ?? [];
    const listed = rows.flatMap((row) => /^\| `([a-z-]+)` \|/u.exec(row)?.[1] ?? []);
    expect(listed.toSorted()).toEqual(ids.toSorted());
  });

  it('say law and reason in both languages', () => {
    const texts = READING_LAWS.flatMap(({ law, why }) => [law, why]);
    expect(texts.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[A-Z]/u.test(en))).toEqual([]);
  });
});
