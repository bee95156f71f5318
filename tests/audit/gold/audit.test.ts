import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { DocumentFacts, FindingFact } from '../../../src/model/facts.ts';
import { loadInputs } from '../../../src/ingest/inputs.ts';
import { readDocument } from '../../../src/ingest/read.ts';
import { FINDINGS, NOT_FINDINGS } from './gold.ts';

/** What the audit reports of one document of the seed. */
interface Reported extends Pick<FindingFact, 'rule' | 'severity' | 'line' | 'messageZh'> {
  readonly file: string;
  readonly about: string;
  /** 1-based: of the finding, and of the words that prove it. */
  readonly lines: readonly number[];
}

type Entry = Pick<(typeof FINDINGS)[number], 'file' | 'rule' | 'about' | 'lines'>;

const reported = await reportOn([...new Set(FINDINGS.map(({ file }) => file))].sort());

describe('the audit of the seed', () => {
  it('finds all that is required of it, as grave as it is', () => {
    const missed = FINDINGS.filter(
      (entry) =>
        entry.required &&
        !reported.some((each) => each.severity === entry.severity && isHit(each, entry, entry.alsoBy)),
    );
    expect(missed.map(({ rule, severity, about }) => [rule, severity, about])).toEqual([]);
  });

  it('reports no error and no warning that is not true', () => {
    const wrong = reported.filter(
      (each) => each.severity !== 'INFO' && !FINDINGS.some((entry) => isHit(each, entry, entry.alsoBy)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('calls two things errors', () => {
    const errors = reported.filter(({ severity }) => severity === 'ERROR');
    expect(errors.map(({ rule, about }) => [rule, about])).toEqual(
      FINDINGS.filter(({ severity }) => severity === 'ERROR').map(({ rule, about }) => [rule, about]),
    );
  });

  it('says nothing of what only looks like a defect', () => {
    const cried = reported.filter(
      (each) =>
        !FINDINGS.some((entry) => isHit(each, entry, entry.alsoBy)) &&
        NOT_FINDINGS.some((entry) => isHit(each, entry, []) && isAsGrave(each, entry.severity)),
    );
    expect(cried.map(shown)).toEqual([]);
  });

  it('reports a defect once', () => {
    const keyOf = ({ file, rule, about }: Reported | Entry) => [file, rule, about].join(' ');
    const entries = FINDINGS.map(keyOf);
    const keys = reported.filter(({ severity }) => severity !== 'INFO').map(keyOf);
    const more = keys.filter(
      (key) =>
        keys.filter((each) => each === key).length >
        Math.max(1, entries.filter((each) => each === key).length),
    );
    expect(more).toEqual([]);
  });

  it('says five things for information, each once a document', () => {
    const notes = reported.filter(({ severity }) => severity === 'INFO');
    expect(notes.map(({ file, rule }) => [file.slice(0, 3), rule])).toEqual([
      ['004', 'unit-is-known'],
      ['004', 'unit-named-once'],
      ['004', 'collective-is-open'],
      ['004', 'load-is-shared'],
      ['004', 'yearly-goal-has-target'],
    ]);
  });
});

function isHit(each: Reported, entry: Entry, alsoBy: readonly string[]): boolean {
  return (
    each.file === entry.file &&
    [entry.rule, ...alsoBy].includes(each.rule) &&
    (each.about === entry.about || entry.lines.some((line) => each.lines.includes(line)))
  );
}

function isAsGrave({ severity }: Reported, least: Reported['severity']): boolean {
  const order = ['INFO', 'WARNING', 'ERROR'];
  return order.indexOf(severity) >= order.indexOf(least);
}

function shown({ file, rule, severity, line, messageZh, about }: Reported): string {
  return `${file.slice(0, 3)}:${String(line)} ${severity} ${rule} ${about}: ${messageZh}`;
}

async function reportOn(files: readonly string[]): Promise<readonly Reported[]> {
  const inputs = await loadInputs();
  const folder = new URL('../../../seed/documents/', import.meta.url);
  const readings = await Promise.all(
    files.map((file) => readDocument(readFileSync(new URL(file, folder)), file, inputs)),
  );
  return readings.flatMap((reading) =>
    reading.outcome === 'quarantined' ? [] : reportedOf(reading.file, reading.facts),
  );
}

function reportedOf(file: string, facts: DocumentFacts): readonly Reported[] {
  const { document, tasks, organizations, indicators, programmes } = facts;
  const nameOf = new Map([
    [document.id, document.title],
    ...tasks.map(({ id, title }) => [id, title] as const),
    ...[...organizations, ...indicators, ...programmes].map(({ id, name }) => [id, name] as const),
  ]);
  const lineOf = new Map(facts.statements.map(({ id, line }) => [id, line]));
  return facts.findings.map(({ rule, severity, line, messageZh, aboutId, statementIds }) => {
    const lines = [...(line === null ? [] : [line]), ...statementIds.flatMap((id) => lineOf.get(id) ?? [])];
    return { file, rule, severity, line, messageZh, about: nameOf.get(aboutId) ?? aboutId, lines };
  });
}
