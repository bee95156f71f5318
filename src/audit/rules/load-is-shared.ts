import { groupBy } from '../../group-by.ts';
import type { DocumentFacts, ResponsibilityFact } from '../../model/facts.ts';
import type { Report, Rule } from '../rule.ts';

/** Among fewer tasks a share says little. */
const FEWEST_TASKS = 5;

const task = (ordinal: number, lead: string): string =>
  `${String(ordinal)}.加强第${String(ordinal)}方面建设。办好学校。(牵头单位:${lead};责任单位:县财政局)`;

const plan = (...leads: readonly string[]): string =>
  ['甲县教育工作方案', '一、重点任务', ...leads.map((lead, index) => task(index + 1, lead))].join('\n');

/** Leads of any part count. */
export const loadIsShared: Rule = {
  id: 'load-is-shared',
  version: 1,
  law: { zh: '牵头任务由几个单位分担', en: 'Several units share the leads' },
  why: {
    zh: '过半任务由一个单位牵头时，其他单位多处于从属地位。主管部门牵头属于常情，每份文件提示一次。',
    en: 'Where one unit leads most tasks, the others follow. A bureau leads in its own field: one note a document.',
  },
  examples: [
    { text: plan('县教委', '县科技局', '县教委', '县民政局', '县公安局'), finds: [] },
    {
      text: plan('县教委', '县教委', '县教委', '县教委', '县公安局'),
      finds: ['INFO “县教委”牵头5项任务中的4项，其次的单位牵头1项'],
    },
  ],
  check: (facts, { loadIsHeavy }) => {
    const total = facts.tasks.length;
    const [first, second] = tasksLed(facts);
    if (total < FEWEST_TASKS || first === undefined || first.tasks.size < loadIsHeavy * total) return [];
    return [toReport(facts, first, second?.tasks.size ?? 0)];
  },
};

interface Load {
  readonly organizationId: string;
  readonly tasks: ReadonlySet<string>;
  readonly leads: readonly ResponsibilityFact[];
}

/** Units that lead tasks, who leads most first, then in printed order. */
function tasksLed({ tasks, responsibilities }: DocumentFacts): readonly Load[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const leads = responsibilities.filter(({ role, subjectId }) => role === 'LEAD' && ids.has(subjectId));
  const loads = Array.from(
    groupBy(leads, ({ organizationId }) => organizationId),
    ([organizationId, own]) => ({
      organizationId,
      tasks: new Set(own.map(({ subjectId }) => subjectId)),
      leads: own,
    }),
  );
  return loads.sort((a, b) => b.tasks.size - a.tasks.size);
}

function toReport(facts: DocumentFacts, { organizationId, tasks, leads }: Load, next: number): Report {
  const name = facts.organizations.find(({ id }) => id === organizationId)?.name ?? '';
  const [led, total] = [String(tasks.size), String(facts.tasks.length)];
  const ids = [...new Set(leads.flatMap(({ statementIds }) => statementIds))];
  return {
    severity: 'INFO',
    aboutId: facts.document.id,
    discriminator: '',
    messageZh: `“${name}”牵头${total}项任务中的${led}项，其次的单位牵头${String(next)}项`,
    messageEn: `“${name}” leads ${led} of ${total} tasks; the unit that comes next leads ${String(next)}`,
    expected: null,
    actual: `${led}/${total}`,
    statementIds: ids,
    line: facts.statements.find(({ id }) => id === ids[0])?.line ?? null,
  };
}
