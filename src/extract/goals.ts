/** Goals of the document as a whole: the items of 主要目标, which belong to no task. */

import type { TargetRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Section } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';
import { findMeasures } from './measures.ts';
import { headingOf } from './programmes.ts';

const GOAL_HEADING = /^\p{Script=Han}{0,8}目标(?:任务|指标)?$/u;

/** Leaf items under a heading that says 目标; paragraphs where it has no items. Tasks are left out. */
export function findGoals(
  source: Source,
  sections: readonly Section[],
  tasks: ReadonlySet<Section>,
): readonly TargetRecord[] {
  return sections.flatMap((section) =>
    GOAL_HEADING.test(mention(source, headingOf(source.text, section)).text)
      ? goalsUnder(source, section, tasks)
      : findGoals(source, section.children, tasks),
  );
}

function goalsUnder(source: Source, section: Section, tasks: ReadonlySet<Section>): readonly TargetRecord[] {
  if (tasks.has(section)) return [];
  if (section.children.length > 0)
    return section.children.flatMap((child) => goalsUnder(source, child, tasks));
  const first = section.lines[0];
  if (first === undefined) return [];
  const heading = headingOf(source.text, section);
  const isHeadingOnly = GOAL_HEADING.test(mention(source, heading).text);
  const start = isHeadingOnly ? (section.lines[1]?.start ?? null) : first.start;
  return start === null ? [] : [toGoal(source, section, { start, end: section.span.end })];
}

function toGoal(source: Source, section: Section, span: Span): TargetRecord {
  return {
    year: null,
    scope: 'WHOLE_PERIOD',
    part: section.part,
    mention: mention(source, span),
    measures: findMeasures(source, span)
      .filter(({ governed }) => governed)
      .map(({ measure }) => measure),
  };
}
