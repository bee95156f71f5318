/**
 * Groups, alliances, agreements and names follow from the statements of all documents. A write that touches one of them
 * reads what the other documents say of it, and derives it anew: which document came first does not matter.
 */

import type { Run } from '../../connection.ts';
import { EDGE_STATEMENTS } from '../edge-kinds.ts';
import { NODE_STATEMENTS } from '../node-kinds.ts';
import { nodesIn, withMore, type Step } from '../stored.ts';
import { groupBy } from '../../../group-by.ts';
import { MARKED_KINDS, withMarks } from './marks.ts';
import { toMembers, toParties } from './members.ts';
import { deriveNames } from './names.ts';
import { readSaidByOthers, saidIn, type Said } from './said.ts';

/**
 * The step with all that is derived about the things that the document speaks of, or spoke of.
 * @param gone ids of shared nodes that nothing needs any more
 */
export async function deriveAssociations(
  run: Run,
  documentId: string,
  step: Step,
  gone: ReadonlySet<string>,
): Promise<Step> {
  const own = saidIn(step.wanted);
  const spoken = [...saidIn(step.stored), ...own];
  const held = MARKED_KINDS.flatMap((kind) => nodesIn(step.wanted, kind)).map(({ id }) => id);
  const ids = sorted([...held, ...spoken.map(({ subjectId }) => subjectId)]);
  const said = [...own, ...(await readSaidByOthers(run, ids, documentId))];
  const aliased = spoken.filter(({ predicate }) => predicate === 'ALIAS').map(({ subjectId }) => subjectId);

  const linked = await deriveLinks(run, ids, said, step);
  const marked = await deriveMarks(
    run,
    documentId,
    ids.filter((id) => !gone.has(id)),
    said,
    linked,
  );
  return deriveNames(run, sorted(aliased.filter((id) => !gone.has(id))), said, marked);
}

async function deriveLinks(
  run: Run,
  ids: readonly string[],
  said: readonly Said[],
  { stored, wanted }: Step,
): Promise<Step> {
  if (ids.length === 0) return { stored, wanted };
  const before = {
    MEMBER_OF: await run(EDGE_STATEMENTS.MEMBER_OF.stored, { ids }),
    PARTY_TO: await run(EDGE_STATEMENTS.PARTY_TO.stored, { ids }),
  };
  const after = { MEMBER_OF: toMembers(said), PARTY_TO: toParties(said) };
  return { stored: withMore(stored, { edges: before }), wanted: withMore(wanted, { edges: after }) };
}

/** Marks what the document holds, and what only other documents hold any more. */
async function deriveMarks(
  run: Run,
  documentId: string,
  ids: readonly string[],
  said: readonly Said[],
  step: Step,
): Promise<Step> {
  let { stored, wanted } = step;
  const bySubject = groupBy(said, ({ subjectId }) => subjectId);
  for (const kind of MARKED_KINDS) {
    const here = nodesIn(wanted, kind);
    const elsewhere = ids.filter((id) => !here.some((row) => row.id === id));
    const others =
      elsewhere.length === 0 ? [] : await run(NODE_STATEMENTS[kind].stored, { documentId, ids: elsewhere });
    const marked = [...here, ...others].map((row) => withMarks(kind, row, bySubject.get(row.id) ?? []));
    stored = withMore(stored, { nodes: { [kind]: others } });
    wanted = withMore(wanted, { nodes: { [kind]: marked } });
  }
  return { stored, wanted };
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
