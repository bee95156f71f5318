/** What a file of the decision store may hold. */

import { z } from 'zod';
import { FINDING_DECISION_KINDS, LINK_PREDICATES, type Judgement, type Said } from '../model/decisions.ts';
import { LEVELS, NAME_KINDS, REGION_KINDS, SCHOOL_STAGES, UNIT_KINDS } from '../model/enums.ts';

const id = z.string().min(1);

const said = {
  author: z.string().min(1),
  reason: z.string().min(1),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u),
};

const base = {
  id,
  ref: z.string(),
  name: id,
  names: z.array(z.strictObject({ text: z.string(), folded: z.string(), kind: z.enum(NAME_KINDS) })),
  regionId: id.nullable(),
};
const stages = z.array(z.enum(SCHOOL_STAGES));

const organization = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('UNIT'),
    ...base,
    kind: z.enum(UNIT_KINDS),
    level: z.enum(LEVELS).nullable(),
    function: z.string().nullable(),
    successorId: id.nullable(),
    until: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('SCHOOL'), ...base, stages }),
  z.strictObject({ type: z.literal('EDUCATION_GROUP'), ...base, stages }),
  z.strictObject({ type: z.literal('ALLIANCE'), ...base }),
]);

const region = z.strictObject({
  id,
  ref: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  level: z.enum(LEVELS).nullable(),
  kind: z.enum(REGION_KINDS),
  withinId: id.nullable(),
});

const body = z.strictObject({
  organization,
  successors: z.array(organization),
  regions: z.array(region),
});

/** A decision, without the id that follows from it. */
export const decisionShape: z.ZodType<Judgement & Said> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(FINDING_DECISION_KINDS), aboutId: id, ...said }),
  z.strictObject({
    ...{ kind: z.literal('ALIAS'), aboutId: id, name: id, regionCode: id.nullable(), body },
    ...said,
  }),
  z.strictObject({ kind: z.literal('SAME'), aboutId: id, otherId: id, body, other: body, ...said }),
  z.strictObject({ kind: z.literal('DIFFER'), aboutId: id, documentId: id, name: id, ...said }),
  z.strictObject({
    ...{ kind: z.literal('CORRECT'), aboutId: id, predicate: z.enum(LINK_PREDICATES), objectId: id },
    body: body.nullable(),
    ...said,
  }),
]);

/** That a decision was taken back. */
export const revocationShape: z.ZodType<Said> = z.strictObject(said);
