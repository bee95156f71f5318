/** Lists of documents by condition. */

import { fragment } from '../cypher.ts';
import { DOCUMENT_CONDITION, type DocumentLiteral } from './document-condition.ts';
import { DOCUMENT_ROW, type DocumentRow } from './documents.ts';
import { listStatements } from './lists.ts';

export type DocumentSortField = 'ISSUED' | 'PUBLISHED' | 'TITLE';

/** Where to start looking: every document that meets the conditions is found from there. */
export type DocumentAnchor = 'none' | 'id' | 'number' | 'region' | 'within';

export const DOCUMENT_LISTS = listStatements<DocumentLiteral, DocumentRow>()<
  DocumentAnchor,
  DocumentSortField
>({
  name: 'document',
  anchors: {
    none: fragment`MATCH (subject:Document)`,
    id: fragment`UNWIND $anchor AS id
      MATCH (subject:Document {id: id})`,
    number: fragment`MATCH (subject:Document {numberFolded: $anchor})`,
    region: fragment`MATCH (region:Region)
      WHERE region.code = $anchor OR region.nameFolded = $anchor
      MATCH (region)<-[:OF_REGION]-(subject:Document)
      WITH DISTINCT subject`,
    within: fragment`MATCH (region:Region)
      WHERE region.code = $anchor OR region.nameFolded = $anchor
      MATCH (region)<-[:WITHIN*0..4]-(:Region)<-[:OF_REGION]-(subject:Document)
      WITH DISTINCT subject`,
  },
  keys: {
    ISSUED: fragment`subject.issuedKey`,
    PUBLISHED: fragment`subject.publishedKey`,
    TITLE: fragment`subject.titleKey`,
  },
  keyMap: fragment`{
    ISSUED: subject.issuedKey, PUBLISHED: subject.publishedKey, TITLE: subject.titleKey
  }`,
  key: fragment`subject.issuedKey`,
  condition: DOCUMENT_CONDITION,
  groups: fragment`
    CASE field
      WHEN 'KIND' THEN [subject.kind]
      WHEN 'REGION' THEN [(subject)-[:OF_REGION]->(region:Region) | region.id]
      WHEN 'YEAR' THEN [year IN [left(coalesce(subject.issuedOn, subject.publishedOn), 4)] WHERE year IS NOT NULL]
      WHEN 'ISSUER' THEN [(subject)-[:ISSUED_BY]->(issuer:Organization) | issuer.id]
      WHEN 'OUTCOME' THEN [subject.outcome]
    END`,
  row: fragment`head([d IN [subject] | ${DOCUMENT_ROW}])`,
});
