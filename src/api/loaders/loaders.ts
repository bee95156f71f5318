/** The loaders of one version of the graph: one set for the whole process, so requests of one tick share their statements. */

import { LABEL_COUNTS, FORMER_IDS } from '../../graph/queries/graph.ts';
import {
  DECISION_COUNT,
  DECISION_PAGE,
  DECISIONS_BY_FINDING,
  DECISIONS_BY_ID,
} from '../../graph/queries/decisions.ts';
import { DOCUMENTS_BY_ID } from '../../graph/queries/documents.ts';
import { FINDINGS_BY_ID } from '../../graph/queries/findings.ts';
import {
  INDICATORS_BY_DOCUMENT,
  INDICATORS_BY_ID,
  VALUES_BY_INDICATOR,
} from '../../graph/queries/indicators.ts';
import { ENTITIES_BY_NAME, type NameParameters } from '../../graph/queries/named-entities.ts';
import {
  ALT_NAMES_BY_ORGANIZATION,
  GROUPS_BY_ID,
  ISSUERS_BY_DOCUMENT,
  ORGANIZATIONS_BY_ID,
  PREDECESSORS_BY_UNIT,
  SUCCESSORS_BY_UNIT,
  UNITS_BY_ID,
  UNITS_BY_NAME,
} from '../../graph/queries/organizations.ts';
import { PROGRAMMES_BY_DOCUMENT, PROGRAMMES_BY_ID } from '../../graph/queries/programmes.ts';
import {
  REGIONS_AROUND_REGION,
  REGIONS_BY_DOCUMENT,
  REGIONS_BY_ID,
  REGIONS_BY_NAME,
  REGIONS_BY_ORGANIZATION,
} from '../../graph/queries/regions.ts';
import {
  STATEMENTS_BY_FINDING,
  STATEMENTS_BY_ID,
  STATEMENTS_BY_INDICATOR_VALUE,
} from '../../graph/queries/statements.ts';
import {
  MEASURES_BY_TARGET,
  TARGETS_BY_DOCUMENT,
  TARGETS_BY_ID,
  TARGETS_BY_PROGRAMME,
  TARGETS_BY_TASK,
} from '../../graph/queries/targets.ts';
import {
  TASKS_BY_DOCUMENT,
  TASKS_BY_ID,
  TASKS_BY_PROGRAMME,
  TEXTS_BY_TASK,
} from '../../graph/queries/tasks.ts';
import { associationLoaders } from './associations.ts';
import { manyById, manyByKey, oneById, type Reader } from './batch.ts';
import { evidenceLoaders } from './evidence.ts';
import { changeLoaders } from './changes.ts';
import { listLoaders } from './lists.ts';
import { collaborationLoaders } from './collaborations.ts';
import { hierarchyLoaders } from './hierarchies.ts';
import { neighbourLoaders } from './neighbours.ts';
import { loadLoaders } from './load.ts';
import { countOf, pageOf } from './whole-lists.ts';
import { remember } from './remember.ts';
import { roleLoaders } from './roles.ts';
import { searchLoaders } from './search.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** Nothing is read before it is asked for. */
export function createLoaders(reader: Reader) {
  return {
    // One by its id
    decision: oneById(reader, DECISIONS_BY_ID),
    document: oneById(reader, DOCUMENTS_BY_ID),
    finding: oneById(reader, FINDINGS_BY_ID),
    formerId: oneById(reader, FORMER_IDS),
    group: oneById(reader, GROUPS_BY_ID),
    indicator: oneById(reader, INDICATORS_BY_ID),
    organization: oneById(reader, ORGANIZATIONS_BY_ID),
    programme: oneById(reader, PROGRAMMES_BY_ID),
    region: oneById(reader, REGIONS_BY_ID),
    statement: oneById(reader, STATEMENTS_BY_ID),
    target: oneById(reader, TARGETS_BY_ID),
    task: oneById(reader, TASKS_BY_ID),
    unit: oneById(reader, UNITS_BY_ID),
    // One of a parent
    regionOfOrganization: oneById(reader, REGIONS_BY_ORGANIZATION),
    regionOfDocument: oneById(reader, REGIONS_BY_DOCUMENT),
    regionAround: oneById(reader, REGIONS_AROUND_REGION),
    successorOfUnit: oneById(reader, SUCCESSORS_BY_UNIT),
    // All of a parent
    altNames: manyById(reader, ALT_NAMES_BY_ORGANIZATION),
    predecessorsOfUnit: manyById(reader, PREDECESSORS_BY_UNIT),
    issuers: manyById(reader, ISSUERS_BY_DOCUMENT),
    programmesOfDocument: manyById(reader, PROGRAMMES_BY_DOCUMENT),
    tasksOfDocument: manyById(reader, TASKS_BY_DOCUMENT),
    tasksOfProgramme: manyById(reader, TASKS_BY_PROGRAMME),
    textsOfTask: manyById(reader, TEXTS_BY_TASK),
    targetsOfTask: manyById(reader, TARGETS_BY_TASK),
    targetsOfProgramme: manyById(reader, TARGETS_BY_PROGRAMME),
    targetsOfDocument: manyById(reader, TARGETS_BY_DOCUMENT),
    measures: manyById(reader, MEASURES_BY_TARGET),
    indicatorsOfDocument: manyById(reader, INDICATORS_BY_DOCUMENT),
    valuesOfIndicator: manyById(reader, VALUES_BY_INDICATOR),
    statementsOfValue: manyById(reader, STATEMENTS_BY_INDICATOR_VALUE),
    statementsOfFinding: manyById(reader, STATEMENTS_BY_FINDING),
    decisionPage: pageOf(reader, DECISION_PAGE),
    decisionCount: countOf(reader, DECISION_COUNT),
    decisionsOfFinding: manyById(reader, DECISIONS_BY_FINDING),
    unitsByName: manyByKey(reader, UNITS_BY_NAME),
    regionsByName: manyByKey(reader, REGIONS_BY_NAME),
    entitiesByName: remember(reader.budget, ENTITIES_BY_NAME.name, (name: NameParameters) =>
      reader.read(ENTITIES_BY_NAME, name),
    ),
    labelCounts: remember(reader.budget, LABEL_COUNTS.name, () => reader.read(LABEL_COUNTS, {})),
    ...roleLoaders(reader),
    ...associationLoaders(reader),
    ...evidenceLoaders(reader),
    ...changeLoaders(reader),
    ...loadLoaders(reader),
    ...listLoaders(reader),
    ...searchLoaders(reader),
    ...neighbourLoaders(reader),
    ...collaborationLoaders(reader),
    ...hierarchyLoaders(reader),
  };
}
