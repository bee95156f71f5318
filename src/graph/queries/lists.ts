/**
 * Lists by condition: the statements of one noun, a constant text for each anchor, sort and direction. Each sort has a
 * stored unique key, so a page is a stretch of its index at any depth.
 */

import type { Fragment, Statement } from '../cypher.ts';
import type { Placed } from './keyed.ts';
import type {
  Candidate,
  CandidateParameters,
  ListParameters,
  PageParameters,
  SortDirection,
  TallyParameters,
  TallyRow,
} from './list-parameters.ts';
import {
  defineCandidates,
  defineCount,
  defineEdgePage,
  definePage,
  defineTally,
  type Noun,
} from './list-statements.ts';

/** The statements of a noun; `where` without clauses holds for all. */
export interface ListStatements<L, By extends string, Field extends string, Row> {
  readonly name: string;
  /** Things that meet the conditions, from a place on. */
  page(by: By, field: Field, direction: SortDirection): Statement<PageParameters<L>, Placed<Row>>;
  /** How many meet the conditions. */
  count(by: By): Statement<ListParameters<L>, number>;
  /** Those that meet the conditions, for orders that no stored key gives; at most `limit`. */
  candidates(by: By): Statement<CandidateParameters<L>, Candidate<Field>>;
  /** How many have each combination of values: most first, then by values; at most `limit`. */
  tally(by: By): Statement<TallyParameters<L>, TallyRow>;
}

/** Defines the statements of a noun whose fragment `row` gives a `Row`. */
export function listStatements<L, Row>() {
  return <By extends string, Field extends string>(
    noun: Noun<By, Field>,
  ): ListStatements<L, By, Field, Row> => {
    const anchors = Object.entries<Fragment>(noun.anchors);
    const keys = Object.entries<Fragment>(noun.keys);
    const pages = new Map(
      anchors.flatMap(([by, anchor]) =>
        keys.flatMap(([field, key]) =>
          DIRECTIONS.map((direction) => {
            const name = `${by}-${field}-${direction}`;
            const within = Object.entries<Fragment>(noun.edge?.within ?? {}).find(([of]) => of === field);
            const page = { name, anchor, key, direction };
            return [
              name,
              within === undefined
                ? definePage<L, Row>(noun, page)
                : defineEdgePage<L, Row>(noun, page, within[1]),
            ] as const;
          }),
        ),
      ),
    );
    const counts = new Map(anchors.map(([by, anchor]) => [by, defineCount<L>(noun, by, anchor)]));
    const candidates = new Map(
      anchors.map(([by, anchor]) => [by, defineCandidates<L, Field>(noun, by, anchor)]),
    );
    const tallies = new Map(anchors.map(([by, anchor]) => [by, defineTally<L>(noun, by, anchor)]));
    return {
      name: noun.name,
      page: (by, field, direction) => defined(pages, `${by}-${field}-${direction}`),
      count: (by) => defined(counts, by),
      candidates: (by) => defined(candidates, by),
      tally: (by) => defined(tallies, by),
    };
  };
}

const DIRECTIONS = ['ASC', 'DESC'] as const;

function defined<T>(statements: ReadonlyMap<string, T>, name: string): T {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`expected a statement for ${name}, got none`);
  return statement;
}
