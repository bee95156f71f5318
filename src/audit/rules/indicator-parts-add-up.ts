import type { IndicatorFact, IndicatorValueFact } from '../../model/facts.ts';
import { groupBy } from '../../group-by.ts';
import type { Report, Rule } from '../rule.ts';
import { statementsOfValues } from '../indicators.ts';

export const indicatorPartsAddUp: Rule = {
  id: 'indicator-parts-add-up',
  version: 1,
  law: { zh: '指标的各部分之和等于总数', en: 'The parts of an indicator add up to it' },
  why: {
    zh: '其中一个数字有误。各部分之和更大，或其他年份相等而这一年更小时，才作警告。',
    en: 'One of the numbers is wrong. A warning where the parts are more, or are less in one year and equal in another.',
  },
  examples: [
    { text: table('6.37\t6.59\t6.90'), finds: [] },
    { text: table('9.37\t9.59\t9.90'), finds: [] },
    { text: table('6.37\t6.59\t6.80'), finds: ['WARNING 在校学生数2025年为6.80，各部分之和为6.9'] },
    { text: table('6.37\t6.95\t6.90'), finds: ['WARNING 在校学生数2024年为6.95，各部分之和为6.59'] },
  ],
  check: (facts) => {
    const statementsOf = statementsOfValues(facts);
    const partsOf = groupBy(facts.indicators, ({ partOfId }) => partOfId);
    return facts.indicators.flatMap((whole) =>
      unequalYears(whole, partsOf.get(whole.id) ?? []).map(({ total, parts, sum }): Report => {
        const statements = [total, ...parts].flatMap(({ id }) => statementsOf.get(id) ?? []);
        return {
          severity: 'WARNING',
          aboutId: facts.document.id,
          discriminator: `${whole.id}/${total.year}`,
          messageZh: `${whole.name}${total.year}年为${total.asWritten}，各部分之和为${sum}`,
          messageEn: `${whole.name} is ${total.asWritten} in ${total.year}, and its parts come to ${sum}`,
          expected: total.asWritten,
          actual: `${parts.map(({ asWritten }) => asWritten).join('+')}=${sum}`,
          statementIds: statements.map(({ id }) => id),
          line: statements[0]?.line ?? null,
        };
      }),
    );
  },
};

/** One year of a whole. */
interface Sum {
  readonly total: IndicatorValueFact;
  readonly parts: readonly IndicatorValueFact[];
  /** In decimals, as it would be printed. */
  readonly sum: string;
  /** Of the parts over the whole; 0 where rounding explains it. */
  readonly excess: number;
}

/** Parts that never make up the whole are a choice from it. */
function unequalYears(whole: IndicatorFact, parts: readonly IndicatorFact[]): readonly Sum[] {
  const sums = parts.length < 2 ? [] : whole.values.flatMap((total) => sumOf(total, parts));
  const isDivided = sums.some(({ excess }) => excess === 0);
  return sums.filter(({ excess }) => excess > 0 || (excess < 0 && isDivided));
}

/** Only of exact values, one for each part. */
function sumOf(total: IndicatorValueFact, indicators: readonly IndicatorFact[]): readonly Sum[] {
  const parts = indicators.flatMap(({ values }) => values.filter(({ year }) => year === total.year));
  const all = [total, ...parts];
  if (
    parts.length < indicators.length ||
    all.some(({ value, comparator }) => value === null || comparator !== 'EQ')
  )
    return [];
  const decimals = Math.max(...all.map(decimalsOf));
  const units = parts.reduce((sum, { value }) => sum + Math.round((value ?? 0) * 10 ** decimals), 0);
  const difference = units - Math.round((total.value ?? 0) * 10 ** decimals);
  // Each number printed may be off by half of its last digit.
  const slack = all.reduce((sum, value) => sum + 10 ** (decimals - decimalsOf(value)) / 2, 0);
  const isRounding = Math.abs(difference) <= slack;
  return [{ total, parts, sum: String(units / 10 ** decimals), excess: isRounding ? 0 : difference }];
}

function decimalsOf({ asWritten }: IndicatorValueFact): number {
  return /\.(\d+)/u.exec(asWritten)?.[1]?.length ?? 0;
}

function table(totals: string): string {
  return `甲县教育工作方案（2023—2025年）
一、重点任务
1.建设教师队伍。（牵头单位：县教委；责任单位：县财政局）
主要预期指标
分类\t指标\t2023年\t2024年\t2025年
义务教育\t在校学生数（万人）\t${totals}
义务教育\t其中：普通小学\t4.06\t4.18\t4.30
义务教育\t普通初中\t2.31\t2.41\t2.60`;
}
