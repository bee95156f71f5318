/** Items of CSL-JSON: https://github.com/citation-style-language/schema, csl-data.json of version 1.0.2. */

import type { DocumentRow } from '../../graph/queries/documents.ts';
import { dateOf, isArticle, type CitedWork } from './cited-work.ts';

const TYPES = {
  PLAN: 'report',
  NOTICE: 'document',
  AGREEMENT: 'document',
  NEWS: 'webpage',
  OTHER: 'document',
} as const satisfies Record<DocumentRow['kind'], string>;

/** A list of one item, as JSON text. What CSL has no field for is in `custom`. */
export function toCslJson(work: CitedWork): string {
  const { id, url, title, number, issuers, publisher, sourceUrl, sha256, graphVersion, words } = work;
  const issued = dateOf(work);
  const item = {
    id,
    type: isArticle(work) ? 'article-newspaper' : TYPES[work.kind],
    language: 'zh-CN',
    title,
    author: issuers.length === 0 ? undefined : issuers.map((literal) => ({ literal })),
    ...(isArticle(work) ? { 'container-title': work.publisher } : { publisher: publisher ?? undefined }),
    number: number ?? undefined,
    issued: issued === null ? undefined : toDate(issued),
    accessed: work.accessedOn === null ? undefined : toDate(work.accessedOn),
    URL: url,
    custom: {
      sha256: sha256 ?? undefined,
      graphVersion,
      publishedAt: sourceUrl ?? undefined,
      ...(words ?? {}),
    },
  };
  return JSON.stringify([item], null, 2);
}

function toDate(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
