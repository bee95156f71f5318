/** Who belongs to which group, from sentences. */

import type { Mention } from '../../model/place.ts';
import type { Problem } from '../../model/records.ts';
import type { Source } from '../../model/source.ts';
import { mention, type Span } from '../../text/mention.ts';
import { findWhen, type Timeline } from '../news-dates.ts';
import { spanIn, type Stretch } from '../stretch.ts';
import { findComposed, findDescribed, findJoinedByLead, findJointlyFounded } from './composed.ts';
import type { Clause, Found, Paragraph } from './found.ts';
import { groupInForce, isAnyGroupAbove } from './group-in-force.ts';
import { findLeft } from './left.ts';
import { findListed } from './listed.ts';
import { withoutName } from './problems.ts';
import {
  findAppointed,
  findIncluded,
  findJoined,
  findLabelled,
  findStatus,
  namesRole,
} from './prose-rules.ts';
import { UNDATED, type MemberDates, type MemberStatement } from './statement.ts';

export interface ProseMembers {
  readonly statements: readonly MemberStatement[];
  readonly problems: readonly Problem[];
}

/** Rules that speak of what is; a plan's own sentences speak of what shall be. */
const FACTS = [
  findComposed,
  findJoinedByLead,
  findJoined,
  findLeft,
  findStatus,
  findLabelled,
  findAppointed,
  findIncluded,
  findListed,
  findJointlyFounded,
] as const;
const FACTS_OF_PLANS = [findDescribed, findStatus, findLabelled, findIncluded, findListed] as const;

/** In printed order of the sentences. */
export function readProse(
  source: Source,
  stretches: readonly Paragraph[],
  timeline: Timeline,
  isPlan: boolean,
): ProseMembers {
  const statements: MemberStatement[] = [];
  const problems: Problem[] = [];
  for (const [index, stretch] of stretches.entries()) {
    for (const clause of stretch.clauses) {
      if (!mayNameMembers(clause)) continue;
      const inClause = { source, stretches, index, stretch, clause };
      for (const found of findFresh(clause, isPlan ? FACTS_OF_PLANS : FACTS)) {
        const group = groupOf(inClause, found);
        if (group !== null) statements.push(...toStatement(inClause, found, group, timeline));
        else problems.push(...toProblem(inClause, found));
      }
    }
  }
  return { statements, problems };
}

/** Most clauses speak of no group: without its name, every rule needs a label's words or 由. */
function mayNameMembers(clause: Clause): boolean {
  return (
    clause.groups.length > 0 ||
    clause.text.slice(clause.start, clause.end).includes('由') ||
    namesRole(clause)
  );
}

interface InClause {
  readonly source: Source;
  readonly stretches: readonly Stretch[];
  readonly index: number;
  readonly stretch: Stretch;
  readonly clause: Clause;
}

/** The rules stand in order: members that an earlier one has read are not read again. */
function findFresh(
  clause: Clause,
  rules: readonly ((clause: Clause) => readonly Found[])[],
): readonly Found[] {
  const taken: Span[] = [];
  return rules
    .flatMap((rule) => rule(clause))
    .flatMap((found) => {
      const members = found.members.filter(
        ({ span }) => !taken.some((other) => other.start < span.end && span.start < other.end),
      );
      taken.push(...members.map(({ span }) => span));
      return members.length === 0 ? [] : [{ ...found, members }];
    });
}

function groupOf({ source, stretches, index, stretch }: InClause, found: Found): Mention | null {
  return found.group === null
    ? groupInForce(source, stretches, index, found.needsHeading === true ? null : found.datedUntil)
    : mention(source, spanIn(stretch, found.group));
}

function toStatement(
  { source, stretch, clause }: InClause,
  found: Found,
  group: Mention,
  timeline: Timeline,
): readonly MemberStatement[] {
  const dates = datesOf(stretch.text, clause, found, timeline);
  if (dates === null) return [];
  return [
    {
      group,
      evidence: mention(source, spanIn(stretch, clause)),
      members: found.members.map(({ span, role }) => ({
        mention: mention(source, spanIn(stretch, span)),
        role,
      })),
      dates,
      rule: found.rule,
    },
  ];
}

/** Null for a leaving without a date: that alone does not tell when the member was one. */
function datesOf(text: string, clause: Clause, found: Found, timeline: Timeline): MemberDates | null {
  const when = findWhen(text, { start: clause.start, end: found.datedUntil }, timeline);
  if (found.leaves === true) {
    const until = when?.value ?? null;
    return until === null ? null : { ...UNDATED, until };
  }
  return when === null
    ? UNDATED
    : { since: when.value, sinceAsWritten: text.slice(when.start, when.end), until: null };
}

function toProblem(
  { source, stretches, index, stretch, clause }: InClause,
  found: Found,
): readonly Problem[] {
  const { unnamed } = found;
  if (unnamed === undefined || isAnyGroupAbove(stretches, index, found.datedUntil)) return [];
  return [
    withoutName(mention(source, spanIn(stretch, clause)), stretch.text.slice(unnamed.start, unnamed.end)),
  ];
}
