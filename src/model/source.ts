/** A document as text: decoded once, folded once, every offset leading back to what was printed. */
export interface Source {
  /** Path or name the bytes came under. */
  readonly file: string;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';
  /** As published: decoded, without byte order mark. All offsets of records count in it. */
  readonly original: string;
  /** The text that rules read: simplified script, without stray pinyin, digits half width. */
  readonly text: string;
  /** `offsets[i]` is the offset in `original` of `text[i]`; one longer than `text`. */
  readonly offsets: Uint32Array;
}

/**
 * A sentence as rules of prose read it: without line breaks and white space (but between Latin letters), each character
 * leading back to its place.
 */
export interface Sentence {
  readonly text: string;
  /** `offsets[i]` is the offset in `Source.text` of `text[i]`. */
  readonly offsets: readonly number[];
}
