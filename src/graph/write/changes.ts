/** What a write changed, told as `Change` rows: things that people follow, with the properties that mean something. */

import { CHANGE_TYPES, type ChangeType } from '../../model/enums.ts';
import { toId } from '../../model/ids.ts';
import type { EdgeKind } from './edge-kinds.ts';
import type { Difference } from './difference.ts';
import type { NodeKind } from './node-kinds.ts';
import type { Orphan } from './orphans.ts';
import type { EdgeRow, NodeRow, Properties } from './rows.ts';
import { toChangeKey } from './sort-keys.ts';
import type { Wording } from './wording.ts';

/** A `Change` node. */
export interface ChangeRow {
  readonly id: string;
  readonly version: number;
  readonly op: 'ADD' | 'REMOVE' | 'CHANGE';
  readonly type: ChangeType;
  /** Of a responsibility: the task, programme or document. */
  readonly entityId: string;
  /** JSON text of the properties; of a change, only of those that differ. */
  readonly before: string | null;
  readonly after: string | null;
  /** Words of the document that no longer hold; null of what came, and where all that was said is still said. */
  readonly quoteBefore: string | null;
  /** Words of the document that hold now; of what went, the same as `quoteBefore`. */
  readonly quote: string | null;
  /** What changed, as it was called then, of a finding in Chinese; null where it has no name. */
  readonly name: string | null;
  /** Who holds the role, or is the member, as it was called then; null of others, and where no row says so. */
  readonly counterpartName: string | null;
  /** Unique: by version, then as in `CHANGE_TYPES`, then by what changed. */
  readonly changeKey: string;
}

/** What the documents say and call things, before and after. */
export interface Wordings {
  readonly before: Wording;
  readonly after: Wording;
}

const NODE_TYPES: Partial<Readonly<Record<NodeKind | Orphan['kind'], ChangeType>>> = {
  Document: 'DOCUMENT',
  Programme: 'PROGRAMME',
  Task: 'TASK',
  Target: 'TARGET',
  IndicatorValue: 'INDICATOR_VALUE',
  Unit: 'ORGANIZATION',
  School: 'ORGANIZATION',
  EducationGroup: 'ORGANIZATION',
  Alliance: 'ORGANIZATION',
  Organization: 'ORGANIZATION',
  Agreement: 'AGREEMENT',
  StatedCount: 'STATED_COUNT',
  Finding: 'FINDING',
  Decision: 'DECISION',
};

const ROLES: Partial<Readonly<Record<EdgeKind, string>>> = {
  LEADS: 'LEAD',
  RESPONSIBLE_FOR: 'RESPONSIBLE',
  SUPPORTS: 'SUPPORT',
  SUPERVISES: 'SUPERVISE',
};

/** Follows from other properties, or from the place in the text: no change of its own. */
const DERIVED = new Set([
  ...['documentId', 'inputsDigest', 'outcome', 'coverage', 'dropped', 'firstVersion', 'resolvedVersion'],
  'isBetweenDocuments',
  ...['nameFolded', 'titleFolded', 'numberFolded', 'textFolded', 'ordinalFolded'],
  ...['nameTokens', 'numberTokens', 'initialTokens', 'textTokens'],
  ...['nameKey', 'titleKey', 'citeKey', 'issuedKey', 'ordinalKey', 'dueKey', 'findingKey'],
  ...[
    'regionKey',
    'publishedKey',
    'countKey',
    'signedKey',
    'memberKey',
    'placeKey',
    'ruleKey',
    'yearKey',
    'decidedKey',
  ],
  ...['sinceFirst', 'sinceLast', 'untilFirst', 'untilLast'],
  ...['leadCount', 'responsibleCount', 'supportCount', 'superviseCount'],
  ...['position', 'line', 'start', 'end', 'statementIds', 'validFrom', 'validUntil'],
]);

/** Which edge it is: told of every change of it. */
const IDENTIFYING = new Set(['role', 'organizationId', 'memberId']);

/** Of the kinds that people follow; of others, none. */
export function nodeChanges(
  version: number,
  kind: NodeKind | Orphan['kind'],
  difference: Difference<NodeRow>,
  wordings: Wordings,
): readonly ChangeRow[] {
  const type = NODE_TYPES[kind];
  if (type === undefined) return [];
  return tell(version, type, difference, wordings, (row) => ({
    entityId: row.id,
    counterpartId: null,
    keys: [row.id],
    shown: row.properties,
  }));
}

/** Of the four roles and of memberships; of other edges, none. */
export function edgeChanges(
  version: number,
  kind: EdgeKind,
  difference: Difference<EdgeRow>,
  wordings: Wordings,
): readonly ChangeRow[] {
  const role = ROLES[kind];
  if (role !== undefined) {
    return tell(version, 'RESPONSIBILITY', difference, wordings, ({ from, to, properties }) => ({
      entityId: to,
      counterpartId: from,
      keys: textsOf(properties['statementIds']),
      shown: { ...properties, role, organizationId: from },
    }));
  }
  if (kind !== 'MEMBER_OF') return [];
  return tell(version, 'MEMBERSHIP', difference, wordings, ({ from, to, properties }) => ({
    entityId: to,
    counterpartId: from,
    keys: textsOf(properties['statementIds']),
    shown: { ...properties, memberId: from },
  }));
}

