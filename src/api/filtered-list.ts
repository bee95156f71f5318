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
import type { WordsKey } from '../graph/queries/words.ts';
import type { Remembering } from './loaders/remember.ts';
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
  /** Ids of what full text finds, and the anchor that takes them; null where full text holds nothing of the noun. */
  readonly fullText: FullText<By> | null;
  /** What a filter must name before things can be sorted by several keys, in words. */
  readonly anchors: string;
}

interface FullText<By extends string> {
  readonly by: By;
  /** Each id once; null where they are many. */
  readonly ids: Remembering<WordsKey, readonly string[] | null>;
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
  selection: Selection<L, By>,
  args: SortedArguments<Field>,
): FilteredConnection<Row> {
  const order = toOrder(args.sort ?? [], listing.unique, listing.usual);
  const list: List<By, L> = {
    page: args,
    name: `${listing.name} ${order.map(({ field, direction }) => `${field} ${direction}`).join(', ')}`,
    isAnchored: selection.anchor.value !== null,
    start: () => startOf(listing, selection),
  };
  const [first, ...others] = order;
  const connection =
    others.length === 0 ? byOneKey(listing, list, first) : bySeveralKeys(listing, list, order);
  return {
    ...connection,
    ...toTallies(async (fields, limit) => {
      const { by, parameters } = await list.start();
      return listing.loader.tally.load({ by, parameters: { ...parameters, by: fields, limit } });
    }),
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
  readonly isAnchored: boolean;
  readonly start: () => Promise<Start<By, L>>;
}

/** From where things are looked for. */
interface Start<By extends string, L> {
  readonly by: By;
  readonly parameters: ListParameters<L>;
}

/** The anchor; where that is of all, the few things that full text finds, if they are few. */
async function startOf<L, By extends string, Field extends string, Row>(
  { fullText }: Listing<L, By, Field, Row>,
  { where, anchor, words }: Selection<L, By>,
): Promise<Start<By, L>> {
  if (anchor.value === null && fullText !== null && words !== undefined && words !== null) {
    const ids = await fullText.ids.load(words);
    if (ids !== null) return { by: fullText.by, parameters: { where, anchor: ids, edge: null } };
  }
  const isOfIds = anchor.value !== null && anchor.by === fullText?.by;
  return {
    by: anchor.by,
    parameters: { where, anchor: isOfIds ? [anchor.value] : anchor.value, edge: anchor.edge ?? null },
  };
}

/** Each stored key is unique, so a page is a stretch of its index. */
function byOneKey<L, By extends string, Field extends string, Row>(
  { loader }: Listing<L, By, Field, Row>,
  { page, name, start }: List<By, L>,
  { field, direction }: SortKey<Field>,
): Connection<{ readonly cursor: string; readonly node: Row }> {
  const request = toPageRequest(page, name, START[direction]);
  return toConnection(
    request,
    {
      load: async () => {
        const { by, parameters } = await start();
        const stretch = { ...parameters, after: request.after, limit: request.first + 1 };
        return loader.page.load({ by, field, direction, parameters: stretch });
      },
      count: async () => loader.count.load(await start()),
    },
    (node, cursor) => ({ cursor, node }),
  );
}

/** The things that the filter leaves are sorted here, and the page is cut from them. */
function bySeveralKeys<L, By extends string, Field extends string, Row>(
  { loader, byId, unique, anchors }: Listing<L, By, Field, Row>,
  { page: asked, name, isAnchored, start }: List<By, L>,
  order: Order<Field>,
): Connection<{ readonly cursor: string; readonly node: Row }> {
  if (!isAnchored) {
    throw new ZerenError('SORT_TOO_WIDE', `sort: expected one key, or a filter by ${anchors}`);
  }
  const request = toPageRequest(asked, name);
  const last = request.isStart ? null : fromPlaceText(request.after, order.length);
  return toConnection(
    request,
    {
      load: async () => {
        const { by, parameters } = await start();
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
          .filter(({ place }) => last === null || comparePlaces(place, last, order) > 0)
          .toSorted((a, b) => comparePlaces(a.place, b.place, order))
          .slice(0, request.first + 1);
        const rows = await getAllLinked(
          byId,
          page.map(({ id }) => id),
        );
        return rows.map((value, n) => ({ value, place: toPlaceText(page[n]?.place ?? []) }));
      },
      count: async () => loader.count.load(await start()),
    },
    (node, cursor) => ({ cursor, node }),
  );
}
