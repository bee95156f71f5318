/** The findings that the graph holds. */

import { GraphMoved, type Graph } from '../../graph/client.ts';
import type { Statement } from '../../graph/cypher.ts';
import { DOCUMENTS_BY_ID } from '../../graph/queries/documents.ts';
import { FINDING_LISTS } from '../../graph/queries/finding-pages.ts';
import type { FindingRow } from '../../graph/queries/findings.ts';
import type { Keyed, Placed } from '../../graph/queries/keyed.ts';
import { NAMES_BY_ID } from '../../graph/queries/names.ts';
import { STATEMENTS_BY_FINDING, type StatementRow } from '../../graph/queries/statements.ts';
import { groupBy } from '../../group-by.ts';
import {
  distinctEvidence,
  inOrder,
  type AuditReport,
  type Evidence,
  type ReportedFinding,
} from './report.ts';

/** Findings, and keys of other statements, a round trip. */
const PAGE = 500;

/** A write between two reads begins the report anew; more often than this is given up. */
const MOST_TRIES = 5;

/**
 * The open findings of all documents, all of one version of the graph.
 * @throws ZerenError DATABASE_UNAVAILABLE, TIMEOUT; GraphMoved where writes never pause
 */
export async function reportOfGraph(graph: Graph): Promise<AuditReport> {
  for (let tries = 1; ; tries += 1) {
    const { version } = await graph.state();
    try {
      return await readReport(graph, version);
    } catch (cause) {
      if (!(cause instanceof GraphMoved) || tries === MOST_TRIES) throw cause;
    }
  }
}

async function readReport(graph: Graph, version: number): Promise<AuditReport> {
  const byId = async <V>(
    statement: Statement<{ ids: readonly string[] }, Keyed<V>>,
    all: readonly string[],
  ): Promise<readonly Keyed<V>[]> => {
    const ids = [...new Set(all)].sort();
    const rows: Keyed<V>[] = [];
    for (let from = 0; from < ids.length; from += PAGE)
      rows.push(...(await graph.read(statement, { ids: ids.slice(from, from + PAGE) }, version)));
    return rows;
  };
  const rows = await readFindings(graph, version);
  const statements = groupBy(
    await byId(
      STATEMENTS_BY_FINDING,
      rows.map(({ id }) => id),
    ),
    ({ key }) => key,
  );
  const names = new Map(
    (
      await byId(
        NAMES_BY_ID,
        rows.map(({ aboutId }) => aboutId),
      )
    ).map(({ key, value }) => [key, value]),
  );
  const findings = rows.map((row) => toReported(row, names, statements.get(row.id) ?? []));
  const documents = (
    await byId(
      DOCUMENTS_BY_ID,
      findings.map(({ documentId }) => documentId),
    )
  ).map(({ value: { id, title, number } }) => ({ id, title, number, file: null, sha256: null }));
  return { documents, findings: inOrder(documents, findings), failed: [] };
}

function toReported(
  { messageZh, messageEn, aboutId, ...row }: FindingRow,
  names: ReadonlyMap<string, string>,
  statements: readonly Keyed<StatementRow>[],
): ReportedFinding {
  const { id, rule, ruleVersion, severity, status, expected, actual, line, documentId } = row;
  return {
    ...{ id, rule, ruleVersion, severity, status, expected, actual, line, documentId },
    message: { zh: messageZh, en: messageEn },
    about: { id: aboutId, name: names.get(aboutId) ?? '' },
    evidence: distinctEvidence(statements.map(({ value }) => toEvidence(value))),
  };
}

function toEvidence({ documentId, part, line, quote }: StatementRow): Evidence {
  return { documentId, part, line, quote };
}

async function readFindings(graph: Graph, version: number): Promise<readonly FindingRow[]> {
  const where = [[{ kind: 'status', yes: true, value: 'OPEN' } as const]];
  const rows: FindingRow[] = [];
  let after = '';
  for (;;) {
    const page: readonly Placed<FindingRow>[] = await graph.read(
      FINDING_LISTS.page('none', 'SEVERITY', 'ASC'),
      { where, anchor: null, edge: null, after, limit: PAGE },
      version,
    );
    rows.push(...page.map(({ value }) => value));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return rows;
    after = last.place;
  }
}
