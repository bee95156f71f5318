import { fold } from '../../fold.ts';
import { groupBy } from '../../group-by.ts';
import type { DocumentFacts, PassageFact, StatementFact } from '../../model/facts.ts';
import { campusVariants } from '../campus-variants.ts';
import { isOneName, variantsAfter, type NameVariant } from '../name-variants.ts';
import { listEn, listZh } from '../quoted-list.ts';
import type { Report, Rule } from '../rule.ts';
import { idsOf, isRoleStatement, printedName } from '../task-roles.ts';

const plan = (first: string, second: string): string => `荣昌区教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:区教委;责任单位:${first})
2.提升智育水平。办好学校。(牵头单位:区教委;责任单位:${second})`;

const news = (name: string): string => `渝中区召开教育大会
会上，渝中区中小学卫生保健所作了发言。
渝中区${name}积极开展工作，提升学生健康素养。`;

/** Pairs of names that one document is told of, so that work stays bounded. */
const MOST_REPORTED = 100;

/** Full names and short ones agree; so do names with and without their region. */
export const namesAgree: Rule = {
  id: 'names-agree',
  version: 1,
  law: { zh: '同一单位在文中名称一致', en: 'A body has one name throughout a document' },
  why: {
    zh: '名称不一，检索时会漏掉，也难以确认是否为同一单位。名称多字少字作警告，分工中全称简称混用提示一次。',
    en: 'Else searches miss it. A warning for a word more or less, one note for several forms in the clauses.',
  },
  examples: [
    { text: plan('区财政局', '区财政局'), finds: [] },
    {
      text: plan('区文化旅游委', '区文化和旅游发展委员会'),
      finds: ['INFO 分工中有1个单位写法不一：区文化旅游委/区文化和旅游发展委员会'],
    },
    { text: news('中小学卫生保健所'), finds: [] },
    {
      text: news('中小学保健所'),
      finds: ['WARNING “渝中区中小学卫生保健所”又写作“渝中区中小学保健所”'],
    },
    {
      text: `荣昌区教育工作方案
一、重点任务
1.推进高等教育发展。加快建设重庆城市管理职业学院荣昌校区。继续建设重庆城市管理职业学院。(牵头单位:区教委;责任单位:区财政局)`,
      finds: ['WARNING “重庆城市管理职业学院荣昌校区”又写作“重庆城市管理职业学院”'],
    },
  ],
  check: (facts) => [...inTasks(facts), ...inPassages(facts), ...inRoles(facts)],
};

function inTasks(facts: DocumentFacts): readonly Report[] {
  const schools = new Set(
    facts.organizations.filter(({ type }) => type === 'SCHOOL').map(({ name }) => name),
  );
  const ownerOf = new Map(facts.targets.map(({ id, ownerId }) => [id, ownerId]));
  const said = groupBy(facts.statements, ({ subjectId }) => ownerOf.get(subjectId) ?? subjectId);
  return facts.tasks.flatMap((task) =>
    campusVariants(task, schools).map((variant) => ({
      ...toReport(task.id, said.get(task.id) ?? [], variant),
      line: task.texts.at(-1)?.line ?? null,
    })),
  );
}

function inPassages(facts: DocumentFacts): readonly Report[] {
  const text = facts.passages.map((passage) => passage.text).join('\n');
  const regions = facts.regions.flatMap(({ code, name }) =>
    code === facts.document.regionCode ? [name] : [],
  );
  const variants = groupBy(variantsAfter(text, regions), ({ long, short }) => `${long}/${short}`);
  return [...variants.values()].slice(0, MOST_REPORTED).map(([variant]) => ({
    ...toReport(facts.document.id, facts.statements, variant),
    line: facts.passages.find((passage) => isAbout(passage, variant))?.line ?? null,
  }));
}

function isAbout({ text }: PassageFact, { short }: NameVariant): boolean {
  return text.includes(short);
}

/** @param statements among which are those that print the names */
function toReport(
  aboutId: string,
  statements: readonly StatementFact[],
  { long, short }: NameVariant,
): Report {
  const proof = [
    ...statements.filter(({ text }) => text.includes(long)).slice(0, 1),
    ...statements.filter(({ text }) => text.replaceAll(long, '').includes(short)),
  ];
  return {
    severity: 'WARNING',
    aboutId,
    discriminator: `${fold(long)}/${fold(short)}`,
    messageZh: `“${long}”又写作“${short}”`,
    messageEn: `“${long}” is also printed as “${short}”`,
    expected: long,
    actual: short,
    statementIds: idsOf(proof),
    line: null,
  };
}

/** Units that hold roles under two names, whatever their white space and brackets. */
function inRoles(facts: DocumentFacts): readonly Report[] {
  const held = groupBy(facts.statements.filter(isRoleStatement), ({ objectId }) => objectId);
  const several = [...held.values()].flatMap((statements) => {
    const forms = groupBy(statements, ({ asWritten }) => fold(asWritten));
    return isOneName([...forms.keys()]) ? [] : [[...forms.values()].map(([first]) => first)];
  });
  const [first] = several;
  if (first === undefined) return [];
  const names = several.map((forms) => forms.map(printedName).join('/'));
  const count = String(several.length);
  return [
    {
      severity: 'INFO',
      aboutId: facts.document.id,
      discriminator: 'roles',
      messageZh: `分工中有${count}个单位写法不一：${listZh(names)}`,
      messageEn: `Clauses print ${count} of the units in several forms: ${listEn(names)}`,
      expected: null,
      actual: names.join('、'),
      statementIds: several.flatMap(idsOf),
      line: first[0]?.line ?? null,
    },
  ];
}
