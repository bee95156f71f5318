/** The cells of a ledger as they follow from answers of GraphQL. */

import { at, list } from '../at.ts';
import type { TestApi } from '../test-api.ts';

/** The cells that follow from an answer of GraphQL; an empty cell is null. */
export async function expectedRows(
  api: TestApi,
  documentId: string,
  source: string,
): Promise<readonly unknown[]> {
  const { data } = await api.ask(`{
    document(id: "${documentId}") { supervising { name } }
    tasks(first: 100, filter: { document: { id: "${documentId}" } }) {
      edges {
        node {
          title
          programme { name }
          leads { name } responsible { name } supporting { name } supervising { name }
          texts { part ordinal line }
          targets { year part text }
          findings(first: 100) { edges { node { severity message } } }
        }
      }
    }
  }`);
  const ofAll = names(at(data, 'document', 'supervising'));
  return list(at(data, 'tasks', 'edges')).map((edge, n) => {
    const task = at(edge, 'node');
    return [
      n + 1,
      at(task, 'programme', 'name'),
      at(task, 'title'),
      ...[null, 2023, 2024, 2025].map((year) => goals(task, year)),
      ...['leads', 'responsible', 'supporting'].map((role) => joined(names(at(task, role)), '、')),
      joined([...names(at(task, 'supervising')), ...ofAll], '、'),
      joined([source, ...list(at(task, 'texts')).map(place)], '\n'),
      joined(list(at(task, 'findings', 'edges')).map(finding), '\n'),
    ];
  });
}

function goals(task: unknown, year: number | null): string | null {
  const targets = list(at(task, 'targets')).filter((target) => at(target, 'year') === year);
  const texts = targets.map((target) => String(at(target, 'text')));
  const alike = new Set(texts.map((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')));
  if (alike.size <= 1) return joined(texts.slice(0, 1), '\n');
  return joined(
    targets.map((target, n) => `${at(target, 'part') === 'BODY' ? '正文' : '附件'}: ${texts[n] ?? ''}`),
    '\n',
  );
}

function place(text: unknown): string {
  const part = at(text, 'part') === 'BODY' ? '正文' : '附件';
  return `${part} ${String(at(text, 'ordinal'))}，第${String(at(text, 'line'))}行`;
}

function finding(edge: unknown): string {
  const words: Readonly<Record<string, string>> = { ERROR: '错误', WARNING: '警告', INFO: '提示' };
  return `[${words[String(at(edge, 'node', 'severity'))] ?? ''}] ${String(at(edge, 'node', 'message'))}`;
}

function names(organizations: unknown): readonly string[] {
  return list(organizations).map((organization) => String(at(organization, 'name')));
}

function joined(texts: readonly string[], separator: string): string | null {
  return texts.length === 0 ? null : texts.join(separator);
}
