/** The gold list of the audit: what is true of the documents of the seed, and what a naive rule would wrongly say of them. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SEVERITIES } from '../../../src/model/enums.ts';

const entry = z.object({
  /** Name in `seed/documents`. */
  file: z.string(),
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  /** Name or title of what it is about. */
  about: z.string(),
  /** 1-based, one for each quote. */
  lines: z.array(z.number()),
  /** As printed, within the line. */
  quotes: z.array(z.string()),
});

const trueFinding = entry.extend({
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  /** The audit must find it; else it may. */
  required: z.boolean(),
  sure: z.enum(['CERTAIN', 'LIKELY', 'ARGUABLE']),
  /** Whether a rule of the language can find it, or only one who understands the text. */
  reach: z.enum(['RULE', 'READER']),
  /** Other rules that see the same defect; what they report is not false, but never an ERROR. */
  alsoBy: z.array(z.string()),
  note: z.string(),
});

/** `severity` is the mildest that would be false: INFO where nothing may be said, WARNING where an INFO would do. */
const nearMiss = entry.extend({ why: z.string() });

/** True findings, worked out by hand. */
export const FINDINGS = z.array(trueFinding).parse(readJson('findings.json'));

/** Near misses. A report that is one of `FINDINGS` is none of these. */
export const NOT_FINDINGS = z.array(nearMiss).parse(readJson('not-findings.json'));

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
