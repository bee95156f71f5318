/** Programmes and tasks of a generated plan, printed as numbered text, and one row of an annex. */

import { fold } from '../../src/fold.ts';
import { ROLES, type Role } from '../../src/model/enums.ts';
import type { ProgrammeFact, TargetFact, TaskFact } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/place.ts';
import type { Draft } from '../../src/match/draft.ts';
import { pickRanked, shuffle } from './choose.ts';
import type { County, Named } from './county.ts';
import { placeIn, type Page } from './page.ts';
import { printTargets } from './targets.ts';
import { NUMERALS, PROGRAMMES, SENTENCES } from './words.ts';

/** A document and how refs call it. */
export interface Owner {
  readonly id: string;
  readonly name: string;
}

export interface PrintedTasks {
  readonly programmes: readonly ProgrammeFact[];
  readonly tasks: readonly TaskFact[];
  readonly targets: readonly TargetFact[];
  readonly drafts: readonly Draft[];
}

type Units = Partial<Readonly<Record<Role, readonly Named[]>>>;

const LABELS: Readonly<Record<Role, string>> = {
  LEAD: '牵头单位',
  RESPONSIBLE: '责任单位',
  SUPPORT: '配合单位',
  SUPERVISE: '督查单位',
};

export function printTasks(page: Page, county: County, owner: Owner): PrintedTasks {
  const { random, size } = county;
  const programmes: ProgrammeFact[] = [];
  const tasks: TaskFact[] = [];
  const targets: TargetFact[] = [];
  const drafts: Draft[] = [];
  shuffle(random, PROGRAMMES)
    .slice(0, size.programmes)
    .forEach(({ heading, name, tasks: titles }, position) => {
      const ordinal = `(${NUMERALS[position] ?? ''})`;
      page.print('BODY', `${ordinal}${heading}。`);
      const id = toId('prg', owner.id, fold(heading), 0);
      const ref = `programme/${owner.name}/${ordinal}`;
      programmes.push({ id, ref, ordinal, name, heading, position, parentId: null });
      const count = Math.floor((size.tasks - tasks.length) / (size.programmes - position));
      shuffle(random, titles)
        .slice(0, count)
        .forEach((title, index) => {
          const printed = printTask(page, county, owner, {
            ...{ title, programmeId: id, ordinal: `${ordinal}${index + 1}`, position: tasks.length },
          });
          tasks.push(printed.task);
          targets.push(...printed.targets);
          drafts.push(...printed.drafts);
        });
    });
  const [first, ...others] = tasks;
  if (first === undefined) return { programmes, tasks, targets, drafts };
  const named = new Set(drafts.map(({ objectId }) => objectId));
  const unnamed = county.bodies.filter(({ fact }) => !named.has(fact.id));
  const annex = printAnnexRow(page, first, unnamed);
  return { programmes, tasks: [annex.task, ...others], targets, drafts: [...drafts, ...annex.drafts] };
}

function printTask(
  page: Page,
  county: County,
  owner: Owner,
  place: Pick<TaskFact, 'title' | 'ordinal' | 'position' | 'programmeId'>,
): { readonly task: TaskFact; readonly targets: readonly TargetFact[]; readonly drafts: readonly Draft[] } {
  const { random, schools } = county;
  const { title, ordinal } = place;
  const id = toId('tsk', owner.id, fold(title), 0);
  const units = pickUnits(county, place.position);
  const school = random.below(6) === 0 && schools.length > 0 ? random.pick(schools) : null;
  const clause = `(${clauseOf(units)})`;
  const dueYear = random.below(4) === 0 ? 2023 + random.below(3) : null;
  const sentences = [
    ...(school === null ? [] : [`支持${school.asWritten}先行先试`]),
    ...pickRanked(random, SENTENCES, 2),
    ...(dueYear === null ? [] : [`${dueYear}年12月底前完成`]),
  ];
  const text = `${ordinal.replace(/^.*\)/u, '')}.${title}。${sentences.map((each) => `${each}。`).join('')}${clause}`;
  const line = page.print('BODY', text);
  const evidence = placeIn(line, clause);
  const printed = printTargets(page, random, id);
  const said = { subjectId: id, part: 'BODY', evidence: line } as const;
  const drafts: readonly Draft[] = [
    ...roleDrafts(id, units, evidence, 'BODY', 'assignment-in-brackets'),
    ...printed.drafts,
    ...(school === null ? [] : [toMention(said, school, line)]),
    ...(dueYear === null
      ? []
      : [
          {
            ...said,
            ...{ predicate: 'DUE' as const, value: `${dueYear}-12-31`, asWritten: `${dueYear}年12月底前` },
            ...{ places: [placeIn(line, `${dueYear}年12月底前`)], rule: 'due' },
          },
        ]),
  ];
  const { start, end } = line;
  const task: TaskFact = {
    ...{ ...place, id, text },
    ref: `task/${owner.name}/${ordinal}`,
    dueOn: dueYear === null ? null : `${dueYear}-12-31`,
    dueAsWritten: dueYear === null ? null : `${dueYear}年12月底前`,
    texts: [{ id: toId('txt', id, 'BODY'), part: 'BODY', ordinal, title, text, start, end, line: line.line }],
  };
  return { task, targets: printed.targets, drafts };
}

