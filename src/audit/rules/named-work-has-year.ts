import { planWithYears } from '../example-texts.ts';
import { goalsByTask, proofOf, statementByTarget, type TaskGoals } from '../goals.ts';
import type { Rule } from '../rule.ts';
import { schoolsNamedIn, worksNamedIn, type NamedSchool } from '../works.ts';

export const namedWorkHasYear: Rule = {
  id: 'named-work-has-year',
  version: 1,
  law: {
    zh: '正文点名的建设项目，附件都落到某一年',
    en: 'Each work that the body names has its year in the annex',
  },
  why: {
    zh: '附件逐年列出项目时，没有列入的项目没有期限。每项任务报告一次。',
    en: 'Where the annex lists works by year, one that is not listed has no deadline. One finding a task.',
  },
  examples: [
    {
      text: planWithYears(
        '新建学校',
        ['完成春光小学建设', '完成玉屏幼儿园建设', '总结经验'],
        '完成春光小学、玉屏幼儿园等项目建设。支持远觉中心小学提升质量。',
      ),
      finds: [],
    },
    {
      text: planWithYears(
        '新建学校',
        ['完成春光小学建设', '完成玉屏幼儿园建设', '总结经验'],
        '完成春光小学、远觉中心小学等项目建设。',
      ),
      finds: ['WARNING 正文点名的远觉中心小学，附件各年都没有列入'],
    },
  ],
  check: (facts) => {
    const namedIn = schoolsNamedIn(facts);
    const worksIn = worksNamedIn(facts);
    const statementOf = statementByTarget(facts);
    return goalsByTask(facts).flatMap((goals) => {
      const { task, yearly } = goals;
      const ofYears = new Set(
        yearly.flatMap(({ id }) => namedIn.get(id) ?? []).map(({ objectId }) => objectId),
      );
      const works = bodyWorks(goals, worksIn);
      const missing = works.filter(({ objectId }) => !ofYears.has(objectId));
      if (ofYears.size < 2 || missing.length === 0 || missing.length === works.length) return [];
      const names = missing.map(({ name }) => name).join('、');
      const proof = proofOf(yearly, statementOf);
      return [
        {
          severity: 'WARNING' as const,
          aboutId: task.id,
          discriminator: '',
          messageZh: `正文点名的${names}，附件各年都没有列入`,
          messageEn: `The body names ${names}, and no year of the annex does`,
          expected: '每个项目列入一个年度',
          actual: names,
          statementIds: [
            ...new Set([...missing.map(({ statementId }) => statementId), ...proof.statementIds]),
          ],
          line: missing[0]?.line ?? null,
        },
      ];
    });
  },
};

/** Schools that the body of a task says will be built, in printed order; those that the task or one of its goals names. */
function bodyWorks(
  { task, whole, yearly }: TaskGoals,
  worksIn: ReadonlyMap<string, readonly NamedSchool[]>,
): readonly NamedSchool[] {
  const targets = [...whole, ...yearly].filter(({ part }) => part !== 'ANNEX');
  const body = task.texts.filter(({ part }) => part !== 'ANNEX');
  return [task, ...targets]
    .flatMap(({ id }) => worksIn.get(id) ?? [])
    .filter(({ start }) => body.some((text) => text.start <= start && start < text.end))
    .sort((a, b) => a.start - b.start);
}
