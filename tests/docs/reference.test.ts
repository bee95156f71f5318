import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CORPUS_RULES, RULES } from '../../src/audit/rule-book.ts';
import { CODES } from '../../src/errors.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** First cells of the rows of a Markdown table whose head is `head`. */
function firstCells(markdown: string, head: string): readonly string[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => (line.split('|')[1] ?? '').trim().replaceAll('`', ''));
}

describe('the reference', () => {
  it('lists every error code with its statuses and meaning, and no other', () => {
    const expected = Object.entries(CODES).map(
      ([code, { http, exit, meaning }]) => `| \`${code}\` | ${http} | ${exit} | ${meaning} |`,
    );
    const rows = read('docs/errors.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(expected);
  });

  it('lists every environment variable that config reads, and no other', () => {
    const variables = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): z/gmu)].map(
      (match) => match[1],
    );
    expect(firstCells(read('README.md'), 'variable').toSorted()).toEqual(variables.toSorted());
  });

  it('lists every command, and no other', () => {
    const commands = [...read('src/cli/main.ts').matchAll(/\b(\w+)Command\(\)/gu)].map((match) => match[1]);
    const documented = firstCells(read('README.md'), 'command').map((cell) => cell.split(' ')[1]);
    expect(documented.toSorted()).toEqual(commands.toSorted());
  });

  it('lists every audit rule, and no other', () => {
    expect(firstCells(read('docs/rules.md'), 'rule').toSorted()).toEqual(
      [...RULES, ...CORPUS_RULES].map((rule) => rule.id).toSorted(),
    );
  });
});
