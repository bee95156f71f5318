/** A document being printed line by line: each line is a passage, and knows its place. */

import type { Part } from '../../src/model/enums.ts';
import type { PassageFact } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/place.ts';

export interface Page {
  /** Adds a line at the end. */
  print(part: Part, line: string): Mention;
  /** The lines so far. */
  passages(): readonly PassageFact[];
}

export function openPage(documentId: string): Page {
  const passages: PassageFact[] = [];
  let end = 0;
  return {
    print(part, text) {
      const seq = passages.length;
      const mention = { start: end, end: end + text.length, line: seq + 1, quote: text, text };
      passages.push({ id: toId('psg', documentId, seq), seq, part, ...mention });
      end = mention.end + 1;
      return mention;
    },
    passages: () => passages,
  };
}

/**
 * Where `words` stand in a line, the first time at or behind `from`.
 * @param from UTF-16 units from the start of the line
 * @throws RangeError where the line does not have them
 */
export function placeIn(line: Mention, words: string, from = 0): Mention {
  const found = line.quote.indexOf(words, from);
  if (found < 0) throw new RangeError(`expected ${words} in ${line.quote}`);
  const start = line.start + found;
  return { start, end: start + words.length, line: line.line, quote: words, text: words };
}
