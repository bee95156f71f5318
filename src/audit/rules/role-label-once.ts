import type { DocumentFacts } from '../../model/facts.ts';
import { repeatedLabels } from '../repeated-label.ts';
import { labelledClauses, type LabelledClause } from '../role-labels.ts';
import type { Report, Rule } from '../rule.ts';
import type { Thresholds } from '../settings.ts';
import { subjectNames } from '../subject-names.ts';
import { idsOf } from '../task-roles.ts';
import { unlabelledUnits } from '../unlabelled-units.ts';

/** A label printed twice in the place of the leads is another law's matter. */
export const roleLabelOnce: Rule = {
  id: 'role-label-once',
  version: 1,
  law: {
    zh: '一处分工中每个角色标签出现一次，每个单位前都有标签',
    en: 'In one clause each role has its label once, and no unit stands without one',
  },
  why: {
    zh: '标签重复或缺失时，单位承担何种角色要靠猜测。',
    en: 'Else one must guess which role the units have.',
  },
  examples: [
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)`,
      finds: [],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局;责任单位:县财政局)`,
      finds: ['WARNING “提升智育水平”的分工中“责任单位”出现两次'],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(责任单位:县财政局;配合单位:县科技局)
2.提升智育水平。办好学校。(县教委;配合单位:县科技局)`,
      finds: ['WARNING “提升智育水平”的分工中“县教委”之前没有标签'],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)
3.推进教育评价改革。完善机制。(县教委;责任单位:县科技局)`,
      finds: ['WARNING “推进教育评价改革”的分工中“县教委”之前没有标签'],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(县教委;责任单位:县科技局)
附件
重点任务分解表
序号\t项目\t牵头单位\t责任单位
1\t加强思政课建设\t县教委\t县财政局
2\t提升智育水平\t县教委\t县科技局`,
      finds: ['WARNING “提升智育水平”的分工中“县教委”之前没有标签'],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(县财政局；配合单位：县科技局)
2.提升智育水平。办好学校。(县教委；配合单位：县科技局)`,
      finds: [],
    },
  ],
  check: (facts, thresholds) => {
    const clauses = labelledClauses(facts);
    return [...reportTwice(facts, clauses, thresholds), ...reportMissing(facts, clauses)];
  },
};

function reportTwice(
  facts: DocumentFacts,
  clauses: readonly LabelledClause[],
  thresholds: Thresholds,
): readonly Report[] {
  const nameOf = subjectNames(facts);
  return repeatedLabels(facts, clauses, thresholds)
    .filter(({ leads }) => leads === null)
    .map(({ clause, list: { label, role } }) => {
      const title = nameOf.get(clause.subjectId) ?? '';
      return {
        severity: 'WARNING',
        aboutId: clause.subjectId,
        discriminator: role,
        messageZh: `“${title}”的分工中“${label}”出现两次`,
        messageEn: `“${label}” is printed twice in the clause of “${title}”`,
        expected: null,
        actual: clause.lists.map((each) => `${each.label}:${each.list}`).join(';'),
        statementIds: idsOf(clause.statements),
        line: clause.statements[0].line,
      };
    });
}

function reportMissing(facts: DocumentFacts, clauses: readonly LabelledClause[]): readonly Report[] {
  const nameOf = subjectNames(facts);
  return unlabelledUnits(facts, clauses).map(({ subjectId, units, statementIds, line }) => ({
    severity: 'WARNING',
    aboutId: subjectId,
    discriminator: 'unlabelled',
    messageZh: `“${nameOf.get(subjectId) ?? ''}”的分工中“${units}”之前没有标签`,
    messageEn: `“${units}” stands without a label in the clause of “${nameOf.get(subjectId) ?? ''}”`,
    expected: null,
    actual: units,
    statementIds,
    line,
  }));
}
