import { groupBy } from '../../group-by.ts';
import type { DocumentFacts } from '../../model/facts.ts';
import { collectiveIds } from '../held-units.ts';
import { listEn, listZh } from '../quoted-list.ts';
import type { Report, Rule } from '../rule.ts';
import { idsOf, isRoleStatement, printedName, type RoleStatement } from '../task-roles.ts';

/** In fewer tasks nearly every unit is named once. */
const FEWEST_TASKS = 5;

const task = (ordinal: number, units: string): string =>
  `${String(ordinal)}.加强第${String(ordinal)}方面建设。办好学校。(牵头单位:县教委;责任单位:${units})`;

const plan = (...units: readonly string[]): string =>
  ['甲县教育工作方案', '一、重点任务', ...units.map((each, index) => task(index + 1, each))].join('\n');

/** Body and annex of one task count once; collectives are left out. */
export const unitNamedOnce: Rule = {
  id: 'unit-named-once',
  version: 1,
  law: { zh: '单位在文件中承担不止一项任务', en: 'A unit holds roles in more than one task of the document' },
  why: {
    zh: '只出现一次的单位容易被遗忘。并非错误，五项任务以上的文件提示一次。',
    en: 'A unit named once is easily forgotten. No error: one note for a document of five tasks and more.',
  },
  examples: [
    { text: plan('县财政局', '县财政局', '县科技局', '县科技局', '县财政局'), finds: [] },
    {
      text: plan('县财政局', '县财政局', '县科技局', '县财政局', '县财政局'),
      finds: ['INFO 有1个单位在文件中只承担一项任务：县科技局'],
    },
  ],
  check: (facts) => {
    if (facts.tasks.length < FEWEST_TASKS) return [];
    const once = unitsOfOneTask(facts);
    return once.length === 0 ? [] : [toReport(facts, once)];
  },
};

/** Statements of each such unit, in printed order. */
function unitsOfOneTask(facts: DocumentFacts): readonly (readonly [RoleStatement, ...RoleStatement[]])[] {
  const collectives = collectiveIds(facts);
  const roles = facts.statements.filter(isRoleStatement).filter(({ objectId }) => !collectives.has(objectId));
  return [...groupBy(roles, ({ objectId }) => objectId).values()].filter(
    ([first, ...others]) =>
      first.subjectId !== facts.document.id && others.every(({ subjectId }) => subjectId === first.subjectId),
  );
}

function toReport(
  facts: DocumentFacts,
  once: readonly (readonly [RoleStatement, ...RoleStatement[]])[],
): Report {
  const names = once.map(([first]) => printedName(first));
  const count = String(once.length);
  return {
    severity: 'INFO',
    aboutId: facts.document.id,
    discriminator: '',
    messageZh: `有${count}个单位在文件中只承担一项任务：${listZh(names)}`,
    messageEn: `The document has one task only for ${count} of its units: ${listEn(names)}`,
    expected: null,
    actual: names.join('、'),
    statementIds: once.flatMap(idsOf),
    line: once[0]?.[0].line ?? null,
  };
}
