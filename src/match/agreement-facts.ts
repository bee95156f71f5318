import { fold } from '../fold.ts';
import type { AgreementFact } from '../model/association-facts.ts';
import { toId } from '../model/ids.ts';
import type { AgreementRecord } from '../model/records.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { entityLinkOf } from './links.ts';

/**
 * Agreements as nodes, parallel to their records. Many are called 合作协议, so the id is made of the title and the parties;
 * two records of one agreement give it twice.
 */
export function agreementFacts(
  records: readonly AgreementRecord[],
  resolution: Resolution,
): readonly AgreementFact[] {
  return records.map(({ title, parties }) => {
    const partyIds = parties.map((party) => entityLinkOf(resolution, party).id).sort();
    return {
      id: toId('agr', fold(title.text), ...partyIds),
      ref: `agreement/${title.text}`,
      title: title.text,
    };
  });
}
