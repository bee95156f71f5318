import { fold } from '../../fold.ts';
import { tasksInBothParts, type TwoParts } from '../parts-of-tasks.ts';
import type { Report, Rule } from '../rule.ts';

const PLAN = `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)
3.推进终身教育服务能力提升。办好学校。(牵头单位:县教委;责任单位:县科技局)
附件
重点任务分解表
序号\t项目\t牵头单位\t责任单位
1\t加强思政课建设\t县教委\t县财政局
2\t提升智育水平\t县教委\t县科技局`;

/** Only where most titles are the same in both parts: else the annex has titles of its own. */
export const titlesAgree: Rule = {
  id: 'titles-agree',
  version: 1,
  law: { zh: '同一任务在正文和附件中标题一致', en: 'A task has the same title in body and annex' },
  why: {
    zh: '标题不一，督查时难以确认是否为同一任务。多数标题一致时，才作警告。',
    en: 'Else it is not sure that both mean one task. A warning where most titles agree.',
  },
  examples: [
    { text: `${PLAN}\n3\t推进终身教育服务能力提升\t县教委\t县科技局`, finds: [] },
    { text: `${PLAN}\n3\t推进终身教育服务能力提升，办好学校\t县教委\t县科技局`, finds: [] },
    {
      text: `${PLAN}\n3\t推进终身教育服务能力\t县教委\t县科技局`,
      finds: ['WARNING 正文任务“推进终身教育服务能力提升”在附件中写作“推进终身教育服务能力”'],
    },
  ],
  check: (facts, { partsCorrespond }) => {
    const paired = tasksInBothParts(facts);
    const unequal = paired.filter(({ body, annex }) => !isSameTitle(body.title, annex.title));
    if (paired.length - unequal.length < partsCorrespond * paired.length) return [];
    return unequal.map(toReport);
  },
};

/** What one of them says more behind a comma is no part of the title. */
function isSameTitle(one: string, other: string): boolean {
  return fold(one) === fold(other) || firstClause(one) === fold(other) || firstClause(other) === fold(one);
}

function firstClause(title: string): string {
  return fold(title.split(/[，,；;：:]/u)[0] ?? '');
}

function toReport({ task, body, annex }: TwoParts): Report {
  return {
    severity: 'WARNING',
    aboutId: task.id,
    discriminator: '',
    messageZh: `正文任务“${body.title}”在附件中写作“${annex.title}”`,
    messageEn: `The task “${body.title}” of the body is “${annex.title}” in the annex`,
    expected: body.title,
    actual: annex.title,
    statementIds: [],
    words: [body, annex].map((each) => ({ within: each, text: each.title })),
    line: annex.line,
  };
}
