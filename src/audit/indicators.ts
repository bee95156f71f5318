import type { DocumentFacts, StatementFact } from '../model/facts.ts';

/** The statement that proves the value of an indicator, by the value's id. */
export function statementsOfValues({ statements }: DocumentFacts): ReadonlyMap<string, StatementFact> {
  return new Map(
    statements
      .filter(({ predicate }) => predicate === 'INDICATOR_VALUE')
      .map((statement) => [statement.objectId ?? '', statement]),
  );
}
