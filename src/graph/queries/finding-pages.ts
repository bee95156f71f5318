/** Lists of findings by condition. */

import { fragment } from '../cypher.ts';
import { FINDING_CONDITION, type FindingLiteral } from './finding-condition.ts';
import { FINDING_ROW, type FindingRow } from './findings.ts';
import { listStatements } from './lists.ts';

export type FindingSortField = 'SEVERITY' | 'DOCUMENT' | 'RULE';

/** Where to start looking: every finding that meets the conditions is found from there. */
export type FindingAnchor = 'none' | 'documentId' | 'documentNumber' | 'about' | 'unit' | 'region';

/** Values of the finding `subject` for what it is grouped by, `field`. */
export const FINDING_VALUES = fragment`
  CASE field
    WHEN 'RULE' THEN [subject.rule]
    WHEN 'SEVERITY' THEN [subject.severity]
    WHEN 'STATUS' THEN [subject.status]
    WHEN 'DOCUMENT' THEN [subject.documentId]
    WHEN 'REGION' THEN [(:Document {id: subject.documentId})-[:OF_REGION]->(region:Region) | region.id]
    WHEN 'UNIT' THEN COLLECT {
      MATCH (subject)-[:ABOUT]->(about:Entity)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES*0..1]-(unit:Organization)
      RETURN DISTINCT unit.id
    }
  END`;

export const FINDING_LISTS = listStatements<FindingLiteral, FindingRow>()<FindingAnchor, FindingSortField>({
  name: 'finding',
  anchors: {
    none: fragment`MATCH (subject:Finding)`,
    documentId: fragment`MATCH (subject:Finding {documentId: $anchor})
      USING INDEX subject:Finding(documentId)`,
    documentNumber: fragment`MATCH (anchor:Document {numberFolded: $anchor})
      WITH anchor
      MATCH (subject:Finding {documentId: anchor.id})
      USING INDEX subject:Finding(documentId)`,
    about: fragment`MATCH (:Entity {id: $anchor})<-[:ABOUT]-(subject:Finding)`,
    unit: fragment`CALL () {
        MATCH (:Organization {id: $anchor})<-[:ABOUT]-(found:Finding)
        RETURN found
        UNION
        MATCH (:Organization {id: $anchor})-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(held:Entity)
        MATCH (held)<-[:ABOUT]-(found:Finding)
        RETURN found
      }
      WITH found AS subject`,
    region: fragment`MATCH (region:Region)
      WHERE region.code = $anchor OR region.nameFolded = $anchor
      MATCH (region)<-[:OF_REGION]-(anchor:Document)
      WITH DISTINCT anchor
      MATCH (subject:Finding {documentId: anchor.id})
      USING INDEX subject:Finding(documentId)`,
  },
  keys: {
    SEVERITY: fragment`subject.findingKey`,
    DOCUMENT: fragment`subject.placeKey`,
    RULE: fragment`subject.ruleKey`,
  },
  keyMap: fragment`{SEVERITY: subject.findingKey, DOCUMENT: subject.placeKey, RULE: subject.ruleKey}`,
  key: fragment`subject.findingKey`,
  condition: FINDING_CONDITION,
  groups: FINDING_VALUES,
  row: fragment`head([f IN [subject] | ${FINDING_ROW}])`,
});
