import type { DocumentFact, DocumentFacts, StatementFact, TaskFact } from '../../model/facts.ts';
import { daysOf } from '../../partial-date.ts';
import type { Report, Rule } from '../rule.ts';

export const dueWithinPeriod: Rule = {
  id: 'due-within-period',
  version: 1,
  law: {
    zh: '完成时限不早于印发日期，也不超出文件的实施期',
    en: 'Deadlines come after the document was issued and lie within its period',
  },
  why: {
    zh: '印发时已经过期的任务无法完成，超出实施期的没有人验收。远景年份和所引文件名中的年份不算。',
    en: 'What was due before the issue cannot be met, and beyond the period nobody asks. Far aims and years in cited titles are no deadlines.',
  },
  examples: [
    { text: plan('2023年12月底'), finds: [] },
    { text: plan('2025年'), finds: [] },
    { text: plan('2023年'), finds: [] },
    { text: plan('长期坚持'), finds: [] },
    {
      text: plan('2022年12月底'),
      finds: ['WARNING 任务“建设教师队伍”的完成时限2022年12月底早于印发日期2023-02-17'],
    },
    { text: plan('2026年6月'), finds: ['WARNING 任务“建设教师队伍”的完成时限2026年6月超出实施期2023—2025'] },
  ],
  check: (facts) => {
    const due = new Map(
      facts.statements
        .filter(({ predicate }) => predicate === 'DUE')
        .map((statement) => [statement.subjectId, statement]),
    );
    return facts.tasks.flatMap((task) => judge(task, facts, due.get(task.id)));
  },
};

function judge(
  task: TaskFact,
  { document }: DocumentFacts,
  statement: StatementFact | undefined,
): readonly Report[] {
  const days = task.dueOn === null ? null : daysOf(task.dueOn);
  if (days === null) return [];
  const { issuedOn } = document;
  if (issuedOn !== null && days.last < issuedOn)
    return [
      report(task, statement, 'issued', {
        zh: `早于印发日期${issuedOn}`,
        en: `is before the day of issue, ${issuedOn}`,
      }),
    ];
  const period = periodOf(document);
  if (period === null || (days.first <= period.last && days.last >= period.first)) return [];
  const { zh, en } = {
    zh: `超出实施期${period.asWritten}`,
    en: `lies outside the period, ${period.asWritten}`,
  };
  return [report(task, statement, 'period', { zh, en })];
}

function periodOf({ periodStart, periodEnd }: DocumentFact) {
  const [start, end] = [daysOf(periodStart ?? ''), daysOf(periodEnd ?? '')];
  if (start === null || end === null) return null;
  return { first: start.first, last: end.last, asWritten: [...new Set([periodStart, periodEnd])].join('—') };
}

function report(
  task: TaskFact,
  statement: StatementFact | undefined,
  discriminator: string,
  { zh, en }: { readonly zh: string; readonly en: string },
): Report {
  const asWritten = task.dueAsWritten ?? task.dueOn ?? '';
  return {
    severity: 'WARNING',
    aboutId: task.id,
    discriminator,
    messageZh: `任务“${task.title}”的完成时限${asWritten}${zh}`,
    messageEn: `The deadline of task “${task.title}”, ${asWritten}, ${en}`,
    expected: null,
    actual: task.dueOn,
    statementIds: statement === undefined ? [] : [statement.id],
    line: statement?.line ?? task.texts[0]?.line ?? null,
  };
}

function plan(due: string): string {
  return `甲县教育工作方案（2023—2025年）
各镇人民政府，县政府各部门：
现将方案印发给你们。
2023年2月17日
附件
重点任务分解表
序号\t项目\t重点任务\t牵头单位\t责任单位\t完成时限
1\t建设教师队伍\t培养优秀校长50名。\t县教委\t县财政局\t${due}
2\t加强校园安全\t建成警务室5个。\t县教委\t县公安局\t2024年`;
}
