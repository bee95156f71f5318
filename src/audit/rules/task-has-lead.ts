import { groupBy } from '../../group-by.ts';
import type { DocumentFacts, ResponsibilityFact, TaskFact } from '../../model/facts.ts';
import type { Report, Rule } from '../rule.ts';

/** Below this share of tasks with a lead, leads are not how the document assigns, and one that lacks is no error. */
const LEADS_ARE_USUAL = 0.6;

/**
 * Every task has a lead unit, in any part of the document.
 * Why: the supervising office asks one unit. An ERROR only where at least 60 % of the document's tasks print a lead;
 * else one INFO for the document.
 * @example pass  1.甲。(牵头单位:区教委;责任单位:区财政局)
 * @example fail  1.甲。(责任单位:区教委)
 */
export const taskHasLead: Rule = {
  id: 'task-has-lead',
  version: 1,
  check: (facts) => {
    const led = new Set(
      facts.responsibilities.filter((each) => each.role === 'LEAD').map((each) => each.subjectId),
    );
    const missing = facts.tasks.filter((task) => !led.has(task.id));
    if (missing.length === 0) return [];
    const share = 1 - missing.length / facts.tasks.length;
    if (share < LEADS_ARE_USUAL) return [reportDocument(facts, missing.length)];
    const index = indexOf(facts);
    return missing.map((task) => reportTask(task, index));
  },
};

/** What the report of a task looks up. */
interface Index {
  readonly rolesOf: ReadonlyMap<string, readonly ResponsibilityFact[]>;
  readonly lineOf: ReadonlyMap<string, number>;
  readonly nameOf: ReadonlyMap<string, string>;
}

function indexOf(facts: DocumentFacts): Index {
  return {
    rolesOf: groupBy(facts.responsibilities, ({ subjectId }) => subjectId),
    lineOf: new Map(facts.statements.map(({ id, line }) => [id, line])),
    nameOf: new Map(facts.organizations.map(({ id, name }) => [id, name])),
  };
}

function reportTask(task: TaskFact, { rolesOf, lineOf, nameOf }: Index): Report {
  const roles = rolesOf.get(task.id) ?? [];
  const ids = [...new Set(roles.flatMap((each) => each.statementIds))];
  return {
    severity: 'ERROR',
    aboutId: task.id,
    discriminator: '',
    messageZh: `任务“${task.title}”没有牵头单位`,
    messageEn: `Task “${task.title}” has no lead unit`,
    expected: '牵头单位',
    actual: describeRoles(roles, nameOf),
    statementIds: ids,
    line: lineOf.get(ids[0] ?? '') ?? task.texts[0]?.line ?? null,
  };
}

function reportDocument(facts: DocumentFacts, missing: number): Report {
  const total = facts.tasks.length;
  return {
    severity: 'INFO',
    aboutId: facts.document.id,
    discriminator: '',
    messageZh: `${total}项任务中有${missing}项没有牵头单位，本文件多数任务不写牵头单位`,
    messageEn: `${missing} of ${total} tasks have no lead unit; most tasks of this document print none`,
    expected: null,
    actual: null,
    statementIds: [],
    line: null,
  };
}

const LABELS = { LEAD: '牵头', RESPONSIBLE: '责任', SUPPORT: '配合', SUPERVISE: '督导' } as const;

/** 责任:重庆市荣昌区教育委员会; null where nobody holds a role. */
function describeRoles(
  roles: readonly ResponsibilityFact[],
  nameOf: ReadonlyMap<string, string>,
): string | null {
  const described = roles.map((each) => `${LABELS[each.role]}:${nameOf.get(each.organizationId) ?? ''}`);
  return described.length === 0 ? null : described.join(';');
}
