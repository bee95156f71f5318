/** Conditions on documents: on those of a list, and on the one that something belongs to. */

import type { DocumentKind, Outcome } from '../../model/enums.ts';
import { fragment } from '../cypher.ts';
import type { DayLiteral, TextLiteral, ValueLiteral } from './conditions.ts';

export type DocumentLiteral =
  | ValueLiteral<'document.id', string>
  | TextLiteral<'document.number'>
  | TextLiteral<'document.title'>
  | TextLiteral<'document.region'>
  | TextLiteral<'document.within'>
  | TextLiteral<'document.issuers'>
  | TextLiteral<'document.supervising'>
  | ValueLiteral<'document.kind', DocumentKind>
  | ValueLiteral<'document.outcome', Outcome | 'NOT_HELD'>
  | ValueLiteral<'document.held', boolean>
  | DayLiteral<'document.issuedOn'>
  | DayLiteral<'document.publishedOn'>;

/** What the text literal is about of the document `d`. */
const TEXTS = fragment`
  CASE
    WHEN literal.kind STARTS WITH 'document.number.' THEN [d.numberFolded]
    WHEN literal.kind STARTS WITH 'document.title.' THEN [d.titleFolded]
    WHEN literal.kind STARTS WITH 'document.issuers.' THEN [(d)-[:ISSUED_BY]->(:Organization)-[:HAS_NAME]->(n:Name) | n.folded]
    WHEN literal.kind STARTS WITH 'document.supervising.' THEN [(d)<-[:SUPERVISES]-(:Organization)-[:HAS_NAME]->(n:Name) | n.folded]
    ELSE COLLECT {
      MATCH place = (d)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(r:Region)
      WHERE length(place) = 1 OR literal.kind STARTS WITH 'document.within.'
      UNWIND [r.nameFolded, r.code] AS text
      RETURN text
    }
  END`;

/** Does the document `d` meet `literal`? Its texts stand here once: each place more takes the planner longer. */
const DOCUMENT_LITERAL = fragment`
  CASE literal.kind
    WHEN 'document.id' THEN d.id = literal.value
    WHEN 'document.kind' THEN d.kind = literal.value
    WHEN 'document.outcome' THEN d.outcome = literal.value
    WHEN 'document.held' THEN d.held = literal.value
    WHEN 'document.issuedOn.from' THEN d.issuedOn >= literal.value
    WHEN 'document.issuedOn.until' THEN d.issuedOn <= literal.value
    WHEN 'document.publishedOn.from' THEN d.publishedOn >= literal.value
    WHEN 'document.publishedOn.until' THEN d.publishedOn <= literal.value
    ELSE any(text IN ${TEXTS} WHERE CASE
      WHEN literal.kind IN ['document.number.eq', 'document.title.eq', 'document.region.eq', 'document.within.eq',
        'document.issuers.eq', 'document.supervising.eq'] THEN text = literal.value
      WHEN literal.kind IN ['document.number.in', 'document.title.in', 'document.region.in', 'document.within.in',
        'document.issuers.in', 'document.supervising.in'] THEN text IN literal.value
      WHEN literal.kind IN ['document.number.contains', 'document.title.contains', 'document.region.contains',
        'document.within.contains', 'document.issuers.contains', 'document.supervising.contains'] THEN text CONTAINS literal.value
      WHEN literal.kind IN ['document.number.startsWith', 'document.title.startsWith', 'document.region.startsWith',
        'document.within.startsWith', 'document.issuers.startsWith', 'document.supervising.startsWith'] THEN text STARTS WITH literal.value
    END)
  END`;

/** Does the document of the node `subject` meet `literal`? */
export const DOCUMENT_OF_LITERAL = fragment`
  any(d IN COLLECT {MATCH (d:Document {id: subject.documentId}) RETURN d} WHERE ${DOCUMENT_LITERAL})`;

/** Does the document `subject` meet `$where`? */
export const DOCUMENT_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(
    any(d IN [subject] WHERE ${DOCUMENT_LITERAL}), false)))`;
