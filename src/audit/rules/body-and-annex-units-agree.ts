import { ROLES, type Role } from '../../model/enums.ts';
import type { DocumentFacts } from '../../model/facts.ts';
import { tasksInBothParts, type TwoParts } from '../parts-of-tasks.ts';
import { repeatedLabels } from '../repeated-label.ts';
import { labelledClauses } from '../role-labels.ts';
import { ROLE_WORDS } from '../role-words.ts';
import type { Report, Rule } from '../rule.ts';
import type { Thresholds } from '../settings.ts';
import { describeRoles, idsOf, rolesBySubject, unitsOf, type RoleStatement } from '../task-roles.ts';

const BODY = `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局、县科协)
附件
重点任务分解表`;

/** Roles that one part never prints, and tasks without any in one part, are not compared. The order does not matter. */
export const bodyAndAnnexUnitsAgree: Rule = {
  id: 'body-and-annex-units-agree',
  version: 1,
  law: {
    zh: '正文和附件中同一任务的单位和角色一致',
    en: 'Body and annex name the same units in the same roles for a task',
  },
  why: {
    zh: '两处不一，单位可以各执一词。同名任务的牵头单位完全不同时为错误，其余为警告。',
    en: 'Else each unit can point to the other place. An error where one task has quite other leads, else a warning.',
  },
  examples: [
    {
      text: `${BODY}
序号\t项目\t牵头单位\t责任单位
1\t加强思政课建设\t县教委\t县财政局
2\t提升智育水平\t县教委\t县科协、县科技局`,
      finds: [],
    },
    {
      text: `${BODY}
序号\t项目\t牵头单位\t责任单位
1\t加强思政课建设\t县教委\t县财政局
2\t提升智育水平\t县教委\t县科技局`,
      finds: ['WARNING 任务“提升智育水平”的责任单位在正文和附件中不一致'],
    },
    {
      text: `${BODY}
序号\t项目\t牵头单位\t责任单位
1\t加强思政课建设\t县委宣传部\t县财政局
2\t提升智育水平\t县教委\t县科技局、县科协`,
      finds: ['ERROR 任务“加强思政课建设”的牵头单位在正文和附件中不一致'],
    },
    {
      text: `${BODY}
序号\t项目\t责任单位
1\t加强思政课建设\t县财政局
2\t提升智育水平\t县科技局、县科协`,
      finds: [],
    },
  ],
  check: (facts, thresholds) => {
    const roles = rolesBySubject(facts);
    const compared = rolesOfBothParts([...roles.values()].flat());
    const mislabelled = mislabelledTasks(facts, thresholds);
    return tasksInBothParts(facts)
      .filter(({ task }) => !mislabelled.has(task.id))
      .flatMap((each) => checkTask(each, roles.get(each.task.id) ?? [], compared));
  },
};

/** Tasks whose lead stands behind the wrong label: that is why the parts differ, and it is reported as that. */
function mislabelledTasks(facts: DocumentFacts, thresholds: Thresholds): ReadonlySet<string> {
  const repeated = repeatedLabels(facts, labelledClauses(facts), thresholds);
  return new Set(repeated.flatMap(({ clause, leads }) => (leads === null ? [] : [clause.subjectId])));
}

function rolesOfBothParts(statements: readonly RoleStatement[]): readonly Role[] {
  return ROLES.filter((role) =>
    (['BODY', 'ANNEX'] as const).every((part) => unitsOf(statements, role, part).size > 0),
  );
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** One report a task, about all its roles that differ. */
function checkTask(
  { task, body, annex }: TwoParts,
  statements: readonly RoleStatement[],
  compared: readonly Role[],
): readonly Report[] {
  const own = statements.filter(({ predicate }) => compared.includes(predicate));
  const parts = new Set(own.map(({ part }) => part));
  if (!parts.has('BODY') || !parts.has('ANNEX')) return [];
  const differing = compared.filter(
    (role) => !isSameSet(unitsOf(own, role, 'BODY'), unitsOf(own, role, 'ANNEX')),
  );
  if (differing.length === 0) return [];
  const shown = own.filter(({ predicate }) => differing.includes(predicate));
  const labels = differing.map((role) => `${ROLE_WORDS[role].zh}单位`).join('、');
  return [
    {
      severity: body.title === annex.title && hasOtherLeads(own) ? 'ERROR' : 'WARNING',
      aboutId: task.id,
      discriminator: '',
      messageZh: `任务“${task.title}”的${labels}在正文和附件中不一致`,
      messageEn: `Body and annex differ in the units of task “${task.title}” (${differing.map((role) => ROLE_WORDS[role].en).join(', ')})`,
      expected: describeRoles(shown, 'BODY'),
      actual: describeRoles(shown, 'ANNEX'),
      statementIds: idsOf(shown),
      line: shown[0]?.line ?? body.line,
    },
  ];
}

/** Both parts name leads, and none of them is the same. */
function hasOtherLeads(statements: readonly RoleStatement[]): boolean {
  const inBody = unitsOf(statements, 'LEAD', 'BODY');
  const inAnnex = unitsOf(statements, 'LEAD', 'ANNEX');
  return inBody.size > 0 && inAnnex.size > 0 && [...inBody].every((unit) => !inAnnex.has(unit));
}
