/** Statements of the words that prove a finding, where no other statement holds them. */

import type { StatementFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { Mention, Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { isSpace, mention } from '../text/mention.ts';
import type { Words } from './rule.ts';

/** The words at their place; those of the whole stretch where they do not stand in it as given. */
export function findWords(source: Source, { within, text }: Words): Mention {
  const { start, end } = within;
  const from = indexOf(source.offsets, start);
  const until = indexOf(source.offsets, end);
  const kept: number[] = [];
  for (let at = from; at < until; at += 1) if (!isSpace(source.text.charCodeAt(at))) kept.push(at);
  const letters = kept.map((at) => source.text[at] ?? '').join('');
  const words = text.replace(/\s+/gu, '');
  const at = letters.indexOf(words);
  const first = kept[at];
  const last = kept[at + words.length - 1];
  return first === undefined || last === undefined || words === ''
    ? mention(source, { start: from, end: until })
    : mention(source, { start: first, end: last + 1 });
}

/** Of a finding about `subjectId`, the statements of its words, in the order given. */
export function toEvidence(
  words: readonly Mention[],
  finding: {
    readonly id: string;
    readonly rule: string;
    readonly aboutId: string;
    readonly documentId: string;
  },
  partAt: (place: Place) => StatementFact['part'],
): readonly StatementFact[] {
  return words.map(({ quote, text, start, end, line }, position) => ({
    id: toId('stm', finding.documentId, finding.id, position),
    predicate: 'EVIDENCE',
    subjectId: finding.aboutId,
    objectId: null,
    value: null,
    asWritten: text,
    ranges: [{ start, end }],
    ...{ quote, text, start, end, line, position },
    part: partAt({ start, end, line }),
    rule: finding.rule,
    linkedBy: null,
  }));
}

/** Of the first character of the reading text at or behind an offset of the published text. */
function indexOf(offsets: Uint32Array, offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
