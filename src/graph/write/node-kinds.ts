/** The kinds of nodes, each with its three statements. The order is the order of writing. */

import { fragment, plainCypher, type Fragment, type Statement } from '../cypher.ts';
import type { NodeRow } from './rows.ts';

/** Shared kinds first, then the document, then what it owns. */
export const NODE_KINDS = [
  'Region',
  'Unit',
  'School',
  'EducationGroup',
  'Alliance',
  'Name',
  'Agreement',
  'CitedDocument',
  'Decision',
  'Document',
  'Passage',
  'Programme',
  'Task',
  'TaskText',
  'Target',
  'Measure',
  'Indicator',
  'IndicatorValue',
  'StatedCount',
  'Statement',
  'Finding',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Shared between documents; all other nodes belong to one and carry its `documentId`. */
export const SHARED_KINDS: ReadonlySet<NodeKind> = new Set([
  'Region',
  'Unit',
  'School',
  'EducationGroup',
  'Alliance',
  'Name',
  'Agreement',
  'CitedDocument',
  'Decision',
]);

interface NodeStatements {
  /** Rows as stored: of shared kinds those of `ids`, of the others all of the document. */
  readonly stored: Statement<StoredParameters, NodeRow>;
  readonly put: Statement<{ readonly rows: readonly NodeRow[] }, never>;
  readonly remove: Statement<{ readonly ids: readonly string[] }, never>;
}

interface StoredParameters {
  readonly documentId: string;
  readonly ids: readonly string[];
}

const none = fragment``;
const entity = fragment`:Entity`;
const organization = fragment`:Organization:Entity`;

/** Constant texts: the labels are fragments. */
export const NODE_STATEMENTS: Readonly<Record<NodeKind, NodeStatements>> = {
  Region: shared(fragment`Region`, entity),
  Unit: shared(fragment`Unit`, organization),
  School: shared(fragment`School`, organization),
  EducationGroup: shared(fragment`EducationGroup`, organization),
  Alliance: shared(fragment`Alliance`, organization),
  Name: shared(fragment`Name`, none),
  Agreement: shared(fragment`Agreement`, entity),
  CitedDocument: statements(
    'CitedDocument',
    fragment`Document`,
    entity,
    fragment`UNWIND $ids AS id MATCH (n:Document {id: id}) WHERE NOT n.held`,
  ),
  Decision: shared(fragment`Decision`, none),
  Document: statements(
    'Document',
    fragment`Document`,
    entity,
    fragment`MATCH (n:Document {id: $documentId})`,
  ),
  Passage: owned(fragment`Passage`, none),
  Programme: owned(fragment`Programme`, entity),
  Task: owned(fragment`Task`, entity),
  TaskText: owned(fragment`TaskText`, none),
  Target: owned(fragment`Target`, none),
  Measure: owned(fragment`Measure`, none),
  Indicator: owned(fragment`Indicator`, none),
  IndicatorValue: owned(fragment`IndicatorValue`, none),
  StatedCount: owned(fragment`StatedCount`, none),
  Statement: owned(fragment`Statement`, none),
  Finding: owned(fragment`Finding`, none),
};

function owned(label: Fragment, more: Fragment): NodeStatements {
  return statements(label.text, label, more, fragment`MATCH (n:${label} {documentId: $documentId})`);
}

function shared(label: Fragment, more: Fragment): NodeStatements {
  return statements(label.text, label, more, fragment`UNWIND $ids AS id MATCH (n:${label} {id: id})`);
}

function statements(name: string, label: Fragment, more: Fragment, match: Fragment): NodeStatements {
  return {
    stored: plainCypher<StoredParameters, NodeRow>(`stored-${name}`, 'WRITE')`
      ${match}
      RETURN {id: n.id, properties: properties(n)} AS row
      ORDER BY n.id`,
    put: plainCypher<{ readonly rows: readonly NodeRow[] }>(`put-${name}`, 'WRITE')`
      UNWIND $rows AS row
      MERGE (n:${label} {id: row.id})
      SET n = row.properties, n:${label}${more}`,
    remove: plainCypher<{ readonly ids: readonly string[] }>(`remove-${name}`, 'WRITE')`
      UNWIND $ids AS id
      MATCH (n:${label} {id: id})
      DETACH DELETE n`,
  };
}
