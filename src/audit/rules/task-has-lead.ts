import { groupBy } from '../../group-by.ts';
import type { DocumentFacts, ResponsibilityFact, TaskFact } from '../../model/facts.ts';
import { ROLE_WORDS } from '../role-words.ts';
import type { Report, Rule } from '../rule.ts';

/** A lead of any part of the document counts. Below the threshold, leads are not how the document assigns. */
export const taskHasLead: Rule = {
  id: 'task-has-lead',
  version: 1,
  law: { zh: '每项任务都有牵头单位', en: 'Every task has a lead unit' },
  why: {
    zh: '督查只问牵头单位。仅当六成以上任务写有牵头单位时，缺少者为错误；否则每份文件提示一次。',
    en: 'The supervising office asks the lead. An error where at least 60 % of the tasks have one, else one note a document.',
  },
  examples: [
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)`,
      finds: [],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)
3.推进教育评价改革。完善监管机制。(责任单位:县教委)`,
      finds: ['ERROR 任务“推进教育评价改革”没有牵头单位'],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(责任单位:县教委、县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)
3.推进教育评价改革。完善监管机制。(责任单位:县教委)`,
      finds: ['INFO 3项任务中有2项没有牵头单位，本文件多数任务不写牵头单位'],
    },
  ],
  check: (facts, { leadsAreUsual }) => {
    const led = new Set(
      facts.responsibilities.filter((each) => each.role === 'LEAD').map((each) => each.subjectId),
    );
    const missing = facts.tasks.filter((task) => !led.has(task.id));
    if (missing.length === 0) return [];
    const share = 1 - missing.length / facts.tasks.length;
    if (share < leadsAreUsual) return [reportDocument(facts, missing.length)];
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

/** 责任:重庆市荣昌区教育委员会; null where nobody holds a role. */
function describeRoles(
  roles: readonly ResponsibilityFact[],
  nameOf: ReadonlyMap<string, string>,
): string | null {
  const described = roles.map(
    (each) => `${ROLE_WORDS[each.role].zh}:${nameOf.get(each.organizationId) ?? ''}`,
  );
  return described.length === 0 ? null : described.join(';');
}
