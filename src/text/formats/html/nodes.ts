/** A page as a flat list of what opens, prints and closes. */

import { Parser } from 'htmlparser2';
import { ZerenError } from '../../../errors.ts';

export interface Open {
  readonly kind: 'OPEN';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Indexes of this node and of the one that closes it. */
  readonly start: number;
  end: number;
  /** Printing characters before it on the page, and up to its end. */
  readonly before: number;
  until: number;
}

export type HtmlNode =
  Open | { readonly kind: 'TEXT'; readonly text: string } | { readonly kind: 'CLOSE'; readonly name: string };

/** Browsers stop at 512. */
const DEEPEST = 1000;

/** @throws ZerenError FILE_TOO_COMPLEX */
export function toNodes(html: string): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  const open: Open[] = [];
  let text = '';
  let printed = 0;
  const endText = (): void => {
    if (text !== '') nodes.push({ kind: 'TEXT', text });
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      endText();
      if (open.length >= DEEPEST) {
        throw new ZerenError(
          'FILE_TOO_COMPLEX',
          `expected elements at most ${DEEPEST} deep, got deeper ones`,
        );
      }
      const node: Open = {
        kind: 'OPEN',
        name,
        attributes,
        start: nodes.length,
        end: nodes.length,
        before: printed,
        until: printed,
      };
      nodes.push(node);
      open.push(node);
    },
    ontext(piece) {
      text += piece;
      const parent = open.at(-1)?.name ?? '';
      if (parent !== 'script' && parent !== 'style') printed += piece.trim().length;
    },
    onclosetag(name) {
      endText();
      const node = open.pop();
      if (node !== undefined) {
        node.end = nodes.length;
        node.until = printed;
      }
      nodes.push({ kind: 'CLOSE', name });
    },
  });
  parser.end(html);
  endText();
  return nodes;
}
