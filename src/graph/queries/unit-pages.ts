/** Lists of units by condition. */

import { fragment } from '../cypher.ts';
import { listStatements } from './lists.ts';
import {
  organizationAnchors,
  ORGANIZATION_KEYS,
  type OrganizationAnchor,
  type OrganizationSortField,
} from './organization-pages.ts';
import { UNIT_ROW, type UnitRow } from './organizations.ts';
import { UNIT_CONDITION, type UnitLiteral } from './unit-condition.ts';

/** Where to start looking: every unit that meets the conditions is found from there. */
export type UnitAnchor = OrganizationAnchor | 'documentId' | 'documentNumber';

export const UNIT_LISTS = listStatements<UnitLiteral, UnitRow>()<UnitAnchor, OrganizationSortField>({
  name: 'unit',
  anchors: {
    ...organizationAnchors(fragment`Unit`),
    documentId: fragment`MATCH (task:Task {documentId: $anchor})
      USING INDEX task:Task(documentId)
      MATCH (task)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(subject:Unit)
      WITH DISTINCT subject`,
    documentNumber: fragment`MATCH (anchor:Document {numberFolded: $anchor})
      WITH anchor
      MATCH (task:Task {documentId: anchor.id})
      USING INDEX task:Task(documentId)
      MATCH (task)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(subject:Unit)
      WITH DISTINCT subject`,
  },
  ...ORGANIZATION_KEYS,
  condition: UNIT_CONDITION,
  groups: fragment`
    CASE field
      WHEN 'KIND' THEN [subject.kind]
      WHEN 'LEVEL' THEN [level IN [subject.level] WHERE level IS NOT NULL]
      WHEN 'FUNCTION' THEN [work IN [subject.function] WHERE work IS NOT NULL]
      WHEN 'REGION' THEN [(subject)-[:LOCATED_IN]->(region:Region) | region.id]
      WHEN 'ROLE' THEN
        CASE WHEN EXISTS {(subject)-[:LEADS]->(:Task)} THEN ['LEAD'] ELSE [] END +
        CASE WHEN EXISTS {(subject)-[:RESPONSIBLE_FOR]->(:Task)} THEN ['RESPONSIBLE'] ELSE [] END +
        CASE WHEN EXISTS {(subject)-[:SUPPORTS]->(:Task)} THEN ['SUPPORT'] ELSE [] END +
        CASE WHEN EXISTS {(subject)-[:SUPERVISES]->(:Task)} THEN ['SUPERVISE'] ELSE [] END
    END`,
  row: fragment`head([o IN [subject] | ${UNIT_ROW}])`,
});
