/** Connections of findings. */

import { FINDING_FACET_FIELDS, type FacetRow, type FindingFacetField } from '../graph/queries/findings.ts';
import type { FindingTally } from '../graph/queries/open-findings.ts';
import { groupBy } from '../group-by.ts';
import {
  toConnection,
  toPageRequest,
  type FacetLists,
  type FindingList,
  type PageArguments,
} from './connections.ts';
import { selectFindings } from './filters/findings.ts';
import type { OpenFindingLoaders } from './loaders/lists.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { FindingFilter } from './resolvers-types.generated.ts';

interface FindingArguments extends PageArguments {
  readonly filter?: FindingFilter | null | undefined;
}

/**
 * Findings that meet the filter, most severe first.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX
 */
export function findingConnection(loaders: Loaders, args: FindingArguments): FindingList {
  const request = toPageRequest(args, 'findings');
  const { where, anchor } = selectFindings(args.filter);
  const { by } = anchor;
  const parameters = { where, anchor: anchor.value };
  const page = { ...parameters, after: request.after, limit: request.first + 1 };
  return {
    ...toConnection(
      request,
      {
        load: () => loaders.findingPage.load({ by, parameters: page }),
        count: () => loaders.findingCount.load({ by, parameters }),
      },
      (node, cursor) => ({ cursor, node }),
    ),
    facets: facetsBy((field) => loaders.findingFacet.load({ by, field, parameters })),
  };
}

/**
 * The open findings of one entity, most severe first.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function openFindingConnection(
  { page, count, tallies }: OpenFindingLoaders,
  id: string,
  args: PageArguments,
): FindingList {
  const request = toPageRequest(args, 'findings');
  return {
    ...toConnection(
      request,
      {
        load: () => page.load({ id, after: request.after, first: request.first }),
        count: async () => (await count.load(id)) ?? 0,
      },
      (node, cursor) => ({ cursor, node }),
    ),
    facets: facetsBy(async (field) => toFacet(await tallies.load(id), field)),
  };
}

function facetsBy(load: (field: FindingFacetField) => Promise<readonly FacetRow[]>): FacetLists {
  const [rule, severity, status, document] = FINDING_FACET_FIELDS;
  return {
    rule: () => load(rule),
    severity: () => load(severity),
    status: () => load(status),
    document: () => load(document),
  };
}

/** Most first, then by value. */
function toFacet(tallies: readonly FindingTally[], field: FindingFacetField): readonly FacetRow[] {
  return [...groupBy(tallies, (tally) => tally[field])]
    .map(([value, ofValue]) => ({ value, count: ofValue.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
