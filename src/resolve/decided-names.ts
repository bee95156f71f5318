/** What names mean after people have decided about them. */

import { fold } from '../fold.ts';
import type { DecidedBody } from '../model/decisions.ts';
import type { OrganizationFact } from '../model/facts.ts';
import { settled, type BodyFinder } from './decided-bodies.ts';
import type { FoundEntity } from './entities.ts';
import type { Link } from './links.ts';
import { toOwnBody } from './own-bodies.ts';
import type { Region } from './regions.ts';
import { presentId, type StandingDecisions } from './standing-decisions.ts';

/** The document that is read. */
export interface DecisionContext {
  readonly decisions: StandingDecisions;
  readonly documentId: string;
  /** As in `Surroundings`. */
  readonly chain: readonly Region[];
  readonly findBody: BodyFinder;
}

/** The decisions at work in one document. */
export interface Decider {
  /** What a name means, from what it means by the rules. */
  readonly settle: (name: string, link: Link) => Link;
  /** The same of a name that may mean a region. */
  readonly settleEntity: (name: string, found: FoundEntity) => FoundEntity;
  /** What an organization is after merges. */
  readonly settleBody: (link: Link) => Link;
  /** The decision that sets a name apart from what it means by the rules; undefined where there is none. */
  readonly differenceOf: (name: string, link: Link) => Difference | undefined;
}

type Difference = StandingDecisions['differences'][number];

/** An alias counts first, then that a name means another body here, then that organizations are one. */
export function nameDecider({ decisions, documentId, chain, findBody }: DecisionContext): Decider {
  const { aliases, merges, differences } = decisions;
  const codes = new Set(chain.map(({ code }) => code));
  const present = (id: string) => presentId(merges, id);
  const merged = [...merges.values()];
  const mergedNames = new Set(merged.map(({ other }) => other.organization.name));

  const settleBody = (link: Link): Link => {
    const id = present(link.organization.id);
    const into = merged.find(({ aboutId }) => aboutId === id);
    const isOther = into !== undefined && id !== link.organization.id;
    return isOther ? findBody(into.body) : withoutMerged(link, mergedNames);
  };
  const settleAlias = (name: string, link: Link): Link => {
    const alias = aliases.find(
      (each) => fold(each.name) === fold(name) && (each.regionCode === null || codes.has(each.regionCode)),
    );
    return alias !== undefined && areAlike(alias.body, link) ? findBody(alias.body) : link;
  };
  const differenceOf = (name: string, link: Link) => {
    const id = present(settleAlias(name, link).organization.id);
    return differences.find(
      (each) =>
        each.documentId === documentId && fold(each.name) === fold(name) && present(each.aboutId) === id,
    );
  };
  const settle = (name: string, link: Link): Link => {
    const meant = settleAlias(name, link);
    if (differenceOf(name, link) === undefined) return settleBody(meant);
    const organization = toOwnBody(meant.organization, name, documentId);
    return settleBody({ organization, region: null, rule: 'decision' });
  };
  return {
    settle,
    settleBody,
    differenceOf,
    settleEntity(name, found) {
      if (found.organization === null) return found;
      const organization = settle(name, found.organization);
      return { ...found, organization, link: { id: organization.organization.id, rule: organization.rule } };
    },
  };
}

/** Of two organizations that are one, a name does not mean one or the other. */
function withoutMerged(link: Link, mergedNames: ReadonlySet<string>): Link {
  const { candidates = [] } = link;
  const left = candidates.filter((name) => !mergedNames.has(name));
  if (left.length === candidates.length) return link;
  return left.length < 2 ? settled(link) : { ...link, candidates: left };
}

/** A name of a unit may turn out to be that of a school, but a group is no unit. */
function areAlike({ organization: { type } }: DecidedBody, { organization }: Link): boolean {
  return type === organization.type || (holdsRoles(type) && holdsRoles(organization.type));
}

function holdsRoles(type: OrganizationFact['type']): boolean {
  return type === 'UNIT' || type === 'SCHOOL';
}
