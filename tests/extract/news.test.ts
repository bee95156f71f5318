import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readText, type Read } from './compact.ts';
import { said } from './said.ts';

const FIXTURES = new URL('../fixtures/news/', import.meta.url);
const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'));

describe('news', () => {
  it.each(files)('%s says what its reading says', (name) => {
    const read = readText(readFileSync(new URL(name, FIXTURES)));

    const expected: unknown = JSON.parse(
      readFileSync(new URL(name.replace('.txt', '.json'), FIXTURES), 'utf8'),
    );
    expect({ ...headOf(read), ...said(read.records) }).toEqual(expected);
  });

  it.each(files)('%s has each of its mentions where its quote stands', (name) => {
    const { source, records } = readText(readFileSync(new URL(name, FIXTURES)));
    const mentions = [
      ...records.memberships.flatMap(({ group, member, evidence }) => [group, member, evidence]),
      ...records.agreements.flatMap(({ title, parties, areas }) => [title, ...parties, ...areas]),
      ...records.counts.flatMap((count) => [count.mention, count.evidence]),
      ...records.citations.map(({ title }) => title),
    ];

    const misplaced = mentions.filter(({ start, end, quote }) => source.original.slice(start, end) !== quote);

    expect(misplaced).toEqual([]);
  });

  it('assigns no task', () => {
    const tasks = files.flatMap((name) => readText(readFileSync(new URL(name, FIXTURES))).records.taskTexts);

    expect(tasks).toEqual([]);
  });
});

function headOf(read: Read): object {
  const { title, kind, publishedOn, publisher } = read.records.head;
  return {
    title: title.value,
    kind,
    publishedOn: publishedOn?.value ?? null,
    publisher: publisher?.value ?? null,
  };
}
