/** A task as the ledger shows it, as an operation gives it. */

import { z } from 'zod';

const organizationsSchema = z.array(z.object({ name: z.string() }));

const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  periodStart: z.string().nullable(),
  periodEnd: z.string().nullable(),
  supervising: z.array(z.object({ id: z.string(), name: z.string() })),
});

export const ledgerTaskSchema = z.object({
  id: z.string(),
  ordinal: z.string(),
  title: z.string(),
  dueOn: z.string().nullable(),
  programme: z.object({ name: z.string() }).nullable(),
  document: documentSchema,
  texts: z.array(z.object({ part: z.string(), ordinal: z.string(), line: z.number() })),
  targets: z.array(z.object({ year: z.number().nullable(), part: z.string(), text: z.string() })),
  leads: organizationsSchema,
  responsible: organizationsSchema,
  supporting: organizationsSchema,
  supervising: organizationsSchema,
  findings: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ node: z.object({ severity: z.string(), message: z.string() }) })),
  }),
});

export type LedgerTask = z.infer<typeof ledgerTaskSchema>;

const LEDGER_DOCUMENT = 'id title number issuedOn publishedOn periodStart periodEnd supervising { id name }';

/** What `ledgerTaskSchema` parses; needs the variable `$locale`. */
export const LEDGER_TASK = `
  id ordinal title dueOn
  programme { name }
  document { ${LEDGER_DOCUMENT} }
  texts { part ordinal line }
  targets { year part text }
  leads { name } responsible { name } supporting { name } supervising { name }
  findings(first: 100) { totalCount edges { node { severity message(locale: $locale) } } }`;
