/** A filter of tasks as the graph takes it. */

import { fold, foldOrdinal } from '../../fold.ts';
import type { OrganizationLiteral } from '../../graph/queries/organization-condition.ts';
import type {
  FindingsLiteral,
  FoundLiteral,
  RoleLiteral,
  TargetsLiteral,
  TaskLiteral,
} from '../../graph/queries/task-condition.ts';
import type { RoleEdgeType, TaskAnchor } from '../../graph/queries/task-pages.ts';
import type {
  TaskFilter,
  TaskFindingFilter,
  TaskFindingsFilter,
  TaskTargetsFilter,
} from '../resolvers-types.generated.ts';
import { combined, related } from './combined.ts';
import { dayConditions } from './days.ts';
import { documentConditions } from './documents.ts';
import { and, toConjunction, type Expression } from './normal-form.ts';
import { roleConditions } from './organizations.ts';
import { chooseAnchor, demandsOf, type Anchor, type Selection } from './selection.ts';
import { targetTraitConditions } from './target-traits.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';
import { chooseWords, type IndexedField } from './words.ts';

const EDGES: Readonly<Record<RoleLiteral['kind'], RoleEdgeType>> = {
  leads: 'LEADS',
  responsible: 'RESPONSIBLE_FOR',
  supporting: 'SUPPORTS',
  supervising: 'SUPERVISES',
};

const ANCHOR_BY_KIND: Partial<Readonly<Record<TaskLiteral['kind'], TaskAnchor>>> = {
  id: 'id',
  'programme.id': 'programmeId',
  'document.id': 'documentId',
  'document.number.eq': 'documentNumber',
  'document.region.eq': 'documentWithin',
  'document.within.eq': 'documentWithin',
};

const ANCHOR_BY_TRAIT: Partial<Readonly<Record<OrganizationLiteral['kind'], TaskAnchor>>> = {
  id: 'unitId',
  'name.eq': 'unit',
  'region.eq': 'unitWithin',
  'within.eq': 'unitWithin',
};

const INDEXED: Readonly<Record<string, IndexedField>> = {
  title: { tokens: 'nameTokens', kinds: ['tsk'] },
  text: { tokens: 'textTokens', kinds: ['tsk'] },
};

/** @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX */
export function selectTasks(filter: TaskFilter | null | undefined): Selection<TaskLiteral, TaskAnchor> {
  const where = toConjunction(taskConditions(filter ?? {}));
  const demands = demandsOf(where);
  const anchors = demands.flatMap(anchorsOf);
  return {
    where,
    words: chooseWords(demands, INDEXED),
    anchor: chooseAnchor(anchors, [
      'id',
      'programmeId',
      'documentId',
      'documentNumber',
      'unitId',
      'unit',
      'documentWithin',
      'unitWithin',
      'none',
    ]),
  };
}

/** @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX */
export function taskConditions(filter: TaskFilter): Expression<TaskLiteral> {
  return combined<TaskFilter, TaskLiteral>(filter, (own) => [
    valueCondition('id', own.id),
    textConditions('ordinal', own.ordinal, foldOrdinal),
    textConditions('title', own.title, fold),
    textConditions('text', own.text, fold),
    dayConditions('dueOn', own.dueOn),
    valueCondition('programme.isMissing', own.programme?.isMissing),
    valueCondition('programme.id', own.programme?.id),
    textConditions('programme.name', own.programme?.name, fold),
    documentConditions(own.document),
    roleConditions('leads', own.leads),
    roleConditions('responsible', own.responsible),
    roleConditions('supporting', own.supporting),
    roleConditions('supervising', own.supervising),
    targetsConditions(own.targets),
    findingsConditions(own.findings),
  ]);
}

function targetsConditions(filter: TaskTargetsFilter | null | undefined): Expression<TargetsLiteral> {
  if (!isGiven(filter)) return and([]);
  return related({
    filter,
    isRestricted: false,
    conditionsOf: (target) => combined(target, targetTraitConditions),
    exists: (yes, where) => ({ kind: 'targets', yes, where }),
  });
}

/** Open findings unless the filter says which. */
function findingsConditions(filter: TaskFindingsFilter | null | undefined): Expression<FindingsLiteral> {
  if (!isGiven(filter)) return and([]);
  const status = filter.status ?? 'OPEN';
  return related({
    filter,
    isRestricted: isGiven(filter.status),
    conditionsOf: foundConditions,
    exists: (yes, where) => ({ kind: 'findings', yes, status, where }),
  });
}

function foundConditions(filter: TaskFindingFilter): Expression<FoundLiteral> {
  return combined<TaskFindingFilter, FoundLiteral>(filter, (own) => [
    textConditions('rule', own.rule, (rule) => rule),
    valueCondition('severity', own.severity),
  ]);
}

function anchorsOf(demand: TaskLiteral): readonly Anchor<TaskAnchor>[] {
  if ('value' in demand) {
    const by = ANCHOR_BY_KIND[demand.kind];
    return by === undefined || typeof demand.value !== 'string' ? [] : [{ by, value: demand.value }];
  }
  if (demand.kind === 'targets' || demand.kind === 'findings') return [];
  const edge = EDGES[demand.kind];
  return demandsOf(demand.where).flatMap(({ kind, value }): readonly Anchor<TaskAnchor>[] => {
    const by = ANCHOR_BY_TRAIT[kind];
    return by === undefined || typeof value !== 'string' ? [] : [{ by, value, edge }];
  });
}
