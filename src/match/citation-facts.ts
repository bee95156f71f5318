/** Other documents that a document names. */

import { fold } from '../fold.ts';
import type { CitationFact } from '../model/association-facts.ts';
import type { StatementFact } from '../model/facts.ts';
import type { CitationRecord } from '../model/records.ts';

/** 关于印发《…》的通知: the document is known by what it forwards. */
const FORWARDED = /(?:印发|转发|批转)《(?<title>.+)》的通知$/u;

/** The folded title by which documents cite one another. */
export function citeKeyOf(title: string): string {
  return fold(FORWARDED.exec(title)?.groups?.['title'] ?? title);
}

/** Each document cited once. @param statements all of the document; those with CITES stand in the order of the records */
export function citationFacts(
  records: readonly CitationRecord[],
  statements: readonly StatementFact[],
): readonly CitationFact[] {
  const ids = statements.filter(({ predicate }) => predicate === 'CITES').map(({ id }) => id);
  const facts = new Map<string, CitationFact>();
  records.forEach(({ title, number, relation }, index) => {
    const key = citeKeyOf(title.text);
    const before = facts.get(key) ?? { key, title: title.text, number, relation, statementIds: [] };
    facts.set(key, { ...before, statementIds: [...before.statementIds, ids[index] ?? ''] });
  });
  return [...facts.values()];
}
