import { planWithYears } from '../example-texts.ts';
import { goalsByTask, measuresIn, proofOf, statementByTarget, type TaskGoals } from '../goals.ts';
import type { Rule } from '../rule.ts';
import { compareQuantities } from '../same-quantity.ts';

export const targetHasYearlyGoal: Rule = {
  id: 'target-has-yearly-goal',
  version: 1,
  law: {
    zh: '正文写明的数量目标，附件的任务分解中也有',
    en: 'A number that the body promises stands in the row of the annex too',
  },
  why: {
    zh: '没有分解到年度的目标，没有人按年督办。每项任务报告一次。',
    en: 'What no row breaks down nobody asks for in any year. One finding a task.',
  },
  examples: [
    {
      text: planWithYears(
        '加强培养',
        ['培养优秀校长15名', '培养优秀校长15名', '培养优秀校长20名'],
        '培养优秀校长50名。',
      ),
      finds: [],
    },
    {
      text: planWithYears(
        '培养优秀校长50名',
        ['开展培训', '推进培养', '总结经验'],
        '到2025年，培养优秀校长50名。',
      ),
      finds: [],
    },
    {
      text: planWithYears(
        '加强培养',
        ['开展培训', '推进培养', '培养优秀校长20名'],
        '新增公办中职教育学位约3500个。建成名师工作室8个。',
      ),
      finds: ['WARNING 正文的“公办中职教育学位”约3500个、“名师工作室”8个，附件没有分解'],
    },
  ],
  check: (facts) => {
    const statementOf = statementByTarget(facts);
    return goalsByTask(facts).flatMap((goals) => {
      const missing = missingIn(goals);
      if (missing.length === 0) return [];
      const numbers = missing.map(({ measure }) => `“${measure.label}”${measure.asWritten}`);
      return [
        {
          severity: 'WARNING' as const,
          aboutId: goals.task.id,
          discriminator: '',
          messageZh: `正文的${numbers.join('、')}，附件没有分解`,
          messageEn: `The annex breaks down nothing of ${numbers.join(', ')}, which the body promises`,
          expected: numbers.join('、'),
          actual: null,
          ...proofOf([...missing.map(({ target }) => target), ...goals.yearly], statementOf),
        },
      ];
    });
  },
};

/** Only where years are broken down at all; one of each school or year is no total of the plan. */
function missingIn({ whole, yearly }: TaskGoals): ReturnType<typeof measuresIn> {
  if (yearly.length === 0) return [];
  const body = measuresIn(whole.filter(({ part }) => part !== 'ANNEX'));
  const annex = measuresIn([...whole.filter(({ part }) => part === 'ANNEX'), ...yearly]);
  return compareQuantities(
    body.filter(({ isForEach }) => !isForEach),
    annex,
  ).onlyInBody;
}
