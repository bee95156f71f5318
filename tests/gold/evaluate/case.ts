/** Labelled cases: a text as published, and beside it what a careful reader finds in it. */

import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROLES } from '../../../src/model/enums.ts';

const names = z.array(z.string());

const measure = z.object({
  asWritten: z.string(),
  quantity: z.number(),
  quantityMax: z.number().optional(),
  unit: z.string(),
  comparator: z.string(),
  /** Left out where both an increment and a level are fair. */
  kind: z.string().optional(),
});

const labels = z.object({
  kind: z.string(),
  tier: z.string().optional(),
  /** The form of the text: brackets, table-tabs, member-prose… */
  pattern: z.string(),
  tasks: z.array(
    z.object({
      ordinal: z.string().nullable(),
      title: z.string().nullable(),
      /** As printed; null where the text gives none. */
      deadline: z.string().nullable(),
      /** The words that carry the assignments. */
      quote: z.string(),
      assignments: z.array(z.object({ role: z.enum(ROLES), units: names })),
    }),
  ),
  memberships: z.array(z.object({ group: z.string(), lead: z.string().optional(), members: names })),
  /** Goals with their numbers; only where the case is about them. `year` is null for the whole period. */
  targets: z.array(z.object({ year: z.number().nullable(), measures: z.array(measure) })).optional(),
});

/** What is true of a text. */
export type Labels = z.infer<typeof labels>;

/** A text with its labels. `name` is the name of the file without its ending. */
export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly labels: Labels;
}

/** The cases of a folder (`name.txt` with `name.json`), by name. Throws where labels have another shape. */
export function readCases(folder: URL): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const json: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
      return { name, bytes: readFileSync(new URL(file, folder)), labels: labels.parse(json) };
    });
}
