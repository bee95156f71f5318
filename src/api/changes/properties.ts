/** Properties before and after a change, as a client sees them. */

import type { ChangeRow } from '../../graph/queries/changes.ts';
import { ROLES, type Role } from '../../model/enums.ts';
import { parseProperties } from '../convert.ts';

/** Values by name. */
export type Properties = Readonly<Record<string, unknown>>;

export interface PropertyChangeRow {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What tells a thing from others, and is told beside its properties. */
const IDENTITY = new Set(['id', 'ref', 'organizationId', 'memberId']);

/** Sorted by name: those whose value differs; what came has no value before, what went none after. */
export function toPropertyChanges(
  before: Properties | null,
  after: Properties | null,
): readonly PropertyChangeRow[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .filter((name) => !IDENTITY.has(name))
    .sort()
    .map((name) => ({ name, before: toText(before?.[name]), after: toText(after?.[name]) }))
    .filter((property) => property.before !== property.after);
}

/** Who holds the role, or is the member; null for other changes. */
export function counterpartOf({ before, after }: Pick<ChangeRow, 'before' | 'after'>): string | null {
  const { organizationId, memberId } = parseProperties(after ?? before);
  const id = organizationId ?? memberId;
  return typeof id === 'string' ? id : null;
}

/** The role that a responsibility is of; null for other changes. */
export function roleOf({ about, before, after }: Pick<ChangeRow, 'about' | 'before' | 'after'>): Role | null {
  if (about !== 'RESPONSIBILITY') return null;
  const { role } = parseProperties(after ?? before);
  return ROLES.find((each) => each === role) ?? null;
}

function toText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
