/**
 * Conditions as data. A filter reaches the graph as a conjunction of clauses of literals (DESIGN of filters: parameters,
 * not text), and constant fragments here say what each literal means. A literal holds when its condition is `yes`;
 * what is unknown (null) counts as not so.
 */

import type { DocumentKind, FindingStatus, Part, Severity, UnitKind } from '../../model/enums.ts';
import { fragment } from '../cypher.ts';

/** All clauses hold; of each clause, one literal. No clause holds for all, an empty clause for none. */
export type Conjunction<L> = readonly (readonly L[])[];

/** Kinds of the literals that a `StringFilter` on `field` gives. */
export type TextKind<F extends string> = `${F}.eq` | `${F}.in` | `${F}.contains` | `${F}.startsWith`;

/** `value` is folded, but for rules, which are compared as they are; a list where the kind ends in `.in`. */
export interface TextLiteral<F extends string> {
  readonly kind: TextKind<F>;
  readonly yes: boolean;
  readonly value: string | readonly string[];
}

export interface ValueLiteral<K extends string, V> {
  readonly kind: K;
  readonly yes: boolean;
  readonly value: V;
}

export type OrganizationLiteral =
  TextLiteral<'name'> | TextLiteral<'region'> | ValueLiteral<'kind', UnitKind>;

/** There is (`yes`) or is no organization in the role that meets `where` by an edge of `part` and `disputed`; null is any. */
export interface RoleLiteral {
  readonly kind: 'leads' | 'responsible' | 'supporting' | 'supervising';
  readonly yes: boolean;
  readonly part: Part | null;
  readonly disputed: boolean | null;
  readonly where: Conjunction<OrganizationLiteral>;
}

export type DocumentLiteral =
  | ValueLiteral<'document.id', string>
  | TextLiteral<'document.number'>
  | TextLiteral<'document.title'>
  | ValueLiteral<'document.kind', DocumentKind>;

export type TaskLiteral = TextLiteral<'title'> | TextLiteral<'text'> | DocumentLiteral | RoleLiteral;

export type FindingLiteral =
  | TextLiteral<'rule'>
  | ValueLiteral<'severity', Severity>
  | ValueLiteral<'status', FindingStatus>
  | ValueLiteral<'about', string>
  | ValueLiteral<'unit', string>
  | TextLiteral<'document.region'>
  | DocumentLiteral;

/**
 * Does the organization of `edge` meet `literal.where`? Its names and regions are lists in `edge`: a subquery with
 * conditions of its own inside a condition takes the planner many seconds, a plain list does not.
 */
const ORGANIZATION_CONDITION = fragment`
  all(demand IN literal.where WHERE any(trait IN demand WHERE trait.yes = coalesce(CASE trait.kind
    WHEN 'kind' THEN edge.kind = trait.value
    WHEN 'name.eq' THEN any(name IN edge.names WHERE name = trait.value)
    WHEN 'name.in' THEN any(name IN edge.names WHERE name IN trait.value)
    WHEN 'name.contains' THEN any(name IN edge.names WHERE name CONTAINS trait.value)
    WHEN 'name.startsWith' THEN any(name IN edge.names WHERE name STARTS WITH trait.value)
    WHEN 'region.eq' THEN any(name IN edge.regions WHERE name = trait.value)
    WHEN 'region.in' THEN any(name IN edge.regions WHERE name IN trait.value)
    WHEN 'region.contains' THEN any(name IN edge.regions WHERE name CONTAINS trait.value)
    WHEN 'region.startsWith' THEN any(name IN edge.regions WHERE name STARTS WITH trait.value)
  END, false)))`;

