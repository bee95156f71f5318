/** From what comes in from outside, as text or unknown, to values of known types: the one file of this room that may assert. */

import { z } from 'zod';
import { COMPARATORS, DROP_REASONS } from '../model/enums.ts';
import type { CountPartFact } from '../model/association-facts.ts';
import type { Coverage, DroppedLine } from '../model/records.ts';

const cursorSchema = z.strictObject({ v: z.literal(1), list: z.string(), place: z.string().max(4_000) });

const linesSchema = z.array(z.object({ line: z.number().int(), text: z.string() }));

const coverageSchema = z.object({
  clauses: z.number().int(),
  read: z.number().int(),
  unread: linesSchema,
  // Documents loaded before rows were told apart have none.
  skipped: linesSchema.default([]),
});

const droppedSchema = z.array(
  z.object({ line: z.number().int(), text: z.string(), reason: z.enum(DROP_REASONS) }),
);

const breakdownSchema = z.array(
  z.object({
    what: z.string(),
    quantity: z.number(),
    comparator: z.enum(COMPARATORS),
    asWritten: z.string(),
  }),
);

const NOTHING_READ: Coverage = { clauses: 0, read: 0, unread: [], skipped: [] };

/** What a cursor holds; null for any other text. */
export function parseCursor(text: string): z.infer<typeof cursorSchema> | null {
  return cursorSchema.safeParse(parseJson(text)).data ?? null;
}

/** The strings of a JSON list; null for any other text. */
export function parseStrings(text: string): readonly string[] | null {
  return z.array(z.string()).safeParse(parseJson(text)).data ?? null;
}

/**
 * Null is of a document that is not held.
 * @throws ZodError when the graph holds something else: a fault of ours
 */
export function parseCoverage(text: string | null): Coverage {
  return text === null ? NOTHING_READ : coverageSchema.parse(parseJson(text));
}

/** See `parseCoverage`. */
export function parseDropped(text: string | null): readonly DroppedLine[] {
  return text === null ? [] : droppedSchema.parse(parseJson(text));
}

/** @throws ZodError when the graph holds something else: a fault of ours */
export function parseBreakdown(text: string): readonly CountPartFact[] {
  return breakdownSchema.parse(parseJson(text));
}

/**
 * Properties by name, from JSON text; none from null.
 * @throws ZodError when the graph holds something else: a fault of ours
 */
export function parseProperties(text: string | null): Readonly<Record<string, unknown>> {
  return text === null ? {} : z.record(z.string(), z.unknown()).parse(parseJson(text));
}

/** Undefined for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
