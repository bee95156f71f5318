/** Bodies of which nothing is known but that one document names them, and that they are no other. */

import { fold } from '../fold.ts';
import type { OrganizationFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import { toBase, toName } from './links.ts';

/** @param taken what the name was taken for: of its type, but of no known region */
export function toOwnBody(taken: OrganizationFact, printed: string, documentId: string): OrganizationFact {
  const name = printed.normalize('NFKC');
  const names = [toName(name, 'CANONICAL')];
  switch (taken.type) {
    case 'UNIT':
      return {
        ...toBase('unt', null, name, names, documentId),
        type: 'UNIT',
        kind: taken.kind,
        level: null,
        function: null,
        successorId: null,
        until: null,
      };
    case 'SCHOOL':
      return { ...toBase('sch', null, name, names, documentId), type: 'SCHOOL', stages: taken.stages };
    case 'EDUCATION_GROUP':
      return {
        ...toBase('grp', null, name, names, documentId),
        type: 'EDUCATION_GROUP',
        stages: taken.stages,
      };
    case 'ALLIANCE':
      return {
        id: toId('all', documentId, fold(name)),
        ref: `alliance/${documentId}/${name}`,
        name,
        names,
        regionId: null,
        type: 'ALLIANCE',
      };
  }
}
