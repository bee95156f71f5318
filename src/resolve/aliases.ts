/** Second names that a document gives an organization (curated): what they mean is what the first name means. */

import { fold } from '../fold.ts';
import type { AliasRecord } from '../model/records.ts';
import type { GroupFinder } from './groups.ts';
import type { OrganizationFinder } from './organizations.ts';

interface Finders {
  readonly findOrganization: OrganizationFinder;
  readonly findGroup: GroupFinder;
}

/** The finders with the second names known. That an organization has them is told by statements, not by its facts. */
export function withAliases(
  aliases: readonly AliasRecord[],
  { findOrganization, findGroup }: Finders,
): Finders {
  const first = new Map(aliases.map(({ name, of }) => [fold(name.text), of]));
  return {
    findOrganization: (name, outer) => {
      const of = first.get(fold(name));
      return of === undefined ? findOrganization(name, outer) : { ...findOrganization(of), rule: 'alias' };
    },
    findGroup: (name) => {
      const of = first.get(fold(name));
      const group = of === undefined ? null : findGroup(of);
      return group === null ? findGroup(name) : { ...group, rule: 'alias' };
    },
  };
}
