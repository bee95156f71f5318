/** What the rules would find in a generated plan, some of it. */

import type { DocumentFacts, FindingFact, StatementFact } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import type { County } from './county.ts';

/** Of the first task, and one in ten, that its goals cannot be checked, and of the unit that leads most that it does. */
export function findingsOf(
  { random, leading, size }: County,
  documentId: string,
  tasks: DocumentFacts['tasks'],
  statements: readonly StatementFact[],
): readonly FindingFact[] {
  const unit = leading[0]?.fact;
  const led = statements.filter(({ predicate, objectId }) => predicate === 'LEAD' && objectId === unit?.id);
  const base = { ruleVersion: 1, status: 'OPEN' } as const;
  const unchecked = tasks
    .filter((_task, index) => index === 0 || random.below(10) === 0)
    .map((task): FindingFact => ({
      ...base,
      id: toId('fnd', 'goal-is-checkable', task.id, null),
      rule: 'goal-is-checkable',
      severity: 'WARNING',
      messageZh: `任务“${task.title}”的年度目标没有可检查的内容`,
      messageEn: `The yearly goals of task “${task.title}” cannot be checked`,
      expected: '数量、项目或文件',
      actual: null,
      aboutId: task.id,
      statementIds: statements
        .filter(({ subjectId }) => subjectId === task.id)
        .slice(0, 3)
        .map(({ id }) => id),
      line: task.texts[0]?.line ?? null,
    }));
  if (unit === undefined || led.length * 2 < size.tasks) return unchecked;
  return [
    ...unchecked,
    {
      ...base,
      id: toId('fnd', 'load-is-shared', documentId, null),
      rule: 'load-is-shared',
      severity: 'INFO',
      messageZh: `“${unit.name}”牵头${led.length}项任务`,
      messageEn: `“${unit.name}” leads ${led.length} tasks`,
      expected: '不到一半',
      actual: `${led.length}/${size.tasks}`,
      aboutId: unit.id,
      statementIds: led.map(({ id }) => id),
      line: null,
    },
  ];
}
