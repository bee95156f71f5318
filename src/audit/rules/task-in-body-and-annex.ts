import type { DocumentFacts, TaskFact } from '../../model/facts.ts';
import { tasksInBothParts } from '../parts-of-tasks.ts';
import type { Report, Rule } from '../rule.ts';
import { idsOf, rolesBySubject, type RoleStatement } from '../task-roles.ts';

const BODY = `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)
3.推进教育评价改革。完善监管机制。(牵头单位:县教委;责任单位:县财政局)`;

const ANNEX = `附件
重点任务分解表
序号\t项目\t牵头单位\t责任单位
1\t加强思政课建设\t县教委\t县财政局
2\t提升智育水平\t县教委\t县科技局`;

/** Each way only where most tasks of that part do have their counterpart: an annex may be about something else. */
export const taskInBodyAndAnnex: Rule = {
  id: 'task-in-body-and-annex',
  version: 1,
  law: {
    zh: '正文的每项任务在附件中有对应的一行，反之亦然',
    en: 'Every task of the body has its row in the annex, and the other way round',
  },
  why: {
    zh: '附件用于分解和督查，漏掉的任务无人过问。多数任务有对应时，才作警告。',
    en: 'What is left out of the annex nobody asks for. A warning where most tasks have their counterpart.',
  },
  examples: [
    { text: `${BODY}\n${ANNEX}\n3\t推进教育评价改革\t县教委\t县财政局`, finds: [] },
    { text: `${BODY}\n${ANNEX}`, finds: ['WARNING 正文任务“推进教育评价改革”在附件中没有对应的一行'] },
    {
      text: `${BODY}\n${ANNEX}\n3\t推进教育评价改革\t县教委\t县财政局\n4\t完善校园安防设施\t县公安局\t县财政局`,
      finds: ['WARNING 附件任务“完善校园安防设施”在正文中没有对应的一项'],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)
附件
项目清单
序号\t项目\t牵头单位
1\t观音桥小学改建\t县教委`,
      finds: [],
    },
  ],
  check: (facts, { partsCorrespond }) => {
    const paired = tasksInBothParts(facts).length;
    const inBody = only(facts, 'BODY');
    const inAnnex = only(facts, 'ANNEX');
    const roles = rolesBySubject(facts);
    const isUsual = (alone: readonly TaskFact[]): boolean =>
      paired > 0 && paired >= partsCorrespond * (paired + alone.length);
    return [
      ...(isUsual(inBody) ? inBody.map((task) => notInAnnex(task, roles.get(task.id) ?? [])) : []),
      ...(isUsual(inAnnex) ? inAnnex.map((task) => notInBody(task, roles.get(task.id) ?? [])) : []),
    ];
  },
};

function only({ tasks }: DocumentFacts, wanted: 'BODY' | 'ANNEX'): readonly TaskFact[] {
  return tasks.filter(({ texts }) => texts.every(({ part }) => part === wanted));
}

function notInAnnex(task: TaskFact, roles: readonly RoleStatement[]): Report {
  return {
    ...common(task, roles),
    discriminator: 'ANNEX',
    messageZh: `正文任务“${task.title}”在附件中没有对应的一行`,
    messageEn: `The task “${task.title}” of the body has no row in the annex`,
    expected: '附件中的一行',
  };
}

function notInBody(task: TaskFact, roles: readonly RoleStatement[]): Report {
  return {
    ...common(task, roles),
    discriminator: 'BODY',
    messageZh: `附件任务“${task.title}”在正文中没有对应的一项`,
    messageEn: `The task “${task.title}” of the annex is not in the body`,
    expected: '正文中的一项',
  };
}

function common(task: TaskFact, roles: readonly RoleStatement[]) {
  return {
    severity: 'WARNING' as const,
    aboutId: task.id,
    actual: null,
    statementIds: idsOf(roles),
    words: task.texts.slice(0, 1).map((each) => ({ within: each, text: each.title })),
    line: task.texts[0]?.line ?? null,
  };
}
