import { fold } from '../../fold.ts';
import { groupBy } from '../../group-by.ts';
import type { DocumentFacts, IndicatorFact, IndicatorValueFact } from '../../model/facts.ts';
import { statementsOfValues } from '../indicators.ts';
import type { Rule } from '../rule.ts';
import type { Thresholds } from '../settings.ts';

export const indicatorJumpExplained: Rule = {
  id: 'indicator-jump-explained',
  version: 1,
  law: { zh: '指标陡增陡降的，文中说明原因', en: 'Where an indicator jumps, the document tells why' },
  why: {
    zh: '比上年变动五成以上，并且是其他年份变动的三倍以上，任务中又没有提到这项指标，多半是数字有误。总数随其部分变动的，只报告该部分。',
    en: 'A change by half and more, three times that of the other years, of which no task speaks, is often a wrong number. A total that follows its part is not reported again.',
  },
  examples: [
    { text: table('0.65\t0.70\t0.75'), finds: [] },
    { text: table('0.65\t0.66\t0.80'), finds: [] },
    { text: table('0.65\t1.70\t0.75'), finds: ['WARNING 普通本专科2024年由0.65变为1.70，文中没有说明'] },
    { text: table('0.65\t1.25\t1.30', '扩大普通本专科规模。'), finds: [] },
    { text: table('0.65\t1.25\t1.30'), finds: ['WARNING 普通本专科2024年由0.65变为1.25，文中没有说明'] },
  ],
  check: (facts, thresholds) => {
    const statementsOf = statementsOfValues(facts);
    const partsOf = groupBy(facts.indicators, ({ partOfId }) => partOfId);
    const told = textsOf(facts);
    return facts.indicators.flatMap((indicator) => {
      const jump = jumpOf(indicator, thresholds);
      if (jump === null || told.includes(fold(indicator.name))) return [];
      const { before, after } = jump;
      const parts = partsOf.get(indicator.id) ?? [];
      if (parts.some((part) => jumpOf(part, thresholds)?.after.year === after.year)) return [];
      const statements = [before, after].flatMap(({ id }) => statementsOf.get(id) ?? []);
      return [
        {
          severity: 'WARNING' as const,
          aboutId: facts.document.id,
          discriminator: `${indicator.id}/${after.year}`,
          messageZh: `${indicator.name}${after.year}年由${before.asWritten}变为${after.asWritten}，文中没有说明`,
          messageEn: `${indicator.name} goes from ${before.asWritten} to ${after.asWritten} in ${after.year}, and nothing tells why`,
          expected: null,
          actual: indicator.values.map(({ year, asWritten }) => `${year}:${asWritten}`).join('; '),
          statementIds: statements.map(({ id }) => id),
          line: statements[0]?.line ?? null,
        },
      ];
    });
  },
};

/** The change of a year must be so many times that of any other. */
const APART = 3;

interface Jump {
  readonly before: IndicatorValueFact;
  readonly after: IndicatorValueFact;
  readonly from: number;
  readonly to: number;
}

/** The year that stands out; null where there is none. Shares move by points, and need three values at least. */
function jumpOf({ values, unit }: IndicatorFact, { indicatorJump }: Thresholds): Jump | null {
  if (/[%‰％]/u.test(unit ?? '')) return null;
  const steps = values.slice(1).flatMap((after, index): readonly Jump[] => {
    const before = values[index];
    if (before === undefined || before.value === null || before.value === 0 || after.value === null)
      return [];
    return [{ before, after, from: before.value, to: after.value }];
  });
  const [largest] = steps.toSorted((a, b) => changeOf(b) - changeOf(a));
  if (largest === undefined || steps.length < 2 || changeOf(largest) < indicatorJump) return null;
  return changeOf(largest) >= APART * Math.max(...otherChanges(steps, largest)) ? largest : null;
}

/** Relative, without sign. */
function changeOf({ from, to }: Pick<Jump, 'from' | 'to'>): number {
  return Math.abs(to / from - 1);
}

/** Of the other years. One that takes the largest back again has only changed by what is left of both. */
function otherChanges(steps: readonly Jump[], largest: Jump): readonly number[] {
  const at = steps.indexOf(largest);
  return steps.flatMap((step, index) => {
    if (index === at) return [];
    const { from, to } =
      index < at ? { from: step.from, to: largest.to } : { from: largest.from, to: step.to };
    return [Math.abs(index - at) === 1 ? Math.min(changeOf(step), changeOf({ from, to })) : changeOf(step)];
  });
}

/** The words of all tasks and goals, folded. */
function textsOf({ indicators, tasks, targets }: DocumentFacts): string {
  if (indicators.length === 0) return '';
  return [...tasks.flatMap(({ texts }) => texts), ...targets].map(({ text }) => fold(text)).join('\n');
}

function table(values: string, task = ''): string {
  return `甲县教育工作方案（2023—2025年）
一、重点任务
1.建设教师队伍。${task}（牵头单位：县教委；责任单位：县财政局）
主要预期指标
分类\t指标\t2023年\t2024年\t2025年
义务教育\t在校学生数（万人）\t6.37\t6.59\t6.90
高等教育\t普通本专科（万人）\t${values}`;
}
