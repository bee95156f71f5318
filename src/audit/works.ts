/** Schools that goals name as works, and the sorts of schools that numbers count. */

import type { DocumentFacts } from '../model/facts.ts';

/** A sort of school, by the word that a label ends with. */
export interface SchoolKind {
  readonly word: string;
  /** Whether a school of this name, or a label, is of this sort. */
  readonly takes: (name: string) => boolean;
}

/** The words of schools; the last of them in a name says what it is: 玉带路小学附属幼儿园. */
const WORDS = /幼儿园|小学|初级中学|高级中学|初中|高中|中学|中心校|职教中心|学校/gu;

const PRIMARY = ['小学', '中心校'];
const SECONDARY = ['初级中学', '高级中学', '初中', '高中', '中学'];

/** What each word at the end of a label takes; the longer words first. */
const TAKEN: readonly (readonly [string, readonly string[]])[] = [
  ['中小学', [...PRIMARY, ...SECONDARY, '学校']],
  ['幼儿园', ['幼儿园']],
  ['小学', PRIMARY],
  ['中学', [...SECONDARY, '学校']],
  ['初中', ['初级中学', '初中', '中学']],
  ['高中', ['高级中学', '高中', '中学']],
];

/** The sort that a label counts (城区中小学), null where it ends in no word of schools. */
export function kindOfSchool(label: string): SchoolKind | null {
  const [word, taken] = TAKEN.find(([ending]) => label.endsWith(ending)) ?? [];
  if (word === undefined || taken === undefined) return null;
  return { word, takes: (name) => taken.includes([...name.matchAll(WORDS)].at(-1)?.[0] ?? '') };
}

/** A school that some words name. */
export interface NamedSchool {
  readonly objectId: string;
  /** As printed, in simplified script. */
  readonly name: string;
  /** The sentence. */
  readonly statementId: string;
  readonly start: number;
  readonly line: number;
}

/** Schools by id of the task, target or document whose words name them, at their first places. */
export function schoolsNamedIn({
  mentions,
  organizations,
}: DocumentFacts): ReadonlyMap<string, readonly NamedSchool[]> {
  const schools = new Set(organizations.filter(({ type }) => type === 'SCHOOL').map(({ id }) => id));
  const named = new Map<string, NamedSchool[]>();
  for (const { subjectId, objectId, names } of mentions) {
    const [first] = names;
    if (first === undefined || !schools.has(objectId)) continue;
    const { text: name, statementId, start, line } = first;
    const school = { objectId, name, statementId, start, line };
    const others = named.get(subjectId);
    if (others === undefined) named.set(subjectId, [school]);
    else others.push(school);
  }
  return named;
}

/** Of a work, said in the words between two stops that name it. */
const WORK = /[建改扩迁]建|建设|[改扩]\)|[改扩]）|工程|施工|开工|竣工/u;

/** The schools of `schoolsNamedIn` whose sentence speaks of building them, between the stops around the name. */
export function worksNamedIn(facts: DocumentFacts): ReadonlyMap<string, readonly NamedSchool[]> {
  const textOf = new Map(facts.statements.map(({ id, text }) => [id, text]));
  const isWork = ({ name, statementId }: NamedSchool): boolean =>
    (textOf.get(statementId) ?? '')
      .split(/[，,。；;]/u)
      .some((words) => words.includes(name) && WORK.test(words));
  return new Map(Array.from(schoolsNamedIn(facts), ([id, schools]) => [id, schools.filter(isWork)]));
}
