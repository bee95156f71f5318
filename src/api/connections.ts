/** Pages of lists, as Relay connections: https://relay.dev/graphql/connections.htm */

import { ZerenError } from '../errors.ts';
import type { AgreementRow } from '../graph/queries/agreements.ts';
import type { CitationRow } from '../graph/queries/citations.ts';
import type { DecisionRow } from '../graph/queries/decisions.ts';
import type { DocumentRow } from '../graph/queries/documents.ts';
import type { FindingRow } from '../graph/queries/findings.ts';
import type { Placed } from '../graph/queries/keyed.ts';
import type { TallyRow } from '../graph/queries/list-parameters.ts';
import type { MembershipRow, StatedMembershipRow } from '../graph/queries/memberships.ts';
import type { MentionRow } from '../graph/queries/mentions.ts';
import type { AllianceRow, GroupRow, OrganizationRow, UnitRow } from '../graph/queries/organizations.ts';
import type { PassageRow } from '../graph/queries/passages.ts';
import type { AssignmentRow, CellRow, ResponsibilityRow } from '../graph/queries/responsibilities.ts';
import type { StatedCountRow } from '../graph/queries/stated-counts.ts';
import type { TargetRow } from '../graph/queries/targets.ts';
import type { TaskRow } from '../graph/queries/tasks.ts';
import { placeOf, toCursor } from './cursor.ts';

/** Where a page stands in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Read only as far as it is asked for: a page for `edges` and `pageInfo`, a count for `totalCount`. */
export interface Connection<E> {
  readonly totalCount: () => Promise<number>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly edges: () => Promise<readonly E[]>;
}

/** The values of a connection's things, counted; read only where they are asked for. */
export interface Counted {
  /** How many of all pages together have each value of a field, most first. */
  readonly facet: (field: string) => Promise<readonly ValueCount[]>;
  /** How many have each combination of values, most first. */
  readonly groups: (by: readonly string[], first: number) => Promise<readonly TallyRow[]>;
}

/** A connection whose values can be counted. */
export type FilteredConnection<Row> = Connection<{ readonly cursor: string; readonly node: Row }> & Counted;

/** A value and how many have it; null stands for having none. */
export interface ValueCount {
  readonly value: string | null;
  readonly count: number;
}

/** The value that a group has of one of the fields it is made by. */
export interface GroupValue {
  readonly field: string;
  readonly value: string | null;
}

interface Edge {
  readonly cursor: string;
}

export type ResponsibilityItem = ResponsibilityRow & Edge;
export type AssignmentItem = AssignmentRow & Edge;
export type TaskItem = Edge & { readonly node: TaskRow };
export type TargetItem = Edge & { readonly node: TargetRow };
export type FindingItem = Edge & { readonly node: FindingRow };
export type DocumentItem = Edge & { readonly node: DocumentRow };
export type MemberItem = MembershipRow & Edge & { readonly certainty: 'CERTAIN' | 'POSSIBLE' };
export type StatedMembershipItem = Edge & { readonly node: StatedMembershipRow };
export type MentionItem = MentionRow & Edge;
export type OrganizationItem = Edge & { readonly node: OrganizationRow };
export type UnitItem = Edge & { readonly node: UnitRow };
export type AllianceItem = Edge & { readonly node: AllianceRow };
export type GroupItem = Edge & { readonly node: GroupRow };
export type StatedCountItem = Edge & { readonly node: StatedCountRow };
export type PassageItem = Edge & { readonly node: PassageRow };
export type AgreementItem = Edge & { readonly node: AgreementRow };
export type DecisionItem = Edge & { readonly node: DecisionRow };
export type CitationItem = CitationRow & Edge;

/** A cell of a matrix, its unit by id. */
export type CellItem = Omit<CellRow, 'unit'> & { readonly unit: string };

export type ResponsibilityList = Connection<ResponsibilityItem>;
export type AssignmentList = Connection<AssignmentItem>;
export type TaskList = FilteredConnection<TaskRow>;
export type FindingList = FilteredConnection<FindingRow>;
export type TargetList = FilteredConnection<TargetRow>;
export type TaskResponsibilityList = Connection<ResponsibilityItem> & Counted;
export type DocumentList = FilteredConnection<DocumentRow>;
export type OrganizationList = FilteredConnection<OrganizationRow>;
export type UnitList = FilteredConnection<UnitRow>;
export type MemberList = Connection<MemberItem>;
export type StatedMembershipList = Connection<StatedMembershipItem>;
export type MentionList = Connection<MentionItem>;
export type AllianceList = Connection<AllianceItem>;
export type GroupList = FilteredConnection<GroupRow>;
export type StatedCountList = Connection<StatedCountItem>;
export type PassageList = Connection<PassageItem>;
export type AgreementList = Connection<AgreementItem>;
export type DecisionList = Connection<DecisionItem>;
export type CitationList = Connection<CitationItem>;

/** Arguments of a page as clients give them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page to read: `first` items past the place `after` in the list and order named `list`. */
export interface PageRequest {
  readonly list: string;
  readonly first: number;
  readonly after: string;
  readonly isStart: boolean;
}

/** How the items of a connection are read: `load` gives one item more than the page, where there is one. */
export interface Source<V> {
  readonly load: () => Promise<readonly Placed<V>[]>;
  readonly count: () => Promise<number>;
}

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/**
 * @param start the place before all others
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function toPageRequest(args: PageArguments, list: string, start = ''): PageRequest {
  const first = args.first ?? DEFAULT_SIZE;
  if (first < 1 || first > MAX_SIZE) {
    throw new ZerenError('BAD_USER_INPUT', `first: expected 1 to ${MAX_SIZE}, got ${first}`);
  }
  const isStart = args.after === undefined || args.after === null;
  return { list, first, after: isStart ? start : placeOf(args.after, list), isStart };
}

/** A connection whose edges are made of the items and their cursors. */
export function toConnection<V, E>(
  request: PageRequest,
  source: Source<V>,
  toEdge: (value: V, cursor: string) => E,
): Connection<E> {
  const cursorOf = (item: Placed<V> | undefined): string | null =>
    item === undefined ? null : toCursor(request.list, item.place);
  return {
    totalCount: source.count,
    edges: async () =>
      (await source.load())
        .slice(0, request.first)
        .map((item) => toEdge(item.value, toCursor(request.list, item.place))),
    pageInfo: async () => {
      const items = await source.load();
      const shown = items.slice(0, request.first);
      return {
        hasNextPage: items.length > request.first,
        hasPreviousPage: !request.isStart,
        startCursor: cursorOf(shown[0]),
        endCursor: cursorOf(shown.at(-1)),
      };
    },
  };
}
