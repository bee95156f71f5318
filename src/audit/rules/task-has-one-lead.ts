import { groupBy } from '../../group-by.ts';
import type { DocumentFacts, TaskFact } from '../../model/facts.ts';
import { listEn, listZh } from '../quoted-list.ts';
import type { Report, Rule } from '../rule.ts';
import { describeRoles, idsOf, rolesBySubject, type RoleStatement } from '../task-roles.ts';

/** Leads of one part count together; that body and annex name different ones is another law's matter. */
export const taskHasOneLead: Rule = {
  id: 'task-has-one-lead',
  version: 1,
  law: { zh: '每项任务只有一个牵头单位', en: 'Every task has one lead unit only' },
  why: {
    zh: '几个单位共同牵头时，难以确定由谁负总责。并非错误，每份文件提示一次。',
    en: 'With joint leads it is hard to tell who answers for the whole. No error: one note a document.',
  },
  examples: [
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局、县科技局)`,
      finds: [],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委、县委宣传部;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)`,
      finds: ['INFO 有1项任务由两个以上单位共同牵头：加强思政课建设'],
    },
  ],
  check: (facts) => {
    const roles = rolesBySubject(facts);
    const joint = facts.tasks.flatMap((task) => {
      const leads = jointLeads(roles.get(task.id) ?? []);
      return leads.length === 0 ? [] : [{ task, leads }];
    });
    const [first] = joint;
    return first === undefined ? [] : [toReport(facts, joint, first.leads[0]?.line ?? null)];
  },
};

/** The leads of the part that names most of them; empty where no part names two. */
function jointLeads(roles: readonly RoleStatement[]): readonly RoleStatement[] {
  const leads = roles.filter(({ predicate }) => predicate === 'LEAD');
  return [...groupBy(leads, ({ part }) => part).values()].reduce<readonly RoleStatement[]>(
    (most, each) =>
      new Set(each.map(({ objectId }) => objectId)).size > Math.max(1, most.length) ? each : most,
    [],
  );
}

interface Joint {
  readonly task: TaskFact;
  readonly leads: readonly RoleStatement[];
}

function toReport(facts: DocumentFacts, joint: readonly Joint[], line: number | null): Report {
  const titles = joint.map(({ task }) => task.title);
  const count = String(joint.length);
  return {
    severity: 'INFO',
    aboutId: facts.document.id,
    discriminator: '',
    messageZh: `有${count}项任务由两个以上单位共同牵头：${listZh(titles)}`,
    messageEn: `Two or more units lead ${count} of the tasks together: ${listEn(titles)}`,
    expected: null,
    actual: joint.map(({ task, leads }) => `${task.title}(${describeRoles(leads) ?? ''})`).join(';'),
    statementIds: joint.flatMap(({ leads }) => idsOf(leads)),
    line,
  };
}
