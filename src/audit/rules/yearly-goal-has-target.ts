import type { DocumentFacts } from '../../model/facts.ts';
import { planWithYears } from '../example-texts.ts';
import { goalsByTask, measuresIn, proofOf, statementByTarget, type TaskGoals } from '../goals.ts';
import type { Rule } from '../rule.ts';
import { compareQuantities } from '../same-quantity.ts';

export const yearlyGoalHasTarget: Rule = {
  id: 'yearly-goal-has-target',
  version: 1,
  law: {
    zh: '附件各年的数量，正文或总目标中也有',
    en: 'A number of the years stands in the body or among the totals too',
  },
  why: {
    zh: '附件可以比正文细，但正文没有提到的数量，不知道依据何在。每份文件提示一次。',
    en: 'An annex may be more exact than its body; but of a number that this lacks nobody knows the ground. One note a document.',
  },
  examples: [
    {
      text: planWithYears(
        '培养校长50名',
        ['开展培训', '培养校长20名', '培养校长30名'],
        '培养校长50名。',
      ).replace(/[345][次场个]/gu, '多次'),
      finds: [],
    },
    {
      text: planWithYears('加强培养', ['开展培训', '推进培养', '培养校长50名']),
      finds: ['INFO 2项任务的年度目标中有正文没有的数量'],
    },
  ],
  check: (facts) => {
    const goals = goalsByTask(facts).filter(({ task }) => task.texts.length > 1);
    const only = goals.map(onlyInYears).filter((measures) => measures.length > 0);
    if (only.length === 0) return [];
    const labels = only.flatMap((measures) => measures.map(({ measure }) => measure.label));
    return [
      {
        severity: 'INFO' as const,
        aboutId: facts.document.id,
        discriminator: '',
        messageZh: `${only.length}项任务的年度目标中有正文没有的数量`,
        messageEn: `The yearly goals of ${only.length} tasks have numbers that the body does not`,
        expected: null,
        actual: [...new Set(labels)].join('、'),
        ...proofIn(facts, only.flat()),
      },
    ];
  },
};

function onlyInYears({ whole, yearly }: TaskGoals): ReturnType<typeof measuresIn> {
  const body = measuresIn(whole.filter(({ part }) => part !== 'ANNEX'));
  return compareQuantities(measuresIn(yearly), body).onlyInBody;
}

function proofIn(facts: DocumentFacts, measures: ReturnType<typeof measuresIn>) {
  const { statementIds } = proofOf(
    measures.map(({ target }) => target),
    statementByTarget(facts),
  );
  return { statementIds, line: null };
}
