/** Has Neo4j plan the large statements before the first client waits for it. */

import type { FastifyBaseLogger } from 'fastify';
import type { Graph } from '../graph/client.ts';
import { FINDING_COUNTS, FINDING_PAGES } from '../graph/queries/findings.ts';
import { GROUP_COUNT, GROUP_PAGE } from '../graph/queries/groups.ts';
import { MEMBER_PAGES } from '../graph/queries/memberships.ts';
import { MENTION_PAGES } from '../graph/queries/mentions.ts';
import { ASSIGNMENT_PAGES, RESPONSIBILITY_PAGES } from '../graph/queries/responsibilities.ts';
import { TASK_COUNTS, TASK_PAGES } from '../graph/queries/task-pages.ts';

/** An empty clause holds for nothing, so that no row is read. */
const NOTHING = { where: [[]], anchor: null, edge: null };

const NO_KEYS = { keys: [], limit: 1 };

/**
 * Sends each statement of the usual anchors once, one after the other, until `stop`; a failure is logged and otherwise
 * ignored.
 */
export async function warmUp(graph: Graph, logger: FastifyBaseLogger, stop: AbortSignal): Promise<void> {
  const page = { ...NOTHING, after: '', limit: 1 };
  const reads: readonly (() => Promise<unknown>)[] = [
    () => graph.read(RESPONSIBILITY_PAGES, NO_KEYS, null),
    () => graph.read(ASSIGNMENT_PAGES, NO_KEYS, null),
    () => graph.read(MEMBER_PAGES, NO_KEYS, null),
    () => graph.read(MENTION_PAGES, NO_KEYS, null),
    () => graph.read(GROUP_COUNT, NOTHING, null),
    () => graph.read(GROUP_PAGE, page, null),
    ...(['none', 'documentNumber', 'documentId', 'unit'] as const).flatMap((by) => [
      () => graph.read(TASK_COUNTS[by], NOTHING, null),
      () => graph.read(TASK_PAGES[by].ORDINAL.ASC, page, null),
    ]),
    ...(['none', 'documentNumber', 'documentId', 'about', 'unit', 'region'] as const).flatMap((by) => [
      () => graph.read(FINDING_COUNTS[by], NOTHING, null),
      () => graph.read(FINDING_PAGES[by], page, null),
    ]),
  ];
  for (const read of reads) {
    if (stop.aborted) return;
    await read().catch((error: unknown) => {
      if (!stop.aborted) logger.warn({ err: error }, 'the first query of its kind will wait for its plan');
    });
  }
}
