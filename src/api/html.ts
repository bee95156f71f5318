/** Pages without scripts. */

import { createHash } from 'node:crypto';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }`;

/** A style sheet, and the policy that allows it and nothing else. */
export interface PageStyle {
  readonly sheet: string;
  /** For the header `content-security-policy`. */
  readonly policy: string;
}

/** The style of all pages, with `rules` of one of them. */
export function pageStyle(rules: string): PageStyle {
  const sheet = `${STYLE}\n${rules}`;
  const digest = createHash('sha256').update(sheet).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { sheet, policy };
}

/** The text as HTML shows it, also inside a quoted attribute. */
export function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
