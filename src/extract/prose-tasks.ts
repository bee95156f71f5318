/** Tasks of paragraphs without a number that end in an assignment clause. */

import type { TaskTextRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Part, Role } from '../model/enums.ts';
import type { Line } from '../parse/lines.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, trimSpan, type Span } from '../text/mention.ts';
import { toAssignments } from './assignments.ts';
import { findBodyTargets } from './body-targets.ts';
import { joinBrokenLists } from './broken-lists.ts';
import { findClauses } from './find-clauses.ts';
import type { FoundClause, FoundClauses } from './found-clause.ts';
import { readsAsNews } from './head.ts';
import { findItemDue, findItemTitle } from './items.ts';
import { findLabelStart, startsWithLabel } from './label-start.ts';
import { findSentenceClauses } from './sentence-clauses.ts';

export interface ProseTasks {
  readonly taskTexts: readonly TaskTextRecord[];
  readonly clauses: number;
  readonly unread: readonly Span[];
}

/** One task for each clause, or row of them: what stands before it in its paragraph, or the paragraph before where it has its own line. */
export function findProseTasks(source: Source, tree: Tree): ProseTasks {
  const taskTexts: TaskTextRecord[] = [];
  const unread: Span[] = [];
  const isNews = readsAsNews(source.text);
  let clauses = 0;
  for (const lines of [tree.head, tree.loose]) {
    const paragraphs = toParagraphs(
      source.text,
      lines.filter((line) => !tree.dropped.has(line)),
    );
    for (const [index, { line, lines: printed }] of paragraphs.entries()) {
      const before = paragraphs[index - 1]?.line;
      const found = findClauses(source.text, line, before === undefined ? printed : [before, ...printed]);
      const ended = found.clauses.filter(({ span }) => span.start >= line.start);
      const own = ended.length > 0 || isNews ? ended : findSentenceClauses(source.text, [line], false);
      clauses += own.length + found.unread.length;
      unread.push(...found.unread);
      const start = startsWithClause(line, own) ? (before?.start ?? line.start) : line.start;
      for (const { clauses: run, ...stated } of toRuns(source.text, start, own)) {
        const isFirst = run.some(({ rule }) => rule === 'assignment-units-first');
        const span = trimSpan(source.text, { start: stated.start, end: isFirst ? line.end : stated.end });
        taskTexts.push(toTaskText(source, line, span, run, partOf(tree, line)));
      }
    }
  }
  return { taskTexts, clauses, unread };
}

/** Clauses for the same words, which stand from `start` on; `end` is that of the last clause. */
interface Run extends Span {
  readonly clauses: readonly FoundClause[];
}

/** Of clauses in a row, the second is for the same words as the first. */
function toRuns(text: string, first: number, clauses: readonly FoundClause[]): readonly Run[] {
  const runs: Run[] = [];
  let [start, end] = [first, first];
  let run: FoundClause[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push({ start, end, clauses: run });
    run = [];
  };
  for (const clause of clauses) {
    const words = behindStops(text, { start: end, end: clause.span.start });
    const isDuty = clause.rule === 'assignment-by-duty';
    if (isDuty || words.end > words.start) {
      close();
      start = isDuty ? clause.span.start : words.start;
    }
    run.push(clause);
    end = clause.span.end;
  }
  close();
  return runs;
}

/** A paragraph as one line, and the lines it is printed on. */
interface Paragraph {
  readonly line: Line;
  readonly lines: readonly Line[];
}

/** Lines, each with the labels (配合单位:…, 完成时限:…) that stand on lines of their own behind its own label. */
function toParagraphs(text: string, lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first !== undefined && last !== undefined)
      paragraphs.push({
        line: { ...first, end: last.end, text: text.slice(first.start, last.end) },
        lines: open,
      });
    open = [];
  };
  for (const line of joinBrokenLists(text, lines)) {
    const [first] = open;
    if (first === undefined || findLabelStart(first.text) === null || !startsWithLabel(line.text)) close();
    open.push(line);
  }
  close();
  return paragraphs;
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

function toTaskText(
  source: Source,
  line: Line,
  span: Span,
  clauses: readonly FoundClause[],
  part: Part,
): TaskTextRecord {
  const found: FoundClauses = { clauses, unread: [] };
  const [first] = clauses;
  const isFirst = first?.rule === 'assignment-units-first';
  const until = isFirst ? span.end : Math.max(span.start, first?.span.start ?? span.end);
  const body = { start: span.start, end: until };
  const positions = new Map<Role, number>();
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
    assignments: clauses.flatMap((own) =>
      toAssignments(source, own.clause.assigned, mention(source, own.span), own.rule, positions),
    ),
    targets: findBodyTargets(source, [body], part, found, title.text),
  };
}
