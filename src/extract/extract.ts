/** Tree to records: one extractor a kind, put together in printed order. */

import type { Coverage, DocumentRecords, UnreadLine } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Tree } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';
import { findAssociations } from './associations.ts';
import { toDroppedLines } from './dropped.ts';
import { findGoals } from './goals.ts';
import { findHead } from './head.ts';
import { findIndicators } from './indicators.ts';
import { findNames } from './names/names.ts';
import { findNumberedTasks } from './numbered-tasks.ts';
import { toPassages } from './passages.ts';
import { findProseTasks } from './prose-tasks.ts';
import { findSentences } from './sentences.ts';
import { findSourceProblems } from './source-problems.ts';
import { findSupervision } from './supervision.ts';
import { findTableTasks } from './table-tasks.ts';

/** All that the document says. Never fails: what is not understood is listed in `coverage.unread`. */
export function extract(source: Source, tree: Tree): DocumentRecords {
  const numbered = findNumberedTasks(source, tree);
  const inTables = findTableTasks(source, tree.tables);
  const inProse = findProseTasks(source, tree);
  const taskTexts = [...numbered.taskTexts, ...inProse.taskTexts, ...inTables.taskTexts].sort(
    (a, b) => a.text.start - b.text.start,
  );
  const { head, problems } = findHead(source, tree, taskTexts.length > 0);
  const { associations, read } = findAssociations(source, tree, head);
  const sentences = findSentences(source.text, tree.tables, read);
  return {
    head,
    passages: toPassages(source, tree),
    programmes: numbered.programmes,
    taskTexts,
    goals: findGoals(source, tree.sections, numbered.sections),
    indicators: findIndicators(source, tree.tables),
    ...associations,
    names: findNames(source, sentences, associations),
    aliases: [],
    sentences,
    dropped: toDroppedLines(source, tree),
    documentAssignments: findSupervision(source, tree.sections, numbered.sections),
    coverage: toCoverage(
      source,
      numbered.clauses + inProse.clauses + inTables.rows - inTables.skipped.length,
      [...numbered.unread, ...inProse.unread, ...inTables.unread],
      inTables.skipped,
    ),
    problems: [...problems, ...findSourceProblems(source, tree), ...associations.problems],
  };
}

/** `clauses` counts what was met: clauses of the numbered text, and rows of tables that assign. */
function toCoverage(
  source: Source,
  clauses: number,
  unread: readonly Span[],
  skipped: readonly Span[],
): Coverage {
  const toLine = (span: Span): UnreadLine => {
    const { line, text } = mention(source, span);
    return { line, text };
  };
  return {
    clauses,
    read: clauses - unread.length,
    unread: unread.map(toLine),
    skipped: skipped.map(toLine),
  };
}
