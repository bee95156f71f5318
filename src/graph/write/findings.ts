/** What becomes of the findings of an earlier edition. */

import type { EdgeRow, NodeRow } from './rows.ts';

/** Decided by a person: reading the document again does not undo it. */
const DECIDED: ReadonlySet<unknown> = new Set(['CONFIRMED', 'WAIVED']);

/**
 * The findings of the new edition with the history of their like, and those that are gone, which stay as RESOLVED.
 * @param version in which new ones appear and gone ones are resolved
 */
export function carryFindings(
  stored: readonly NodeRow[],
  wanted: readonly NodeRow[],
  version: number,
): readonly NodeRow[] {
  const before = new Map(stored.map((row) => [row.id, row]));
  const after = new Set(wanted.map(({ id }) => id));
  return [
    ...wanted.map((row) => carry(before.get(row.id), row, version)),
    ...stored.filter(({ id }) => !after.has(id)).map((row) => resolve(row, version)),
  ];
}

/** The subjects of findings: one whose subject is gone is about the document. */
export function carrySubjects(
  stored: readonly EdgeRow[],
  wanted: readonly EdgeRow[],
  documentId: string,
  isThere: (id: string) => boolean,
): readonly EdgeRow[] {
  const after = new Set(wanted.map(({ from }) => from));
  const gone = stored.filter(({ from }) => !after.has(from));
  return [...wanted, ...gone.map((edge) => (isThere(edge.to) ? edge : { ...edge, to: documentId }))];
}

/** The evidence of findings: of gone ones as far as it is still stated. */
export function carryEvidence(
  stored: readonly EdgeRow[],
  wanted: readonly EdgeRow[],
  isCurrent: (findingId: string) => boolean,
  isThere: (id: string) => boolean,
): readonly EdgeRow[] {
  return [...wanted, ...stored.filter(({ from, to }) => !isCurrent(from) && isThere(to))];
}

function carry(before: NodeRow | undefined, row: NodeRow, version: number): NodeRow {
  if (before === undefined) {
    return { ...row, properties: { ...row.properties, firstVersion: version, resolvedVersion: null } };
  }
  const { status, firstVersion = version } = before.properties;
  return {
    ...row,
    properties: {
      ...row.properties,
      ...(status !== undefined && DECIDED.has(status) ? { status } : {}),
      firstVersion,
      resolvedVersion: null,
    },
  };
}

function resolve(row: NodeRow, version: number): NodeRow {
  if (row.properties['status'] === 'RESOLVED') return row;
  return { ...row, properties: { ...row.properties, status: 'RESOLVED', resolvedVersion: version } };
}
