/** Lists of groups and communities of schools by condition. */

import { fragment } from '../cypher.ts';
import { GROUP_CONDITION, type GroupLiteral } from './group-condition.ts';
import { listStatements } from './lists.ts';
import {
  organizationAnchors,
  ORGANIZATION_KEYS,
  type OrganizationAnchor,
  type OrganizationSortField,
} from './organization-pages.ts';
import { GROUP_ROW, type GroupRow } from './organizations.ts';

/** Where to start looking: every group that meets the conditions is found from there. */
export type GroupAnchor = OrganizationAnchor | 'member' | 'memberId';

/** Values of the group `subject` for what it is grouped by, `field`. */
export const GROUP_VALUES = fragment`
  CASE field
    WHEN 'MODE' THEN [coalesce(subject.mode, 'UNSPECIFIED')]
    WHEN 'STAGE' THEN coalesce(subject.stages, [])
    WHEN 'REGION' THEN [(subject)-[:LOCATED_IN]->(region:Region) | region.id]
  END`;

export const GROUP_LISTS = listStatements<GroupLiteral, GroupRow>()<GroupAnchor, OrganizationSortField>({
  name: 'group',
  anchors: {
    ...organizationAnchors(fragment`EducationGroup`),
    member: fragment`CALL () {
        MATCH (:Name {folded: $anchor})<-[:HAS_NAME]-(member:Organization)
        MATCH (member)-[:MEMBER_OF]->(found:EducationGroup)
        RETURN found
        UNION
        MATCH (:Region {nameFolded: $anchor})-[:MEMBER_OF]->(found:EducationGroup)
        RETURN found
      }
      WITH found AS subject`,
    memberId: fragment`MATCH (:Entity {id: $anchor})-[:MEMBER_OF]->(subject:EducationGroup)
      WITH DISTINCT subject`,
  },
  ...ORGANIZATION_KEYS,
  condition: GROUP_CONDITION,
  groups: GROUP_VALUES,
  row: fragment`head([o IN [subject] | ${GROUP_ROW}])`,
});
