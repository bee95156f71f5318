/** What tasks, targets and the document name, as `zeren parse --json` prints it. Keys and order are a contract. */

import type { MentionFact } from '../model/association-facts.ts';
import type { DocumentFacts, StatementFact } from '../model/facts.ts';
import type { Mention } from '../model/place.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['sch', 'SCHOOL'],
  ['grp', 'EDUCATION_GROUP'],
  ['all', 'ALLIANCE'],
  ['agr', 'AGREEMENT'],
  ['reg', 'REGION'],
]);
const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['tsk', 'TASK'],
  ['tgt', 'TARGET'],
  ['doc', 'DOCUMENT'],
]);

/** One for each printed name. Offsets are those of the name; `quote` is the sentence around it. */
export function mentionsJson(facts: DocumentFacts): readonly object[] {
  const names = new Map([
    ...facts.organizations.map(({ id, name }) => [id, name] as const),
    ...facts.regions.map(({ id, name }) => [id, name] as const),
    ...facts.agreements.map(({ id, title }) => [id, title] as const),
  ]);
  const statements = new Map(facts.statements.map((statement) => [statement.id, statement]));
  return facts.mentions
    .flatMap((mention) => printedNames(mention, statements).map((printed) => ({ mention, ...printed })))
    .sort((a, b) => a.name.start - b.name.start)
    .map(({ mention: { objectId, subjectId }, name, quote }) => ({
      type: TYPES.get(prefixOf(objectId)) ?? null,
      name: names.get(objectId) ?? name.text,
      subject: SUBJECTS.get(prefixOf(subjectId)) ?? null,
      start: name.start,
      end: name.end,
      line: name.line,
      quote,
    }));
}

/** Each name with the sentence it stands in. */
function printedNames(
  { names, statementIds }: MentionFact,
  statements: ReadonlyMap<string, StatementFact>,
): readonly { readonly name: Mention; readonly quote: string }[] {
  const sentences = statementIds.flatMap((id) => statements.get(id) ?? []);
  return names.map((name) => ({
    name,
    quote: sentences.find(({ start, end }) => start <= name.start && name.end <= end)?.quote ?? name.quote,
  }));
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf('_'));
}
