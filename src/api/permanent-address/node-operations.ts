/** What is shown of a node at its permanent address: operations of our own schema, so it is what GraphQL says. */

import { parse, type DocumentNode } from 'graphql';
import type { IdPrefix } from '../../model/ids.ts';

const LINK = '{ __typename id name }';
/** Of what may have no name. */
const ANY = '{ __typename id ... on Entity { name } }';
const ENTITY = 'ref name';
const ORGANIZATION = `${ENTITY} altNames region ${LINK}`;
const WORDS = 'statements { __typename id quote line }';

/** By the prefix of the id; a prefix without one is of what has no page: parts of other nodes, versions. */
const OPERATIONS: Readonly<Partial<Record<IdPrefix, DocumentNode>>> = {
  doc: operation(
    'Document',
    `${ENTITY} title number kind issuedOn publishedOn publisher sourceUrl periodStart periodEnd held sha256
     region ${LINK} issuers ${LINK} citation: cite(format: GBT7714)`,
  ),
  psg: operation('Passage', `seq part text line start end document ${LINK}`),
  prg: operation('Programme', `${ENTITY} ordinal heading document ${LINK} parent ${LINK} tasks ${LINK}`),
  tsk: operation(
    'Task',
    `${ENTITY} ordinal title text dueOn dueAsWritten programme ${LINK} document ${LINK} leads ${LINK}
     responsible ${LINK} supporting ${LINK} supervising ${LINK} targets { __typename id year text }`,
  ),
  tgt: operation('Target', `year scope part text ${WORDS}`),
  ind: operation('Indicator', `category name unit partOf ${LINK} values { year asWritten } ${WORDS}`),
  unt: operation('Unit', `${ORGANIZATION} kind level function succeededBy ${LINK} predecessors ${LINK}`),
  sch: operation('School', `${ORGANIZATION} stages`),
  grp: operation('EducationGroup', `${ORGANIZATION} mode modeAsWritten formula stages leadSchool ${LINK}`),
  all: operation('Alliance', `${ORGANIZATION} founded`),
  reg: operation('Region', `${ENTITY} code level kind within ${LINK}`),
  agr: operation('Agreement', `${ENTITY} title signedOn parties ${LINK} areas { text } ${WORDS}`),
  cnt: operation('StatedCount', `what quantity asWritten asOf of ${LINK} document ${LINK} ${WORDS}`),
  stm: operation(
    'Statement',
    `predicate subject ${ANY} object ${ANY} part asWritten quote text line start end rule document ${LINK}
     citation: cite(format: GBT7714)`,
  ),
  fnd: operation(
    'Finding',
    `rule severity status message expected actual line about ${LINK} document ${LINK} ${WORDS}`,
  ),
  dec: operation(
    'Decision',
    'kind name otherName author reason at revokedAt revokedBy revokedReason finding { __typename id message }',
  ),
  chg: operation(
    'Change',
    `version at op type name entity ${LINK} counterpartName counterpart ${LINK} properties { name before after } quoteBefore quoteAfter`,
  ),
};

/** Null for an id of a kind that has no page. */
export function operationFor(id: string): DocumentNode | null {
  const prefix = id.slice(0, id.indexOf('_'));
  return Object.entries(OPERATIONS).find(([each]) => each === prefix)?.[1] ?? null;
}

function operation(type: string, fields: string): DocumentNode {
  return parse(
    `query PermanentAddress($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${fields} } } }`,
  );
}
