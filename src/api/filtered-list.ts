/** Connections of what meets a filter: sorted, counted, by facets and groups. */

import type DataLoader from 'dataloader';
import { ZerenError } from '../errors.ts';
import { START, type ListParameters, type TallyRow } from '../graph/queries/list-parameters.ts';
import { assertWithin } from './bounds.ts';
import {
  toConnection,
  toPageRequest,
  type Connection,
  type Counted,
  type FilteredConnection,
  type GroupValue,
  type PageArguments,
} from './connections.ts';
import type { Selection } from './filters/selection.ts';
import { getAllLinked } from './linked.ts';
import type { ListLoader } from './loaders/filtered-lists.ts';
import {
  comparePlaces,
  fromPlaceText,
  toOrder,
  toPlace,
  toPlaceText,
  type GivenKey,
  type Order,
  type SortKey,
} from './order.ts';

/** How a noun is listed. */
export interface Listing<L, By extends string, Field extends string, Row> {
  /** Names the list in its cursors. */
  readonly name: string;
  /** The field whose values are all different, null where those of every field may be alike. */
  readonly unique: Field | null;
  /** The order where none is asked for. */
  readonly usual: Field;
  readonly loader: ListLoader<L, By, Field, Row>;
  readonly byId: DataLoader<string, Row | null>;
  /** What a filter must name before things can be sorted by several keys, in words. */
  readonly anchors: string;
}

interface GroupCountRow {
  readonly keys: readonly GroupValue[];
  readonly count: number;
}

interface SortedArguments<Field extends string> extends PageArguments {
  readonly sort?: readonly GivenKey<Field>[] | null | undefined;
}

/** Things that are sorted here rather than read from an index in order. */
const MAX_CANDIDATES = 10_000;
/** Groups and values that are given at most. */
const MAX_GROUPS = 1_000;
const DEFAULT_GROUPS = 100;
const MAX_VALUES = 100;
const MAX_FIELDS = 3;

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function filteredConnection<L, By extends string, Field extends string, Row>(
  listing: Listing<L, By, Field, Row>,
  { where, anchor }: Selection<L, By>,
  args: SortedArguments<Field>,
): FilteredConnection<Row> {
  const order = toOrder(args.sort ?? [], listing.unique, listing.usual);
  const parameters = { where, anchor: anchor.value, edge: anchor.edge ?? null };
  const list: List<By, L> = {
    page: args,
    name: `${listing.name} ${order.map(({ field, direction }) => `${field} ${direction}`).join(', ')}`,
    by: anchor.by,
    isAnchored: anchor.value !== null,
    parameters,
  };
  const [first, ...others] = order;
  const connection =
    others.length === 0 ? byOneKey(listing, list, first) : bySeveralKeys(listing, list, order);
  return {
    ...connection,
    ...toTallies((by, limit) =>
      listing.loader.tally.load({ by: anchor.by, parameters: { ...parameters, by, limit } }),
    ),
  };
}

/** @param tally the combinations of values that most things have, `limit` of them at least, if there are so many */
export function toTallies(
  tally: (by: readonly string[], limit: number) => Promise<readonly TallyRow[]>,
): Counted {
  return {
    facet: async (field) =>
      (await tally([field], MAX_VALUES))
        .slice(0, MAX_VALUES)
        .map(({ values, count }) => ({ value: values[0] ?? null, count })),
    groups: async (by, limit) => {
      assertWithin('fields', by.length, 1, MAX_FIELDS);
      assertWithin('first', limit, 1, MAX_GROUPS);
      return (await tally(by, limit)).slice(0, limit);
    },
  };
}

/** A connection's groups, each value beside its field. */
export async function groupCounts(
  { groups }: Pick<Counted, 'groups'>,
  { fields, first }: { readonly fields: readonly string[]; readonly first?: number | null },
): Promise<readonly GroupCountRow[]> {
  const rows = await groups(fields, first ?? DEFAULT_GROUPS);
  return rows.map(({ values, count }) => ({
    keys: fields.map((field, n) => ({ field, value: values[n] ?? null })),
    count,
  }));
}

/** What a list is made of: the page to give, of which things. */
interface List<By extends string, L> {
  readonly page: PageArguments;
  /** Of this list in this order, for its cursors. */
  readonly name: string;
  readonly by: By;
  readonly isAnchored: boolean;
  readonly parameters: ListParameters<L>;
}

/** Each stored key is unique, so a page is a stretch of its index. */
function byOneKey<L, By extends string, Field extends string, Row>(
  { loader }: Listing<L, By, Field, Row>,
  { page, name, by, parameters }: List<By, L>,
  { field, direction }: SortKey<Field>,
): Connection<{ readonly cursor: string; readonly node: Row }> {
  const request = toPageRequest(page, name, START[direction]);
  const stretch = { ...parameters, after: request.after, limit: request.first + 1 };
  return toConnection(
    request,
    {
      load: () => loader.page.load({ by, field, direction, parameters: stretch }),
      count: () => loader.count.load({ by, parameters }),
    },
    (node, cursor) => ({ cursor, node }),
  );
}

/** The things that the filter leaves are sorted here, and the page is cut from them. */
function bySeveralKeys<L, By extends string, Field extends string, Row>(
  { loader, byId, unique, anchors }: Listing<L, By, Field, Row>,
  { page: asked, name, by, isAnchored, parameters }: List<By, L>,
  order: Order<Field>,
): Connection<{ readonly cursor: string; readonly node: Row }> {
  if (!isAnchored) {
    throw new ZerenError('SORT_TOO_WIDE', `sort: expected one key, or a filter by ${anchors}`);
  }
  const request = toPageRequest(asked, name);
  const start = request.isStart ? null : fromPlaceText(request.after, order.length);
  return toConnection(
    request,
    {
      load: async () => {
        const candidates = await loader.candidates.load({
          by,
          parameters: { ...parameters, limit: MAX_CANDIDATES + 1 },
        });
        if (candidates.length > MAX_CANDIDATES) {
          throw new ZerenError(
            'SORT_TOO_WIDE',
            `sort: expected one key, or a filter that leaves at most ${MAX_CANDIDATES}`,
          );
        }
        const page = candidates
          .map((candidate) => ({ id: candidate.id, place: toPlace(candidate, order, unique) }))
          .filter(({ place }) => start === null || comparePlaces(place, start, order) > 0)
          .toSorted((a, b) => comparePlaces(a.place, b.place, order))
          .slice(0, request.first + 1);
        const rows = await getAllLinked(
          byId,
          page.map(({ id }) => id),
        );
        return rows.map((value, n) => ({ value, place: toPlaceText(page[n]?.place ?? []) }));
      },
      count: () => loader.count.load({ by, parameters }),
    },
    (node, cursor) => ({ cursor, node }),
  );
}
