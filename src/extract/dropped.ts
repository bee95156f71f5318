/** What sites print around a document: reported, and read by nothing. */

import type { DroppedLine } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Tree } from '../parse/tree.ts';
import { mention } from '../text/mention.ts';

/** In printed order. */
export function toDroppedLines(source: Source, tree: Tree): readonly DroppedLine[] {
  return Array.from(tree.dropped, ([span, reason]) => {
    const { line, text } = mention(source, span);
    return { line, text, reason };
  });
}
