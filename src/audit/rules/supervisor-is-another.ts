import { groupBy } from '../../group-by.ts';
import type { DocumentFacts } from '../../model/facts.ts';
import { listEn, listZh } from '../quoted-list.ts';
import type { Report, Rule } from '../rule.ts';
import { idsOf, isRoleStatement, printedName, type RoleStatement } from '../task-roles.ts';

/** Over all parts; who supervises the whole document supervises each of its tasks. */
export const supervisorIsAnother: Rule = {
  id: 'supervisor-is-another',
  version: 1,
  law: { zh: '督导单位不督导自己牵头的任务', en: 'Nobody supervises a task that the same unit leads' },
  why: {
    zh: '自己督导自己，督导容易落空。并非错误，每份文件提示一次。',
    en: 'Who supervises itself is hardly supervised. No error: one note a document.',
  },
  examples: [
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局;督导单位:县政府督查室)`,
      finds: [],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局;督导单位:县教委)`,
      finds: ['INFO 有1个单位督导自己牵头的任务：县教委'],
    },
  ],
  check: (facts) => {
    const roles = facts.statements.filter(isRoleStatement);
    const leads = roles.filter(({ predicate }) => predicate === 'LEAD');
    const leadsOfTask = groupBy(leads, pairOf);
    const leadsOfUnit = groupBy(leads, ({ objectId }) => objectId);
    const own = roles
      .filter(({ predicate }) => predicate === 'SUPERVISE')
      .flatMap((each) => {
        const led =
          each.subjectId === facts.document.id
            ? leadsOfUnit.get(each.objectId)
            : leadsOfTask.get(pairOf(each));
        return led?.flatMap((lead) => [each, lead]) ?? [];
      });
    return own.length === 0 ? [] : [toReport(facts, own)];
  },
};

/** A unit and its task. */
function pairOf({ subjectId, objectId }: RoleStatement): string {
  return `${subjectId}/${objectId}`;
}

function toReport(facts: DocumentFacts, own: readonly RoleStatement[]): Report {
  const names = [...new Set(own.map(printedName))];
  const count = String(new Set(own.map(({ objectId }) => objectId)).size);
  return {
    severity: 'INFO',
    aboutId: facts.document.id,
    discriminator: '',
    messageZh: `有${count}个单位督导自己牵头的任务：${listZh(names)}`,
    messageEn: `${count} of the units supervise tasks that they lead: ${listEn(names)}`,
    expected: null,
    actual: names.join('、'),
    statementIds: idsOf(own),
    line: own[0]?.line ?? null,
  };
}
