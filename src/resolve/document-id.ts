import { fold } from '../fold.ts';
import { toId } from '../model/ids.ts';
import type { DocumentHead } from '../model/records.ts';

/**
 * The id of the document: made of number and region where it has a number, else of title, date and publisher.
 * @param regionCode of the region whose document it is, null where it tells none
 */
export function documentId(head: DocumentHead, regionCode: string | null): string {
  return head.number === null
    ? toId(
        'doc',
        'title',
        fold(head.title.value),
        head.publishedOn?.value ?? null,
        fold(head.publisher?.value ?? ''),
      )
    : toId('doc', 'number', fold(head.number.value), regionCode);
}
