import type { DocumentFacts } from '../model/facts.ts';

/** What findings call tasks, programmes and the document, by id. */
export function subjectNames({ document, programmes, tasks }: DocumentFacts): ReadonlyMap<string, string> {
  return new Map([
    [document.id, document.title],
    ...programmes.map(({ id, name }) => [id, name] as const),
    ...tasks.map(({ id, title }) => [id, title] as const),
  ]);
}
