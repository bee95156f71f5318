/** Loaders of the lists that a query asks for by condition. */

import { DOCUMENT_LISTS } from '../../graph/queries/document-pages.ts';
import { FINDING_LISTS } from '../../graph/queries/finding-pages.ts';
import { GROUP_LISTS } from '../../graph/queries/group-pages.ts';
import {
  OPEN_FINDINGS_ABOUT,
  OPEN_FINDINGS_IN_DOCUMENT,
  OPEN_FINDINGS_IN_PROGRAMME,
  OPEN_FINDINGS_OF_ORGANIZATION,
  type OpenFindingStatements,
} from '../../graph/queries/open-findings.ts';
import { ORGANIZATION_LISTS } from '../../graph/queries/organization-pages.ts';
import { RESPONSIBILITIES_BY_ID, RESPONSIBILITY_LISTS } from '../../graph/queries/responsibility-pages.ts';
import { TARGET_LISTS } from '../../graph/queries/target-pages.ts';
import { TASK_COUNT, TASK_LISTS } from '../../graph/queries/task-pages.ts';
import { UNIT_LISTS } from '../../graph/queries/unit-pages.ts';
import { oneById, pageByKey, type Reader } from './batch.ts';
import { listLoader } from './filtered-lists.ts';

/** Pages give as many rows as their `limit`. */
export function listLoaders(reader: Reader) {
  return {
    taskList: listLoader(reader, TASK_LISTS, TASK_COUNT),
    findingList: listLoader(reader, FINDING_LISTS),
    targetList: listLoader(reader, TARGET_LISTS),
    responsibilityList: listLoader(reader, RESPONSIBILITY_LISTS),
    responsibility: oneById(reader, RESPONSIBILITIES_BY_ID),
    findingsAbout: openFindings(reader, OPEN_FINDINGS_ABOUT),
    findingsInDocument: openFindings(reader, OPEN_FINDINGS_IN_DOCUMENT),
    findingsInProgramme: openFindings(reader, OPEN_FINDINGS_IN_PROGRAMME),
    findingsOfOrganization: openFindings(reader, OPEN_FINDINGS_OF_ORGANIZATION),
    documentList: listLoader(reader, DOCUMENT_LISTS),
    groupList: listLoader(reader, GROUP_LISTS),
    organizationList: listLoader(reader, ORGANIZATION_LISTS),
    unitList: listLoader(reader, UNIT_LISTS),
  };
}

/** Loaders of the open findings of one kind of entity. */
export type OpenFindingLoaders = ReturnType<typeof openFindings>;

function openFindings(reader: Reader, { pages, counts, tallies }: OpenFindingStatements) {
  return {
    page: pageByKey(reader, pages),
    count: oneById(reader, counts),
    tally: pageByKey(reader, tallies),
  };
}
