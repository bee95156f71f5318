/** The operations that a ledger is read by: tasks of a document, roles of a unit, documents that a unit supervises. */

import { parse } from 'graphql';
import { z } from 'zod';
import type { Locale } from '../../resolvers-types.generated.ts';
import type { Page, PagedOperation } from '../pages.ts';
import { LEDGER_TASK, ledgerTaskSchema, type LedgerTask } from './task.ts';

/** A task, and a role that the unit of the ledger holds for it; null where only the task was asked for. */
export interface LedgerEntry {
  readonly task: LedgerTask;
  readonly role: HeldRole | null;
}

/** A role that the unit of the ledger holds for a task; `via` is the collective through which it does. */
export interface HeldRole {
  readonly role: string;
  readonly via: string | null;
}

const OF_DOCUMENT = parse(`query LedgerOfDocument($of: ID!, $locale: Locale!, $first: Int!, $after: String) {
  tasks(filter: { document: { id: $of } }, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { ${LEDGER_TASK} } }
  }
}`);

const HELD = `{
  responsibilities(document: $document, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { role via { name } node { ${LEDGER_TASK} } }
  }
}`;

const OF_UNIT =
  parse(`query LedgerOfUnit($of: ID!, $document: ID, $locale: Locale!, $first: Int!, $after: String) {
  node(id: $of) { ... on Unit ${HELD} ... on School ${HELD} }
}`);

const SUPERVISED = parse(`query LedgerSupervised($name: String!, $first: Int!, $after: String) {
  documents(filter: { supervising: { eq: $name } }, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id supervising { id } } }
  }
}`);

const pageInfoSchema = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

const documentPageSchema = z.object({
  tasks: z.object({ pageInfo: pageInfoSchema, edges: z.array(z.object({ node: ledgerTaskSchema })) }),
});

const unitPageSchema = z.object({
  node: z.object({
    responsibilities: z.object({
      pageInfo: pageInfoSchema,
      edges: z.array(
        z.object({
          role: z.string(),
          via: z.object({ name: z.string() }).nullable(),
          node: ledgerTaskSchema,
        }),
      ),
    }),
  }),
});

const supervisedPageSchema = z.object({
  documents: z.object({
    pageInfo: pageInfoSchema,
    edges: z.array(
      z.object({ node: z.object({ id: z.string(), supervising: z.array(z.object({ id: z.string() })) }) }),
    ),
  }),
});

/** Tasks of a document in printed order. @param id its present one */
export function tasksOfDocument(id: string, locale: Locale): PagedOperation<LedgerEntry> {
  return {
    document: OF_DOCUMENT,
    variables: { of: id, locale },
    toPage: (data) => {
      const { tasks } = documentPageSchema.parse(data);
      return toPage(tasks.pageInfo, tasks.edges, ({ node }) => ({ task: node, role: null }));
    },
  };
}

/**
 * Roles of a unit, by document and printed order; a task for which it holds several comes as often.
 * @param document id of the only one whose tasks are asked for; null for all
 */
export function tasksOfUnit(
  id: string,
  document: string | null,
  locale: Locale,
): PagedOperation<LedgerEntry> {
  return {
    document: OF_UNIT,
    variables: { of: id, document, locale },
    toPage: (data) => {
      const { responsibilities: held } = unitPageSchema.parse(data).node;
      return toPage(held.pageInfo, held.edges, ({ node, role, via }) => ({
        task: node,
        role: { role, via: via?.name ?? null },
      }));
    },
  };
}

/** Ids of the documents that a unit supervises as a whole. */
export function supervisedDocuments(unit: {
  readonly id: string;
  readonly name: string;
}): PagedOperation<string> {
  return {
    document: SUPERVISED,
    variables: { name: unit.name },
    toPage: (data) => {
      const { pageInfo, edges } = supervisedPageSchema.parse(data).documents;
      // Another unit may have the name.
      const own = edges.filter(({ node }) => node.supervising.some(({ id }) => id === unit.id));
      return toPage(pageInfo, own, ({ node }) => node.id);
    },
  };
}

function toPage<E, Row>(
  { hasNextPage, endCursor }: z.infer<typeof pageInfoSchema>,
  edges: readonly E[],
  toRow: (edge: E) => Row,
): Page<Row> {
  return { rows: edges.map(toRow), next: hasNextPage ? endCursor : null };
}
