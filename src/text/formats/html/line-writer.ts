/** Inline text to lines, white space as browsers print it. */

const HTML_SPACE = /[ \t\n\f\r]+/gu;

export interface LineWriter {
  readonly lines: string[];
  /** @param kept whether white space is printed as it stands (`pre`) */
  write(text: string, kept: boolean): void;
  /** Ends the line that was begun. */
  endLine(): void;
}

export function createLineWriter(): LineWriter {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const words = line.trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  return {
    lines,
    write(text, kept) {
      if (kept) {
        const [first = '', ...more] = text.split(/\r\n|[\n\r]/u);
        line += first;
        for (const next of more) {
          endLine();
          line = next;
        }
        return;
      }
      const words = collapse(text);
      line += line.endsWith(' ') || line === '' ? words.replace(/^ /u, '') : words;
    },
    endLine,
  };
}

/** A line break in the source between Chinese characters is no space. */
function collapse(text: string): string {
  return text.replace(HTML_SPACE, (gap, at: number) => {
    const parts = gap.includes('\n') || gap.includes('\r');
    const inside = text.charCodeAt(at - 1) > 0x2e7f && text.charCodeAt(at + gap.length) > 0x2e7f;
    return parts && inside ? '' : ' ';
  });
}
