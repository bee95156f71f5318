/** A filter of findings as the graph takes it. */

import { fold } from '../../fold.ts';
import type { Conjunction, FindingLiteral } from '../../graph/queries/conditions.ts';
import type { FindingAnchor } from '../../graph/queries/findings.ts';
import type { FindingFilter } from '../resolvers-types.generated.ts';
import { documentConditions } from './documents.ts';
import { and, toConjunction } from './normal-form.ts';
import { textConditions, valueCondition } from './text.ts';

export interface FindingSelection {
  readonly where: Conjunction<FindingLiteral>;
  /** One of the demands of `where`, chosen to start from. */
  readonly anchor: FindingAnchor;
}

/** Open findings unless the filter names a status. */
export function selectFindings(filter: FindingFilter | null | undefined): FindingSelection {
  const where = toConjunction(
    and<FindingLiteral>([
      textConditions('rule', filter?.rule, (rule) => rule),
      valueCondition('severity', filter?.severity),
      valueCondition('status', filter?.status ?? 'OPEN'),
      valueCondition('about', filter?.about),
      documentConditions(filter?.document),
    ]),
  );
  return { where, anchor: anchorOf(filter) };
}

function anchorOf(filter: FindingFilter | null | undefined): FindingAnchor {
  const { about, document } = filter ?? {};
  if (typeof about === 'string') return { by: 'about', value: about };
  if (typeof document?.id === 'string') return { by: 'documentId', value: document.id };
  const number = document?.number?.eq;
  return typeof number === 'string'
    ? { by: 'documentNumber', value: fold(number) }
    : { by: 'none', value: null };
}
