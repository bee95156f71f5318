/** Conditions on the document that something belongs to. */

import { fold } from '../../fold.ts';
import type { DocumentLiteral } from '../../graph/queries/conditions.ts';
import type { DocumentFilter } from '../resolvers-types.generated.ts';
import { and, type Expression } from './normal-form.ts';
import { textConditions, valueCondition } from './text.ts';

export function documentConditions(filter: DocumentFilter | null | undefined): Expression<DocumentLiteral> {
  return and<DocumentLiteral>([
    valueCondition('document.id', filter?.id),
    textConditions('document.number', filter?.number, fold),
    textConditions('document.title', filter?.title, fold),
    valueCondition('document.kind', filter?.kind),
  ]);
}
