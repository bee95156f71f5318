/** What all forms of a citation are made of. */

import type { Context } from '../context.ts';
import type { DocumentRow } from '../../graph/queries/documents.ts';
import type { StatementRow } from '../../graph/queries/statements.ts';
import { permanentAddress } from '../permanent-address/address.ts';

/** The words that are cited: as printed, in one line. */
export interface CitedWords {
  readonly quote: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A document, or words of it. Days are ISO 8601. */
export interface CitedWork {
  /** Of the document, of a statement where words are cited. */
  readonly id: string;
  /** The permanent address of `id`. */
  readonly url: string;
  readonly title: string;
  readonly number: string | null;
  readonly kind: DocumentRow['kind'];
  readonly held: boolean;
  /** Names in printed order. */
  readonly issuers: readonly string[];
  readonly publisher: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  /** Where it was published; null where not known. */
  readonly sourceUrl: string | null;
  readonly sha256: string | null;
  readonly graphVersion: number;
  /** Day (UTC) of that version: when the text was as it is cited. Null before the first load. */
  readonly accessedOn: string | null;
  readonly words: CitedWords | null;
}

/** @param statement the words to cite, null for the document as a whole */
export async function toCitedWork(
  { state, loaders, publicUrl }: Pick<Context, 'state' | 'loaders' | 'publicUrl'>,
  document: DocumentRow,
  statement: StatementRow | null,
): Promise<CitedWork> {
  const issuers = await loaders.issuers.load(document.id);
  const { number, kind, held, issuedOn, publishedOn, sourceUrl, sha256 } = document;
  const id = statement?.id ?? document.id;
  return {
    ...{ id, number, kind, held, issuedOn, publishedOn, sourceUrl, sha256 },
    url: permanentAddress(publicUrl, id),
    title: toOneLine(document.title),
    publisher: document.publisher === null ? null : toOneLine(document.publisher),
    issuers: issuers.map(({ name }) => toOneLine(name)),
    graphVersion: state.version,
    accessedOn: state.loadedAt?.slice(0, 10) ?? null,
    words: statement === null ? null : { quote: toOneLine(statement.quote), line: statement.line },
  };
}

/** The day it came out: of publication, else of issue. */
export function dateOf({ publishedOn, issuedOn }: CitedWork): string | null {
  return publishedOn ?? issuedOn;
}

/** Whether it is an article of a medium that is known by name. */
export function isArticle(work: CitedWork): work is CitedWork & { readonly publisher: string } {
  return work.kind === 'NEWS' && work.publisher !== null;
}

function toOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
