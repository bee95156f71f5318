/** What follows from the statements of a generated document. */

import type { MentionFact } from '../../src/model/association-facts.ts';
import { ROLES } from '../../src/model/enums.ts';
import type { ResponsibilityFact, StatementFact } from '../../src/model/facts.ts';
import { groupBy } from '../../src/group-by.ts';

/** A pair's edge for all its statements. A role that the annex alone gives is disputed: the body speaks of every task. */
export function responsibilitiesIn(statements: readonly StatementFact[]): readonly ResponsibilityFact[] {
  return ROLES.flatMap((role) => {
    const ofRole = statements.filter(({ predicate }) => predicate === role);
    const pairs = groupBy(ofRole, ({ subjectId, objectId }) => `${subjectId}/${objectId ?? ''}`);
    return Array.from(pairs.values(), (pair) => {
      const [{ subjectId, objectId, position }] = pair;
      const parts = [...new Set(pair.map(({ part }) => part))];
      return {
        ...{ role, subjectId, parts, position },
        organizationId: objectId ?? '',
        disputed: !parts.includes('BODY') && parts.includes('ANNEX'),
        statementIds: pair.map(({ id }) => id).sort(),
      };
    });
  });
}

export function mentionsIn(statements: readonly StatementFact[]): readonly MentionFact[] {
  const mentions = statements.filter(({ predicate }) => predicate === 'MENTION');
  const pairs = groupBy(mentions, ({ subjectId, objectId }) => `${subjectId}/${objectId ?? ''}`);
  return Array.from(pairs.values(), (pair) => ({
    subjectId: pair[0].subjectId,
    objectId: pair[0].objectId ?? '',
    names: pair.flatMap(({ id, asWritten, ranges, line }) =>
      ranges.map((range) => ({ ...range, line, quote: asWritten, text: asWritten, statementId: id })),
    ),
    statementIds: pair.map(({ id }) => id).sort(),
  }));
}
