/** A node as a page for people: a table of its fields, linked nodes as links. No script. */

import { pageStyle, toHtml } from '../html.ts';
import { permanentAddress } from './address.ts';
import type { NodePage } from './find-node.ts';

const STYLE = pageStyle(`dt { font-weight: 600; margin-top: 0.6rem; }
dd { margin: 0; overflow-wrap: anywhere; }`);

export const PAGE_POLICY = STYLE.policy;

export function toPage({ id, url, graphVersion, loadedAt, node }: NodePage, publicUrl: string): string {
  const title = toHtml(titleOf(node) ?? id);
  const rows = fieldsOf(node).flatMap(([name, value]) => {
    const shown = valueToHtml(value, publicUrl);
    return shown === '' ? [] : [`<dt>${toHtml(name)}</dt><dd>${shown}</dd>`];
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Zeren 责任</title>
<link rel="canonical" href="${toHtml(url)}">
<style>${STYLE.sheet}</style>
</head>
<body>
<h1>${title}</h1>
<p>${valueToHtml(node['__typename'], publicUrl)} · <a href="${toHtml(url)}">${toHtml(url)}</a></p>
<dl>
${rows.join('\n')}
</dl>
<p>图谱版本 <span lang="en">(graph version)</span> ${graphVersion}${loadedAt === null ? '' : ` · ${toHtml(loadedAt)}`}</p>
</body>
</html>
`;
}

/** '' for what says nothing: null, an empty list. */
function valueToHtml(value: unknown, publicUrl: string): string {
  if (typeof value === 'object') return value === null ? '' : membersToHtml(value, publicUrl);
  if (typeof value === 'string') return toHtml(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The members of a list in lines; those of an object in one line, which is a link where it is a node. */
function membersToHtml(value: object, publicUrl: string): string {
  const isList = Array.isArray(value);
  const members = isList ? Object.entries(value) : fieldsOf(value);
  const shown = members.map(([, member]) => valueToHtml(member, publicUrl)).filter((member) => member !== '');
  const words = shown.join(isList ? '<br>' : ' ');
  const id = 'id' in value ? value.id : null;
  return typeof id === 'string' ? `<a href="${toHtml(permanentAddress(publicUrl, id))}">${words}</a>` : words;
}

function fieldsOf(node: object): readonly (readonly [string, unknown])[] {
  return Object.entries(node).filter(([name]) => name !== '__typename' && name !== 'id');
}

function titleOf(node: NodePage['node']): string | null {
  const name = node['name'] ?? node['quote'] ?? node['message'] ?? node['text'] ?? node['what'];
  return typeof name === 'string' ? name : null;
}
