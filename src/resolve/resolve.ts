/** Gives the names of a document their organizations and regions. */

import type { OrganizationFact, RegionFact } from '../model/facts.ts';
import type { DocumentRecords } from '../model/records.ts';
import { documentRegionOf } from './document-region.ts';
import { organizationFinder, regionId, type Link, type OrganizationInputs } from './organizations.ts';
import { chainOf, type Regions } from './regions.ts';

export interface Resolution {
  /** GB/T 2260 code of the region whose document it is, null where the document does not tell. */
  readonly regionCode: string | null;
  /** By the name as the records have it (`Mention.text`). */
  readonly links: ReadonlyMap<string, Link>;
  /** The organizations behind the links, each once, sorted by id. */
  readonly organizations: readonly OrganizationFact[];
  /** Their regions and the document's, with all that these lie in, each once, sorted by id. */
  readonly regions: readonly RegionFact[];
}

export function resolve(records: DocumentRecords, inputs: OrganizationInputs): Resolution {
  const regionCode = documentRegionOf(records.head, inputs.regions);
  const find = organizationFinder(inputs, regionCode);
  const links = new Map([...new Set(namesIn(records))].map((name) => [name, find(name)]));
  const organizations = uniqueById(Array.from(links.values(), (link) => link.organization));
  const regionIds = new Set(organizations.map((organization) => organization.regionId));
  const codes = [...inputs.regions.byCode.keys()].filter(
    (code) => code === regionCode || regionIds.has(regionId(code)),
  );
  return { regionCode, links, organizations, regions: regionFacts(codes, inputs.regions) };
}

function namesIn(records: DocumentRecords): readonly string[] {
  const assigned = [...records.taskTexts.flatMap((text) => text.assignments), ...records.documentAssignments];
  return [
    ...records.head.issuers.map((issuer) => issuer.text),
    ...assigned.map((assignment) => assignment.unit.text),
  ];
}

function regionFacts(codes: readonly string[], regions: Regions): readonly RegionFact[] {
  const chains = codes.flatMap((code) => chainOf(regions, code));
  return uniqueById(
    chains.map((region) => ({
      id: regionId(region.code),
      ref: `region/${region.code}`,
      code: region.code,
      name: region.name,
      level: region.level,
      kind: 'ADMINISTRATIVE' as const,
      withinId: region.within === null ? null : regionId(region.within),
    })),
  );
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
