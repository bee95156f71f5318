/** Everything that a ledger shows, of one version of the graph. */

import { ZerenError } from '../../../errors.ts';
import type { GraphState } from '../../../graph/client.ts';
import { toDateKey } from '../../../graph/write/sort-keys.ts';
import { groupBy } from '../../../group-by.ts';
import { ROLES } from '../../../model/enums.ts';
import type { Locale } from '../../resolvers-types.generated.ts';
import { onOneVersion, type Read, type RunningExport } from '../one-version.ts';
import { openPages, type PagedOperation } from '../pages.ts';
import {
  supervisedDocuments,
  tasksOfDocument,
  tasksOfUnit,
  type HeldRole,
  type LedgerEntry,
} from './operations.ts';
import { findSubject, type LedgerSubject, type SubjectNames } from './subject.ts';
import type { LedgerTask } from './task.ts';

export interface LedgerRow {
  readonly task: LedgerTask;
  /** Of the unit of the ledger; empty in the ledger of a whole document. */
  readonly roles: readonly HeldRole[];
}

export interface Ledger {
  readonly state: GraphState;
  readonly subject: LedgerSubject;
  /** The only year it is of; null for all. */
  readonly year: number | null;
  /** By document, then as printed. */
  readonly rows: readonly LedgerRow[];
}

/** A ledger is held in memory until it is written. */
const MAX_ENTRIES = 5_000;

/** What whoever supervises a document holds for each of its tasks. */
const SUPERVISES: HeldRole = { role: 'SUPERVISE', via: null };

/** @throws ZerenError BAD_ID, TOO_COSTLY past 5,000 tasks, CONFLICT; GraphQLError for what an operation meets */
export async function readLedger(
  running: RunningExport,
  names: SubjectNames,
  year: number | null,
  locale: Locale,
): Promise<Ledger> {
  return onOneVersion(running, async (read, state) => {
    const subject = await findSubject(read, names);
    const entries = await readEntries(read, subject, locale);
    const rows = [...groupBy(entries, ({ task }) => task.id).values()].flatMap(toRow);
    return {
      state,
      subject,
      year,
      rows: rows.filter(({ task }) => year === null || isOfYear(task, year)).toSorted(byDocument),
    };
  });
}

async function readEntries(
  read: Read,
  { document, unit }: LedgerSubject,
  locale: Locale,
): Promise<readonly LedgerEntry[]> {
  if (unit === null) return document === null ? [] : readAll(read, [tasksOfDocument(document.id, locale)]);
  const supervised = await readAll(read, [supervisedDocuments(unit)]);
  const wanted = supervised.filter((id) => document === null || id === document.id);
  const entries = await readAll(read, [
    // In printed order, which the roles of the unit, read after them, do not change.
    ...wanted.map((id) => tasksOfDocument(id, locale)),
    tasksOfUnit(unit.id, document?.id ?? null, locale),
  ]);
  return entries.map(({ task, role }) => ({ task, role: role ?? SUPERVISES }));
}

/** @throws ZerenError TOO_COSTLY */
async function readAll<Row>(read: Read, operations: readonly PagedOperation<Row>[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const operation of operations) {
    for await (const page of await openPages(read, operation)) {
      rows.push(...page);
      if (rows.length > MAX_ENTRIES) {
        throw new ZerenError(
          'TOO_COSTLY',
          `ledger: expected at most ${MAX_ENTRIES} tasks, got more; name a document too, or export tasks`,
        );
      }
    }
  }
  return rows;
}

function toRow(entries: readonly LedgerEntry[]): readonly LedgerRow[] {
  const [first] = entries;
  if (first === undefined) return [];
  const held = entries.flatMap(({ role }) => (role === null ? [] : [role]));
  // Who supervises the document may be named for the task too.
  const roles = [...new Map(held.map((each) => [JSON.stringify([each.role, each.via]), each])).values()];
  return [{ task: first.task, roles: roles.toSorted((a, b) => rankOf(a) - rankOf(b)) }];
}

/** Stable: within a document, rows stay in the order they are in. */
function byDocument(a: LedgerRow, b: LedgerRow): number {
  const [keyA, keyB] = [documentKey(a), documentKey(b)];
  return keyA === keyB ? 0 : keyA < keyB ? -1 : 1;
}

/** As in lists of tasks. */
function documentKey({ task: { document } }: LedgerRow): string {
  return toDateKey(document.issuedOn ?? document.publishedOn, document.id);
}

function rankOf({ role }: HeldRole): number {
  return ROLES.findIndex((each) => each === role);
}

/** It has a goal for the year or is due in it, or its document plans for it: what lacks a goal shows too. */
function isOfYear(
  { targets, dueOn, document: { periodStart, periodEnd } }: LedgerTask,
  year: number,
): boolean {
  if (targets.some((target) => target.year === year) || dueOn?.startsWith(String(year)) === true) return true;
  return (
    periodStart !== null &&
    periodEnd !== null &&
    Number(periodStart.slice(0, 4)) <= year &&
    year <= Number(periodEnd.slice(0, 4))
  );
}
