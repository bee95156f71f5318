/** The data of operations that read a page, as far as all have it in common. */

import { z } from 'zod';

/** A connection; its edges are looked into by path. */
const connectionSchema = z.object({
  /** Left out by lists of one page. */
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }).optional(),
  edges: z.array(z.looseObject({})),
});

/** `list` at the root, or of the node `parent`, which is null for an unknown id. */
export const pageSchema = z.object({
  list: connectionSchema.optional(),
  parent: z.looseObject({ list: connectionSchema.optional() }).nullish(),
});
