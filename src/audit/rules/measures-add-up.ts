import { fold } from '../../fold.ts';
import { groupBy } from '../../group-by.ts';
import { planWithYears } from '../example-texts.ts';
import { goalsByTask, measuresIn, proofOf, statementByTarget, type StatedMeasure } from '../goals.ts';
import type { Report, Rule } from '../rule.ts';
import { isSameQuantity } from '../same-quantity.ts';

export const measuresAddUp: Rule = {
  id: 'measures-add-up',
  version: 1,
  law: {
    zh: '各年目标之和等于总目标；写明达到的水平，末年达到即可',
    en: 'Yearly goals add up to the total; where they are levels, the last year reaches it',
  },
  why: {
    zh: '年度任务完成了，总目标却没有完成。“不少于”超出、区间之内、逐年提高的比例都不算问题。',
    en: 'Else all years are met and the total is not. A minimum exceeded, a range met and a rising level are no findings.',
  },
  examples: [
    {
      text: planWithYears('培养优秀校长50名', ['培养优秀校长15名', '培养优秀校长15名', '培养优秀校长20名']),
      finds: [],
    },
    {
      text: planWithYears('集团化办学覆盖率达到85%', [
        '覆盖率达到65%',
        '集团化办学覆盖率达到75%',
        '集团化办学覆盖率达到85%',
      ]),
      finds: [],
    },
    {
      text: planWithYears('建设优质课程不少于3门', ['建设优质课程1门', '建设优质课程1门', '建设优质课程2门']),
      finds: [],
    },
    {
      text: planWithYears('建设示范基地1—2个', ['开展调研', '建设示范基地1个', '建设示范基地1个']),
      finds: [],
    },
    {
      text: planWithYears('每年举办运动会3场', ['举办运动会3场', '举办运动会3场', '举办运动会3场']),
      finds: [],
    },
    {
      text: planWithYears('培养优秀校长50名', ['培养优秀校长15名', '培养优秀校长15名', '培养优秀校长10名']),
      finds: ['WARNING “优秀校长”总目标50名，各年合计40名'],
    },
    {
      text: planWithYears('集团化办学覆盖率达到85%', [
        '推进集团化办学',
        '集团化办学覆盖率达到75%',
        '集团化办学覆盖率达到80%',
      ]),
      finds: ['WARNING “集团化办学覆盖率”总目标85%，各年最高80%'],
    },
  ],
  check: (facts) => {
    const statementOf = statementByTarget(facts);
    return goalsByTask(facts).flatMap(({ task, whole, yearly }) => {
      const years = measuresIn(yearly);
      return totalsOf(measuresIn(whole)).flatMap((total): readonly Report[] => {
        const series = years.filter(({ measure }) => isSameQuantity(measure, total.measure));
        const shortfall = shortfallOf(total, series);
        if (shortfall === null) return [];
        const { label, asWritten } = total.measure;
        return [
          {
            severity: 'WARNING',
            aboutId: task.id,
            discriminator: fold(label),
            messageZh: `“${label}”总目标${asWritten}，${shortfall.zh}`,
            messageEn: `“${label}” is to come to ${asWritten} in all, ${shortfall.en}`,
            expected: asWritten,
            actual: series
              .map(({ target, measure }) => `${String(target.year)}:${measure.asWritten}`)
              .join('; '),
            ...proofOf([total.target, ...series.map(({ target }) => target)], statementOf),
          },
        ];
      });
    });
  },
};

/** One total for each label: that of the table, whose years are to add up to it, else the last that is printed. */
function totalsOf(measures: readonly StatedMeasure[]): readonly StatedMeasure[] {
  const totals = measures.filter(({ isForEach, measure }) => !isForEach && measure.quantity !== null);
  return [...groupBy(totals, ({ measure }) => fold(measure.label)).values()].map(
    (same) => same.findLast(({ target }) => target.part === 'ANNEX') ?? same.at(-1) ?? same[0],
  );
}

/** How far the years stay behind, or go beyond, in words; null where they fit or where that cannot be told. */
function shortfallOf(
  { measure: total }: StatedMeasure,
  series: readonly StatedMeasure[],
): { readonly zh: string; readonly en: string } | null {
  const quantities = series.flatMap(({ measure }) => measure.quantity ?? []);
  const years = new Set(series.map(({ target }) => target.year));
  if (years.size < 2 || years.size < quantities.length || series.some(({ isForEach }) => isForEach))
    return null;
  const wanted = total.quantity ?? 0;
  const unit = total.unit ?? '';
  const highest = Math.max(...quantities);
  if (total.kind === 'RATE') {
    if (total.comparator === 'LE' || total.comparator === 'LT' || highest >= wanted) return null;
    return { zh: `各年最高${highest}${unit}`, en: `and the highest of the years is ${highest}${unit}` };
  }
  if (series.some(({ measure }) => measure.comparator !== 'EQ') || highest === wanted) return null;
  const sum = quantities.reduce((all, each) => all + each, 0);
  const isExceeded = sum > wanted && total.comparator === 'EQ' && total.kind === 'INCREMENT';
  const isMissed = sum < wanted && ['EQ', 'GE', 'GT', 'RANGE'].includes(total.comparator);
  if (!isExceeded && !isMissed) return null;
  return { zh: `各年合计${sum}${unit}`, en: `and the years come to ${sum}${unit}` };
}
