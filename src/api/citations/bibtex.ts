/**
 * Entries of BibTeX. Braces in a value are written as commands: BibTeX counts them even behind a backslash, so that one of
 * them alone would swallow what follows.
 */

import { dateOf, isArticle, type CitedWork } from './cited-work.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** The key is the id of the work, so it is the same in every export. */
export function toBibtex(work: CitedWork): string {
  const fields = fieldsOf(work).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${isArticle(work) ? 'article' : 'misc'}{${work.id},\n${fields.join(',\n')}\n}`;
}

function fieldsOf(work: CitedWork): readonly (readonly [string, string])[] {
  const { title, number, issuers, publisher, url, accessedOn } = work;
  const [year, month] = dateOf(work)?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Braces of their own: the name of a body is not parted into first and last, a title keeps its case.
    ['author', issuers.length === 0 ? null : issuers.map((name) => `{${escape(name)}}`).join(' and ')],
    ['title', `{${escape(title)}}`],
    // The styles print neither publisher nor number of an entry `misc`.
    isArticle(work)
      ? ['journal', escape(work.publisher)]
      : ['howpublished', escape([publisher, number].filter((part) => part !== null).join(', '))],
    ['year', year],
    ['month', month === undefined ? null : String(Number(month))],
    ['url', url],
    ['urldate', accessedOn],
    ['note', escape(noteOf(work))],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

function noteOf({ words, sourceUrl, sha256, graphVersion }: CitedWork): string {
  return [
    ...(words === null ? [] : [`Line ${words.line}: ${words.quote}`]),
    ...(sourceUrl === null ? [] : [`Published at ${sourceUrl}`]),
    ...(sha256 === null ? [] : [`SHA-256 ${sha256}`]),
    `Graph version ${graphVersion}`,
  ].join('; ');
}

function escape(text: string): string {
  return text.replace(/[\\{}~^"#$%&_]/gu, (mark) => COMMANDS[mark] ?? mark);
}
