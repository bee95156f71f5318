/** The organization behind a body of the gazetteer in a region. */

import type { OrganizationFact } from '../model/facts.ts';
import type { Meaning } from './body-index.ts';
import { canonicalNameOf, printedNamesOf, type Prefix } from './gazetteer.ts';
import { toBase, toName, type Link, type LinkRule } from './links.ts';
import type { Regions } from './regions.ts';

const RULE_OF_PREFIX: Readonly<Record<Prefix, LinkRule>> = {
  FULL: 'gazetteer-full-name',
  NAME: 'gazetteer-full-name',
  STEM: 'gazetteer-full-name',
  LEVEL_WORD: 'gazetteer-level-word',
  NONE: 'gazetteer-document-region',
};

export function linkKnown(regions: Regions, { body, region, prefix }: Meaning): Link {
  const name = canonicalNameOf(body, region, regions);
  const names = printedNamesOf(body, region, regions).map(({ text, kind }) => toName(text, kind));
  const base = toBase(body.kind === null ? 'sch' : 'unt', region, name, names);
  const organization: OrganizationFact =
    body.kind === null
      ? { ...base, type: 'SCHOOL', stages: body.stages }
      : { ...base, type: 'UNIT', kind: body.kind, level: region.level, function: body.function };
  return { organization, region, rule: RULE_OF_PREFIX[prefix] };
}
