/** The words of one document behind what it says. */

import { EDGE_KINDS } from './edge-kinds.ts';
import { textOf } from './rows.ts';
import { edgesIn, nodesIn, type Subgraph } from './stored.ts';

const KINDS_TO_SPOKEN_OF = EDGE_KINDS.filter((kind) => /^(?:SUBJECT|OBJECT)_/u.test(kind));

/** By id: of each statement, and of the first statement about each thing. */
export function toQuotes(subgraph: Subgraph): ReadonlyMap<string, string> {
  const quotes = new Map<string, string>();
  for (const row of nodesIn(subgraph, 'Statement')) {
    const quote = textOf(row, 'quote');
    if (quote !== null) quotes.set(row.id, quote);
  }
  for (const { from, to } of KINDS_TO_SPOKEN_OF.flatMap((kind) => edgesIn(subgraph, kind))) {
    const quote = quotes.get(from);
    if (quote !== undefined && !quotes.has(to)) quotes.set(to, quote);
  }
  return quotes;
}
