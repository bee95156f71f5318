/** Two documents side by side. */

import { ZerenError } from '../../errors.ts';
import type { DocumentRow } from '../../graph/queries/documents.ts';
import type { OrganizationRow } from '../../graph/queries/organizations.ts';
import type { TargetRow } from '../../graph/queries/targets.ts';
import type { TaskRow } from '../../graph/queries/tasks.ts';
import { groupBy } from '../../group-by.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { findEntity } from '../node.ts';
import { pairTasks, type ComparedTask, type TaskMatch } from './pair-tasks.ts';

export interface Comparison {
  readonly a: DocumentRow;
  readonly b: DocumentRow;
  readonly pairs: readonly TaskPairRow[];
  readonly onlyInA: readonly TaskRow[];
  readonly onlyInB: readonly TaskRow[];
}

export type TaskPairRow = Omit<TaskMatch, 'a' | 'b'> & Sides<TaskRow>;

/** One thing of each document. */
export interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

export type LeadRow = Sides<readonly OrganizationRow[]> & { readonly function: string | null };
export type TargetsRow = Sides<readonly TargetRow[]> & { readonly year: number | null };

/** Tasks of one document that are compared. */
const MAX_TASKS = 1_000;
/** Behind every function. */
const LAST = '\uffff';

/** @throws ZerenError BAD_ID for what is no document, BAD_USER_INPUT for one document twice, TOO_COSTLY */
export async function compareDocuments(loaders: Loaders, ids: Sides<string>): Promise<Comparison> {
  const [a, b] = await Promise.all([getDocument(loaders, 'a', ids.a), getDocument(loaders, 'b', ids.b)]);
  if (a.id === b.id)
    throw new ZerenError('BAD_USER_INPUT', 'b: expected another document than a, got the same');
  const [tasksOfA, tasksOfB] = await Promise.all([getTasks(loaders, a), getTasks(loaders, b)]);
  const [comparedA, comparedB] = await Promise.all([
    toCompared(loaders, tasksOfA),
    toCompared(loaders, tasksOfB),
  ]);
  const rowOf = new Map([...tasksOfA, ...tasksOfB].map((task) => [task.id, task]));
  const matches = pairTasks(comparedA, comparedB);
  const paired = new Set(matches.flatMap((match) => [match.a, match.b]));
  const pairs = matches.flatMap((match) => {
    const [left, right] = [rowOf.get(match.a), rowOf.get(match.b)];
    return left === undefined || right === undefined ? [] : [{ ...match, a: left, b: right }];
  });
  const isAlone = ({ id }: TaskRow): boolean => !paired.has(id);
  return { a, b, pairs, onlyInA: tasksOfA.filter(isAlone), onlyInB: tasksOfB.filter(isAlone) };
}

/** By function, those for whom none is known last. */
export async function compareLeads(loaders: Loaders, { a, b }: Sides<TaskRow>): Promise<readonly LeadRow[]> {
  const [left, right] = await Promise.all([leadsOf(loaders, a.id), leadsOf(loaders, b.id)]);
  const names = new Set([...left, ...right].map(functionOf));
  return [...names]
    .sort((x, y) => ((x ?? LAST) < (y ?? LAST) ? -1 : 1))
    .map((name) => ({
      function: name,
      a: left.filter((each) => functionOf(each) === name),
      b: right.filter((each) => functionOf(each) === name),
    }));
}

/** By year, the whole period last. */
export async function compareTargets(
  loaders: Loaders,
  { a, b }: Sides<TaskRow>,
): Promise<readonly TargetsRow[]> {
  const [left, right] = await Promise.all([
    loaders.targetsOfTask.load(a.id),
    loaders.targetsOfTask.load(b.id),
  ]);
  const [yearsOfA, yearsOfB] = [groupBy(left, yearOf), groupBy(right, yearOf)];
  const years = [...new Set([...yearsOfA.keys(), ...yearsOfB.keys()])];
  return years
    .sort((x, y) => (x ?? Infinity) - (y ?? Infinity))
    .map((year) => ({ year, a: yearsOfA.get(year) ?? [], b: yearsOfB.get(year) ?? [] }));
}

async function getDocument(loaders: Loaders, name: string, id: string): Promise<DocumentRow> {
  const row = await findEntity(loaders, id);
  if (row?.type === 'Document') return row;
  throw new ZerenError('BAD_ID', `${name}: expected the id of a document, got ${JSON.stringify(id)}`);
}

async function getTasks(loaders: Loaders, { id, title }: DocumentRow): Promise<readonly TaskRow[]> {
  const tasks = await loaders.tasksOfDocument.load(id);
  if (tasks.length <= MAX_TASKS) return tasks;
  throw new ZerenError(
    'TOO_COSTLY',
    `expected documents of at most ${MAX_TASKS} tasks, ${title} has ${tasks.length}`,
  );
}

async function toCompared(loaders: Loaders, tasks: readonly TaskRow[]): Promise<readonly ComparedTask[]> {
  return Promise.all(
    tasks.map(async ({ id, title }) => {
      const functions = (await leadsOf(loaders, id)).map(functionOf).filter((each) => each !== null);
      return { id, title, functions: [...new Set(functions)] };
    }),
  );
}

function leadsOf(loaders: Loaders, id: string): Promise<readonly OrganizationRow[]> {
  return loaders.organizationsInRole.load({ id, role: 'LEAD' });
}

function functionOf(organization: OrganizationRow): string | null {
  return organization.type === 'Unit' ? organization.function : null;
}

function yearOf({ year }: TargetRow): number | null {
  return year;
}
