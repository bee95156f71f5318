import type { DocumentFacts } from '../../model/facts.ts';
import { heldUnits } from '../held-units.ts';
import { isOpenCollective } from '../printed-collective.ts';
import { listEn, listZh } from '../quoted-list.ts';
import type { Report, Rule } from '../rule.ts';
import { idsOf, printedName, type RoleStatement } from '../task-roles.ts';

/** 各镇街 is closed: its members are known. */
export const collectiveIsOpen: Rule = {
  id: 'collective-is-open',
  version: 1,
  law: {
    zh: '承担任务的单位逐一写明，不用“相关”“有关”代替',
    en: 'Units that hold a role are named, not “the units concerned”',
  },
  why: {
    zh: '“相关镇街”“有关部门”是谁，文件没有说。每份文件提示一次。',
    en: 'Who 相关镇街 or 有关部门 are the document does not say. One note a document.',
  },
  examples: [
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局，各镇街)`,
      finds: [],
    },
    {
      text: `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局，相关镇街)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:有关部门)`,
      finds: ['INFO 有2项任务的单位没有逐一写明：相关镇街、有关部门'],
    },
  ],
  check: (facts) => {
    const open = heldUnits(facts)
      .filter(({ unit }) => unit.kind === 'COLLECTIVE' && isOpenCollective(unit.name))
      .flatMap(({ roles }) => roles)
      .sort((a, b) => a.start - b.start);
    return open.length === 0 ? [] : [toReport(facts, open)];
  },
};

function toReport(facts: DocumentFacts, open: readonly RoleStatement[]): Report {
  const names = [...new Set(open.map(printedName))];
  const count = String(new Set(open.map(({ subjectId }) => subjectId)).size);
  return {
    severity: 'INFO',
    aboutId: facts.document.id,
    discriminator: '',
    messageZh: `有${count}项任务的单位没有逐一写明：${listZh(names)}`,
    messageEn: `In ${count} of the tasks units are not named one by one: ${listEn(names)}`,
    expected: null,
    actual: names.join('、'),
    statementIds: idsOf(open),
    line: open[0]?.line ?? null,
  };
}
