/** Which document a citation means: one that is held, or a node that stands for it until it is. */

import { fold } from '../../../fold.ts';
import { toId } from '../../../model/ids.ts';
import { toNameTokens, toNumberTokens } from '../../full-text.ts';
import { toRow, type EdgeRow, type NodeRow } from '../rows.ts';
import { toDateKey, toTextKey } from '../sort-keys.ts';
import { groupBy } from '../../../group-by.ts';

/** One place that cites. */
export interface Citation {
  /** Of the statement. */
  readonly id: string;
  readonly documentId: string;
  /** `citeKey` of what it cites. */
  readonly key: string;
  readonly title: string;
  readonly number: string | null;
  readonly relation: string;
  /** Among the citations of its document, as printed. */
  readonly position: number;
}

/** What a held document can be cited by. */
export interface HeldDocument {
  readonly id: string;
  readonly citeKey: string | null;
  readonly numberFolded: string | null;
}

/** The edges CITES that the documents of these citations have: a document does not cite itself. */
export function toCites(citations: readonly Citation[], held: readonly HeldDocument[]): readonly EdgeRow[] {
  const byDocument = groupBy([...citations].sort(byPlace), ({ documentId }) => documentId);
  return [...byDocument].flatMap(([from, ofDocument]) =>
    [...groupBy(ofDocument, (citation) => targetOf(citation, held))]
      .filter(([to]) => to !== from)
      .map(([to, places], position) => ({
        from,
        to,
        properties: { relation: places[0].relation, position, statementIds: places.map(({ id }) => id) },
      })),
  );
}

/** Id of the node that stands for what is cited under that key. */
export function citedId(key: string): string {
  return toId('doc', 'cited', key);
}

/**
 * The node that stands for what is cited under that key. A number that leads to a held document is not its own.
 * @param citations among them, of all of that key, the first by id, and the first of those that print a number
 */
export function toCitedDocument(
  key: string,
  citations: readonly Citation[],
  held: readonly HeldDocument[],
): NodeRow {
  const id = citedId(key);
  const ofKey = citations.filter((citation) => citation.key === key).sort((a, b) => (a.id < b.id ? -1 : 1));
  const title = ofKey[0]?.title ?? key;
  const numbered = ofKey.find((citation) => citation.number !== null);
  const number = numbered !== undefined && targetOf(numbered, held) === id ? numbered.number : null;
  return toRow({
    id,
    ref: `document/${number ?? title}`,
    name: title,
    title,
    titleFolded: fold(title),
    titleKey: toTextKey(title, id),
    citeKey: key,
    number,
    numberFolded: number === null ? null : fold(number),
    ...toNameTokens(id, fold(title)),
    numberTokens: number === null ? null : toNumberTokens(fold(number)),
    issuedKey: toDateKey(null, id),
    publishedKey: toDateKey(null, id),
    kind: 'OTHER',
    outcome: 'NOT_HELD',
    held: false,
  });
}

/** A printed number decides; without one, the title, as long as only one document has it. */
function targetOf({ documentId, key, number }: Citation, held: readonly HeldDocument[]): string {
  const folded = number === null ? null : fold(number);
  const numbered = held.filter(({ numberFolded }) => folded !== null && numberFolded === folded);
  const titled = held.filter(
    ({ citeKey, numberFolded }) => citeKey === key && (folded === null || numberFolded === null),
  );
  const meant = numbered.length > 0 ? numbered : titled;
  if (meant.some(({ id }) => id === documentId)) return documentId;
  const [only, ...others] = meant;
  return only === undefined || others.length > 0 ? citedId(key) : only.id;
}

function byPlace(a: Citation, b: Citation): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
