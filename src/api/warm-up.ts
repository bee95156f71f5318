/** Has Neo4j plan the large statements before the first client waits for it. */

import type { FastifyBaseLogger } from 'fastify';
import type { Graph } from '../graph/client.ts';
import { COLLABORATOR_PAGES } from '../graph/queries/collaborations.ts';
import { DOCUMENT_LISTS } from '../graph/queries/document-pages.ts';
import { FINDING_LISTS } from '../graph/queries/finding-pages.ts';
import { GROUP_LISTS } from '../graph/queries/group-pages.ts';
import { MEMBER_PAGES } from '../graph/queries/memberships.ts';
import { MENTION_PAGES } from '../graph/queries/mentions.ts';
import { EDGES_OF_NODE } from '../graph/queries/neighbourhoods.ts';
import { NEIGHBOURS_BY_ID } from '../graph/queries/neighbours.ts';
import { ORGANIZATION_LISTS } from '../graph/queries/organization-pages.ts';
import { RESPONSIBILITY_LISTS } from '../graph/queries/responsibility-pages.ts';
import { ASSIGNMENT_PAGES, RESPONSIBILITY_PAGES } from '../graph/queries/responsibilities.ts';
import { COMPLETIONS, NEAR_NAMES, SEARCH_COUNTS, SEARCH_HITS } from '../graph/queries/search.ts';
import { SHARED_TASK_PAGES } from '../graph/queries/shared-tasks.ts';
import { TARGET_LISTS } from '../graph/queries/target-pages.ts';
import { TASK_LISTS } from '../graph/queries/task-pages.ts';
import { REGION_UNITS, UNIT_NAMES } from '../graph/queries/unit-candidates.ts';
import { UNIT_LISTS } from '../graph/queries/unit-pages.ts';
import { IDS_WITH_WORDS } from '../graph/queries/words.ts';

/** An empty clause holds for nothing, so that no row is given. */
const NOTHING = { where: [[]], anchor: null, edge: null };

/** Of no entity. */
const NO_NAME = { query: 'nameTokens:none', hits: 1 };
const NO_WORDS = { names: [], texts: [], whole: '', words: [], hits: 1, minScore: 0 };

const NO_KEYS = { keys: [], limit: 1 };

/**
 * Sends each statement of the usual anchors once, one after the other, until `stop`; a failure is logged and otherwise
 * ignored.
 */
export async function warmUp(graph: Graph, logger: FastifyBaseLogger, stop: AbortSignal): Promise<void> {
  const page = { ...NOTHING, after: '', limit: 1 };
  const tally = { ...NOTHING, by: [], limit: 1 };
  const reads: readonly (() => Promise<unknown>)[] = [
    () => graph.read(RESPONSIBILITY_PAGES, NO_KEYS, null),
    () => graph.read(ASSIGNMENT_PAGES, NO_KEYS, null),
    () => graph.read(MEMBER_PAGES, NO_KEYS, null),
    () => graph.read(MENTION_PAGES, NO_KEYS, null),
    () => graph.read(NEIGHBOURS_BY_ID, { ids: [] }, null),
    () => graph.read(EDGES_OF_NODE, { keys: [] }, null),
    () => graph.read(COLLABORATOR_PAGES, NO_KEYS, null),
    () => graph.read(SHARED_TASK_PAGES, NO_KEYS, null),
    () => graph.read(DOCUMENT_LISTS.count('none'), NOTHING, null),
    () => graph.read(DOCUMENT_LISTS.page('none', 'ISSUED', 'ASC'), page, null),
    () => graph.read(GROUP_LISTS.count('none'), NOTHING, null),
    () => graph.read(GROUP_LISTS.page('none', 'NAME', 'ASC'), page, null),
    ...(['none', 'id', 'name', 'region'] as const).flatMap((by) => [
      () => graph.read(UNIT_LISTS.count(by), NOTHING, null),
      () => graph.read(UNIT_LISTS.page(by, 'NAME', 'ASC'), page, null),
    ]),
    ...(['none', 'id'] as const).flatMap((by) => [
      () => graph.read(ORGANIZATION_LISTS.count(by), NOTHING, null),
      () => graph.read(ORGANIZATION_LISTS.page(by, 'NAME', 'ASC'), page, null),
    ]),
    () => graph.read(IDS_WITH_WORDS, { index: 'names', query: NO_NAME.query, most: 1 }, null),
    () => graph.read(SEARCH_HITS, { ...NO_WORDS, limit: 1 }, null),
    () => graph.read(SEARCH_COUNTS, NO_WORDS, null),
    () => graph.read(COMPLETIONS, { ...NO_NAME, typed: '', initials: null, written: [], limit: 1 }, null),
    () => graph.read(NEAR_NAMES, NO_NAME, null),
    () => graph.read(UNIT_NAMES, { keys: [] }, null),
    () => graph.read(REGION_UNITS, { keys: [] }, null),
    ...(['none', 'id', 'documentNumber', 'documentId', 'documentWithin', 'unitId', 'unit'] as const).flatMap(
      (by) => [
        () => graph.read(TASK_LISTS.count(by), NOTHING, null),
        () => graph.read(TASK_LISTS.page(by, 'ORDINAL', 'ASC'), page, null),
      ],
    ),
    ...(['none', 'documentNumber', 'documentId', 'about', 'unit', 'region'] as const).flatMap((by) => [
      () => graph.read(FINDING_LISTS.count(by), NOTHING, null),
      () => graph.read(FINDING_LISTS.page(by, 'SEVERITY', 'ASC'), page, null),
    ]),
    () => graph.read(TARGET_LISTS.count('none'), NOTHING, null),
    () => graph.read(TARGET_LISTS.page('none', 'PLACE', 'ASC'), page, null),
    ...(['none', 'organizationName', 'documentNumber'] as const).flatMap((by) => [
      () => graph.read(RESPONSIBILITY_LISTS.count(by), NOTHING, null),
      () => graph.read(RESPONSIBILITY_LISTS.page(by, 'TASK', 'ASC'), page, null),
    ]),
    () => graph.read(TASK_LISTS.tally('none'), tally, null),
    () => graph.read(FINDING_LISTS.tally('none'), tally, null),
  ];
  for (const read of reads) {
    if (stop.aborted) return;
    await read().catch((error: unknown) => {
      if (!stop.aborted) logger.warn({ err: error }, 'the first query of its kind will wait for its plan');
    });
  }
}
