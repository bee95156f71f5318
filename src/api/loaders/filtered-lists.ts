/** Loaders of lists by condition: each is read once a version. */

import type { Placed } from '../../graph/queries/keyed.ts';
import type {
  Candidate,
  CandidateParameters,
  ListParameters,
  PageParameters,
  SortDirection,
  TallyParameters,
  TallyRow,
} from '../../graph/queries/list-parameters.ts';
import type { ListStatements } from '../../graph/queries/lists.ts';
import type { Statement } from '../../graph/cypher.ts';
import type { Reader } from './batch.ts';
import { remember, type Remembering } from './remember.ts';
import { only } from './whole-lists.ts';

interface Request<By extends string, P> {
  readonly by: By;
  readonly parameters: P;
}

interface PageRequest<L, By extends string, Field extends string> extends Request<By, PageParameters<L>> {
  readonly field: Field;
  readonly direction: SortDirection;
}

/** Pages give as many rows as their `limit`. */
export interface ListLoader<L, By extends string, Field extends string, Row> {
  readonly page: Remembering<PageRequest<L, By, Field>, readonly Placed<Row>[]>;
  readonly count: Remembering<Request<By, ListParameters<L>>, number>;
  readonly candidates: Remembering<Request<By, CandidateParameters<L>>, readonly Candidate<Field>[]>;
  readonly tally: Remembering<Request<By, TallyParameters<L>>, readonly TallyRow[]>;
}

/** @param all how many there are of the noun without any condition, where the count store knows */
export function listLoader<L, By extends string, Field extends string, Row>(
  reader: Reader,
  lists: ListStatements<L, By, Field, Row>,
  all: Statement<Record<string, never>, number> | null = null,
): ListLoader<L, By, Field, Row> {
  const { budget } = reader;
  return {
    page: remember(budget, `${lists.name}-page`, ({ by, field, direction, parameters }) =>
      reader.read(lists.page(by, field, direction), parameters),
    ),
    count: remember(budget, `${lists.name}-count`, async ({ by, parameters }) =>
      only(
        all !== null && parameters.where.length === 0
          ? await reader.read(all, {})
          : await reader.read(lists.count(by), parameters),
      ),
    ),
    candidates: remember(budget, `${lists.name}-candidates`, ({ by, parameters }) =>
      reader.read(lists.candidates(by), parameters),
    ),
    tally: remember(budget, `${lists.name}-tally`, ({ by, parameters }) =>
      reader.read(lists.tally(by), parameters),
    ),
  };
}
