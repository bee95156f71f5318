/** Tasks of paragraphs without a number that end in an assignment clause. */

import type { TaskTextRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Part } from '../model/enums.ts';
import type { Line } from '../parse/lines.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, trimSpan, type Span } from '../text/mention.ts';
import { toAssignments } from './assignments.ts';
import { findBodyTargets } from './body-targets.ts';
import { findClauses, type FoundClause, type FoundClauses } from './find-clauses.ts';
import { findItemDue, findItemTitle } from './items.ts';

export interface ProseTasks {
  readonly taskTexts: readonly TaskTextRecord[];
  readonly clauses: number;
  readonly unread: readonly Span[];
}

/** One task for each clause: what stands before it in its paragraph, or the paragraph before where it has its own line. */
export function findProseTasks(source: Source, tree: Tree): ProseTasks {
  const taskTexts: TaskTextRecord[] = [];
  const unread: Span[] = [];
  let clauses = 0;
  for (const paragraphs of [tree.head, tree.loose]) {
    for (const [index, line] of paragraphs.entries()) {
      const before = paragraphs[index - 1];
      const found = findClauses(source.text, line, before === undefined ? [line] : [before, line]);
      const own = found.clauses.filter(({ span }) => span.start >= line.start);
      clauses += own.length + found.unread.length;
      unread.push(...found.unread);
      let start = own[0]?.span.start === line.start ? (before?.start ?? line.start) : line.start;
      for (const clause of own) {
        const span = trimSpan(source.text, { start, end: clause.span.end });
        taskTexts.push(toTaskText(source, line, span, clause, partOf(tree, line)));
        start = clause.span.end;
      }
    }
  }
  return { taskTexts, clauses, unread };
}

function partOf(tree: Tree, line: Line): Part {
  return tree.annexStart !== null && line.start >= tree.annexStart ? 'ANNEX' : 'PROSE';
}

function toTaskText(source: Source, line: Line, span: Span, own: FoundClause, part: Part): TaskTextRecord {
  const found: FoundClauses = { clauses: [own], unread: [] };
  const body = { start: span.start, end: Math.max(span.start, own.span.start) };
  const firstLine = span.start < line.start ? { start: span.start, end: line.start } : body;
  return {
    part,
    ordinal: '',
    programmeKey: null,
    title: mention(source, findItemTitle(source.text, firstLine, found)),
    text: mention(source, span),
    due: findItemDue(source, span, found),
    assignments: toAssignments(source, own.clause.assigned, mention(source, own.span), own.rule),
    targets: findBodyTargets(source, [body], part, found),
  };
}
