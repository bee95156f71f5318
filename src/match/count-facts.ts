import { fold } from '../fold.ts';
import type { CountPartFact, StatedCountFact } from '../model/association-facts.ts';
import { toId } from '../model/ids.ts';
import type { StatedCountRecord, StatedPartRecord } from '../model/records.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { entityLinkOf } from './links.ts';
import { occurrenceCounter } from './occurrences.ts';

/** Endings of the names of groups, as they stand in what is counted: 学前教育集团, 学校共同体. */
const COUNTED = /(?:集团|共同体|教共体|教联体|学区)$/u;

/** Stated counts as nodes, parallel to their records. An id is made of what is counted, not of the number. */
export function countFacts(
  records: readonly StatedCountRecord[],
  documentId: string,
  resolution: Resolution,
): readonly StatedCountFact[] {
  const nth = occurrenceCounter();
  return records.map((record, position) => {
    const ofId = record.of === null ? documentId : entityLinkOf(resolution, record.of).id;
    const key = [ofId, fold(record.what), record.asOf ?? ''];
    return {
      id: toId('cnt', documentId, ...key, nth(key.join('/'))),
      ...toPart(record),
      ofId,
      asOf: record.asOf,
      breakdown: record.breakdown.map(toPart),
      modes: record.modes,
      counted: COUNTED.exec(record.what)?.[0] ?? null,
      position,
    };
  });
}

function toPart({ what, quantity, comparator, asWritten }: StatedPartRecord): CountPartFact {
  return { what, quantity, comparator, asWritten };
}
