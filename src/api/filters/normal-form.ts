/** From nested conditions to a conjunction of clauses, of bounded size. */

import { ZerenError } from '../../errors.ts';
import type { Conjunction } from '../../graph/queries/conditions.ts';

/** Nested conditions over literals that can be turned round. */
export type Expression<L> =
  | { readonly op: 'literal'; readonly literal: L }
  | { readonly op: 'and' | 'or'; readonly members: readonly Expression<L>[] }
  | { readonly op: 'not'; readonly member: Expression<L> };

interface Negatable {
  readonly yes: boolean;
}

const MAX_CLAUSES = 16;
const MAX_LITERALS = 8;

export function literal<L>(value: L): Expression<L> {
  return { op: 'literal', literal: value };
}

export function and<L>(members: readonly Expression<L>[]): Expression<L> {
  return { op: 'and', members };
}

export function or<L>(members: readonly Expression<L>[]): Expression<L> {
  return { op: 'or', members };
}

export function not<L>(member: Expression<L>): Expression<L> {
  return { op: 'not', member };
}

/** The same of other literals. */
export function mapped<L, M>(expression: Expression<L>, map: (literal: L) => M): Expression<M> {
  switch (expression.op) {
    case 'literal':
      return literal(map(expression.literal));
    case 'not':
      return not(mapped(expression.member, map));
    case 'and':
    case 'or':
      return { op: expression.op, members: expression.members.map((member) => mapped(member, map)) };
  }
}

/**
 * Holds for the same things as `expression`: `not` is pushed to the literals, `or` distributed over `and`; a literal
 * or clause that is there twice is kept once.
 * @throws ZerenError FILTER_TOO_COMPLEX past 16 clauses of 8 literals
 */
export function toConjunction<L extends Negatable>(expression: Expression<L>): Conjunction<L> {
  return normalize(expression, true);
}

function normalize<L extends Negatable>(expression: Expression<L>, yes: boolean): Conjunction<L> {
  switch (expression.op) {
    case 'literal':
      return [[yes ? expression.literal : { ...expression.literal, yes: !expression.literal.yes }]];
    case 'not':
      return normalize(expression.member, !yes);
    case 'and':
    case 'or': {
      // No conjunction holds more: what is longer repeats itself, and would be compared again and again.
      bounded(expression.members, MAX_CLAUSES * MAX_LITERALS, 'conditions');
      const members = expression.members.map((member) => normalize(member, yes));
      return (expression.op === 'and') === yes ? conjoin(members) : disjoin(members);
    }
  }
}

function conjoin<L>(members: readonly Conjunction<L>[]): Conjunction<L> {
  return bounded(unique(members.flat()), MAX_CLAUSES, 'clauses');
}

/** Every choice of a clause from each member, joined. */
function disjoin<L>(members: readonly Conjunction<L>[]): Conjunction<L> {
  const none: Conjunction<L> = [[]];
  return members.reduce(
    (sum, member) =>
      bounded(
        unique(
          sum.flatMap((left) =>
            member.map((right) => bounded(unique([...left, ...right]), MAX_LITERALS, 'conditions a clause')),
          ),
        ),
        MAX_CLAUSES,
        'clauses',
      ),
    none,
  );
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function bounded<T>(values: readonly T[], limit: number, what: string): readonly T[] {
  if (values.length > limit) {
    throw new ZerenError(
      'FILTER_TOO_COMPLEX',
      `filter: expected at most ${limit} ${what}, got ${values.length}`,
    );
  }
  return values;
}
