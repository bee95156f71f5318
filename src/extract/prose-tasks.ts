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
import { readsAsNews } from './head.ts';
import { findItemDue, findItemTitle } from './items.ts';
import { findSentenceClauses } from './sentence-clauses.ts';

export interface ProseTasks {
  readonly taskTexts: readonly TaskTextRecord[];
  readonly clauses: number;
  readonly unread: readonly Span[];
}

/** One task for each clause: what stands before it in its paragraph, or the paragraph before where it has its own line. */
export function findProseTasks(source: Source, tree: Tree): ProseTasks {
  const taskTexts: TaskTextRecord[] = [];
  const unread: Span[] = [];
  const isNews = readsAsNews(source.text);
  let clauses = 0;
  for (const lines of [tree.head, tree.loose]) {
    const paragraphs = lines.filter((line) => !tree.dropped.has(line));
    for (const [index, line] of paragraphs.entries()) {
      const before = paragraphs[index - 1];
      const found = findClauses(source.text, line, before === undefined ? [line] : [before, line]);
      const ended = found.clauses.filter(({ span }) => span.start >= line.start);
      const own = ended.length > 0 || isNews ? ended : findSentenceClauses(source.text, [line], false);
      clauses += own.length + found.unread.length;
      unread.push(...found.unread);
      let start = startsWithClause(line, own) ? (before?.start ?? line.start) : line.start;
      let behind = start;
      for (const clause of own) {
        const isFirst = clause.rule === 'assignment-units-first';
        const words = behindStops(source.text, { start: behind, end: clause.span.start });
        // Of two clauses in a row, the second is for the same words as the first.
        if (words.end > words.start) start = words.start;
        if (clause.rule === 'assignment-by-duty') start = clause.span.start;
        const span = trimSpan(source.text, { start, end: isFirst ? line.end : clause.span.end });
        taskTexts.push(toTaskText(source, line, span, clause, partOf(tree, line)));
        behind = clause.span.end;
      }
    }
  }
  return { taskTexts, clauses, unread };
}

/** The line is a clause for the paragraph before it. 县教育局:负责… and 县教育局负责… have their task behind. */
function startsWithClause(line: Line, [first]: readonly FoundClause[]): boolean {
  return (
    first?.span.start === line.start &&
    first.rule !== 'assignment-units-first' &&
    first.rule !== 'assignment-by-duty'
  );
}

/** The span without the stop of the sentence before it. */
function behindStops(text: string, { start, end }: Span): Span {
  const stops = /^[。；;，,\s]+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + stops, end };
}

function partOf(tree: Tree, line: Line): Part {
  return tree.annexStart !== null && line.start >= tree.annexStart ? 'ANNEX' : 'PROSE';
}

function toTaskText(source: Source, line: Line, span: Span, own: FoundClause, part: Part): TaskTextRecord {
  const found: FoundClauses = { clauses: [own], unread: [] };
  const isFirst = own.rule === 'assignment-units-first';
  const body = { start: span.start, end: isFirst ? span.end : Math.max(span.start, own.span.start) };
  const inLine = body.end > body.start ? body : span;
  const firstLine = span.start < line.start ? { start: span.start, end: line.start } : inLine;
  const title = mention(source, findItemTitle(source.text, firstLine, found));
  return {
    part,
    ordinal: '',
    programmeKey: null,
    title,
    text: mention(source, span),
    due: findItemDue(source, span, found),
    assignments: toAssignments(source, own.clause.assigned, mention(source, own.span), own.rule),
    targets: findBodyTargets(source, [body], part, found, title.text),
  };
}
