import { subjectNames } from '../subject-names.ts';
import { repeatedLabels, type RepeatedLabel } from '../repeated-label.ts';
import { labelledClauses } from '../role-labels.ts';
import type { Report, Rule } from '../rule.ts';
import { idsOf } from '../task-roles.ts';

/** A label is wrong where it stands twice, no lead is labelled, and other clauses or the annex have the lead in its place. */
export const leadNotMislabelled: Rule = {
  id: 'lead-not-mislabelled',
  version: 1,
  law: {
    zh: '牵头单位印在“牵头单位”之后，不印在其他标签之后',
    en: 'A lead unit stands behind the label of leads, and behind no other',
  },
  why: {
    zh: '按字面读，该单位只是责任单位，无人牵头。必须更正，为错误。',
    en: 'Read to the letter, the unit is only responsible, and nobody leads. An error: it must be corrected.',
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
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)
3.推进教育评价改革。完善监管机制。(责任单位:县教委;责任单位:县委宣传部、县财政局)`,
      finds: ['ERROR 任务“推进教育评价改革”的牵头单位“县教委”印在“责任单位”之后，“责任单位”出现两次'],
    },
  ],
  check: (facts, thresholds) => {
    const nameOf = subjectNames(facts);
    return repeatedLabels(facts, labelledClauses(facts), thresholds).flatMap((repeated) =>
      toReport(repeated, nameOf),
    );
  },
};

function toReport(
  { clause, list, leads }: RepeatedLabel,
  nameOf: ReadonlyMap<string, string>,
): readonly Report[] {
  if (leads === null) return [];
  const title = nameOf.get(clause.subjectId) ?? '';
  return [
    {
      severity: 'ERROR',
      aboutId: clause.subjectId,
      discriminator: '',
      messageZh: `任务“${title}”的牵头单位“${list.list}”印在“${list.label}”之后，“${list.label}”出现两次`,
      messageEn: `The lead “${list.list}” of task “${title}” stands behind “${list.label}”, which is printed twice`,
      expected: `${leads.label}:${list.list}`,
      actual: `${list.label}:${list.list}`,
      statementIds: idsOf([...clause.statements, ...leads.proof]),
      line: clause.statements[0].line,
    },
  ];
}
