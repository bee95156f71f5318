/** Readers beside a writer that publishes one edition after another, each of which says one thing in all its tasks. */

import type { ServerCredentials } from '../../src/config.ts';
import { GraphMoved, openGraph, type Graph } from '../../src/graph/client.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { plan } from './facts.ts';

export interface TornReads {
  readonly accepted: number;
  /** Accepted reads of two editions, or of another edition than an earlier read of the same version. */
  readonly torn: number;
  /** Reads that met another version and were done again. */
  readonly rerun: number;
  readonly editions: number;
  readonly seconds: number;
}

const READERS = 8;
const PUBLISH_INTERVAL = 100;
const MIN_EDITIONS = 10;

const TASKS = Array.from({ length: 60 }, (_, index) => `任务${index}`);
const PLAN = plan({ tasks: Object.fromEntries(TASKS.map((title) => [title, { LEAD: ['区教委'] }])) });

const TEXTS = cypher<{ readonly documentId: string }, { readonly text: string }>('torn-reads-texts')`
  MATCH (t:Task {documentId: $documentId})
  RETURN t {.text} AS row
  ORDER BY t.ordinalKey`;

/** Reads until `wanted` reads, of ten editions at least, were accepted. */
export async function countTornReads(credentials: ServerCredentials, wanted: number): Promise<TornReads> {
  const writer = openGraph(credentials);
  const reader = openGraph(credentials);
  const begun = performance.now();
  const seen = new Map<number, string>();
  const count = { accepted: 0, torn: 0, rerun: 0, editions: 1 };
  await writer.prepare();
  await writeDocument(writer, edition(1), 'digest 1');

  const isDone = () => count.accepted >= wanted && count.editions >= MIN_EDITIONS;
  const write = async () => {
    while (!isDone()) {
      await new Promise((resolve) => setTimeout(resolve, PUBLISH_INTERVAL));
      count.editions += 1;
      await writeDocument(writer, edition(count.editions), `digest ${count.editions}`);
    }
  };
  const read = async () => {
    while (!isDone()) {
      const { version } = await reader.state();
      const texts = await readTexts(reader, version);
      if (texts === null) count.rerun += 1;
      else if (!isDone()) {
        count.accepted += 1;
        const [first = ''] = texts;
        const known = seen.get(version) ?? first;
        seen.set(version, known);
        if (texts.length !== 1 || known !== first) count.torn += 1;
      }
    }
  };
  await Promise.all([write(), ...Array.from({ length: READERS }, read)]);
  await writer.close();
  await reader.close();
  return { ...count, seconds: Math.round((performance.now() - begun) / 1_000) };
}

function edition(number: number): DocumentFacts {
  const text = `第${number}版`;
  return {
    ...PLAN,
    document: { ...PLAN.document, sha256: text },
    tasks: PLAN.tasks.map((task) => ({ ...task, text })),
  };
}

/** The different texts of one read; null when the graph moved. */
async function readTexts(graph: Graph, version: number): Promise<readonly string[] | null> {
  try {
    const rows = await graph.read(TEXTS, { documentId: PLAN.document.id }, version);
    return [...new Set(rows.map(({ text }) => text))];
  } catch (error) {
    if (error instanceof GraphMoved) return null;
    throw error;
  }
}
