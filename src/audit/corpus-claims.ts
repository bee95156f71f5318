/** What each document claims of one thing, and which of them cannot both be right. */

import { groupBy } from '../group-by.ts';
import type { SaidByDocument } from '../model/corpus.ts';

/** All that one document says in answer to one question: two values where it says two things. */
export interface Claim {
  /** The year of the document, null where it tells none. */
  readonly year: string | null;
  /** Distinct and sorted. */
  readonly values: readonly string[];
  readonly said: readonly SaidByDocument[];
}

/**
 * The statements of the documents that contradict another one, in the order given; none where all may agree.
 * @param valueOf the answer of a statement, null where it gives none
 * @param mayAgree of one answer each of two documents
 * @param isComparable asked of two documents before their answers are
 */
export function contradicting(
  said: readonly SaidByDocument[],
  valueOf: (said: SaidByDocument) => string | null,
  mayAgree: (value: string, other: string) => boolean,
  isComparable: (claim: Claim, other: Claim) => boolean = () => true,
): readonly SaidByDocument[] {
  const alike = [...groupBy(toClaims(said, valueOf), likenessOf).values()];
  const contradict = (claim: Claim, other: Claim) =>
    isComparable(claim, other) &&
    !claim.values.some((value) => other.values.some((another) => mayAgree(value, another)));
  const among = alike.filter(([claim]) => alike.some(([other]) => contradict(claim, other)));
  const ids = new Set(among.flat().flatMap((claim) => claim.said.map(({ id }) => id)));
  return said.filter(({ id }) => ids.has(id));
}

/** One claim a document that answers. */
function toClaims(
  said: readonly SaidByDocument[],
  valueOf: (said: SaidByDocument) => string | null,
): readonly Claim[] {
  const answers = said.filter((each) => valueOf(each) !== null);
  return [...groupBy(answers, ({ documentId }) => documentId).values()].map((ofDocument) => ({
    year: ofDocument[0].datedOn?.slice(0, 4) ?? null,
    values: [...new Set(ofDocument.flatMap((each) => valueOf(each) ?? []))].sort(),
    said: ofDocument,
  }));
}

function likenessOf({ year, values }: Claim): string {
  return JSON.stringify([year, values]);
}
