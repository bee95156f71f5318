/** Sentences of a stretch of text. */

import { trimSpan, type Span } from '../text/mention.ts';

const STOPS = /[。；;！？!?\n]/gu;

/** Spans between full stops, semicolons and line breaks; the stop belongs to its sentence. */
export function toSentences(text: string, span: Span, stops: RegExp = STOPS): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (const { index } of text.slice(span.start, span.end).matchAll(stops)) {
    const end = span.start + index + 1;
    push(sentences, trimSpan(text, { start, end }));
    start = end;
  }
  push(sentences, trimSpan(text, { start, end: span.end }));
  return sentences;
}

function push(sentences: Span[], span: Span): void {
  if (span.end > span.start) sentences.push(span);
}
