/** Elements of a page that are no part of its document. */

import type { Open } from './nodes.ts';

/** What browsers do not print as text, pinyin above characters (`rt`), and words struck out of a text. */
const NEVER_PRINTED: ReadonlySet<string> = new Set([
  ...[
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'canvas',
    'audio',
    'video',
  ],
  ...['button', 'select', 'option', 'textarea', 'datalist', 'rt', 'rp', 'del'],
]);

/** What stands around an article. Some sites wrap their whole page in one of them. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const ROLES_AROUND: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
]);
const CLASSES_AROUND: ReadonlySet<string> = new Set([
  ...[
    'nav',
    'navbar',
    'navigation',
    'menu',
    'breadcrumb',
    'breadcrumbs',
    'crumb',
    'crumbs',
    'footer',
    'foot',
    'sidebar',
  ],
  ...[
    'share',
    'copyright',
    'toolbar',
    'pagination',
    'pager',
    'topnav',
    'top-nav',
    'main-nav',
    'site-nav',
    'site-footer',
  ],
]);
const HIDDEN_STYLE = /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)/iu;

/** With more than this share of the text of the page, an element is the page. */
const WHOLE_PAGE = 0.5;

/**
 * @param inArticle whether it stands in an `article` or `main`: there a header is that of the document
 * @param printed characters of the whole page
 */
export function isDropped(element: Open, inArticle: boolean, printed: number): boolean {
  const { name, attributes, before, until } = element;
  if (NEVER_PRINTED.has(name) || isHidden(attributes)) return true;
  return isAround(name, attributes, inArticle) && until - before <= printed * WHOLE_PAGE;
}

function isHidden(attributes: Open['attributes']): boolean {
  const { hidden, style } = attributes;
  return (
    hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (style !== undefined && HIDDEN_STYLE.test(style))
  );
}

function isAround(name: string, attributes: Open['attributes'], inArticle: boolean): boolean {
  if (AROUND.has(name)) return !(inArticle && name === 'header');
  if (ROLES_AROUND.has(attributes['role'] ?? '')) return true;
  const words = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
  return words !== ' ' && words.split(/\s+/u).some((word) => CLASSES_AROUND.has(word));
}