/** That an organization is called otherwise; of one that came or went, none. */
export function nameChanges(version: number, wordings: Wordings): readonly ChangeRow[] {
  const changed = [...wordings.after.allNames].flatMap(([id, names]) => {
    const old = wordings.before.allNames.get(id);
    return old === undefined ? [] : { before: { id, names: old }, after: { id, names } };
  });
  return tell(
    version,
    'ORGANIZATION',
    { added: [], changed, removed: [] },
    wordings,
    ({ id: entityId, names }) => ({ entityId, counterpartId: null, keys: [], shown: { names } }),
  );
}

interface Told {
  readonly entityId: string;
  readonly counterpartId: string | null;
  /** Under which its words are known. */
  readonly keys: readonly string[];
  readonly shown: Properties;
}

function tell<Row>(
  version: number,
  type: ChangeType,
  { added, changed, removed }: Difference<Row>,
  wordings: Wordings,
  toTold: (row: Row) => Told,
): readonly ChangeRow[] {
  const change = (op: ChangeRow['op'], old: Told | null, now: Told | null): readonly ChangeRow[] => {
    const told = now ?? old;
    const names = tellingNames(old?.shown, now?.shown);
    if (told === null || names.length === 0) return [];
    const before = old === null ? null : toText(old.shown, names);
    const after = now === null ? null : toText(now.shown, names);
    const { entityId } = told;
    const id = toId('chg', version, op, type, entityId, JSON.stringify(told.shown));
    const changeKey = toChangeKey(version, CHANGE_TYPES.indexOf(type), entityId, id);
    const words = {
      ...namesOf(told, now === null ? wordings.before : wordings.after),
      ...toQuotes(old, now, wordings),
    };
    return [{ id, version, op, type, entityId, before, after, ...words, changeKey }];
  };
  return [
    ...added.flatMap((row) => change('ADD', null, toTold(row))),
    ...changed.flatMap(({ before, after }) => change('CHANGE', toTold(before), toTold(after))),
    ...removed.flatMap((row) => change('REMOVE', toTold(row), null)),
  ];
}

function namesOf(
  { entityId, counterpartId }: Told,
  { names }: Wording,
): Pick<ChangeRow, 'name' | 'counterpartName'> {
  return {
    name: names.get(entityId) ?? null,
    counterpartName: counterpartId === null ? null : (names.get(counterpartId) ?? null),
  };
}

/**
 * The first words about what came or went. Of what stayed those that nothing says any more, and
 * those that nothing said before: rather such that hold a value that changed.
 */
function toQuotes(
  old: Told | null,
  now: Told | null,
  { before, after }: Wordings,
): Pick<ChangeRow, 'quoteBefore' | 'quote'> {
  const said = old === null ? [] : quotesOf(old, before);
  const says = now === null ? [] : quotesOf(now, after);
  if (now === null) return { quoteBefore: said[0] ?? null, quote: said[0] ?? null };
  if (old === null) return { quoteBefore: null, quote: says[0] ?? null };
  return {
    quoteBefore: tellingQuote(said, says, valuesOnlyIn(old.shown, now.shown)),
    quote: tellingQuote(says, said, valuesOnlyIn(now.shown, old.shown)),
  };
}

function quotesOf({ keys }: Told, { quotes }: Wording): readonly string[] {
  return keys.flatMap((key) => quotes.get(key) ?? []);
}

/** The first one that is not among the others, and holds a value if there is such a one. */
function tellingQuote(
  quotes: readonly string[],
  others: readonly string[],
  values: readonly string[],
): string | null {
  const known = new Set(others);
  const own = quotes.filter((quote) => !known.has(quote));
  return own.find((quote) => values.some((value) => quote.includes(value))) ?? own[0] ?? null;
}

/** Texts of the properties that are others in `other`. */
function valuesOnlyIn(shown: Properties, other: Properties): readonly string[] {
  return Object.entries(shown).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && value !== other[name] ? [value] : [],
  );
}

/** Sorted names of the properties to show: all of what came or went; of what changed the differing ones, and which it is. */
function tellingNames(old: Properties | undefined, now: Properties | undefined): readonly string[] {
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
  const differs = (name: string): boolean =>
    JSON.stringify(old?.[name] ?? null) !== JSON.stringify(now?.[name] ?? null);
  const shown = [...names].filter((name) => !DERIVED.has(name)).sort();
  return shown.some(differs) ? shown.filter((name) => IDENTIFYING.has(name) || differs(name)) : [];
}

function toText(properties: Properties, names: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, properties[name] ?? null])));
}

function textsOf(value: Properties[string] | undefined): readonly string[] {
  return typeof value === 'object' && value !== null ? value.map(String) : [];
}

/** Changes of several steps of one version, without what one step did and a later one undid. */
export function withoutUndone(changes: readonly ChangeRow[]): readonly ChangeRow[] {
  const kept = new Map<string, ChangeRow>();
  for (const change of changes) {
    const { op, type, entityId, before, after } = change;
    if (kept.delete(JSON.stringify([OPPOSITES[op], type, entityId, after, before]))) continue;
    kept.set(JSON.stringify([op, type, entityId, before, after]), change);
  }
  return [...kept.values()];
}

const OPPOSITES = { ADD: 'REMOVE', REMOVE: 'ADD', CHANGE: 'CHANGE' } as const;
