/** What tasks, targets and the document name, as `zeren parse --json` prints it. Keys and order are a contract. */

import type { DocumentFacts } from '../model/facts.ts';

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
  const quotes = new Map(facts.statements.map(({ id, quote }) => [id, quote]));
  return facts.mentions
    .flatMap((mention) => mention.names.map((name) => ({ ...mention, name })))
    .sort((a, b) => a.name.start - b.name.start)
    .map(({ objectId, subjectId, name }) => ({
      type: TYPES.get(prefixOf(objectId)) ?? null,
      name: names.get(objectId) ?? name.text,
      subject: SUBJECTS.get(prefixOf(subjectId)) ?? null,
      start: name.start,
      end: name.end,
      line: name.line,
      quote: quotes.get(name.statementId) ?? name.quote,
    }));
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf('_'));
}
