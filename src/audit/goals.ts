/** Goals as rules look at them: by task, the whole period beside the years. */

import { groupBy } from '../group-by.ts';
import type { DocumentFacts, MeasureFact, StatementFact, TargetFact, TaskFact } from '../model/facts.ts';

/** A number together with the goal that prints it. */
export interface StatedMeasure {
  readonly target: TargetFact;
  readonly measure: MeasureFact;
  /** Printed for each of several (每年3场, 各学区至少1个): such a number is no total. */
  readonly isForEach: boolean;
}

export interface TaskGoals {
  readonly task: TaskFact;
  /** For the whole period, of body and annex, in printed order. */
  readonly whole: readonly TargetFact[];
  /** By year, earliest first. */
  readonly yearly: readonly TargetFact[];
}

/** The tasks that have goals, in the order of the document. */
export function goalsByTask({ tasks, targets }: DocumentFacts): readonly TaskGoals[] {
  const byOwner = groupBy(targets, ({ ownerId }) => ownerId);
  return tasks.flatMap((task) => {
    const own = byOwner.get(task.id);
    if (own === undefined) return [];
    const yearly = own.filter(({ year }) => year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    return [{ task, whole: own.filter(({ year }) => year === null), yearly }];
  });
}

/** All numbers of these goals, in their order. */
export function measuresIn(targets: readonly TargetFact[]): readonly StatedMeasure[] {
  return targets.flatMap((target) =>
    target.measures.map((measure) => ({ target, measure, isForEach: isForEach(target.text, measure) })),
  );
}

/** The statement that proves a goal, by the goal's id. */
export function statementByTarget({ statements }: DocumentFacts): ReadonlyMap<string, StatementFact> {
  return new Map(
    statements
      .filter(({ predicate }) => predicate === 'TARGET')
      .map((statement) => [statement.objectId ?? '', statement]),
  );
}

/** Ids of the statements behind these goals, each once, and the line of the first. */
export function proofOf(
  targets: readonly TargetFact[],
  statementOf: ReadonlyMap<string, StatementFact>,
): { readonly statementIds: readonly string[]; readonly line: number | null } {
  const statements = targets.flatMap(({ id }) => statementOf.get(id) ?? []);
  return {
    statementIds: [...new Set(statements.map(({ id }) => id))],
    line: statements[0]?.line ?? null,
  };
}

/** Words that make a number one of each year, school or town, between a stop and the number. */
const FOR_EACH = /每|各(?!类|种|级)|年均|均/u;

function isForEach(text: string, { asWritten, label }: MeasureFact): boolean {
  return text
    .split(/[。；;，,]/u)
    .some((clause) => clause.includes(asWritten) && holdsLabel(clause, label) && FOR_EACH.test(clause));
}

function holdsLabel(clause: string, label: string): boolean {
  return clause.replace(/\s+/gu, '').includes(label);
}
