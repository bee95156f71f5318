/** Rows by the prefix of their id. */

import type { AgreementRow } from '../graph/queries/agreements.ts';
import type { ChangeRow } from '../graph/queries/changes.ts';
import type { DecisionRow } from '../graph/queries/decisions.ts';
import type { DocumentRow } from '../graph/queries/documents.ts';
import type { FindingRow } from '../graph/queries/findings.ts';
import type { IndicatorRow } from '../graph/queries/indicators.ts';
import type { OrganizationRow } from '../graph/queries/organizations.ts';
import type { PassageRow } from '../graph/queries/passages.ts';
import type { ProgrammeRow } from '../graph/queries/programmes.ts';
import type { RegionRow } from '../graph/queries/regions.ts';
import type { StatedCountRow } from '../graph/queries/stated-counts.ts';
import type { StatementRow } from '../graph/queries/statements.ts';
import type { TargetRow } from '../graph/queries/targets.ts';
import type { TaskRow } from '../graph/queries/tasks.ts';
import type { Loaders } from './loaders/loaders.ts';

/** What a person looks up. */
export type EntityRow = AgreementRow | DocumentRow | OrganizationRow | ProgrammeRow | RegionRow | TaskRow;

/** Anything with an id of its own that the API shows. */
export type NodeRow =
  | EntityRow
  | ChangeRow
  | DecisionRow
  | FindingRow
  | IndicatorRow
  | PassageRow
  | StatedCountRow
  | StatementRow
  | TargetRow;

/** The node of an id, or of what a former id stands for now; null where there is none. */
export async function findNode(loaders: Loaders, id: string): Promise<NodeRow | null> {
  const row = await loadNode(loaders, id);
  if (row !== null) return row;
  const currentId = await loaders.formerId.load(id);
  return currentId === null ? null : loadNode(loaders, currentId);
}

/** See `findNode`; null where it is no entity. */
export async function findEntity(loaders: Loaders, id: string): Promise<EntityRow | null> {
  const row = await findNode(loaders, id);
  return row !== null && isEntity(row) ? row : null;
}

/** @throws Error where there is no such entity: a fault of ours */
export async function getEntity(loaders: Loaders, id: string): Promise<EntityRow> {
  const row = await findEntity(loaders, id);
  if (row === null) throw new Error(`expected an entity at the end of a link, got none for ${id}`);
  return row;
}

export function isEntity(row: NodeRow): row is EntityRow {
  switch (row.type) {
    case 'Agreement':
    case 'Alliance':
    case 'Document':
    case 'EducationGroup':
    case 'Programme':
    case 'Region':
    case 'School':
    case 'Task':
    case 'Unit':
      return true;
    case 'Change':
    case 'Decision':
    case 'Finding':
    case 'Indicator':
    case 'Passage':
    case 'StatedCount':
    case 'Statement':
    case 'Target':
      return false;
  }
}

/** By the prefixes of model/ids.ts. */
async function loadNode(loaders: Loaders, id: string): Promise<NodeRow | null> {
  switch (id.slice(0, id.indexOf('_'))) {
    case 'doc':
      return loaders.document.load(id);
    case 'prg':
      return loaders.programme.load(id);
    case 'tsk':
      return loaders.task.load(id);
    case 'unt':
    case 'sch':
    case 'grp':
    case 'all':
      return loaders.organization.load(id);
    case 'agr':
      return loaders.agreement.load(id);
    case 'cnt':
      return loaders.statedCount.load(id);
    case 'reg':
      return loaders.region.load(id);
    case 'tgt':
      return loaders.target.load(id);
    case 'ind':
      return loaders.indicator.load(id);
    case 'psg':
      return loaders.passage.load(id);
    case 'stm':
      return loaders.statement.load(id);
    case 'fnd':
      return loaders.finding.load(id);
    case 'chg':
      return loaders.change.load(id);
    case 'dec':
      return loaders.decision.load(id);
    default:
      return null;
  }
}
