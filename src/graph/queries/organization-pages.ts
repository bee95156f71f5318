/** Lists of organizations by condition: of all sorts. */

import { fragment, type Fragment } from '../cypher.ts';
import { listStatements } from './lists.ts';
import {
  ORGANIZATION_CONDITION,
  ORGANIZATION_TYPE,
  type OrganizationLiteral,
} from './organization-condition.ts';
import { ORGANIZATION_ROW, type OrganizationRow } from './organizations.ts';

export type OrganizationSortField = 'NAME' | 'REGION';

/** Where to start looking: every organization that meets the conditions is found from there. */
export type OrganizationAnchor = 'none' | 'id' | 'name' | 'region' | 'within';

/** Where to start looking for organizations of a label. */
export function organizationAnchors(label: Fragment): Readonly<Record<OrganizationAnchor, Fragment>> {
  return {
    none: fragment`MATCH (subject:${label})`,
    id: fragment`UNWIND $anchor AS id
      MATCH (subject:${label} {id: id})`,
    name: fragment`MATCH (:Name {folded: $anchor})<-[:HAS_NAME]-(subject:${label})
      WITH DISTINCT subject`,
    region: fragment`MATCH (region:Region)
      WHERE region.code = $anchor OR region.nameFolded = $anchor
      MATCH (region)<-[:LOCATED_IN]-(subject:${label})
      WITH DISTINCT subject`,
    within: fragment`MATCH (region:Region)
      WHERE region.code = $anchor OR region.nameFolded = $anchor
      MATCH (region)<-[:WITHIN*0..4]-(:Region)<-[:LOCATED_IN]-(subject:${label})
      WITH DISTINCT subject`,
  };
}

/** The stored keys of organizations. */
export const ORGANIZATION_KEYS = {
  keys: {
    NAME: fragment`subject.nameKey`,
    REGION: fragment`subject.regionKey`,
  },
  keyMap: fragment`{NAME: subject.nameKey, REGION: subject.regionKey}`,
  key: fragment`subject.nameKey`,
} as const;

export const ORGANIZATION_LISTS = listStatements<OrganizationLiteral, OrganizationRow>()<
  OrganizationAnchor,
  OrganizationSortField
>({
  name: 'organization',
  anchors: organizationAnchors(fragment`Organization`),
  ...ORGANIZATION_KEYS,
  condition: ORGANIZATION_CONDITION,
  groups: fragment`
    CASE field
      WHEN 'TYPE' THEN [o IN [subject] | ${ORGANIZATION_TYPE}]
      WHEN 'KIND' THEN [kind IN [subject.kind] WHERE kind IS NOT NULL]
      WHEN 'LEVEL' THEN [level IN [subject.level] WHERE level IS NOT NULL]
      WHEN 'FUNCTION' THEN [work IN [subject.function] WHERE work IS NOT NULL]
      WHEN 'REGION' THEN [(subject)-[:LOCATED_IN]->(region:Region) | region.id]
    END`,
  row: fragment`head([o IN [subject] | ${ORGANIZATION_ROW}])`,
});
