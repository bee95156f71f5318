/** Conditions on tasks: on their words and place, and on who holds a role for them, their goals and what was found. */

import type { FindingStatus, Part, Severity } from '../../model/enums.ts';
import { fragment, type Fragment } from '../cypher.ts';
import type { Conjunction, DayLiteral, TextLiteral, ValueLiteral } from './conditions.ts';
import { DOCUMENT_OF_LITERAL, type DocumentLiteral } from './document-condition.ts';
import { ROLE_HOLDER, ROLE_HOLDER_CONDITION, type OrganizationLiteral } from './organization-condition.ts';
import { targetTraitOf, type TargetTrait } from './target-trait.ts';

/** There is (`yes`) or is no organization in the role that meets `where` by an edge of `part` and `disputed`; null is any. */
export interface RoleLiteral {
  readonly kind: 'leads' | 'responsible' | 'supporting' | 'supervising';
  readonly yes: boolean;
  readonly part: Part | null;
  readonly disputed: boolean | null;
  readonly where: Conjunction<OrganizationLiteral>;
}

/** There is (`yes`) or is no target that meets `where`. */
export interface TargetsLiteral {
  readonly kind: 'targets';
  readonly yes: boolean;
  readonly where: Conjunction<TargetTrait>;
}

export type FoundLiteral = TextLiteral<'rule'> | ValueLiteral<'severity', Severity>;

/** There is (`yes`) or is no finding of `status` about the task that meets `where`. */
export interface FindingsLiteral {
  readonly kind: 'findings';
  readonly yes: boolean;
  readonly status: FindingStatus;
  readonly where: Conjunction<FoundLiteral>;
}

export type TaskLiteral =
  | ValueLiteral<'id', string>
  | TextLiteral<'title'>
  | TextLiteral<'text'>
  | TextLiteral<'ordinal'>
  | DayLiteral<'dueOn'>
  | ValueLiteral<'programme.id', string>
  | ValueLiteral<'programme.isMissing', boolean>
  | TextLiteral<'programme.name'>
  | DocumentLiteral
  | RoleLiteral
  | TargetsLiteral
  | FindingsLiteral;

/** The roles for the task `subject`, with as much of each organization as a `RoleLiteral` asks for. */
export const ROLE_EDGES = fragment`
  [(subject)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o:Organization) | {
    literal: CASE type(r)
      WHEN 'LEADS' THEN 'leads'
      WHEN 'RESPONSIBLE_FOR' THEN 'responsible'
      WHEN 'SUPPORTS' THEN 'supporting'
      WHEN 'SUPERVISES' THEN 'supervising'
    END,
    parts: r.parts,
    disputed: r.disputed,
    ${ROLE_HOLDER}
  }]`;

const TARGETS = fragment`
  [(subject)-[:HAS_TARGET]->(g:Target) | {
    year: g.year,
    scope: g.scope,
    part: g.part,
    text: g.textFolded,
    units: [(g)-[:HAS_MEASURE]->(m:Measure) | m.unit]
  }]`;

const TARGET_TRAIT = targetTraitOf(fragment`trait`, {
  year: fragment`goal.year`,
  scope: fragment`goal.scope`,
  part: fragment`goal.part`,
  text: fragment`goal.text`,
  units: fragment`goal.units`,
});

const FOUND_TRAIT = fragment`
  CASE trait.kind
    WHEN 'severity' THEN finding.severity = trait.value
    WHEN 'rule.eq' THEN finding.rule = trait.value
    WHEN 'rule.in' THEN finding.rule IN trait.value
    WHEN 'rule.contains' THEN finding.rule CONTAINS trait.value
    WHEN 'rule.startsWith' THEN finding.rule STARTS WITH trait.value
  END`;

/** Does the task `subject` meet `$where`? */
export const TASK_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(${taskLiteral(ROLE_EDGES)}, false)))`;

/**
 * Does the task `subject` meet `literal`? Each reading stands here once: each place more takes the planner longer.
 * @param edges a list of what literals with `where` speak of
 */
export function taskLiteral(edges: Fragment): Fragment {
  return fragment`
  CASE
    WHEN literal.kind STARTS WITH 'document.' THEN ${DOCUMENT_OF_LITERAL}
    WHEN literal.kind = 'targets' THEN any(goal IN ${TARGETS} WHERE
      all(demand IN literal.where WHERE any(trait IN demand WHERE trait.yes = coalesce(${TARGET_TRAIT}, false))))
    WHEN literal.kind = 'findings' THEN any(finding IN [(subject)<-[:ABOUT]-(f:Finding) | f] WHERE
      finding.status = literal.status
      AND all(demand IN literal.where WHERE any(trait IN demand WHERE trait.yes = coalesce(${FOUND_TRAIT}, false))))
    WHEN literal.where IS NOT NULL THEN any(edge IN ${edges} WHERE edge.literal = literal.kind
      AND coalesce(literal.part IN edge.parts, true)
      AND coalesce(literal.disputed = edge.disputed, true)
      AND ${ROLE_HOLDER_CONDITION})
    ELSE CASE literal.kind
      WHEN 'id' THEN subject.id = literal.value
      WHEN 'dueOn.from' THEN subject.dueOn >= literal.value
      WHEN 'dueOn.until' THEN subject.dueOn <= literal.value
      WHEN 'programme.id' THEN subject.programmeId = literal.value
      WHEN 'programme.isMissing' THEN (subject.programmeId IS NULL) = literal.value
      ELSE any(text IN CASE
          WHEN literal.kind STARTS WITH 'title.' THEN [subject.titleFolded]
          WHEN literal.kind STARTS WITH 'text.' THEN [subject.textFolded]
          WHEN literal.kind STARTS WITH 'ordinal.' THEN [subject.ordinalFolded]
          ELSE [(subject)-[:PART_OF]->(p:Programme) | p.nameFolded]
        END WHERE CASE
          WHEN literal.kind IN ['title.eq', 'text.eq', 'ordinal.eq', 'programme.name.eq'] THEN text = literal.value
          WHEN literal.kind IN ['title.in', 'text.in', 'ordinal.in', 'programme.name.in'] THEN text IN literal.value
          WHEN literal.kind IN ['title.contains', 'text.contains', 'ordinal.contains', 'programme.name.contains']
            THEN text CONTAINS literal.value
          WHEN literal.kind IN ['title.startsWith', 'text.startsWith', 'ordinal.startsWith', 'programme.name.startsWith']
            THEN text STARTS WITH literal.value
        END)
    END
  END`;
}
