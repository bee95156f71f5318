/** The edges that one document gives, as docs/graph.md says where they lead; not those derived from several documents. */

import type { Role } from '../../model/enums.ts';
import type { DocumentFacts, ResponsibilityFact } from '../../model/facts.ts';
import type { EdgeKind } from './edge-kinds.ts';
import { regionOf } from './needed.ts';
import type { EdgeRow, Properties } from './rows.ts';
import { toNameId } from './shared-rows.ts';
import { toEnds } from './statement-ends.ts';
import { passageFinder } from './statement-passages.ts';

const ROLE_EDGES = {
  LEAD: 'LEADS',
  RESPONSIBLE: 'RESPONSIBLE_FOR',
  SUPPORT: 'SUPPORTS',
  SUPERVISE: 'SUPERVISES',
} as const satisfies Record<Role, EdgeKind>;

/** @throws ZerenError INTERNAL when a statement leads to a node that the facts do not hold */
export function toEdgeRows(facts: DocumentFacts): Map<EdgeKind, readonly EdgeRow[]> {
  const rows = new Map<EdgeKind, EdgeRow[]>();
  const add = (kind: EdgeKind, from: string, to: string | null, properties: Properties = {}) => {
    if (to === null) return;
    const ofKind = rows.get(kind) ?? [];
    ofKind.push({ from, to, properties });
    rows.set(kind, ofKind);
  };
  const { document } = facts;

  add('OF_REGION', document.id, regionOf(document, facts.regions)?.id ?? null);
  document.issuerIds.forEach((issuer, position) => {
    add('ISSUED_BY', document.id, issuer, { position });
  });
  for (const region of facts.regions) add('WITHIN', region.id, region.withinId);
  for (const organization of facts.organizations) {
    add('LOCATED_IN', organization.id, organization.regionId);
    if (organization.type === 'UNIT') add('SUCCEEDED_BY', organization.id, organization.successorId);
    for (const { text } of organization.names) {
      add('HAS_NAME', organization.id, toNameId(organization.id, text));
    }
  }
  for (const { collectiveId, memberId, position } of facts.inclusions) {
    add('INCLUDES', collectiveId, memberId, { position });
  }
  for (const passage of facts.passages) add('HAS_PASSAGE', document.id, passage.id);
  for (const programme of facts.programmes) {
    add('PROGRAMME_PART_OF', programme.id, programme.parentId ?? document.id);
  }
  for (const task of facts.tasks) {
    add('TASK_PART_OF', task.id, task.programmeId ?? document.id);
    for (const text of task.texts) add('HAS_TEXT', task.id, text.id);
  }
  for (const target of facts.targets) {
    add('HAS_TARGET', target.ownerId, target.id);
    for (const measure of target.measures) add('HAS_MEASURE', target.id, measure.id);
  }
  for (const indicator of facts.indicators) {
    add('HAS_INDICATOR', document.id, indicator.id);
    add('INDICATOR_PART_OF', indicator.id, indicator.partOfId);
    for (const value of indicator.values) add('HAS_VALUE', indicator.id, value.id);
  }
  const endOf = toEnds(facts);
  const passagesOf = passageFinder(facts.passages);
  for (const statement of facts.statements) {
    add('STATED_IN', statement.id, document.id);
    for (const passage of passagesOf(statement)) add('STANDS_IN', statement.id, passage.id);
    add(`SUBJECT_${endOf(statement.subjectId)}`, statement.id, statement.subjectId);
    if (statement.objectId !== null) {
      add(`OBJECT_${endOf(statement.objectId)}`, statement.id, statement.objectId);
    }
  }
  for (const count of facts.counts) add('COUNT_OF', count.id, count.ofId);
  for (const { subjectId, objectId, statementIds } of facts.mentions) {
    const kind = endOf(subjectId) === 'TARGET' ? 'TARGET_MENTIONS' : 'ENTITY_MENTIONS';
    add(kind, subjectId, objectId, { statementIds });
  }
  for (const responsibility of facts.responsibilities) {
    const { role, organizationId, subjectId } = responsibility;
    add(ROLE_EDGES[role], organizationId, subjectId, toRoleProperties(facts, responsibility));
  }
  for (const decisionId of facts.decisionIds ?? []) add('CONCERNS', decisionId, document.id);
  for (const finding of facts.findings) {
    add('ABOUT', finding.id, finding.aboutId);
    for (const statementId of finding.statementIds) add('EVIDENCED_BY', finding.id, statementId);
  }
  return rows;
}

/** Roles hold for the period of the plan. */
function toRoleProperties({ document }: DocumentFacts, responsibility: ResponsibilityFact): Properties {
  const { position, parts, disputed, statementIds } = responsibility;
  return {
    position,
    parts,
    disputed,
    statementIds,
    validFrom: document.periodStart,
    validUntil: document.periodEnd,
  };
}
