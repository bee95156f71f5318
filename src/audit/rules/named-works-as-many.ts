import { fold } from '../../fold.ts';
import type { TargetFact } from '../../model/facts.ts';
import { planWithYears } from '../example-texts.ts';
import { goalsByTask, measuresIn, proofOf, statementByTarget, type StatedMeasure } from '../goals.ts';
import type { Report, Rule } from '../rule.ts';
import { kindOfSchool, schoolsNamedIn } from '../works.ts';

export const namedWorksAsMany: Rule = {
  id: 'named-works-as-many',
  version: 1,
  law: {
    zh: '各年目标点名的项目数，与总目标所写的数量一致',
    en: 'The years name as many works as the total says',
  },
  why: {
    zh: '写了新建幼儿园5所，各年只点名4所，还有一所没有落到年度。各年另写数量的，不作比较。',
    en: 'Of five kindergartens to be built four are named: one has no year. Where the years print numbers of their own nothing is compared.',
  },
  examples: [
    {
      text: planWithYears('新建幼儿园3所', [
        '完成春光幼儿园、双河中心幼儿园建设',
        '推进建设',
        '完成玉屏幼儿园建设',
      ]),
      finds: [],
    },
    {
      text: planWithYears('新建幼儿园3所', ['完成春光幼儿园等项目建设', '推进建设', '完成玉屏幼儿园建设']),
      finds: [],
    },
    {
      text: planWithYears('新建幼儿园3所', [
        '新建幼儿园1所',
        '新建幼儿园1所',
        '完成玉屏幼儿园建设，新建幼儿园1所',
      ]),
      finds: [],
    },
    {
      text: planWithYears('新建幼儿园4所', [
        '完成春光幼儿园、双河中心幼儿园建设',
        '推进建设',
        '完成玉屏幼儿园建设',
      ]),
      finds: ['WARNING 写明幼儿园4所，各年点名3所'],
    },
  ],
  check: (facts) => {
    const namedIn = schoolsNamedIn(facts);
    const statementOf = statementByTarget(facts);
    return goalsByTask(facts).flatMap(({ task, whole, yearly }) =>
      totalsOf(whole).flatMap(({ target, measure }): readonly Report[] => {
        const kind = kindOfSchool(measure.label);
        if (kind === null) return [];
        const naming = yearly
          .map((year) => ({
            year,
            names: (namedIn.get(year.id) ?? []).map(({ name }) => name).filter((name) => kind.takes(name)),
          }))
          .filter(({ names }) => names.length > 0);
        const names = new Set(naming.flatMap((each) => each.names));
        const isOpen = yearly.some((year) => goesOn(year) || countsItself(year, kind.takes));
        if (names.size < 2 || names.size === measure.quantity || isOpen) return [];
        const years = naming.map(({ year, names: of }) => `${String(year.year)}:${of.join('、')}`);
        return [
          {
            severity: 'WARNING',
            aboutId: task.id,
            discriminator: fold(measure.label),
            messageZh: `写明${measure.label}${measure.asWritten}，各年点名${names.size}所`,
            messageEn: `${measure.asWritten} of “${measure.label}” are promised, and the years name ${names.size}`,
            expected: `${measure.label}${measure.asWritten}`,
            actual: years.join('; '),
            ...proofOf([target, ...naming.map(({ year }) => year)], statementOf),
          },
        ];
      }),
    );
  },
};

/** Whole numbers of schools to be built; those of the table, where it has some. */
function totalsOf(whole: readonly TargetFact[]): readonly StatedMeasure[] {
  const totals = measuresIn(whole).filter(
    ({ measure, isForEach }) => measure.unit === '所' && measure.comparator === 'EQ' && !isForEach,
  );
  const ofTable = totals.filter(({ target }) => target.part === 'ANNEX');
  return ofTable.length > 0 ? ofTable : totals;
}

/** A list that ends in 等 names a choice. */
function goesOn({ text }: TargetFact): boolean {
  return /(?<![高中初同])等(?!级)/u.test(text);
}

function countsItself({ measures }: TargetFact, takes: (name: string) => boolean): boolean {
  return measures.some(({ label, unit }) => unit === '所' && takes(label));
}
