/** The organization behind a body of the gazetteer in a region. */

import type { Meaning } from './body-index.ts';
import { canonicalNameOf, printedNamesOf, successorsOf, type Body, type Prefix } from './gazetteer.ts';
import { toBase, toName, type Link, type LinkRule } from './links.ts';
import type { Regions } from './regions.ts';

interface Gazetteer {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
}

const RULE_OF_PREFIX: Readonly<Record<Prefix, LinkRule>> = {
  FULL: 'gazetteer-full-name',
  NAME: 'gazetteer-full-name',
  STEM: 'gazetteer-full-name',
  LEVEL_WORD: 'gazetteer-level-word',
  NONE: 'gazetteer-document-region',
};

/** What the name means in that region. Several: they stay open, and the first is taken. */
export function linkFirst(gazetteer: Gazetteer, meanings: readonly Meaning[], rule?: LinkRule): Link | null {
  const [first, ...others] = meanings;
  if (first === undefined) return null;
  const link = linkKnown(gazetteer, first);
  const ruled = rule === undefined ? link : { ...link, rule };
  if (others.length === 0) return ruled;
  const candidates = meanings.map(({ body, region }) => canonicalNameOf(body, region, gazetteer.regions));
  return { ...ruled, candidates };
}

export function linkKnown(gazetteer: Gazetteer, { body, region, prefix }: Meaning): Link {
  const { regions } = gazetteer;
  const name = canonicalNameOf(body, region, regions);
  const names = printedNamesOf(body, region, regions).map(({ text, kind }) => toName(text, kind));
  const base = toBase(body.kind === null ? 'sch' : 'unt', region, name, names);
  const rule = RULE_OF_PREFIX[prefix];
  if (body.kind === null)
    return { organization: { ...base, type: 'SCHOOL', stages: body.stages }, region, rule };
  const successor = linkSuccessor(gazetteer, { body, region, prefix });
  return {
    organization: {
      ...base,
      type: 'UNIT',
      kind: body.kind,
      level: region.level,
      function: body.function,
      successorId: successor?.organization.id ?? null,
    },
    region,
    rule,
    ...(successor === null ? {} : { successor }),
  };
}

/** What took over, where regions of the level have one body only that can have. */
function linkSuccessor(gazetteer: Gazetteer, { body, region, prefix }: Meaning): Link | null {
  const [only, ...others] = body.successors
    .flatMap((name) => successorsOf(body, gazetteer.bodies, name))
    .filter(({ levels }) => levels.includes(region.level));
  return only === undefined || others.length > 0
    ? null
    : linkKnown(gazetteer, { body: only, region, prefix });
}