/** The roles for the task `subject`, with as much of each organization as a `RoleLiteral` asks for. */
const ROLE_EDGES = fragment`
  [(subject)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o:Organization) | {
    kind: o.kind,
    literal: CASE type(r)
      WHEN 'LEADS' THEN 'leads'
      WHEN 'RESPONSIBLE_FOR' THEN 'responsible'
      WHEN 'SUPPORTS' THEN 'supporting'
      WHEN 'SUPERVISES' THEN 'supervising'
    END,
    parts: r.parts,
    disputed: r.disputed,
    names: CASE WHEN literal.where = [] THEN [] ELSE [(o)-[:HAS_NAME]->(n:Name) | n.folded] END,
    regions: CASE WHEN literal.where = [] THEN [] ELSE
      [(o)-[:LOCATED_IN]->(g:Region) | g.nameFolded] + [(o)-[:LOCATED_IN]->(g:Region) | coalesce(g.code, '')]
    END
  }]`;

/** Name and code of the region whose document `d` is. */
const DOCUMENT_REGIONS = fragment`([(d)-[:OF_REGION]->(g:Region) | g.nameFolded] + [coalesce(d.regionCode, '')])`;

/** Branches on the document of the node `subject`. */
const DOCUMENT_CONDITION = fragment`
  any(d IN COLLECT {MATCH (d:Document {id: subject.documentId}) RETURN d} WHERE CASE literal.kind
    WHEN 'document.id' THEN d.id = literal.value
    WHEN 'document.number.eq' THEN d.numberFolded = literal.value
    WHEN 'document.number.in' THEN d.numberFolded IN literal.value
    WHEN 'document.number.contains' THEN d.numberFolded CONTAINS literal.value
    WHEN 'document.number.startsWith' THEN d.numberFolded STARTS WITH literal.value
    WHEN 'document.title.eq' THEN d.titleFolded = literal.value
    WHEN 'document.title.in' THEN d.titleFolded IN literal.value
    WHEN 'document.title.contains' THEN d.titleFolded CONTAINS literal.value
    WHEN 'document.title.startsWith' THEN d.titleFolded STARTS WITH literal.value
    WHEN 'document.kind' THEN d.kind = literal.value
    WHEN 'document.region.eq' THEN any(name IN ${DOCUMENT_REGIONS} WHERE name = literal.value)
    WHEN 'document.region.in' THEN any(name IN ${DOCUMENT_REGIONS} WHERE name IN literal.value)
    WHEN 'document.region.contains' THEN any(name IN ${DOCUMENT_REGIONS} WHERE name CONTAINS literal.value)
    WHEN 'document.region.startsWith' THEN any(name IN ${DOCUMENT_REGIONS} WHERE name STARTS WITH literal.value)
  END)`;

/** Does the task `subject` meet `$where`? */
export const TASK_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(CASE
    WHEN literal.kind STARTS WITH 'document.' THEN ${DOCUMENT_CONDITION}
    WHEN literal.where IS NOT NULL THEN any(edge IN ${ROLE_EDGES} WHERE edge.literal = literal.kind
      AND coalesce(literal.part IN edge.parts, true)
      AND coalesce(literal.disputed = edge.disputed, true)
      AND ${ORGANIZATION_CONDITION})
    ELSE CASE literal.kind
      WHEN 'title.eq' THEN subject.titleFolded = literal.value
      WHEN 'title.in' THEN subject.titleFolded IN literal.value
      WHEN 'title.contains' THEN subject.titleFolded CONTAINS literal.value
      WHEN 'title.startsWith' THEN subject.titleFolded STARTS WITH literal.value
      WHEN 'text.eq' THEN subject.textFolded = literal.value
      WHEN 'text.in' THEN subject.textFolded IN literal.value
      WHEN 'text.contains' THEN subject.textFolded CONTAINS literal.value
      WHEN 'text.startsWith' THEN subject.textFolded STARTS WITH literal.value
    END
  END, false)))`;

/** Does the finding `subject` meet `$where`? */
export const FINDING_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(CASE
    WHEN literal.kind STARTS WITH 'document.' THEN ${DOCUMENT_CONDITION}
    ELSE CASE literal.kind
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
