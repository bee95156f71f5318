/** Sentences of a stretch of text. */

import { trimSpan, type Span } from '../text/mention.ts';

/** Spans between full stops, semicolons and line breaks; the stop belongs to its sentence. */
export function toSentences(text: string, span: Span, stops = '。；;！？!?\n'): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (let position = span.start; position < span.end; position += 1) {
    if (!stops.includes(text[position] ?? '')) continue;
    push(sentences, trimSpan(text, { start, end: position + 1 }));
    start = position + 1;
  }
  push(sentences, trimSpan(text, { start, end: span.end }));
  return sentences;
}

function push(sentences: Span[], span: Span): void {
  if (span.end > span.start) sentences.push(span);
}