/** The task once more, with the units that the body names nowhere. */
function printAnnexRow(
  page: Page,
  task: TaskFact,
  unnamed: readonly Named[],
): { readonly task: TaskFact; readonly drafts: readonly Draft[] } {
  const text = `1 ${task.title} ${unnamed.map(({ asWritten }) => asWritten).join('、')}`;
  const { start, end, line, ...words } = page.print('ANNEX', text);
  const id = toId('txt', task.id, 'ANNEX');
  return {
    task: {
      ...task,
      texts: [...task.texts, { id, part: 'ANNEX', ordinal: '1', title: task.title, text, start, end, line }],
    },
    drafts: roleDrafts(task.id, { SUPPORT: unnamed }, { start, end, line, ...words }, 'ANNEX', 'table-row'),
  };
}

/**
 * One lead, two to six that are responsible, for a third of the tasks one or two that support, and for another the office that
 * supervises; the first task is for all towns, too.
 */
function pickUnits({ random, bodies, leading, collective }: County, position: number): Units {
  const leads = pickRanked(random, leading, 1);
  const others = pickRanked(random, bodies, 8).filter((body) => !leads.includes(body));
  const count = 2 + random.below(5);
  const isForTowns = random.below(5) === 0 || position === 0;
  const responsible = [...others.slice(0, count), ...(isForTowns ? [collective] : [])];
  const support = random.below(3) === 0 ? others.slice(count, count + 1 + random.below(2)) : [];
  const supervise = random.below(3) === 0 ? bodies.slice(-1) : [];
  return { LEAD: leads, RESPONSIBLE: responsible, SUPPORT: support, SUPERVISE: supervise };
}

function clauseOf(units: Units): string {
  return ROLES.map((role) => [LABELS[role], units[role] ?? []] as const)
    .filter(([, named]) => named.length > 0)
    .map(([label, named]) => `${label}:${named.map(({ asWritten }) => asWritten).join('、')}`)
    .join(';');
}

function roleDrafts(
  subjectId: string,
  units: Units,
  evidence: Mention,
  part: Draft['part'],
  rule: string,
): readonly Draft[] {
  return ROLES.flatMap((predicate) => {
    const named = units[predicate] ?? [];
    const from = Math.max(0, evidence.quote.indexOf(LABELS[predicate]));
    return named.map(({ asWritten, fact }, position) => ({
      ...{ predicate, subjectId, objectId: fact.id, asWritten, evidence, part, position, rule },
      places: [placeIn(evidence, asWritten, from)],
      linkedBy: 'gazetteer-level-word',
    }));
  });
}

function toMention(
  said: Pick<Draft, 'subjectId' | 'part' | 'evidence'>,
  { asWritten, fact }: Named,
  line: Mention,
): Draft {
  return {
    ...said,
    ...{ predicate: 'MENTION', objectId: fact.id, asWritten, places: [placeIn(line, asWritten)] },
    ...{ rule: 'mention', linkedBy: 'as-printed' },
  };
}
