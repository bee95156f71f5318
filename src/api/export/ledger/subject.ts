/** What a ledger is about: a document, a unit, or the tasks of a unit in a document. */

import { parse } from 'graphql';
import { z } from 'zod';
import { ZerenError } from '../../../errors.ts';
import { isId } from '../../../model/ids.ts';
import type { Read } from '../one-version.ts';

/** As clients name it. At least one of `document` and `unit` is given. */
export interface SubjectNames {
  /** Id. */
  readonly document: string | null;
  /** Id or name. */
  readonly unit: string | null;
  /** Code or name, for a unit by name. */
  readonly region: string | null;
}

interface LedgerDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
}

export interface LedgerSubject {
  readonly document: LedgerDocument | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

const SUBJECT = parse(`query LedgerSubject(
  $document: ID = "", $byDocument: Boolean!, $id: ID = "", $byId: Boolean!,
  $name: String = "", $region: String, $byName: Boolean!
) {
  document(id: $document) @include(if: $byDocument) { id title number }
  node(id: $id) @include(if: $byId) { ... on Unit { id name } ... on School { id name } }
  unit(name: $name, region: $region) @include(if: $byName) { id name }
}`);

const unitSchema = z.object({ id: z.string(), name: z.string() });

const subjectSchema = z.object({
  document: z.object({ id: z.string(), title: z.string(), number: z.string().nullable() }).nullish(),
  // A node of another kind has none of the fields.
  node: unitSchema.partial().nullish(),
  unit: unitSchema.nullish(),
});

/** @throws ZerenError BAD_ID for what is not there; GraphQLError AMBIGUOUS for a name of several units */
export async function findSubject(
  read: Read,
  { document, unit, region }: SubjectNames,
): Promise<LedgerSubject> {
  const byId = unit !== null && isId(unit);
  const data = await read(SUBJECT, {
    ...(document === null ? { byDocument: false } : { byDocument: true, document }),
    ...(byId ? { byId, id: unit } : { byId: false }),
    ...(unit === null || byId ? { byName: false } : { byName: true, name: unit, region }),
  });
  const found = subjectSchema.parse(data);
  const foundUnit = unitSchema.safeParse(found.node).data ?? found.unit ?? null;
  if (document !== null && (found.document ?? null) === null)
    throw badId('document', 'the id of a document', document);
  if (unit !== null && foundUnit === null) throw badId('unit', 'the id or name of a unit', unit);
  return { document: found.document ?? null, unit: foundUnit };
}

function badId(name: string, expected: string, got: string): ZerenError {
  return new ZerenError('BAD_ID', `${name}: expected ${expected}, got ${JSON.stringify(got.slice(0, 100))}`);
}
