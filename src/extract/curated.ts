/** Curated facts as records: what a person read beside what the rules read. */

import { fold } from '../fold.ts';
import type { Mention } from '../model/place.ts';
import type {
  AliasRecord,
  DocumentRecords,
  MembershipRecord,
  NamedRecord,
  Problem,
} from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { lineAt } from '../text/line-index.ts';
import { mention, type Span } from '../text/mention.ts';
import type { CuratedDocument, CuratedFact } from './curated-facts.ts';

/**
 * The records with the curated facts of the document that they were read from, each at the place of its quote. A fact
 * whose quote or names do not stand there is left out and reported as `curated-quote-missing`.
 */
export function withCuratedFacts(
  source: Source,
  records: DocumentRecords,
  curated: readonly CuratedDocument[],
): DocumentRecords {
  const title = fold(records.head.title.value);
  const facts = curated.filter(({ document }) => fold(document) === title).flatMap((each) => each.facts);
  const read = facts.map((fact): Added => readFact(source, fact) ?? { problem: toProblem(fact, records) });
  return {
    ...records,
    memberships: inOrder(
      [...records.memberships, ...read.flatMap(({ membership }) => membership ?? [])],
      ({ member }) => member,
    ),
    aliases: [...records.aliases, ...read.flatMap(({ alias }) => alias ?? [])],
    names: inOrder([...records.names, ...read.flatMap(({ named }) => named ?? [])], ({ name }) => name),
    problems: [...records.problems, ...read.flatMap(({ problem }) => problem ?? [])],
  };
}

/** What one fact adds. */
interface Added {
  readonly membership?: MembershipRecord;
  readonly alias?: AliasRecord;
  readonly named?: NamedRecord;
  readonly problem?: Problem;
}

/** Null where the quote, or a name in it, is not to be found. */
function readFact(source: Source, fact: CuratedFact): Added | null {
  const quote = findQuote(source, fact.quote);
  if (quote === null) return null;
  const evidence = { ...mention(source, quote.span), ...quote.place };
  const find = (name: string): Mention | null => findName(source, quote.span, name);
  const rule = `curated:${fact.id}`;
  switch (fact.kind) {
    case 'alias': {
      const name = find(fact.name);
      return name === null ? null : { alias: { name, of: fact.of, evidence, rule } };
    }
    case 'membership': {
      const [group, member] = [find(fact.group), find(fact.member)];
      if (group === null || member === null) return null;
      const { groupKind, role, since, until } = fact;
      const dates = { since, sinceAsWritten: null, until };
      return { membership: { group, groupKind, member, role, ...dates, evidence, rule } };
    }
    case 'mention': {
      const words = find(fact.words);
      if (words === null) return null;
      // What is looked up is the entity's name, what is shown stays as printed.
      return { named: { kind: fact.entity, name: { ...words, text: fact.of }, evidence, rule } };
    }
  }
}

interface Quote {
  /** In `source.original`. */
  readonly place: Pick<Mention, 'start' | 'end' | 'line' | 'quote'>;
  /** In `source.text`. */
  readonly span: Span;
}

function findQuote(source: Source, quote: string): Quote | null {
  const start = source.original.indexOf(quote);
  if (start < 0) return null;
  const end = start + quote.length;
  return {
    place: { start, end, line: lineAt(source, start), quote },
    span: { start: readingOffset(source, start), end: readingOffset(source, end) },
  };
}

/** The first place of `source.text` that stands at or behind an offset of the original. */
function readingOffset(source: Source, offset: number): number {
  let low = 0;
  let high = source.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source.offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findName(source: Source, { start, end }: Span, name: string): Mention | null {
  const at = source.text.slice(start, end).indexOf(name);
  return at < 0 ? null : mention(source, { start: start + at, end: start + at + name.length });
}

function inOrder<T>(records: readonly T[], placeOf: (record: T) => Mention): readonly T[] {
  return [...records].sort((a, b) => placeOf(a).start - placeOf(b).start);
}

function toProblem(fact: CuratedFact, records: DocumentRecords): Problem {
  return {
    rule: 'curated-quote-missing',
    severity: 'WARNING',
    messageZh: `人工整理的事实 ${fact.id} 的引文在文中找不到`,
    messageEn: `The quote of the curated fact ${fact.id} does not stand in the text`,
    expected: fact.quote,
    actual: null,
    mention: records.head.title.mention,
  };
}
