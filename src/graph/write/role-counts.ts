/** How many organizations hold each role for a task. */

import { ROLES, type Role } from '../../model/enums.ts';
import type { DocumentFacts } from '../../model/facts.ts';

type RoleCounts = Readonly<
  Record<'leadCount' | 'responsibleCount' | 'supportCount' | 'superviseCount', number>
>;

/** Distinct organizations in each role, over all parts of the document, by id of what the role is for. */
export function countOrganizations({ responsibilities }: DocumentFacts): (subjectId: string) => RoleCounts {
  const bySubject = new Map<string, Map<Role, Set<string>>>();
  for (const { subjectId, role, organizationId } of responsibilities) {
    const roles = bySubject.get(subjectId) ?? new Map(ROLES.map((each) => [each, new Set<string>()]));
    roles.get(role)?.add(organizationId);
    bySubject.set(subjectId, roles);
  }
  return (subjectId) => {
    const count = (role: Role) => bySubject.get(subjectId)?.get(role)?.size ?? 0;
    return {
      leadCount: count('LEAD'),
      responsibleCount: count('RESPONSIBLE'),
      supportCount: count('SUPPORT'),
      superviseCount: count('SUPERVISE'),
    };
  };
}
