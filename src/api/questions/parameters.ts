/** Values of parameters as people give them: names, numbers of documents, years, days. */

import { ZerenError } from '../../errors.ts';
import { fold } from '../../fold.ts';
import { toTextStart } from '../../graph/write/sort-keys.ts';
import { toDay } from '../day.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { findEntity } from '../node.ts';
import { regionByName } from '../region-by-name.ts';
import { toTitleQuery } from '../search/full-text-queries.ts';
import type { Parameter, ParameterType, NamedQuestion } from './question.ts';

/** A parameter as a client gives it. */
export interface GivenParameter {
  readonly name: string;
  readonly value: string;
}

/** A value as the query takes it, and as the sentence shows it. */
export interface ParameterValue {
  readonly variable: string | number;
  readonly shown: string;
}

/** Types of the entities that a parameter takes; a region has codes and stems, too; a year, day or version is none. */
const ENTITIES: Partial<Readonly<Record<ParameterType, readonly string[]>>> = {
  ENTITY: [
    'Unit',
    'School',
    'EducationGroup',
    'Alliance',
    'Region',
    'Document',
    'Programme',
    'Task',
    'Agreement',
  ],
  ORGANIZATION: ['Unit', 'School', 'EducationGroup', 'Alliance'],
  UNIT: ['Unit', 'School'],
  GROUP: ['EducationGroup'],
  ALLIANCE: ['Alliance'],
  DOCUMENT: ['Document'],
  TASK: ['Task'],
};

/**
 * Values by name of the parameter.
 * @throws ZerenError BAD_USER_INPUT for one that is missing, unknown or not of its type, BAD_ID for what nothing is
 *   called, AMBIGUOUS with the candidates where several things are called so
 */
export async function readParameters(
  loaders: Loaders,
  { id, parameters }: NamedQuestion,
  given: readonly GivenParameter[],
): Promise<ReadonlyMap<string, ParameterValue>> {
  const known = new Set(parameters.map(({ name }) => name));
  for (const { name } of given) {
    if (!known.has(name)) throw unknownParameter(id, [...known], name);
  }
  const values = await Promise.all(
    parameters.map(async (parameter) => {
      const texts = given.filter(({ name }) => name === parameter.name).map(({ value }) => value);
      if (texts.length > 1) throw badValue(parameter, 'one value', `${texts.length}`);
      const [text = ''] = texts;
      if (text.trim() !== '') return [[parameter.name, await readValue(loaders, parameter, text)] as const];
      if (parameter.isRequired) throw badValue(parameter, 'a value', 'none');
      return [];
    }),
  );
  return new Map(values.flat());
}

async function readValue(loaders: Loaders, parameter: Parameter, text: string): Promise<ParameterValue> {
  switch (parameter.type) {
    case 'YEAR':
      return readNumber(parameter, text, /^\d{4}$/u, 'a year such as 2024');
    case 'VERSION':
      return readNumber(parameter, text, /^\d{1,9}$/u, 'a version such as 3');
    case 'DAY': {
      const day = toDay(parameter.name, text) ?? text;
      return { variable: day, shown: day };
    }
    case 'REGION': {
      const region = await regionByName(loaders, parameter.name, text);
      return { variable: region.id, shown: region.name };
    }
    case 'ORGANIZATION':
    case 'UNIT':
    case 'TASK':
    case 'DOCUMENT':
    case 'GROUP':
    case 'ALLIANCE':
    case 'ENTITY':
      return readEntity(loaders, parameter, text);
  }
}

function readNumber(parameter: Parameter, text: string, form: RegExp, expected: string): ParameterValue {
  if (form.test(text)) return { variable: Number(text), shown: text };
  throw badValue(parameter, expected, JSON.stringify(text.slice(0, 100)));
}

/** By id, also a former one, else by name. */
async function readEntity(loaders: Loaders, parameter: Parameter, text: string): Promise<ParameterValue> {
  const types = ENTITIES[parameter.type] ?? [];
  const byId = await findEntity(loaders, text);
  if (byId !== null && types.includes(byId.type)) return { variable: byId.id, shown: byId.name };
  const folded = fold(text);
  const name = { folded, titleStart: toTextStart(text), query: toTitleQuery(folded) };
  const named = folded === '' ? [] : await loaders.entitiesByName.load(name);
  const candidates = named.filter(({ type }) => types.includes(type));
  const [only] = candidates;
  if (only === undefined) {
    throw new ZerenError(
      'BAD_ID',
      `${parameter.name}: expected an id or name (${types.join(', ')}), got ${JSON.stringify(text.slice(0, 100))}`,
    );
  }
  if (candidates.length === 1) return { variable: only.id, shown: only.name };
  throw new ZerenError(
    'AMBIGUOUS',
    `${parameter.name}: expected one, ${candidates.length} are called so; give the id`,
    { details: { candidates: candidates.map(({ id, ref, name }) => ({ id, ref, name })) } },
  );
}

function unknownParameter(id: string, known: readonly string[], got: string): ZerenError {
  return new ZerenError(
    'BAD_USER_INPUT',
    `${id}: expected parameters ${known.join(', ') || 'none'}, got ${JSON.stringify(got.slice(0, 100))}`,
  );
}

function badValue({ name }: Parameter, expected: string, got: string): ZerenError {
  return new ZerenError('BAD_USER_INPUT', `${name}: expected ${expected}, got ${got}`);
}
