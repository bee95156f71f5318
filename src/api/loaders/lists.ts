/** Loaders of the lists that a query asks for by condition. */

import { DOCUMENT_COUNT, DOCUMENT_PAGE } from '../../graph/queries/documents.ts';
import {
  FINDING_COUNTS,
  FINDING_FACETS,
  FINDING_PAGES,
  type FindingAnchor,
  type FindingCountParameters,
  type FindingFacetField,
  type FindingPageParameters,
} from '../../graph/queries/findings.ts';
import {
  OPEN_FINDINGS_ABOUT,
  OPEN_FINDINGS_IN_DOCUMENT,
  OPEN_FINDINGS_IN_PROGRAMME,
  OPEN_FINDINGS_OF_ORGANIZATION,
  type OpenFindingStatements,
} from '../../graph/queries/open-findings.ts';
import {
  TASK_CANDIDATES,
  TASK_COUNT,
  TASK_COUNTS,
  TASK_PAGES,
  type SortDirection,
  type TaskAnchor,
  type TaskCandidateParameters,
  type TaskCountParameters,
  type TaskPageParameters,
  type TaskSortField,
} from '../../graph/queries/task-pages.ts';
import { manyById, oneById, pageByKey, type Reader } from './batch.ts';
import { remember } from './remember.ts';
import { countOf, only, pageOf } from './whole-lists.ts';

export interface TaskCountRequest {
  readonly by: TaskAnchor['by'];
  readonly parameters: TaskCountParameters;
}

export interface TaskPageRequest {
  readonly by: TaskAnchor['by'];
  readonly field: TaskSortField;
  readonly direction: SortDirection;
  readonly parameters: TaskPageParameters;
}

export interface TaskCandidateRequest {
  readonly by: keyof typeof TASK_CANDIDATES;
  readonly parameters: TaskCandidateParameters;
}

export interface FindingCountRequest {
  readonly by: FindingAnchor['by'];
  readonly parameters: FindingCountParameters;
}

export interface FindingFacetRequest extends FindingCountRequest {
  readonly field: FindingFacetField;
}

export interface FindingPageRequest {
  readonly by: FindingAnchor['by'];
  readonly parameters: FindingPageParameters;
}

/** Pages give as many rows as their `limit`. */
export function listLoaders(reader: Reader) {
  const { budget } = reader;
  return {
    taskPage: remember(budget, 'task-page', (request: TaskPageRequest) =>
      reader.read(TASK_PAGES[request.by][request.field][request.direction], request.parameters),
    ),
    taskCandidates: remember(budget, 'task-candidates', ({ by, parameters }: TaskCandidateRequest) =>
      reader.read(TASK_CANDIDATES[by], parameters),
    ),
    taskCount: remember(budget, 'task-count', async ({ by, parameters }: TaskCountRequest) =>
      only(
        parameters.where.length === 0
          ? await reader.read(TASK_COUNT, {})
          : await reader.read(TASK_COUNTS[by], parameters),
      ),
    ),
    findingPage: remember(budget, 'finding-page', (request: FindingPageRequest) =>
      reader.read(FINDING_PAGES[request.by], request.parameters),
    ),
    findingCount: remember(budget, 'finding-count', async (request: FindingCountRequest) =>
      only(await reader.read(FINDING_COUNTS[request.by], request.parameters)),
    ),
    findingFacet: remember(budget, 'finding-facet', ({ by, field, parameters }: FindingFacetRequest) =>
      reader.read(FINDING_FACETS[by][field], parameters),
    ),
    findingsAbout: openFindings(reader, OPEN_FINDINGS_ABOUT),
    findingsInDocument: openFindings(reader, OPEN_FINDINGS_IN_DOCUMENT),
    findingsInProgramme: openFindings(reader, OPEN_FINDINGS_IN_PROGRAMME),
    findingsOfOrganization: openFindings(reader, OPEN_FINDINGS_OF_ORGANIZATION),
    documentPage: pageOf(reader, DOCUMENT_PAGE),
    documentCount: countOf(reader, DOCUMENT_COUNT),
  };
}

/** Loaders of the open findings of one kind of entity. */
export type OpenFindingLoaders = ReturnType<typeof openFindings>;

function openFindings(reader: Reader, { pages, counts, tallies }: OpenFindingStatements) {
  return {
    page: pageByKey(reader, pages),
    count: oneById(reader, counts),
    tallies: manyById(reader, tallies),
  };
}
