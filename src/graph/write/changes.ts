/** What a write changed, told as `Change` rows: things that people follow, with the properties that mean something. */

import { CHANGE_TYPES, type ChangeType } from '../../model/enums.ts';
import { toId } from '../../model/ids.ts';
import type { EdgeKind } from './edge-kinds.ts';
import type { Difference } from './difference.ts';
import type { NodeKind } from './node-kinds.ts';
import type { Orphan } from './orphans.ts';
import type { EdgeRow, NodeRow, Properties } from './rows.ts';
import { toChangeKey } from './sort-keys.ts';

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
  /** Words of the document that no longer hold; null of what came. */
  readonly quoteBefore: string | null;
  /** Words of the document that hold now; of what went, the same as `quoteBefore`. */
  readonly quote: string | null;
  /** Unique: by version, then as in `CHANGE_TYPES`, then by what changed. */
  readonly changeKey: string;
}

/** Words of the documents before and after, by the id of what they are about. */
export interface Quotes {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
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
  ...['regionKey', 'publishedKey', 'countKey', 'signedKey', 'memberKey', 'placeKey', 'ruleKey', 'yearKey'],
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
  quotes: Quotes,
): readonly ChangeRow[] {
  const type = NODE_TYPES[kind];
  if (type === undefined) return [];
  return tell(version, type, difference, quotes, (row) => ({
    entityId: row.id,
    keys: [row.id],
    shown: row.properties,
  }));
}

/** Of the four roles and of memberships; of other edges, none. */
export function edgeChanges(
  version: number,
  kind: EdgeKind,
  difference: Difference<EdgeRow>,
  quotes: Quotes,
): readonly ChangeRow[] {
  const role = ROLES[kind];
  if (role !== undefined) {
    return tell(version, 'RESPONSIBILITY', difference, quotes, ({ from, to, properties }) => ({
      entityId: to,
      keys: [...textsOf(properties['statementIds']), to],
      shown: { ...properties, role, organizationId: from },
    }));
  }
  if (kind !== 'MEMBER_OF') return [];
  return tell(version, 'MEMBERSHIP', difference, quotes, ({ from, to, properties }) => ({
    entityId: to,
    keys: textsOf(properties['statementIds']),
    shown: { ...properties, memberId: from },
  }));
}

interface Told {
  readonly entityId: string;
  /** Under which its words may be known, the best first. */
  readonly keys: readonly string[];
  readonly shown: Properties;
}

function tell<Row>(
  version: number,
  type: ChangeType,
  { added, changed, removed }: Difference<Row>,
  quotes: Quotes,
  toTold: (row: Row) => Told,
): readonly ChangeRow[] {
  const change = (op: ChangeRow['op'], old: Told | null, now: Told | null): readonly ChangeRow[] => {
    const told = now ?? old;
    const names = tellingNames(old?.shown, now?.shown);
    if (told === null || names.length === 0) return [];
    const before = old === null ? null : toText(old.shown, names);
    const after = now === null ? null : toText(now.shown, names);
    const quoteBefore = old === null ? null : wordsOf(old, quotes.before);
    const quote = now === null ? quoteBefore : wordsOf(now, quotes.after);
    const { entityId } = told;
    const id = toId('chg', version, op, type, entityId, JSON.stringify(told.shown));
    const changeKey = toChangeKey(version, CHANGE_TYPES.indexOf(type), entityId, id);
    return [{ id, version, op, type, entityId, before, after, quoteBefore, quote, changeKey }];
  };
  return [
    ...added.flatMap((row) => change('ADD', null, toTold(row))),
    ...changed.flatMap(({ before, after }) => change('CHANGE', toTold(before), toTold(after))),
    ...removed.flatMap((row) => change('REMOVE', toTold(row), null)),
  ];
}

/** The words known under the best of its keys. */
function wordsOf({ keys }: Told, words: ReadonlyMap<string, string>): string | null {
  return keys.map((key) => words.get(key)).find((each) => each !== undefined) ?? null;
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
