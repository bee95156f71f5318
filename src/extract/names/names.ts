/** Every place that calls a school, a group or an agreement by a name of its own. */

import { fold } from '../../fold.ts';
import type { NamedKind } from '../../model/enums.ts';
import type { Mention } from '../../model/place.ts';
import type { DocumentRecords, NamedRecord } from '../../model/records.ts';
import type { Sentence, Source } from '../../model/source.ts';
import { mention, type Span } from '../../text/mention.ts';
import { findOverlap } from '../../text/spans.ts';
import { findBracketedTitles } from '../bracketed-titles.ts';
import { findGroupNames, isSchoolName } from '../memberships/group-names.ts';
import { spanIn } from '../stretch.ts';
import { findSchools } from './school-names.ts';

type Known = Pick<DocumentRecords, 'memberships' | 'agreements'>;

interface Named extends Span {
  readonly kind: NamedKind;
}

interface Reading {
  readonly sentence: Sentence;
  readonly names: readonly Named[];
  readonly unsure: readonly number[];
}

const SHORTEST = 3;
const LONGEST = 30;

/**
 * In printed order, without overlaps.
 * @param known what was read of groups and agreements: their members are schools by name wherever they stand
 */
export function findNames(
  source: Source,
  sentences: readonly Sentence[],
  known: Known,
): readonly NamedRecord[] {
  const titles = new Set(known.agreements.map(({ title }) => fold(title.text)));
  const readings = sentences.map((sentence) => readSentence(sentence, titles));
  const schools = new Set([
    ...known.memberships.map(({ member }) => member.text).filter(isSchoolName),
    ...readings.flatMap(({ sentence, names }) =>
      names.filter(({ kind }) => kind === 'SCHOOL').map(({ start, end }) => sentence.text.slice(start, end)),
    ),
  ]);
  const found = readings.flatMap((reading) => toRecords(source, reading, schools));
  return withoutOverlaps([...ofMemberships(known), ...ofAgreements(known), ...found]);
}

function readSentence(sentence: Sentence, agreements: ReadonlySet<string>): Reading {
  const { text } = sentence;
  const titles = findBracketedTitles(text);
  const groups = findGroupNames(text);
  const taken = [...titles, ...groups].sort((a, b) => a.start - b.start || b.end - a.end);
  const { names, unsure } = findSchools(text, outermost(taken));
  return {
    sentence,
    names: [
      ...groups.map(({ start, end }): Named => ({ start, end, kind: 'GROUP' })),
      ...titles
        .filter(({ start, end }) => agreements.has(fold(text.slice(start, end))))
        .map((title): Named => ({ ...title, kind: 'AGREEMENT' })),
      ...names.map((name): Named => ({ ...name, kind: 'SCHOOL' })),
    ],
    unsure,
  };
}

function toRecords(
  source: Source,
  { sentence, names, unsure }: Reading,
  schools: ReadonlySet<string>,
): readonly NamedRecord[] {
  const recalled = unsure.flatMap((end): readonly Named[] => {
    const start = findKnown(sentence.text, end, schools);
    return start === null ? [] : [{ start, end, kind: 'SCHOOL' }];
  });
  const all = [...names, ...recalled];
  if (all.length === 0) return [];
  const evidence = mention(source, spanIn(sentence, { start: 0, end: sentence.text.length }));
  return all.map(({ kind, ...span }) => ({ kind, name: mention(source, spanIn(sentence, span)), evidence }));
}

/** Where the longest name begins that is known from elsewhere in the document and ends here. */
function findKnown(text: string, end: number, schools: ReadonlySet<string>): number | null {
  for (let start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start += 1)
    if (schools.has(text.slice(start, end))) return start;
  return null;
}

/** Members and groups of lists and tables, whose layout tells where a name begins and ends. */
function ofMemberships({ memberships }: Known): readonly NamedRecord[] {
  return memberships.flatMap(({ group, member, evidence }) => [
    { kind: 'GROUP', name: group, evidence },
    ...(isSchoolName(member.text) && !isInside(member, group)
      ? [{ kind: 'SCHOOL' as const, name: member, evidence }]
      : []),
  ]);
}

function ofAgreements({ agreements }: Known): readonly NamedRecord[] {
  return agreements.map(({ title, evidence }) => ({ kind: 'AGREEMENT', name: title, evidence }));
}

function isInside(inner: Mention, outer: Mention): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The longer name counts, of two alike the one from the sentence. */
function withoutOverlaps(records: readonly NamedRecord[]): readonly NamedRecord[] {
  const sorted = records
    .map((record, index) => ({ record, index }))
    .sort(
      (a, b) =>
        a.record.name.start - b.record.name.start ||
        b.record.name.end - a.record.name.end ||
        b.index - a.index,
    );
  const kept: NamedRecord[] = [];
  for (const { record } of sorted) {
    const before = kept.at(-1);
    if (before === undefined || before.name.end <= record.name.start) kept.push(record);
    else if (before.name.end < record.name.end && before.name.start === record.name.start)
      kept[kept.length - 1] = record;
  }
  return kept;
}

function outermost(sorted: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of sorted) if (findOverlap(kept, span) === null) kept.push(span);
  return kept;
}
