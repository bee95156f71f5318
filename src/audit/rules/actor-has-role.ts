import { isNamedUnit } from '../../extract/clause/unit-names.ts';
import { fold } from '../../fold.ts';
import { groupBy } from '../../group-by.ts';
import type { StatementFact, TaskFact } from '../../model/facts.ts';
import { collectiveIds } from '../held-units.ts';
import type { Report, Rule } from '../rule.ts';
import { describeRoles, idsOf, printedName, rolesBySubject, type RoleStatement } from '../task-roles.ts';

const plan = (sentence: string, units: string): string => `甲县教育工作方案
一、重点任务
1.推进职业教育发展。${sentence}。建成基地3个。(牵头单位:县教委;责任单位:${units})
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)`;

/** Charged in so many words, at the start of a sentence or behind 由. */
const CHARGE = /(?:由|^|[。；;，,：:\s])([^。；;，,：:、\s由]{3,24}?)(?:具体负责|负责牵头|牵头负责|牵头)/gu;

/** What an organization does, right behind its name at the start of a sentence. */
const ACTS = /^(?:要|应当?|须|必须|需要?|负责|牵头|会同|大力|加快|积极|着力|切实|全面|持续)\p{Script=Han}/u;

/** Of tasks that somebody has a role for; a collective with a role may hold anybody. */
export const actorHasRole: Rule = {
  id: 'actor-has-role',
  version: 1,
  law: {
    zh: '任务正文要求行动的单位，在该任务的分工中有角色',
    en: 'Who is told to act in the text of a task has a role for it',
  },
  why: {
    zh: '正文点名、分工漏列的单位不会被督查。作警告。',
    en: 'Who is named in the text and left out of the clause is never asked. A warning.',
  },
  examples: [
    { text: plan('由县科技局牵头建设基地', '县财政局、县科技局'), finds: [] },
    { text: plan('争取市教委支持', '县财政局'), finds: [] },
    {
      text: plan('由县科技局牵头建设基地', '县财政局'),
      finds: ['WARNING 任务“推进职业教育发展”要求“县科技局”行动，分工中没有其角色'],
    },
    {
      text: plan('川渝现代农牧职教集团大力推进实体化运作', '县财政局'),
      finds: ['WARNING 任务“推进职业教育发展”要求“川渝现代农牧职教集团”行动，分工中没有其角色'],
    },
    { text: plan('川渝现代农牧职教集团大力推进实体化运作', '县财政局、川渝现代农牧职教集团'), finds: [] },
  ],
  check: (facts) => {
    const roles = rolesBySubject(facts);
    const collectives = collectiveIds(facts);
    const mentions = groupBy(
      facts.statements.filter(({ predicate }) => predicate === 'MENTION'),
      ({ subjectId }) => subjectId,
    );
    const namesOf = new Map(
      facts.organizations.map(({ id, names }) => [id, names.map(({ folded }) => folded)]),
    );
    return facts.tasks.flatMap((task) => {
      const held = roles.get(task.id) ?? [];
      if (held.length === 0 || held.some(({ objectId }) => collectives.has(objectId))) return [];
      const known = held.flatMap(({ objectId, asWritten }) => [
        fold(asWritten),
        ...(namesOf.get(objectId) ?? []),
      ]);
      return actorsOf(task, mentions.get(task.id) ?? [])
        .filter(({ name }) => !known.some((each) => isSame(fold(name), each)))
        .map((actor) => toReport(task, actor, held));
    });
  },
};

/** With a word before it (请县财政局), or without its region. */
function isSame(name: string, known: string): boolean {
  return name.endsWith(known) || known.endsWith(name);
}

interface Actor {
  readonly name: string;
  readonly statement: StatementFact | null;
}

/** Each name once. */
function actorsOf({ texts }: TaskFact, mentions: readonly StatementFact[]): readonly Actor[] {
  const charged = texts.flatMap(({ text }) =>
    [...text.matchAll(CHARGE)]
      .map((match): Actor => ({ name: match[1] ?? '', statement: null }))
      .filter(({ name }) => isNamedUnit(name)),
  );
  const acting = mentions.flatMap((statement): readonly Actor[] => {
    const name = printedName(statement);
    const isActor = statement.text.startsWith(name) && ACTS.test(statement.text.slice(name.length));
    return isActor ? [{ name, statement }] : [];
  });
  return [...new Map([...charged, ...acting].map((actor) => [actor.name, actor])).values()];
}

function toReport(task: TaskFact, { name, statement }: Actor, held: readonly RoleStatement[]): Report {
  return {
    severity: 'WARNING',
    aboutId: task.id,
    discriminator: fold(name),
    messageZh: `任务“${task.title}”要求“${name}”行动，分工中没有其角色`,
    messageEn: `Task “${task.title}” tells “${name}” to act, who has no role for it`,
    expected: name,
    actual: describeRoles(held),
    statementIds: [...(statement === null ? [] : [statement.id]), ...idsOf(held)],
    line: statement?.line ?? task.texts[0]?.line ?? null,
  };
}
