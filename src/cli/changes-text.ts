/** What a write changed, as lines for people. */

import type { WriteResult } from '../graph/write/document.ts';

/** So many are printed. */
const SHOWN = 50;

export function printChanges({ changes }: Pick<WriteResult, 'changes'>): void {
  const lines = changes.slice(0, SHOWN).map(({ op, type, entityId, before, after }) => {
    const values = [before, after].flatMap((value) => value ?? []).join(' → ');
    return `  ${op} ${type} ${entityId} ${values}`;
  });
  const rest = changes.length - lines.length;
  console.log(
    [`${changes.length} changes`, ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n'),
  );
}
