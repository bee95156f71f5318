/** What the rules read of a case, against its labels. */

import { extract } from '../../../src/extract/extract.ts';
import type { DocumentRecords, TaskTextRecord } from '../../../src/model/records.ts';
import { parse } from '../../../src/parse/parse.ts';
import { readSource } from '../../../src/text/read-source.ts';
import type { Case, Labels } from './case.ts';
import { tally, type Share, type Tally } from './tally.ts';

export interface Score {
  readonly name: string;
  readonly form: string;
  readonly tier: string;
  readonly assignments: Tally;
  readonly memberships: Tally;
  readonly measures: Tally;
  readonly titles: Share;
  readonly deadlines: Share;
  /** Of texts in which nothing may be found, whether nothing was. */
  readonly negatives: Share;
  /** What was found though the labels do not have it, and what they have and was not found. */
  readonly differences: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type LabelledTask = Labels['tasks'][number];

/** A labelled task at its place in the text. */
interface Placed extends Span {
  readonly task: LabelledTask;
}

/** Throws where the text cannot be read: cases are plain text. */
export function scoreCase({ name, bytes, labels }: Case): Score {
  const result = readSource(bytes, `${name}.txt`);
  if (!result.ok) throw new Error(`${name}: ${result.message}`);
  const records = extract(result.source, parse(result.source));
  const placed = place(result.source.original, labels.tasks);
  const units = [goldUnits(placed), foundUnits(placed, records.taskTexts)] as const;
  const members = [goldMembers(labels), foundMembers(labels, records)] as const;
  const measures = [
    goldMeasures(labels),
    labels.targets === undefined ? new Set<string>() : foundMeasures(labels, records),
  ] as const;
  const titles = checkTitles(placed, records.taskTexts);
  const deadlines = checkDeadlines(placed, records.taskTexts);
  const isClean = units[1].size + members[1].size === 0;
  return {
    name,
    form: labels.pattern,
    tier: labels.tier ?? labels.kind,
    assignments: tally(...units),
    memberships: tally(...members),
    measures: tally(...measures),
    titles: titles.share,
    deadlines: deadlines.share,
    negatives: labels.kind === 'negative' ? { right: isClean ? 1 : 0, of: 1 } : { right: 0, of: 0 },
    differences: [
      ...[units, members, measures].flatMap(([gold, found]) => [
        ...without(found, gold).map((key) => `+ ${key}`),
        ...without(gold, found).map((key) => `- ${key}`),
      ]),
      ...titles.missed.map((title) => `- title ${title}`),
      ...deadlines.missed.map((deadline) => `- deadline ${deadline}`),
    ],
  };
}

/** Equal quotes stand for the places where they are printed, one after the other. */
function place(text: string, tasks: readonly LabelledTask[]): readonly Placed[] {
  const passed = new Map<string, number>();
  return tasks.flatMap((task) => {
    const next = text.indexOf(task.quote, passed.get(task.quote) ?? 0);
    const start = next < 0 ? text.indexOf(task.quote) : next;
    if (start < 0) return [];
    const end = start + task.quote.length;
    passed.set(task.quote, end);
    return [{ task, start, end }];
  });
}

function goldUnits(placed: readonly Placed[]): ReadonlySet<string> {
  return new Set(
    placed.flatMap(({ task }, index) =>
      task.assignments.flatMap(({ role, units }) => units.map((unit) => `${index} ${role} ${bare(unit)}`)),
    ),
  );
}

/** What stands behind the last labelled task of a text that was cut is not judged. */
function foundUnits(placed: readonly Placed[], tasks: readonly TaskTextRecord[]): ReadonlySet<string> {
  const last = placed.length === 0 ? Infinity : Math.max(...placed.map(({ end }) => end));
  return new Set(
    tasks
      .flatMap(({ assignments }) => assignments)
      .flatMap(({ role, unit }) => {
        const index = placed.findIndex((span) => isInside(unit, span));
        if (index < 0 && unit.start >= last) return [];
        return [`${index < 0 ? `at ${unit.start}` : index} ${role} ${bare(unit.text)}`];
      }),
  );
}

function goldMembers({ memberships }: Labels): ReadonlySet<string> {
  return new Set(
    memberships.flatMap(({ group, lead, members }) =>
      [...members, ...(lead === undefined ? [] : [lead])].map((member) => memberKey(group, member)),
    ),
  );
}

/** A leading school counts only where the labels name the one of its group. */
function foundMembers({ memberships }: Labels, records: DocumentRecords): ReadonlySet<string> {
  const led = new Set(memberships.filter(({ lead }) => lead !== undefined).map(({ group }) => bare(group)));
  return new Set(
    records.memberships
      .filter(({ role, group }) => role !== 'LEAD' || led.has(bare(group.text)))
      .map(({ group, member }) => memberKey(group.text, member.text)),
  );
}

/** A stage or sponsor in brackets behind a name is no part of it. */
function memberKey(group: string, member: string): string {
  return `${bare(group)} | ${bare(member).replace(/[（(][^（）()]*[)）]$/u, '')}`;
}

interface Counted {
  readonly asWritten: string;
  readonly quantity: number | null;
  readonly quantityMax?: number | null | undefined;
  readonly unit: string | null;
  readonly comparator: string;
}

function goldMeasures({ targets = [] }: Labels): ReadonlySet<string> {
  return new Set(
    targets.flatMap(({ year, measures }) => measures.map((one) => measureKey(year, one, one.kind ?? null))),
  );
}

/** A kind counts only where the label gives one. */
function foundMeasures({ targets = [] }: Labels, records: DocumentRecords): ReadonlySet<string> {
  const open = new Set(
    targets.flatMap(({ measures }) =>
      measures.filter(({ kind }) => kind === undefined).map(({ asWritten }) => asWritten),
    ),
  );
  return new Set(
    records.taskTexts
      .flatMap((task) => task.targets)
      .flatMap(({ year, measures }) =>
        measures.map((one) => measureKey(year, one, open.has(one.asWritten) ? null : one.kind)),
      ),
  );
}

function measureKey(year: number | null, measure: Counted, kind: string | null): string {
  const { asWritten, quantity, quantityMax, unit, comparator } = measure;
  const numbers = [quantity, quantityMax ?? null].filter((number) => number !== null).join('..');
  return [year ?? 'whole', `«${asWritten}»`, comparator, numbers, unit ?? '', kind ?? ''].join(' ');
}

interface Checked {
  readonly share: Share;
  readonly missed: readonly string[];
}

/** A title is right where one holds the other. */
function checkTitles(placed: readonly Placed[], tasks: readonly TaskTextRecord[]): Checked {
  const titled = placed.filter(({ task }) => (task.title ?? '') !== '');
  const missed = titled.filter((span) => {
    const title = bare(span.task.title ?? '');
    return !tasksAt(span, tasks)
      .map((task) => bare(task.title.text))
      .some((found) => found !== '' && (found.includes(title) || title.includes(found)));
  });
  return checked(
    titled.length,
    missed.map(({ task }) => task.title ?? ''),
  );
}

/** A deadline that is none (持续推进) may be left out. */
function checkDeadlines(placed: readonly Placed[], tasks: readonly TaskTextRecord[]): Checked {
  const missed = placed.filter((span) => {
    const printed = bare(span.task.deadline ?? '');
    const found = tasksAt(span, tasks).map(({ due }) => bare(due?.mention.text ?? ''));
    return !found.includes(printed) && !(!/\d/u.test(printed) && found.includes(''));
  });
  return checked(
    placed.length,
    missed.map(({ task }) => `${task.deadline ?? 'none'} of ${task.title ?? ''}`),
  );
}

function checked(of: number, missed: readonly string[]): Checked {
  return { share: { right: of - missed.length, of }, missed };
}

function tasksAt(span: Span, tasks: readonly TaskTextRecord[]): readonly TaskTextRecord[] {
  return tasks.filter(({ assignments }) => assignments.some(({ unit }) => isInside(unit, span)));
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return Array.from(keys).filter((key) => !others.has(key));
}

function isInside({ start }: Pick<Span, 'start'>, span: Span): boolean {
  return span.start <= start && start < span.end;
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}
