/** A filter of tasks as the graph takes it. */

import { fold } from '../../fold.ts';
import type {
  Conjunction,
  OrganizationLiteral,
  RoleLiteral,
  TaskLiteral,
} from '../../graph/queries/conditions.ts';
import type { RoleEdgeType, TaskAnchor } from '../../graph/queries/task-pages.ts';
import type { TaskFilter } from '../resolvers-types.generated.ts';
import { documentConditions } from './documents.ts';
import { and, not, or, toConjunction, type Expression } from './normal-form.ts';
import { roleConditions } from './organizations.ts';
import { isGiven, textConditions } from './text.ts';

export interface TaskSelection {
  readonly where: Conjunction<TaskLiteral>;
  /** One of the demands of `where`, chosen to start from. */
  readonly anchor: TaskAnchor;
}

const EDGES: Readonly<Record<RoleLiteral['kind'], RoleEdgeType>> = {
  leads: 'LEADS',
  responsible: 'RESPONSIBLE_FOR',
  supporting: 'SUPPORTS',
  supervising: 'SUPERVISES',
};

/** @throws ZerenError FILTER_TOO_COMPLEX */
export function selectTasks(filter: TaskFilter | null | undefined): TaskSelection {
  const where = toConjunction(taskConditions(filter ?? {}));
  return { where, anchor: findAnchor(where) ?? { by: 'none' } };
}

function taskConditions(filter: TaskFilter): Expression<TaskLiteral> {
  return and<TaskLiteral>([
    ...(filter.and ?? []).map(taskConditions),
    ...(isGiven(filter.or) ? [or(filter.or.map(taskConditions))] : []),
    ...(isGiven(filter.not) ? [not(taskConditions(filter.not))] : []),
    textConditions('title', filter.title, fold),
    textConditions('text', filter.text, fold),
    documentConditions(filter.document),
    roleConditions('leads', filter.leads),
    roleConditions('responsible', filter.responsible),
    roleConditions('supporting', filter.supporting),
    roleConditions('supervising', filter.supervising),
  ]);
}

/** The most selective demand that every task must meet; null where none has an index to start from. */
function findAnchor(where: Conjunction<TaskLiteral>): TaskAnchor | null {
  const anchors = demandsOf(where).map(anchorOf).filter(isGiven);
  const rank = ['documentId', 'documentNumber', 'unit', 'none'];
  return anchors.toSorted((a, b) => rank.indexOf(a.by) - rank.indexOf(b.by))[0] ?? null;
}

function anchorOf(demand: TaskLiteral): TaskAnchor | null {
  if ('where' in demand) {
    const name = demandsOf(demand.where).find((trait) => trait.kind === 'name.eq');
    return typeof name?.value === 'string'
      ? { by: 'unit', value: name.value, edge: EDGES[demand.kind] }
      : null;
  }
  if (typeof demand.value !== 'string') return null;
  if (demand.kind === 'document.id') return { by: 'documentId', value: demand.value };
  if (demand.kind === 'document.number.eq') return { by: 'documentNumber', value: demand.value };
  return null;
}

/** The literals that must hold, each on its own. */
function demandsOf<L extends OrganizationLiteral | TaskLiteral>(where: Conjunction<L>): readonly L[] {
  return where.flatMap((clause) => (clause.length === 1 ? clause : [])).filter((demand) => demand.yes);
}
