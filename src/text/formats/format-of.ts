/** What a file is by its content. */

import type { Encoding } from '../../model/source.ts';

/** Documents say what they are at their beginning. */
const BEGINNING = 4096;
const DECLARED = /charset\s{0,4}=\s{0,4}["']?(gb2312|gbk|gb18030|big5)/iu;

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|meta|title|base|link|script|style|div|p|table|article|main|section|header|h[1-6]|span|ul|ol|center|font|br|b|strong)[\s>/]/iu;
const XML_NAME = /^<([A-Za-z_][\w:.-]{0,60})/u;

/** A heading, a table rule, or a line in bold: one of them is enough. */
const MARKDOWN_MARK =
  /^ {0,3}#{1,6}[ \t]+\S|^[ \t]{0,3}\|?[ \t]{0,3}:?-{3,}:?[ \t]{0,3}\||^\*\*[^*\n]{1,80}\*\*/mu;

/** The legacy encoding that a page declares. A hint only: pages declare what their editor was once set to. */
export function findEncodingHint(bytes: Uint8Array): Encoding | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  const declared = DECLARED.exec(beginning)?.[1]?.toLowerCase();
  if (declared === undefined) return null;
  return declared === 'big5' ? 'big5' : 'gb18030';
}

/** Does the text begin with an element of HTML, behind declarations and comments? */
export function isHtml(text: string): boolean {
  return HTML_START.test(firstElement(text));
}

export function isMarkdown(text: string): boolean {
  return MARKDOWN_MARK.test(text);
}

/** Text that is the inside of another kind of file, in words that end a sentence; null where it is a document. */
export function findForeignText(text: string): string | null {
  if (/^mime-version:/iu.test(text)) return 'a web archive (mht)';
  if (!text.trimStart().startsWith('<?xml')) return null;
  const element = firstElement(text);
  const name = XML_NAME.exec(element)?.[1];
  return name === undefined || isHtml(element) ? null : `an XML file (<${name}>)`;
}

/** From the first element on: declarations and comments before it are passed over. */
function firstElement(text: string): string {
  let rest = text.slice(0, BEGINNING).trimStart();
  for (;;) {
    const end = rest.startsWith('<!--')
      ? rest.indexOf('-->') + 3
      : rest.startsWith('<?')
        ? rest.indexOf('?>') + 2
        : 0;
    if (end < 4) return rest;
    rest = rest.slice(end).trimStart();
  }
}
