/** Places of one text that print one body in two ways. */

import { groupBy } from '../group-by.ts';

/** One body under two names. */
export interface NameVariant {
  readonly long: string;
  readonly short: string;
}

/** Characters behind the region that both names begin with. */
const SAME_START = 3;
/** Characters of the end that both names have: 保健所. */
const SAME_END = 3;
/** Characters that one name has in its middle and the other has not. */
const MOST_INSERTED = 2;
const LONGEST = 20;
/** Names with one start that are compared, so that work stays bounded. */
const MOST_ALIKE = 100;

/** Institutions; organs differ by one word and are two bodies (人民政府办公室, 人民政府外事办公室). */
const END = /^\p{Script=Han}{2}(?:所|站|馆)|^\p{Script=Han}中心/u;

/**
 * Institutions of a region whose names differ by a word in the middle: 渝中区中小学卫生保健所, 渝中区中小学保健所.
 * @param regionNames as the text prints them (渝中区)
 */
export function variantsAfter(text: string, regionNames: readonly string[]): readonly NameVariant[] {
  return regionNames.flatMap((region) => {
    const names = new Set(
      text
        .split(region)
        .slice(1)
        .map((words) => words.slice(0, LONGEST)),
    );
    const alike = groupBy([...names], (name) => name.slice(0, SAME_START));
    return [...alike.values()].flatMap((group) => variantsIn(group.slice(0, MOST_ALIKE), region));
  });
}

/** Is each form the end of the longest? 省科技厅、工业和信息化厅 leaves the level out, and names no other body. */
export function isOneName(forms: readonly string[]): boolean {
  const longest = forms.reduce((long, form) => (form.length > long.length ? form : long), '');
  return forms.every((form) => longest.endsWith(form));
}

function variantsIn(names: readonly string[], region: string): readonly NameVariant[] {
  return names.flatMap((long) =>
    names.flatMap((short) => {
      const end = endOfVariant(long, short);
      if (end === null) return [];
      return [{ long: region + long.slice(0, end.long), short: region + short.slice(0, end.short) }];
    }),
  );
}

/** Where both names end, if `long` is `short` with a word put in. */
function endOfVariant(long: string, short: string): { readonly long: number; readonly short: number } | null {
  const same = sharedStart(long, short);
  if (same < SAME_START) return null;
  for (let inserted = 1; inserted <= MOST_INSERTED; inserted += 1) {
    const rest = long.slice(same + inserted);
    const end = END.exec(rest)?.[0];
    if (end?.length === SAME_END && short.startsWith(end, same)) {
      return { long: same + inserted + SAME_END, short: same + SAME_END };
    }
  }
  return null;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
