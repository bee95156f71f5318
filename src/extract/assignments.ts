/** Clauses to assignment records. */

import type { Role } from '../model/enums.ts';
import type { Mention } from '../model/place.ts';
import type { AssignmentRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { mention, type Span } from '../text/mention.ts';
import type { Assigned } from './clause/read-clause.ts';

/**
 * Records of one clause or row. `clause` is quoted with its brackets: what a reader would look for in the document.
 * Positions count for each role over the whole clause, from `positions` on, which is advanced.
 */
export function toAssignments(
  source: Source,
  assigned: readonly Assigned[],
  clause: Mention,
  rule: string,
  positions = new Map<Role, number>(),
): readonly AssignmentRecord[] {
  return assigned.map(({ role, unit, label }) => {
    const position = positions.get(role) ?? 0;
    positions.set(role, position + 1);
    return {
      role,
      unit: mention(source, unit),
      position,
      clause,
      label: label === null ? null : mention(source, labelSpan(label)),
      rule,
    };
  });
}

function labelSpan(label: Span): Span {
  return { start: label.start, end: label.end };
}
