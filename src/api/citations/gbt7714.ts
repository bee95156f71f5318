/**
 * References as GB/T 7714-2015 orders them, for resources read online (4.6: 主要责任者. 题名: 其他题名信息[文献类型标识/OL].
 * (更新日期)[引用日期]. 获取和访问路径; 4.4 for articles of newspapers). What the standard has no place for follows behind it: the
 * words cited with their line, where it was published, sha256 of the edition, version of the graph.
 */

import { dateOf, isArticle, type CitedWork } from './cited-work.ts';

/** Authors that are named before 等 stands for the others (8.1.2). */
const MOST_NAMES = 3;

export function toGbt7714(work: CitedWork): string {
  return [
    ...responsible(work),
    `${titleOf(work)}[${markOf(work)}]`,
    ...datesOf(work),
    work.url,
    ...notesOf(work),
  ]
    .map((element) => `${element}.`)
    .join(' ');
}

function responsible(work: CitedWork): readonly string[] {
  const { issuers, publisher } = work;
  const names = issuers.length > 0 || publisher === null || isArticle(work) ? issuers : [publisher];
  if (names.length === 0) return [];
  return [[...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['等'] : [])].join(', ')];
}

function titleOf({ title, number }: CitedWork): string {
  return number === null ? title : `${title}: ${number}`;
}

/** Annex B: N 报纸, EB 电子公告, Z 其他; OL 联机网络. */
function markOf(work: CitedWork): string {
  if (!work.held) return 'Z/OL';
  return isArticle(work) ? 'N/OL' : 'EB/OL';
}

function datesOf(work: CitedWork): readonly string[] {
  const date = dateOf(work);
  const cited = work.accessedOn === null ? '' : `[${work.accessedOn}]`;
  const published = isArticle(work)
    ? [work.publisher, ...(date === null ? [] : [date])].join(', ')
    : date === null
      ? ''
      : `(${date})`;
  return published + cited === '' ? [] : [published + cited];
}

function notesOf({ words, sourceUrl, sha256, graphVersion }: CitedWork): readonly string[] {
  return [
    ...(words === null ? [] : [`第${words.line}行: “${words.quote}”`]),
    ...(sourceUrl === null ? [] : [`原载: ${sourceUrl}`]),
    ...(sha256 === null ? [] : [`SHA-256: ${sha256}`]),
    `图谱版本: ${graphVersion}`,
  ];
}
