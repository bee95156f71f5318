/** Connections of the organizations, and of the units, that meet a filter. */

import type { OrganizationList, PageArguments, UnitList } from './connections.ts';
import { filteredConnection } from './filtered-list.ts';
import { selectOrganizations } from './filters/organizations.ts';
import { selectUnits } from './filters/units.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { OrganizationFilter, OrganizationSort, UnitFilter } from './resolvers-types.generated.ts';

interface SortedArguments extends PageArguments {
  readonly sort?: readonly OrganizationSort[] | null | undefined;
}

interface OrganizationArguments extends SortedArguments {
  readonly filter?: OrganizationFilter | null | undefined;
}

interface UnitArguments extends SortedArguments {
  readonly filter?: UnitFilter | null | undefined;
}

const ORDER = { unique: null, usual: 'NAME' } as const;

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function organizationConnection(loaders: Loaders, args: OrganizationArguments): OrganizationList {
  return filteredConnection(
    {
      ...ORDER,
      name: 'organizations',
      loader: loaders.organizationList,
      byId: loaders.organization,
      fullText: { by: 'id', ids: loaders.idsWithWords },
      anchors: 'id, name or region',
    },
    selectOrganizations(args.filter),
    args,
  );
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function unitConnection(loaders: Loaders, args: UnitArguments): UnitList {
  return filteredConnection(
    {
      ...ORDER,
      name: 'units',
      loader: loaders.unitList,
      byId: loaders.unit,
      fullText: { by: 'id', ids: loaders.idsWithWords },
      anchors: 'id, name or region, or by id or number of a document of its tasks',
    },
    selectUnits(args.filter),
    args,
  );
}
