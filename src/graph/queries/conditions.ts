/**
 * Conditions as data. A filter reaches the graph as a conjunction of clauses of literals (DESIGN of filters: parameters,
 * not text), and constant fragments, a file a noun, say what each literal means. A literal holds when its condition is
 * `yes`; what is unknown (null) counts as not so.
 */

/** All clauses hold; of each clause, one literal. No clause holds for all, an empty clause for none. */
export type Conjunction<L> = readonly (readonly L[])[];

/** Kinds of the literals that a `StringFilter` on `field` gives. */
export type TextKind<F extends string> = `${F}.eq` | `${F}.in` | `${F}.contains` | `${F}.startsWith`;

/** `value` is folded, but for rules, which are compared as they are; a list where the kind ends in `.in`. */
export interface TextLiteral<F extends string> {
  readonly kind: TextKind<F>;
  readonly yes: boolean;
  readonly value: string | readonly string[];
}

export interface ValueLiteral<K extends string, V> {
  readonly kind: K;
  readonly yes: boolean;
  readonly value: V;
}

/** `value` is a day, ISO 8601. */
export interface DayLiteral<F extends string> {
  readonly kind: `${F}.from` | `${F}.until`;
  readonly yes: boolean;
  readonly value: string;
}
