/** From a name as written to the organization it means, in the region whose document it stands in. */

import { fold } from '../fold.ts';
import type { PartialDate } from '../model/records.ts';
import { meaningsOn } from './body-dates.ts';
import { functionOf, meaningFinder } from './body-index.ts';
import type { Body } from './gazetteer.ts';
import { linkFirst } from './known-bodies.ts';
import { leadingRegion } from './leading-region.ts';
import type { Link } from './links.ts';
import { leadingNamesakes } from './namesakes.ts';
import { chainOf, type Region, type Regions } from './regions.ts';
import { findStateBody } from './state-bodies.ts';
import { linkUnknown } from './unknown-bodies.ts';

/**
 * Finds organizations by name for one document.
 * @param outer whose body it is where the name leaves its region out: that of the list it stands in. Left out, the
 * document's own
 */
export type OrganizationFinder = (name: string, outer?: Region) => Link;

export interface OrganizationInputs {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
}

/** What is known of the document besides its region. */
export interface DocumentContext {
  /** A day or time of the document, null where it gives none. */
  readonly date: PartialDate | null;
  /** It is issued by a body of the state. */
  readonly isOfState: boolean;
  /** See `Surroundings`; null where it is left out. */
  readonly scope?: string | null;
}

/** A finder for a document of the region with that code (null: unknown, or of the state: then names stand for themselves). */
export function organizationFinder(
  inputs: OrganizationInputs,
  regionCode: string | null,
  context: DocumentContext = { date: null, isOfState: false },
): OrganizationFinder {
  const { bodies, regions } = inputs;
  const chain = chainOf(regions, regionCode);
  const surroundings = { regions, chain, scope: context.scope ?? null };
  const findMeaning = meaningFinder(bodies, regions);

  const meaningsOf = (folded: string, region: Region, isOwn: boolean) =>
    meaningsOn(findMeaning(folded, region, isOwn), context.date);
  const findInChain = (folded: string): Link | null => {
    for (const region of chain) {
      const link = linkFirst(inputs, meaningsOf(folded, region, region === chain[0]));
      if (link !== null) return link;
    }
    return null;
  };
  /** 科技厅 in a plan of a county: counties have none, so it is the province's. */
  const findOutside = (folded: string): Link | null => {
    for (const region of chain.slice(1)) {
      const link = linkFirst(inputs, meaningsOf(folded, region, true), 'gazetteer-outer-region');
      if (link !== null) return link;
    }
    return null;
  };
  /** 四川省教育厅 in a plan of Chongqing: a region's full name at the start brings its own bodies. */
  const findElsewhere = (name: string, folded: string): Link | null => {
    const region =
      leadingRegion(regions, name)?.region ?? leadingNamesakes(regions, chain, name)?.chosen ?? null;
    const meanings = region === null ? [] : meaningsOf(folded, region, false);
    return linkFirst(
      inputs,
      meanings.filter(({ prefix }) => prefix === 'FULL' || prefix === 'NAME'),
    );
  };
  const findKnown = (name: string, outer?: Region): Link | null => {
    const folded = fold(name);
    return (
      (outer === undefined ? null : linkFirst(inputs, meaningsOf(folded, outer, true), 'list-prefix')) ??
      findInChain(folded) ??
      findStateBody(bodies, folded, context) ??
      findOutside(folded) ??
      findElsewhere(name, folded)
    );
  };

  return (name, outer) => {
    // One width for all documents: an id is made of the folded name, so the name itself must not tell who came first.
    const printed = name.normalize('NFKC');
    return (
      findKnown(name, outer) ??
      findBeforeBrackets(printed, findKnown) ??
      withFunction(bodies, linkUnknown(surroundings, printed))
    );
  };
}

/** What a body of no known region does can be known all the same. */
function withFunction(bodies: readonly Body[], link: Link): Link {
  const { organization, region } = link;
  if (organization.type !== 'UNIT' || region !== null) return link;
  return { ...link, organization: { ...organization, function: functionOf(bodies, organization.name) } };
}

/** 市交通委(市道运局), 区委宣传部(区政府新闻办): a second name in brackets belongs to the body before them. */
function findBeforeBrackets(printed: string, findKnown: (name: string) => Link | null): Link | null {
  const start = printed.indexOf('(');
  if (start < 1 || printed.indexOf(')') !== printed.length - 1) return null;
  const link = findKnown(printed.slice(0, start));
  return link === null ? null : { ...link, rule: 'before-brackets' };
}
