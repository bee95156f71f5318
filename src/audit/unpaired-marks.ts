/** Quotation marks and brackets that have no partner. */

import type { PassageFact } from '../model/facts.ts';

/** A mark without its partner, and the passage it stands in. */
export interface UnpairedMark {
  readonly mark: string;
  /** What is missing. */
  readonly partner: string;
  readonly passage: PassageFact;
  /** In the text of the passage. */
  readonly at: number;
}

interface OpenMark {
  readonly mark: string;
  readonly passage: PassageFact;
  readonly at: number;
}

/** Both widths of a bracket are one. */
const PAIRS = [
  ['《', '》'],
  ['“', '”'],
  ['(', ')'],
  ['〔', '〕'],
  ['【', '】'],
] as const;
const CLOSER_OF: ReadonlyMap<string, string> = new Map(PAIRS);
const OPENER_OF: ReadonlyMap<string, string> = new Map(PAIRS.map(([opener, closer]) => [closer, opener]));

/** What is said goes on over paragraphs; a title or a remark does not. In characters of the document. */
const LONGEST_SAID = 3000;
const LONGEST = 1000;
/** So many may be open at once: more are no text. */
const MOST_OPEN = 100;

/** In printed order. Marks pair over line breaks, since headings and wrapped lines break within them. */
export function findUnpairedMarks(passages: readonly PassageFact[]): readonly UnpairedMark[] {
  const found: UnpairedMark[] = [];
  const open: OpenMark[] = [];
  for (const passage of passages) {
    // A paragraph that begins with “ takes up the speech of the one before, which is left open.
    if (passage.text.startsWith('“')) drop(open, '“');
    for (let at = 0; at < passage.text.length; at += 1) {
      const mark = toHalfWidth(passage.text[at] ?? '');
      if (CLOSER_OF.has(mark)) open.push({ mark, passage, at });
      if (open.length > MOST_OPEN) found.push(...open.splice(0, 1).map(leftOpen));
      const opener = OPENER_OF.get(mark);
      if (opener === undefined) continue;
      const partner = open.findLastIndex((each) => each.mark === opener && isNear(each, passage));
      if (partner >= 0) found.push(...open.splice(partner).slice(1).map(leftOpen));
      else if (!isNoMark(passage.text, at)) found.push({ mark, partner: opener, passage, at });
    }
  }
  return [...found, ...open.map(leftOpen)].sort((a, b) => a.passage.seq - b.passage.seq || a.at - b.at);
}

function drop(open: OpenMark[], mark: string): void {
  const at = open.findLastIndex((each) => each.mark === mark);
  if (at >= 0) open.splice(at, 1);
}

function isNear({ mark, passage: { start } }: OpenMark, passage: PassageFact): boolean {
  return passage.start - start <= (mark === '“' ? LONGEST_SAID : LONGEST);
}

function leftOpen({ mark, passage, at }: OpenMark): UnpairedMark {
  return { mark, partner: CLOSER_OF.get(mark) ?? '', passage, at };
}

function toHalfWidth(character: string): string {
  if (character === '（') return '(';
  return character === '）' ? ')' : character;
}

/** The numbers of a list, 1) and a); the rest of spoilt pinyin, 當?shù) and 域?qū); a ditto ” that stands alone. */
function isNoMark(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (text[at] === '”') return before.trim() === '' || /[\s|]$/u.test(before);
  return (
    /[\p{Script=Latin}\d?？:;=-]$/u.test(before) ||
    /(?:^|[\s。；;，,])[一二三四五六七八九十]{1,2}$/u.test(before)
  );
}
