/** One label printed twice in one clause: 责任单位:甲;责任单位:乙、丙. */

import { groupBy } from '../group-by.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { LabelledClause, LabelledList } from './role-labels.ts';
import { isRoleStatement, type RoleStatement } from './task-roles.ts';
import type { Thresholds } from './settings.ts';

export interface RepeatedLabel {
  readonly clause: LabelledClause;
  /** The first of the two lists. */
  readonly list: LabelledList;
  /** Who the first list names, where leads should stand; null where nothing says that they should. */
  readonly leads: Mislabelled | null;
}

interface Mislabelled {
  /** As the document prints it elsewhere. */
  readonly label: string;
  /** What another part says of the leads; empty where it says nothing. */
  readonly proof: readonly RoleStatement[];
}

/** Lists in turns (牵头单位:甲;责任单位:乙;牵头单位:丙;…) repeat a label on purpose: only neighbours count. */
export function repeatedLabels(
  facts: DocumentFacts,
  clauses: readonly LabelledClause[],
  { leadsAreUsual }: Thresholds,
): readonly RepeatedLabel[] {
  const leadLabels = clauses.flatMap(({ lists: [first] }) => (first?.role === 'LEAD' ? [first.label] : []));
  const leadsOf = leadsByTask(facts);
  const isUsual = leadLabels.length >= leadsAreUsual * clauses.length;
  return clauses.flatMap((clause) => {
    const at = clause.lists.findIndex(({ label }, index) => label === clause.lists[index + 1]?.label);
    const list = clause.lists[at];
    if (list === undefined) return [];
    const units = new Set(clause.statements.map(({ objectId }) => objectId));
    const proof = (leadsOf.get(clause.subjectId) ?? []).filter(({ objectId }) => units.has(objectId));
    const standsFirst = at === 0 && clause.lists.every(({ role }) => role !== 'LEAD');
    const isLead = standsFirst && list.role === 'RESPONSIBLE' && (isUsual || proof.length > 0);
    return [{ clause, list, leads: isLead ? { label: leadLabels[0] ?? '牵头单位', proof } : null }];
  });
}

/** Leads by task, whatever place gives them. */
function leadsByTask(facts: DocumentFacts): ReadonlyMap<string, readonly RoleStatement[]> {
  const leads = facts.statements.filter(isRoleStatement).filter(({ predicate }) => predicate === 'LEAD');
  return groupBy(leads, ({ subjectId }) => subjectId);
}
