/** Where in an item assignments stand: in brackets, on lines of their own, or at the end of a paragraph. */

import type { Line } from '../parse/lines.ts';
import type { Span } from '../text/mention.ts';
import { findInBrackets } from './bracket-clauses.ts';
import { joinBrokenLists } from './broken-lists.ts';
import type { FoundClauses } from './found-clause.ts';
import { findLeftOver } from './left-over.ts';
import { findOnLines } from './line-clauses.ts';

/** All clauses of an item, in printed order. `lines` are those of the item, `span` holds them all. */
export function findClauses(text: string, span: Span, lines: readonly Line[]): FoundClauses {
  const inBrackets = findInBrackets(text, span);
  const covered = [...inBrackets.clauses.map((found) => found.span), ...inBrackets.unread].sort(
    (a, b) => a.start - b.start,
  );
  const onLines = findOnLines(text, joinBrokenLists(text, lines), covered);
  const clauses = [...inBrackets.clauses, ...onLines].sort((a, b) => a.span.start - b.span.start);
  const leftOver = clauses.flatMap((found) => findLeftOver(text, found));
  return { clauses, unread: [...inBrackets.unread, ...leftOver].sort((a, b) => a.start - b.start) };
}
