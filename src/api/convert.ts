/** From what comes in from outside, as text or unknown, to values of known types: the one file of this room that may assert. */

import { z } from 'zod';
import type { Coverage } from '../model/records.ts';

const cursorSchema = z.strictObject({ v: z.literal(1), list: z.string(), place: z.string().max(4_000) });

const coverageSchema = z.object({
  clauses: z.number().int(),
  read: z.number().int(),
  unread: z.array(z.object({ line: z.number().int(), text: z.string() })),
});

/** What a cursor holds; null for any other text. */
export function parseCursor(text: string): z.infer<typeof cursorSchema> | null {
  return cursorSchema.safeParse(parseJson(text)).data ?? null;
}

/** The strings of a JSON list; null for any other text. */
export function parseStrings(text: string): readonly string[] | null {
  return z.array(z.string()).safeParse(parseJson(text)).data ?? null;
}

/** @throws ZodError when the graph holds something else: a fault of ours */
export function parseCoverage(text: string): Coverage {
  return coverageSchema.parse(parseJson(text));
}

/** Undefined for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
