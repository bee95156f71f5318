import { fold } from '../../fold.ts';
import { groupBy } from '../../group-by.ts';
import type { StatementFact, TargetFact } from '../../model/facts.ts';
import { planWithYears } from '../example-texts.ts';
import { goalsByTask, measuresIn, proofOf, statementByTarget, type TaskGoals } from '../goals.ts';
import type { Rule } from '../rule.ts';
import { isSameQuantity } from '../same-quantity.ts';

export const yearlyGoalsDiffer: Rule = {
  id: 'yearly-goals-differ',
  version: 1,
  law: { zh: '各年目标不是同一句话', en: 'The goals of the years are not one sentence printed again' },
  why: {
    zh: '几年写同一句话，看不出哪一年要做到什么。各年数量合计等于总目标的不算。每项任务报告一次。',
    en: 'Alike goals do not tell what a year is to bring. Numbers that add up to a total are no finding. One a task.',
  },
  examples: [
    {
      text: planWithYears('培育品牌15个', ['培育品牌5个', '培育品牌5个', '培育品牌5个']),
      finds: [],
    },
    {
      text: planWithYears('完善制度', ['覆盖率达到65%', '覆盖率达到75%', '覆盖率达到85%']),
      finds: [],
    },
    {
      text: planWithYears('完善制度', ['创办工作室6个', '创办工作室7个', '创办工作室7个']),
      finds: [],
    },
    {
      text: planWithYears('完善制度', ['完善管理制度', '完善管理制度', '完善管理制度，建成基地1个']),
      finds: ['WARNING 2023年和2024年的目标相同'],
    },
    {
      text: planWithYears('培养教师', ['培养教师20名以上', '培养教师20名以上', '培养教师20名以上']),
      finds: ['WARNING 2023年、2024年和2025年的目标相同'],
    },
  ],
  check: (facts) => {
    const statementOf = statementByTarget(facts);
    return goalsByTask(facts).flatMap((goals) => {
      const alike = alikeIn(goals, statementOf);
      if (alike.length === 0) return [];
      const years = alike.map(({ year }) => String(year));
      return [
        {
          severity: 'WARNING' as const,
          aboutId: goals.task.id,
          discriminator: '',
          messageZh: `${years
            .map((year) => `${year}年`)
            .join('、')
            .replace(/、(?=[^、]*$)/u, '和')}的目标相同`,
          messageEn: `The goals of ${years.join(', ')} are alike`,
          expected: null,
          actual: alike[0]?.text ?? null,
          ...proofOf(alike, statementOf),
        },
      ];
    });
  },
};

/** The years whose goals are word for word the same, printed at several places; empty where there are none. */
export function alikeIn(
  { whole, yearly }: TaskGoals,
  statementOf: ReadonlyMap<string, StatementFact>,
): readonly TargetFact[] {
  const alike = [...groupBy(yearly, ({ text }) => fold(text)).values()].flatMap((same) =>
    new Set(same.map(({ id }) => statementOf.get(id)?.start)).size > 1 ? same : [],
  );
  if (alike.length === 0 || addsUp(whole, yearly) || isOfSeries(alike, yearly)) return [];
  return alike.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** 创办6个, 7个, 7个: numbers shared out over the years, of which two happen to be equal. */
function isOfSeries(alike: readonly TargetFact[], yearly: readonly TargetFact[]): boolean {
  const others = measuresIn(yearly.filter((target) => !alike.includes(target)));
  return measuresIn(alike).some(({ measure }) =>
    others.some(
      (other) => isSameQuantity(other.measure, measure) && other.measure.quantity !== measure.quantity,
    ),
  );
}

/** Some number of the years comes to a total that is printed. */
function addsUp(whole: readonly TargetFact[], yearly: readonly TargetFact[]): boolean {
  const years = measuresIn(yearly);
  return measuresIn(whole).some(({ measure: total }) => {
    const series = years.filter(({ measure }) => isSameQuantity(measure, total));
    const sum = series.reduce((all, { measure }) => all + (measure.quantity ?? 0), 0);
    return series.length > 1 && sum === total.quantity;
  });
}
