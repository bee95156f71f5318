/** Conditions on findings. */

import type { FindingStatus, Severity } from '../../model/enums.ts';
import { fragment } from '../cypher.ts';
import type { TextLiteral, ValueLiteral } from './conditions.ts';
import { DOCUMENT_OF_LITERAL, type DocumentLiteral } from './document-condition.ts';

export type FindingLiteral =
  | TextLiteral<'rule'>
  | ValueLiteral<'id', string>
  | ValueLiteral<'severity', Severity>
  | ValueLiteral<'status', FindingStatus>
  | ValueLiteral<'about', string>
  | ValueLiteral<'unit', string>
  | DocumentLiteral;

/** Does the finding `subject` meet `$where`? */
export const FINDING_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(CASE
    WHEN literal.kind STARTS WITH 'document.' THEN ${DOCUMENT_OF_LITERAL}
    ELSE CASE literal.kind
      WHEN 'id' THEN subject.id = literal.value
      WHEN 'rule.eq' THEN subject.rule = literal.value
      WHEN 'rule.in' THEN subject.rule IN literal.value
      WHEN 'rule.contains' THEN subject.rule CONTAINS literal.value
      WHEN 'rule.startsWith' THEN subject.rule STARTS WITH literal.value
      WHEN 'severity' THEN subject.severity = literal.value
      WHEN 'status' THEN subject.status = literal.value
      WHEN 'about' THEN literal.value IN [(subject)-[:ABOUT]->(e:Entity) | e.id]
      WHEN 'unit' THEN literal.value IN [(subject)-[:ABOUT]->(e:Organization) | e.id] +
        [(subject)-[:ABOUT]->(:Entity)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o:Organization) | o.id]
    END
  END, false)))`;
