/**
 * A stretch of a document. Offsets are UTF-16 units from 0, end exclusive, in the decoded text of the file without
 * its byte order mark, as published; `line` is 1-based and is the line of `start`.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A stretch without its line. The terms are those of the W3C TextPositionSelector. */
export type TextRange = Pick<Place, 'start' | 'end'>;

/** Words at a place: `quote` is what stands there, `text` the same in simplified script without line breaks or stray pinyin. */
export interface Mention extends Place {
  readonly quote: string;
  readonly text: string;
}
