/** Organizations that decisions speak of: what they are in one document, and the names that decisions give them. */

import type { DecidedBody } from '../model/decisions.ts';
import type { NameFact, OrganizationFact, RegionFact } from '../model/facts.ts';
import { toName, type Link } from './links.ts';
import type { OrganizationFinder } from './organizations.ts';
import { presentId, type StandingDecisions } from './standing-decisions.ts';

/** The link to the body of a decision. */
export type BodyFinder = (body: DecidedBody) => Link;

/**
 * As the document has the body, else as the gazetteer has it now, else as the decision keeps it.
 * @param links all that the document names
 */
export function bodyFinder(links: readonly Link[], findOrganization: OrganizationFinder): BodyFinder {
  const own = new Map(links.map((link) => [link.organization.id, link]));
  return (body) => {
    const { id, name } = body.organization;
    const found = own.get(id) ?? findOrganization(name);
    return { ...settled(found.organization.id === id ? found : asDecided(body)), rule: 'decision' };
  };
}

/** The link without other candidates. */
export function settled({ organization, region, rule, successor }: Link): Link {
  return { organization, region, rule, ...(successor === undefined ? {} : { successor }) };
}

/** The organization and those that took over from it, one after another. */
export function withSuccessors(link: Link): readonly Link[] {
  return link.successor === undefined ? [link] : [link, ...withSuccessors(link.successor)];
}

/** The organization with the names that decisions give it, and with what took over from it after merges. */
export function completeOrganization(
  { aliases, merges }: StandingDecisions,
  organization: OrganizationFact,
): OrganizationFact {
  const { id, names: own } = organization;
  const given = [
    ...aliases
      .filter(({ aboutId }) => presentId(merges, aboutId) === id)
      .map((alias) => ({ id: alias.id, names: [toName(alias.name, 'ALIAS')] })),
    ...[...merges.values()]
      .filter(({ aboutId }) => presentId(merges, aboutId) === id)
      .map((merge) => ({ id: merge.id, names: merge.other.organization.names })),
  ];
  const names = [...own, ...decidedNames(own, given)];
  if (organization.type !== 'UNIT' || organization.successorId === null) return { ...organization, names };
  const successorId = presentId(merges, organization.successorId);
  return { ...organization, names, successorId: successorId === id ? null : successorId };
}

/** Ids of the decisions that name these organizations, or make others part of them. */
export function decisionsAbout(
  { aliases, merges }: StandingDecisions,
  ids: ReadonlySet<string>,
): readonly string[] {
  return [...aliases, ...merges.values()]
    .filter(({ aboutId }) => ids.has(presentId(merges, aboutId)))
    .map(({ id }) => id);
}

/** Regions of the bodies that these decisions speak of. */
export function regionsOfBodies(
  { aliases, merges }: StandingDecisions,
  decisionIds: readonly string[],
): readonly RegionFact[] {
  return [...aliases, ...merges.values()]
    .filter(({ id }) => decisionIds.includes(id))
    .flatMap(({ body }) => body.regions);
}

/** What a correction leads to: the organization itself with what took over from it. */
export interface CorrectedBody {
  readonly id: string;
  readonly organizations: readonly OrganizationFact[];
  readonly regions: readonly RegionFact[];
  /** Decisions that name these organizations, or make others part of them. */
  readonly decisionIds: readonly string[];
}

/**
 * By id of the organization as the correction has it.
 * @param presentLinks the body after merges, and what took over from it
 */
export function correctedBodies(
  decisions: StandingDecisions,
  presentLinks: (body: DecidedBody) => readonly Link[],
): ReadonlyMap<string, CorrectedBody> {
  const bodies = decisions.corrections.flatMap(({ body }) => body ?? []);
  return new Map(
    bodies.map((body) => {
      const links = presentLinks(body);
      const organizations = links.map(({ organization }) => completeOrganization(decisions, organization));
      const decisionIds = decisionsAbout(decisions, new Set(organizations.map(({ id }) => id)));
      const id = presentId(decisions.merges, body.organization.id);
      const regions = [...body.regions, ...regionsOfBodies(decisions, decisionIds)];
      return [body.organization.id, { id, organizations, regions, decisionIds }];
    }),
  );
}

/** The document does not name it, and the gazetteer does not know it any more. */
function asDecided({ organization, successors }: DecidedBody): Link {
  const [next, ...others] = successors;
  const link: Link = { organization, region: null, rule: 'decision' };
  return next === undefined
    ? link
    : { ...link, successor: asDecided({ organization: next, successors: others, regions: [] }) };
}

/** One for each folded name that the organization does not have by itself, by folded name. */
function decidedNames(
  own: readonly NameFact[],
  given: readonly { readonly id: string; readonly names: readonly NameFact[] }[],
): readonly NameFact[] {
  const known = new Set(own.map(({ folded }) => folded));
  const byFolded = new Map<string, { readonly text: string; readonly ids: Set<string> }>();
  for (const { id, names } of [...given].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const { text, folded } of names.filter((name) => !known.has(name.folded))) {
      const name = byFolded.get(folded) ?? { text, ids: new Set() };
      byFolded.set(folded, { ...name, ids: name.ids.add(id) });
    }
  }
  return Array.from(byFolded, ([folded, { text, ids }]) => ({
    text,
    folded,
    kind: 'ALIAS' as const,
    decisionIds: [...ids].sort(),
  })).sort((a, b) => (a.folded < b.folded ? -1 : 1));
}
