/** Tables of members whose rows are lines: cells parted by tabs or by the bars of Markdown. */

import type { MemberRole } from '../../model/enums.ts';
import type { Line } from '../../parse/lines.ts';
import { isRow, separatorOf, splitCells } from '../../parse/separators.ts';
import { findMemberColumn, isMemberHeader } from '../../parse/member-columns.ts';
import type { Span } from '../../text/mention.ts';
import { isGroupTitle } from './group-names.ts';
import { readMembers } from './member-names.ts';

/** A row with its group. Spans count in `source.text`. */
export interface MemberRow extends Span {
  readonly group: Span;
  readonly members: readonly { readonly span: Span; readonly role: MemberRole }[];
  /** Index of its line. */
  readonly index: number;
}

const RULE = /^[|\s:-]+$/u;

/** Rows in printed order; a merged cell holds for the rows below it. */
export function findMemberRows(text: string, lines: readonly Line[]): readonly MemberRow[] {
  const rows: MemberRow[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    const line = lines[first];
    const separator = separatorOf(line, lines[first + 1]);
    if (line === undefined || separator === null) continue;
    const columns = splitCells(text, line, separator).map((cell) =>
      findMemberColumn(text.slice(cell.start, cell.end)),
    );
    if (!isMemberHeader(columns)) continue;
    let group: Span | null = null;
    let next = first + 1;
    for (let row = lines[next]; row !== undefined && isRow(text, row, separator); row = lines[next]) {
      const cells = RULE.test(row.text) ? [] : splitCells(text, row, separator);
      const printed = cells[columns.indexOf('GROUP')];
      if (printed !== undefined && printed.end > printed.start) group = bareGroup(text, printed);
      const members = cells.flatMap((cell, index) => membersOf(text, cell, columns[index] ?? null));
      if (group !== null && members.length > 0)
        rows.push({ start: row.start, end: row.end, group, members, index: next });
      next += 1;
    }
    first = next - 1;
  }
  return rows;
}

function membersOf(text: string, cell: Span, kind: string | null): MemberRow['members'] {
  if (kind !== 'LEAD' && kind !== 'MEMBER') return [];
  return readMembers(text, cell, 'LABELLED').map((span) => ({ span, role: kind }));
}

/** 第一学区(9所): the name without its count. */
function bareGroup(text: string, cell: Span): Span {
  const words = text.slice(cell.start, cell.end);
  const bare = words.replace(/\s*[(（][^()（）]{0,12}[)）]$/u, '');
  return isGroupTitle(bare) ? { start: cell.start, end: cell.start + bare.length } : cell;
}
