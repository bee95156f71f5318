/** Tasks of the numbered text: leaf items of a section in which any item carries an assignment clause. */

import type { Role } from '../model/enums.ts';
import type { ProgrammeRecord, TaskTextRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Section, Tree } from '../parse/tree.ts';
import { squeeze } from '../parse/lines.ts';
import { mention, type Span } from '../text/mention.ts';
import { toAssignments } from './assignments.ts';
import { findBareList } from './bare-lists.ts';
import { findBodyTargets } from './body-targets.ts';
import { findClauses } from './find-clauses.ts';
import type { FoundClause, FoundClauses } from './found-clause.ts';
import { findItemDue, findItemTitle } from './items.ts';
import { findSentenceClauses } from './sentence-clauses.ts';
import { headingOf, isProgrammeHeading, namesProgramme, toProgramme } from './programmes.ts';

export interface NumberedTasks {
  readonly programmes: readonly ProgrammeRecord[];
  readonly taskTexts: readonly TaskTextRecord[];
  /** Sections that are tasks. */
  readonly sections: ReadonlySet<Section>;
  readonly clauses: number;
  readonly unread: readonly Span[];
}

export function findNumberedTasks(source: Source, tree: Tree): NumberedTasks {
  const programmes: ProgrammeRecord[] = [];
  const taskTexts: TaskTextRecord[] = [];
  const sections = new Set<Section>();
  const unread: Span[] = [];
  let clauses = 0;

  const visit = (section: Section, path: readonly Section[], programme: ProgrammeRecord | null): void => {
    const isEvent = namesHost(section);
    const found = withBareLists(
      source.text,
      section.children.map((child) => ({
        child,
        clauses: isEvent ? NO_CLAUSES : findOwnClauses(source, child),
      })),
    );
    const holdsTasks = areTasks(found.map((item) => item.clauses));
    const heading = mention(source, headingOf(source.text, section)).text;
    const isHolder = holdsTasks && isProgrammeHeading(heading);
    const first = programmes.length;
    const own = isHolder ? toProgramme(source, section, programme?.key ?? null) : programme;
    if (isHolder && own !== null) programmes.push(own);
    const inner = isHolder ? [section] : own === null ? [] : [...path, section];
    for (const { child, clauses: childClauses } of found) {
      take(child, childClauses, inner, own, holdsTasks);
      visit(child, inner, own);
    }
    if (!isHolder && programmes.length > first && namesProgramme(heading)) {
      const outer = toProgramme(source, section, programme?.key ?? null);
      programmes.push(outer, ...programmes.splice(first).map((inside) => under(outer, inside)));
    }
  };

  const take = (
    section: Section,
    found: FoundClauses,
    path: readonly Section[],
    programme: ProgrammeRecord | null,
    amongTasks: boolean,
  ): void => {
    clauses += found.clauses.length + found.unread.length;
    unread.push(...found.unread);
    const isTask = found.clauses.length > 0 || (amongTasks && section.children.length === 0);
    if (!isTask || section.lines.length === 0) return;
    sections.add(section);
    taskTexts.push(toTaskText(source, section, found, path, programme));
  };

  for (const section of tree.sections) {
    take(section, findOwnClauses(source, section), [], null, false);
    visit(section, [], null);
  }
  return { programmes, taskTexts, sections, clauses, unread };
}

/** A programme that holds programmes: those at its top level get it as their parent. */
function under(outer: ProgrammeRecord, inside: ProgrammeRecord): ProgrammeRecord {
  return inside.parentKey === outer.parentKey ? { ...inside, parentKey: outer.key } : inside;
}

const NO_CLAUSES: FoundClauses = { clauses: [], unread: [] };

/** (一)主办单位:… (二)承办单位:…: who holds an event, an item each. */
function namesHost({ children }: Section): boolean {
  const labels = children.map(({ lines }) => squeeze(lines[0]?.text.slice(0, 8) ?? ''));
  return (
    labels.some((label) => /^主办(?:单位|方|机构)?[:：]/u.test(label)) &&
    labels.some((label) => /^(?:承办|协办|指导|支持|参赛)(?:单位|方|机构)?[:：]/u.test(label))
  );
}

/** Sentences of running text count only where no clause in brackets or on lines says it. */
function findOwnClauses(source: Source, section: Section): FoundClauses {
  const found = findClauses(source.text, section.span, section.lines);
  return found.clauses.length > 0
    ? found
    : { ...found, clauses: findSentenceClauses(source.text, section.lines, true) };
}

interface FoundItem {
  readonly child: Section;
  readonly clauses: FoundClauses;
}

/** Where brackets of one item assign, those of the others that only list public bodies do, too. */
function withBareLists(text: string, items: readonly FoundItem[]): readonly FoundItem[] {
  if (!items.some(({ clauses }) => clauses.clauses.some(isInBrackets))) return items;
  return items.map((item) => {
    const { child, clauses } = item;
    const line = child.lines.at(-1);
    if (clauses.clauses.length > 0 || child.children.length > 0 || line === undefined) return item;
    const bare = findBareList(text, line);
    return bare === null ? item : { child, clauses: { ...clauses, clauses: [bare] } };
  });
}

function isInBrackets({ rule }: FoundClause): boolean {
  return rule === 'assignment-in-brackets';
}

/** One clause tells that all items are tasks; a sentence (由A牵头) may stand in any text, so half of them must have one. */
function areTasks(items: readonly FoundClauses[]): boolean {
  const assigning = items.filter(({ clauses }) => clauses.length > 0);
  return (
    assigning.length > 0 &&
    (assigning.length * 2 >= items.length ||
      assigning.some(({ clauses }) => clauses.some(({ rule }) => !IN_SENTENCES.has(rule))))
  );
}

const IN_SENTENCES: ReadonlySet<string> = new Set([
  'assignment-by-agent',
  'assignment-by-duty',
  'assignment-units-first',
]);

function toTaskText(
  source: Source,
  section: Section,
  found: FoundClauses,
  path: readonly Section[],
  programme: ProgrammeRecord | null,
): TaskTextRecord {
  const positions = new Map<Role, number>();
  const title = mention(source, findItemTitle(source.text, section.lines[0] ?? section.span, found));
  const ordinals = [...path, section].map(({ ordinal }) => ordinal?.written ?? '');
  return {
    part: section.part,
    ordinal: ordinals.join(''),
    programmeKey: programme?.key ?? null,
    title,
    text: mention(source, section.span),
    due: findItemDue(source, section.span, found),
    assignments: found.clauses.flatMap(({ span, clause, rule }) =>
      toAssignments(source, clause.assigned, mention(source, span), rule, positions),
    ),
    targets: findBodyTargets(source, section.lines, section.part, found, title.text),
  };
}
