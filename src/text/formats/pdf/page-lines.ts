/** Words at places of a page to printed lines. */

/** A piece of text where the file puts it: points from the lower left corner of the page. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly height: number;
}

/** Words without a gap between them. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface PrintedLine {
  /** Counted from 0. */
  readonly page: number;
  readonly y: number;
  readonly height: number;
  /** From left to right, at least one. */
  readonly segments: readonly Segment[];
}

/** In heights of letters. */
const SAME_LINE = 0.5;
/** Justified lines stretch the gaps between words, columns stand further apart. */
const GAP = 1.2;
const WORD_GAP = 0.25;

/** From top to bottom. */
export function toPrintedLines(items: readonly PlacedText[], page: number): readonly PrintedLine[] {
  const placed = items.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x);
  const groups: PlacedText[][] = [];
  for (const item of placed) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group !== undefined &&
      first !== undefined &&
      first.y - item.y < SAME_LINE * Math.min(first.height, item.height)
    ) {
      group.push(item);
    } else groups.push([item]);
  }
  return groups.map((group) => ({
    page,
    y: group[0]?.y ?? 0,
    height: Math.max(...group.map(({ height }) => height)),
    segments: toSegments(group.toSorted((a, b) => a.x - b.x)),
  }));
}

function toSegments(items: readonly PlacedText[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, width, height } of items) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : x - last.right;
    if (last === undefined || gap > GAP * height) segments.push({ text, left: x, right: x + width });
    else {
      const words = gap > WORD_GAP * height ? joinWords(last.text, text) : last.text + text;
      segments[segments.length - 1] = {
        text: words,
        left: last.left,
        right: Math.max(last.right, x + width),
      };
    }
  }
  return segments;
}

/** Latin words and numbers are parted by a space, Chinese is not. */
export function joinWords(before: string, after: string): string {
  const parts = /[\w%]$/u.test(before) && /^\w/u.test(after);
  return parts ? `${before} ${after}` : before + after;
}
