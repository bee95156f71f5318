/** The sentence of a question, with its parameters. */

/**
 * `{name}` becomes the value of that parameter; words in `[…]` stay only where all parameters in them are given.
 * @param values by name of the parameter; a parameter without one stays as `{name}` outside of brackets
 */
export function fillSentence(template: string, values: ReadonlyMap<string, string>): string {
  return template
    .replace(/\[([^[\]]*)\]/gu, (_whole, words: string) =>
      namesIn(words).every((name) => values.has(name)) ? words : '',
    )
    .replace(/\{(\w+)\}/gu, (whole, name: string) => values.get(name) ?? whole);
}

/** The sentence as it stands in the catalogue, for one who has not chosen values yet. */
export function openSentence(template: string): string {
  return template.replace(/[[\]]/gu, '').replace(/\{(\w+)\}/gu, '‹$1›');
}

/** Names of the parameters in a template, in order. */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
}
