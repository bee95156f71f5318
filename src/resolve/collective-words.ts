/** The words that collectives are made of behind 各: 镇街, 区县(自治县), 乡镇人民政府. */

/** A pattern of these words and of what stands between them, for `wordsOf`. */
export function toWords(words: string): RegExp {
  return new RegExp(`${words}|党委|人民政府|政府|各|所有|[、,，和与及/()]`, 'uy');
}

/** The words that make up the whole text; null where something else is in it. */
export function wordsOf(text: string, words: RegExp): readonly string[] | null {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    words.lastIndex = at;
    const word = words.exec(text)?.[0];
    if (word === undefined) return null;
    found.push(word);
    at += word.length;
  }
  return found.length === 0 ? null : found;
}

/** 各镇党委 are other units than the towns' governments. */
export function isOfPartyOnly(words: readonly string[]): boolean {
  return words.some((word) => word.startsWith('党')) && !words.some((word) => /政府|办事处/u.test(word));
}
