/** Lists of targets by condition. */

import { fragment } from '../cypher.ts';
import { listStatements } from './lists.ts';
import { TARGET_CONDITION, type TargetLiteral } from './target-condition.ts';
import { TARGET_ROW, type TargetRow } from './targets.ts';

export type TargetSortField = 'PLACE' | 'YEAR';

/** Where to start looking: every target that meets the conditions is found from there. */
export type TargetAnchor = 'none' | 'documentId' | 'documentNumber' | 'of' | 'organization';

export const TARGET_LISTS = listStatements<TargetLiteral, TargetRow>()<TargetAnchor, TargetSortField>({
  name: 'target',
  anchors: {
    none: fragment`MATCH (subject:Target)`,
    documentId: fragment`MATCH (subject:Target {documentId: $anchor})
      USING INDEX subject:Target(documentId)`,
    documentNumber: fragment`MATCH (anchor:Document {numberFolded: $anchor})
      WITH anchor
      MATCH (subject:Target {documentId: anchor.id})
      USING INDEX subject:Target(documentId)`,
    of: fragment`MATCH (:Entity {id: $anchor})-[:HAS_TARGET]->(subject:Target)`,
    organization: fragment`MATCH (:Organization {id: $anchor})<-[:INCLUDES*0..1]-(:Organization)-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(owner:Entity)
      WITH DISTINCT owner
      MATCH (owner)-[:HAS_TARGET]->(subject:Target)`,
  },
  keys: { PLACE: fragment`subject.placeKey`, YEAR: fragment`subject.yearKey` },
  keyMap: fragment`{PLACE: subject.placeKey, YEAR: subject.yearKey}`,
  key: fragment`subject.placeKey`,
  condition: TARGET_CONDITION,
  groups: fragment`
    CASE field
      WHEN 'YEAR' THEN [year IN [toString(subject.year)] WHERE year IS NOT NULL]
      WHEN 'PART' THEN [subject.part]
      WHEN 'DOCUMENT' THEN [subject.documentId]
      WHEN 'REGION' THEN [(:Document {id: subject.documentId})-[:OF_REGION]->(region:Region) | region.id]
      WHEN 'MEASURE_UNIT' THEN COLLECT {
        MATCH (subject)-[:HAS_MEASURE]->(measure:Measure)
        WHERE measure.unit IS NOT NULL
        RETURN DISTINCT measure.unit
      }
      WHEN 'ORGANIZATION' THEN COLLECT {
        MATCH (subject)<-[:HAS_TARGET]-(:Entity)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(holder:Organization)
        RETURN DISTINCT holder.id
      }
    END`,
  row: fragment`head([g IN [subject] | ${TARGET_ROW}])`,
});
