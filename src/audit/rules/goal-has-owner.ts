import { fold } from '../../fold.ts';
import type { DocumentFacts, MeasureFact, TargetFact } from '../../model/facts.ts';
import { proofOf, statementByTarget } from '../goals.ts';
import type { Report, Rule } from '../rule.ts';
import { isRoleStatement } from '../task-roles.ts';

/** So many characters of what is counted must stand in a task that somebody has. */
const SHARED = 4;

const plan = (goal: string): string => `甲县教育工作方案
一、主要目标
(一)办好学校。${goal}。
二、重点任务
1.推进集团化办学。集团化办学覆盖率达到85%。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)`;

/**
 * Only goals with a number: of others nobody can tell which task they are of. Silent where most have no task: they are
 * what all tasks together are to bring.
 */
export const goalHasOwner: Rule = {
  id: 'goal-has-owner',
  version: 1,
  law: {
    zh: '每个总目标都有任务承接，由单位负责',
    en: 'Every main goal has a task that somebody is responsible for',
  },
  why: {
    zh: '没有任务提到的目标，到期无人负责。仅查带数字的目标，文字与各项任务均无相同之处、而半数以上总目标有任务承接时作警告。',
    en: 'For a goal that no task speaks of nobody answers. A warning for a number whose words stand in no task, where at least half of the goals have one.',
  },
  examples: [
    { text: plan('集团化办学率达到85%'), finds: [] },
    { text: plan('一般事故起数下降10%以上'), finds: [] },
    {
      text: plan('集团化办学率达到85%，结对帮扶和捆绑发展覆盖面达到100%'),
      finds: ['WARNING 总目标“结对帮扶和捆绑发展覆盖面100%”没有任务承接'],
    },
  ],
  check: (facts) => {
    const goals = facts.targets.filter(({ ownerId }) => ownerId === facts.document.id);
    const owned = ownedTexts(facts);
    if (goals.length === 0 || owned.length === 0) return [];
    const labels = goals.flatMap(({ measures }) => measures.map(({ label }) => label));
    const wanted = new Set(labels.flatMap(stretchesOf));
    const shared = new Set(owned.flatMap((text) => stretchesOf(text).filter((each) => wanted.has(each))));
    const statementOf = statementByTarget(facts);
    const unowned = goals.flatMap((target) =>
      target.measures
        .filter(({ label }) => isUnowned(label, shared))
        .map((measure) => toReport(target, measure, statementOf)),
    );
    return 2 * unowned.length > labels.length ? [] : unowned;
  },
};

/** The texts of all tasks that somebody has a role for. */
function ownedTexts(facts: DocumentFacts): readonly string[] {
  const held = new Set(facts.statements.filter(isRoleStatement).map(({ subjectId }) => subjectId));
  return facts.tasks.filter(({ id }) => held.has(id)).flatMap(({ texts }) => texts.map(({ text }) => text));
}

/** What is too short to be compared is taken for owned. */
function isUnowned(label: string, shared: ReadonlySet<string>): boolean {
  const stretches = stretchesOf(label);
  return stretches.length > 0 && !stretches.some((each) => shared.has(each));
}

/** Each `SHARED` characters in a row, folded. */
function stretchesOf(words: string): readonly string[] {
  const folded = fold(words);
  const count = Math.max(0, folded.length - SHARED + 1);
  return Array.from({ length: count }, (_, at) => folded.slice(at, at + SHARED));
}

function toReport(
  target: TargetFact,
  { label, asWritten }: MeasureFact,
  statementOf: ReturnType<typeof statementByTarget>,
): Report {
  return {
    severity: 'WARNING',
    aboutId: target.ownerId,
    discriminator: `${fold(label)}/${String(target.year ?? '')}`,
    messageZh: `总目标“${label}${asWritten}”没有任务承接`,
    messageEn: `No task takes up the main goal “${label}${asWritten}”`,
    expected: '有单位负责的任务',
    actual: null,
    ...proofOf([target], statementOf),
  };
}
