/** What a write changed, told as `Change` rows: things that people follow, with the properties that mean something. */

import { toId } from '../../model/ids.ts';
import type { EdgeKind } from './edge-kinds.ts';
import type { Difference } from './difference.ts';
import type { NodeKind } from './node-kinds.ts';
import type { EdgeRow, NodeRow, Properties } from './rows.ts';

/** A `Change` node. */
export interface ChangeRow {
  readonly id: string;
  readonly version: number;
  readonly op: 'ADD' | 'REMOVE' | 'CHANGE';
  readonly type: string;
  /** Of a responsibility: the task, programme or document. */
  readonly entityId: string;
  /** JSON text of the properties; of a change, only of those that differ. */
  readonly before: string | null;
  readonly after: string | null;
  readonly quote: string | null;
}

/** Words of the documents before and after, by the id of what they are about. */
export interface Quotes {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

const NODE_TYPES: Partial<Readonly<Record<NodeKind, string>>> = {
  Document: 'DOCUMENT',
  Programme: 'PROGRAMME',
  Task: 'TASK',
  Target: 'TARGET',
  IndicatorValue: 'INDICATOR_VALUE',
  Unit: 'ORGANIZATION',
  School: 'ORGANIZATION',
  Finding: 'FINDING',
};

const ROLES: Partial<Readonly<Record<EdgeKind, string>>> = {
  LEADS: 'LEAD',
  RESPONSIBLE_FOR: 'RESPONSIBLE',
  SUPPORTS: 'SUPPORT',
  SUPERVISES: 'SUPERVISE',
};

/** Follows from other properties, or from the place in the text: no change of its own. */
const DERIVED = new Set([
  ...['documentId', 'inputsDigest', 'outcome', 'coverage', 'firstVersion', 'resolvedVersion'],
  ...['nameFolded', 'titleFolded', 'numberFolded', 'textFolded'],
  ...['nameKey', 'titleKey', 'issuedKey', 'ordinalKey', 'dueKey', 'findingKey'],
  ...['leadCount', 'responsibleCount', 'supportCount', 'superviseCount'],
  ...['position', 'line', 'start', 'end', 'statementIds', 'validFrom', 'validUntil'],
]);

/** Of the kinds that people follow; of others, none. */
export function nodeChanges(
  version: number,
  kind: NodeKind,
  difference: Difference<NodeRow>,
  quotes: Quotes,
): readonly ChangeRow[] {
  const type = NODE_TYPES[kind];
  if (type === undefined) return [];
  return tell(version, type, difference, quotes, (row) => ({
    entityId: row.id,
    key: row.id,
    shown: row.properties,
  }));
}

/** Of the four roles; of other edges, none. */
export function edgeChanges(
  version: number,
  kind: EdgeKind,
  difference: Difference<EdgeRow>,
  quotes: Quotes,
): readonly ChangeRow[] {
  const role = ROLES[kind];
  if (role === undefined) return [];
  return tell(version, 'RESPONSIBILITY', difference, quotes, ({ from, to, properties }) => ({
    entityId: to,
    key: firstOf(properties['statementIds']) ?? to,
    shown: { ...properties, role, organizationId: from },
  }));
}

interface Told {
  readonly entityId: string;
  /** Under which its words are known. */
  readonly key: string;
  readonly shown: Properties;
}

function tell<Row>(
  version: number,
  type: string,
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
    const quote = now === null ? quotes.before.get(told.key) : quotes.after.get(told.key);
    const { entityId } = told;
    const id = toId('chg', version, op, type, entityId, JSON.stringify(told.shown));
    return [{ id, version, op, type, entityId, before, after, quote: quote ?? null }];
  };
  return [
    ...added.flatMap((row) => change('ADD', null, toTold(row))),
    ...changed.flatMap(({ before, after }) => change('CHANGE', toTold(before), toTold(after))),
    ...removed.flatMap((row) => change('REMOVE', toTold(row), null)),
  ];
}

/** Sorted names of the properties to show: all of what came or went, the differing ones of what changed. */
function tellingNames(old: Properties | undefined, now: Properties | undefined): readonly string[] {
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
  return [...names]
    .filter((name) => !DERIVED.has(name))
    .filter((name) => JSON.stringify(old?.[name] ?? null) !== JSON.stringify(now?.[name] ?? null))
    .sort();
}

function toText(properties: Properties, names: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, properties[name] ?? null])));
}

function firstOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return typeof first === 'string' ? first : null;
}
