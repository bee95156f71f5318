/** Nodes that documents share, as one document gives them: without what is derived from the statements of all. */

import { fold } from '../../fold.ts';
import type { AgreementFact } from '../../model/association-facts.ts';
import type { DocumentFacts, NameFact, OrganizationFact, RegionFact } from '../../model/facts.ts';
import { toId } from '../../model/ids.ts';
import type { NodeKind } from './node-kinds.ts';
import { toNameTokens, toNumberTokens } from '../full-text.ts';
import { toRow, type NodeRow } from './rows.ts';
import { toRegionKey, toTextKey } from './sort-keys.ts';

type RegionCodes = ReadonlyMap<string, string | null>;

/** Rows by kind. */
export function toSharedRows({
  regions,
  organizations,
  agreements,
}: DocumentFacts): readonly (readonly [NodeKind, readonly NodeRow[]])[] {
  const regionCodes = new Map(regions.map(({ id, code }) => [id, code]));
  const ofType = <Type extends OrganizationFact['type']>(type: Type) =>
    organizations
      .filter((organization) => isOfType(organization, type))
      .map((organization) => ({ organization, properties: toOrganization(organization, regionCodes) }));
  return [
    ['Region', regions.map(toRegion)],
    [
      'Unit',
      ofType('UNIT').map(({ organization: { kind, level, function: work, until }, properties }) =>
        toRow({ ...properties, kind, level, function: work, until }),
      ),
    ],
    [
      'School',
      ofType('SCHOOL').map(({ organization: { stages }, properties }) => toRow({ ...properties, stages })),
    ],
    [
      'EducationGroup',
      ofType('EDUCATION_GROUP').map(({ organization: { stages }, properties }) =>
        toRow({ ...properties, stages }),
      ),
    ],
    ['Alliance', ofType('ALLIANCE').map(({ properties }) => toRow(properties))],
    ['Name', organizations.flatMap(({ id, names }) => names.map((name) => toName(id, name)))],
    ['Agreement', agreements.map(toAgreement)],
  ];
}

/** Of an organization's name: one node for each of its names. */
export function toNameId(organizationId: string, text: string): string {
  return toId('nam', organizationId, text);
}

/** @param statementIds of what gives an organization this name, null where it follows from the organization itself */
export function toName(
  organizationId: string,
  { text, folded, kind, decisionIds }: NameFact,
  statementIds: readonly string[] | null = null,
): NodeRow {
  return toRow({
    id: toNameId(organizationId, text),
    text,
    folded,
    kind,
    statementIds,
    decisionIds: decisionIds ?? null,
    ...toNameTokens(organizationId, folded),
  });
}

function isOfType<Type extends OrganizationFact['type']>(
  organization: OrganizationFact,
  type: Type,
): organization is Extract<OrganizationFact, { type: Type }> {
  return organization.type === type;
}

function toRegion({ id, ref, code, name, level, kind }: RegionFact): NodeRow {
  const nameFolded = fold(name);
  return toRow({
    ...{ id, ref, code, name, nameFolded, level, kind, ...toNameTokens(id, nameFolded) },
    numberTokens: code === null ? null : toNumberTokens(code),
  });
}

function toOrganization({ id, ref, name, regionId }: OrganizationFact, regionCodes: RegionCodes) {
  const regionCode = regionId === null ? null : (regionCodes.get(regionId) ?? null);
  return {
    ...{ id, ref, name, nameFolded: fold(name), nameKey: toTextKey(name, id), regionCode },
    regionKey: toRegionKey(regionCode, name, id),
  };
}

function toAgreement({ id, ref, title }: AgreementFact): NodeRow {
  const titleFolded = fold(title);
  return toRow({ id, ref, name: title, title, titleFolded, ...toNameTokens(id, titleFolded) });
}
