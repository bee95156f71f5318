/** What a file is by its content, whatever its name says. */
export type Format = 'TEXT' | 'HTML' | 'MARKDOWN' | 'DOCX' | 'PDF';

export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** A document as text: decoded once, folded once, every offset leading back to what was printed. */
export interface Source {
  /** Path or name the bytes came under. */
  readonly file: string;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly format: Format;
  /** Of the bytes; null for DOCX and PDF, whose text is not bytes of one encoding. */
  readonly encoding: Encoding | null;
  /**
   * As published: decoded, without byte order mark; for HTML, DOCX and PDF the text extracted from the file. All offsets
   * of records count in it.
   */
  readonly original: string;
  /**
   * The text that rules read: simplified script, digits half width, without stray pinyin, invisible characters and marks
   * of Markdown.
   */
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
