/** Conditions on organizations: on those of a list, and on those in a role for a task. */

import type { GroupMode, Level, OrganizationType, SchoolStage, UnitKind } from '../../model/enums.ts';
import { fragment, type Fragment } from '../cypher.ts';
import type { TextLiteral, ValueLiteral } from './conditions.ts';

export type OrganizationLiteral =
  | ValueLiteral<'id', string>
  | ValueLiteral<'type', OrganizationType>
  | TextLiteral<'name'>
  | TextLiteral<'region'>
  | TextLiteral<'within'>
  | ValueLiteral<'kind', UnitKind>
  | ValueLiteral<'level', Level>
  | TextLiteral<'function'>
  | ValueLiteral<'stage', SchoolStage>
  | ValueLiteral<'mode', GroupMode>;

/** The `OrganizationType` of a node `o`. */
export const ORGANIZATION_TYPE = fragment`
  CASE WHEN o:School THEN 'SCHOOL' WHEN o:EducationGroup THEN 'EDUCATION_GROUP' WHEN o:Alliance THEN 'ALLIANCE' ELSE 'UNIT' END`;

/** Does the organization `subject` meet `literal`? */
export const ORGANIZATION_LITERAL = traitOf(fragment`literal`, {
  id: fragment`subject.id`,
  type: fragment`head([o IN [subject] | ${ORGANIZATION_TYPE}])`,
  kind: fragment`subject.kind`,
  level: fragment`subject.level`,
  stages: fragment`subject.stages`,
  mode: fragment`CASE WHEN subject:EducationGroup THEN coalesce(subject.mode, 'UNSPECIFIED') END`,
  names: fragment`[(subject)-[:HAS_NAME]->(n:Name) | n.folded]`,
  places: fragment`COLLECT {
      MATCH place = (subject)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..4]->(r:Region)
      WHERE length(place) = 1 OR literal.kind STARTS WITH 'within.'
      UNWIND [r.nameFolded, r.code] AS text
      RETURN text
    }`,
  function: fragment`subject.function`,
});

/** Does the organization `subject` meet `$where`? */
export const ORGANIZATION_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(${ORGANIZATION_LITERAL}, false)))`;

/** Of the organization `o` of a role, as much as `ROLE_HOLDER_CONDITION` asks for. */
export const ROLE_HOLDER = fragment`
    id: o.id,
    type: ${ORGANIZATION_TYPE},
    kind: o.kind,
    level: o.level,
    function: o.function,
    stages: o.stages,
    mode: CASE WHEN o:EducationGroup THEN coalesce(o.mode, 'UNSPECIFIED') END,
    names: CASE WHEN literal.where = [] THEN [] ELSE [(o)-[:HAS_NAME]->(n:Name) | n.folded] END,
    places: CASE WHEN literal.where = [] THEN [] ELSE
      [place = (o)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..4]->(g:Region) |
        {isOwn: length(place) = 1, name: g.nameFolded, code: g.code}]
    END`;

/**
 * Does the organization of `edge`, with the properties of `ROLE_HOLDER`, meet `literal.where`? Its names and regions are
 * lists in `edge`: a subquery with conditions of its own inside a condition takes the planner many seconds, a plain list
 * does not.
 */
export const ROLE_HOLDER_CONDITION = fragment`
  all(demand IN literal.where WHERE any(trait IN demand WHERE trait.yes = coalesce(${traitOf(
    fragment`trait`,
    {
      id: fragment`edge.id`,
      type: fragment`edge.type`,
      kind: fragment`edge.kind`,
      level: fragment`edge.level`,
      stages: fragment`edge.stages`,
      mode: fragment`edge.mode`,
      names: fragment`edge.names`,
      places: fragment`[place IN edge.places WHERE place.isOwn OR trait.kind STARTS WITH 'within.' | place.name]
        + [place IN edge.places WHERE place.isOwn OR trait.kind STARTS WITH 'within.' | place.code]`,
      function: fragment`edge.function`,
    },
  )}, false)))`;

/** How the traits of an organization are read: `stages`, `names` and `places` as lists. */
interface Traits {
  readonly id: Fragment;
  readonly type: Fragment;
  readonly kind: Fragment;
  readonly level: Fragment;
  readonly stages: Fragment;
  readonly mode: Fragment;
  readonly names: Fragment;
  /** Names and codes of the region it is in, for a condition `within` also of those around that. */
  readonly places: Fragment;
  readonly function: Fragment;
}

/** Is it as the literal called `trait` says? Each reading stands here once: each place more takes the planner longer. */
function traitOf(trait: Fragment, read: Traits): Fragment {
  return fragment`
    CASE ${trait}.kind
      WHEN 'id' THEN ${read.id} = ${trait}.value
      WHEN 'type' THEN ${read.type} = ${trait}.value
      WHEN 'kind' THEN ${read.kind} = ${trait}.value
      WHEN 'level' THEN ${read.level} = ${trait}.value
      WHEN 'stage' THEN ${trait}.value IN ${read.stages}
      WHEN 'mode' THEN ${read.mode} = ${trait}.value
      ELSE any(text IN CASE
          WHEN ${trait}.kind STARTS WITH 'name.' THEN ${read.names}
          WHEN ${trait}.kind STARTS WITH 'function.' THEN [${read.function}]
          ELSE ${read.places}
        END WHERE CASE
          WHEN ${trait}.kind IN ['name.eq', 'region.eq', 'within.eq', 'function.eq'] THEN text = ${trait}.value
          WHEN ${trait}.kind IN ['name.in', 'region.in', 'within.in', 'function.in'] THEN text IN ${trait}.value
          WHEN ${trait}.kind IN ['name.contains', 'region.contains', 'within.contains', 'function.contains']
            THEN text CONTAINS ${trait}.value
          WHEN ${trait}.kind IN ['name.startsWith', 'region.startsWith', 'within.startsWith', 'function.startsWith']
            THEN text STARTS WITH ${trait}.value
        END)
    END`;
}
