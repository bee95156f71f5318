import type { DocumentFact } from '../model/facts.ts';
import type { DocumentHead, DocumentRecords } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { documentId } from '../resolve/document-id.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { citeKeyOf } from './citation-facts.ts';
import { organizationId } from './links.ts';

/** The document as a node. */
export function documentFact(source: Source, records: DocumentRecords, resolution: Resolution): DocumentFact {
  const { head } = records;
  const period = head.period;
  return {
    id: documentId(head, resolution.regionCode),
    ref: `document/${documentName(head)}`,
    title: head.title.value,
    citeKey: citeKeyOf(head.title.value),
    number: head.number?.value ?? null,
    kind: head.kind,
    issuedOn: head.issuedOn?.value ?? null,
    publishedOn: head.publishedOn?.value ?? null,
    publisher: head.publisher?.value ?? null,
    sourceUrl: null,
    addressees: head.addressees?.text ?? null,
    periodStart: period?.value.from ?? null,
    periodEnd: period?.value.until ?? null,
    periodAsWritten: period?.mention.quote ?? null,
    sha256: source.sha256,
    issuerIds: [...new Set(head.issuers.map((issuer) => organizationId(resolution, issuer)))],
    regionCode: resolution.regionCode,
    coverage: records.coverage,
    dropped: records.dropped,
  };
}

/** What people call the document by in a `ref`: its number, else its title. */
export function documentName(head: DocumentHead): string {
  return head.number?.value ?? head.title.value;
}
