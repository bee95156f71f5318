/** Assignment clauses as they were found in a text, whatever their form. */

import type { Span } from '../text/mention.ts';
import type { Clause } from './clause/read-clause.ts';

/** A clause that was read, at its place: brackets, or the line, included. */
export interface FoundClause {
  readonly span: Span;
  readonly clause: Clause;
  readonly rule:
    | 'assignment-in-brackets'
    | 'assignment-on-lines'
    | 'assignment-by-agent'
    | 'assignment-by-duty'
    | 'assignment-units-first';
}

export interface FoundClauses {
  readonly clauses: readonly FoundClause[];
  /** Stretches that look like an assignment and were not understood. */
  readonly unread: readonly Span[];
}
