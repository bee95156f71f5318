/**
 * What CITES leads to depends on which documents are held. A write settles the citations of its document and, where it
 * changes what that document can be cited by, those of the documents that cite it.
 */

import { fold } from '../../../fold.ts';
import type { Run } from '../../connection.ts';
import { EDGE_STATEMENTS } from '../edge-kinds.ts';
import { NODE_STATEMENTS } from '../node-kinds.ts';
import { numberOf, textOf } from '../rows.ts';
import { nodesIn, withMore, type Step, type Subgraph } from '../stored.ts';
import {
  CITATIONS_OF_CITING,
  CITED_BY_OTHERS,
  FIRST_CITATIONS,
  HELD_BY_CITATION,
} from './citation-statements.ts';
import { citedId, toCitedDocument, toCites, type Citation, type HeldDocument } from './citations.ts';

/** The step with the citations that the write settles, and the nodes of what is cited and not held. */
export async function deriveCites(run: Run, documentId: string, { stored, wanted }: Step): Promise<Step> {
  const others = await readOthers(run, documentId, findHeld(stored), findHeld(wanted));
  const settled = [...citationsIn(wanted), ...others];
  const keys = distinct([...citationsIn(stored), ...settled].map(({ key }) => key));
  if (keys.length === 0) return { stored, wanted };

  const first = [...citationsIn(wanted), ...(await run(FIRST_CITATIONS, { documentId, keys }))];
  const numbers = distinct(
    [...settled, ...first].flatMap(({ number }) => (number === null ? [] : fold(number))),
  );
  const held = [...findHeld(wanted), ...(await run(HELD_BY_CITATION, { documentId, keys, numbers }))];
  const cites = toCites(settled, held);
  const otherIds = distinct(others.map((citation) => citation.documentId));
  const ids = keys.map(citedId);
  const citedByOthers = await run(CITED_BY_OTHERS, { ids, citing: [documentId, ...otherIds] });
  const needed = new Set([...cites.map(({ to }) => to), ...citedByOthers.map(({ id }) => id)]);
  return {
    stored: withMore(stored, {
      nodes: { CitedDocument: await run(NODE_STATEMENTS.CitedDocument.stored, { documentId, ids }) },
      edges: { CITES: await run(EDGE_STATEMENTS.CITES.stored, { ids: otherIds }) },
    }),
    wanted: withMore(wanted, {
      nodes: {
        CitedDocument: keys
          .filter((key) => needed.has(citedId(key)))
          .map((key) => toCitedDocument(key, first, held)),
      },
      edges: { CITES: cites },
    }),
  };
}

/** Citations of other documents, where the document is not cited as it was before. */
async function readOthers(
  run: Run,
  documentId: string,
  before: readonly HeldDocument[],
  after: readonly HeldDocument[],
): Promise<readonly Citation[]> {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const names = [...before, ...after];
  return run(CITATIONS_OF_CITING, {
    documentId,
    keys: distinct(names.flatMap(({ citeKey }) => citeKey ?? [])),
    numbers: distinct(names.flatMap(({ numberFolded }) => numberFolded ?? [])),
  });
}

/** The document itself, where the subgraph has it. */
function findHeld(subgraph: Subgraph): readonly HeldDocument[] {
  return nodesIn(subgraph, 'Document').map((row) => ({
    id: row.id,
    citeKey: textOf(row, 'citeKey'),
    numberFolded: textOf(row, 'numberFolded'),
  }));
}

function citationsIn(subgraph: Subgraph): readonly Citation[] {
  return nodesIn(subgraph, 'Statement').flatMap((row) => {
    const key = textOf(row, 'citeKey');
    if (key === null) return [];
    return [
      {
        id: row.id,
        documentId: textOf(row, 'documentId') ?? '',
        key,
        title: textOf(row, 'value') ?? '',
        number: textOf(row, 'citeNumber'),
        relation: textOf(row, 'citeRelation') ?? '',
        position: numberOf(row, 'position'),
      },
    ];
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
