/** A paragraph of a document while it is read. */

import type { ListPlace, NumberCounter } from './counters.ts';
import type { Lists } from './numbering.ts';
import type { Styles } from './styles.ts';

export interface Paragraph {
  words: string;
  style: string;
  /** As the paragraph itself says; null where it leaves that to its style. */
  list: string | null;
  level: number | null;
}

/** What the other parts of the file say of paragraphs. */
export interface Setting {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly count: NumberCounter;
}

export function newParagraph(): Paragraph {
  return { words: '', style: '', list: null, level: null };
}

/** Its lines with its automatic number, which an empty paragraph has, too; none where it is not printed. */
export function paragraphLines(paragraph: Paragraph, setting: Setting): readonly string[] {
  const style = setting.styles.get(paragraph.style);
  if (style?.hidden === true || style?.contents === true) return [];
  const place = findPlace(paragraph, setting);
  const number = place === null ? '' : setting.count(place);
  return `${number}${paragraph.words.trim()}`.split('\n').filter((line) => line.trim() !== '');
}

/** List 0 is none: it takes away what the style gives. */
function findPlace({ style: id, list, level }: Paragraph, { styles, lists }: Setting): ListPlace | null {
  const style = styles.get(id);
  const found = list ?? style?.list ?? null;
  if (found === null || found === '0') return null;
  const ofStyle = Array.from(lists.get(found)?.levels ?? []).find(
    ([, { style: linked }]) => linked === id,
  )?.[0];
  return { list: found, level: level ?? style?.level ?? ofStyle ?? 0 };
}
