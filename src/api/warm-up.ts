/** Has Neo4j plan the large statements before the first client waits for it. */

import type { FastifyBaseLogger } from 'fastify';
import type { Graph } from '../graph/client.ts';
import { FINDING_COUNTS, FINDING_PAGES } from '../graph/queries/findings.ts';
import { TASK_COUNTS, TASK_PAGES } from '../graph/queries/task-pages.ts';

/** An empty clause holds for nothing, so that no row is read. */
const NOTHING = { where: [[]], anchor: null, edge: null };

/** Sends each statement of the usual anchors once, one after the other; a failure is logged and otherwise ignored. */
export async function warmUp(graph: Graph, logger: FastifyBaseLogger): Promise<void> {
  const page = { ...NOTHING, after: '', limit: 1 };
  try {
    for (const by of ['none', 'documentNumber', 'documentId', 'unit'] as const) {
      await graph.read(TASK_COUNTS[by], NOTHING, null);
      await graph.read(TASK_PAGES[by].ORDINAL.ASC, page, null);
    }
    for (const by of ['none', 'documentNumber', 'documentId', 'about'] as const) {
      await graph.read(FINDING_COUNTS[by], NOTHING, null);
      await graph.read(FINDING_PAGES[by], page, null);
    }
  } catch (error) {
    logger.warn({ err: error }, 'the first queries will wait for their plans');
  }
}
