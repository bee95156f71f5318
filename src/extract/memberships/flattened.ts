/** Lists of members by layout: a group's name on a line, its members on the lines below, with or without a header above. */

import type { MemberRole } from '../../model/enums.ts';
import { closesSection } from '../../parse/boilerplate.ts';
import type { Line } from '../../parse/lines.ts';
import { findMemberHeader, type MemberColumnKind } from '../../parse/member-columns.ts';
import type { Span } from '../../text/mention.ts';
import { toStretch, type Stretch } from '../stretch.ts';
import { findBlockTitle, isFiller, isMemberLine } from './block-lines.ts';
import { readBlockMembers } from './block-members.ts';

/** One group with its members. Spans of `members` and `group` count in `stretch.text`. */
export interface GroupBlock {
  readonly stretch: Stretch;
  readonly group: Span;
  readonly members: readonly { readonly span: Span; readonly role: MemberRole }[];
  /** Indexes of its lines. */
  readonly first: number;
  readonly next: number;
  readonly rule: string;
}

const MAX_LINES = 200;

/** Blocks in printed order. Work is linear in the lines. */
export function findBlocks(lines: readonly Line[]): readonly GroupBlock[] {
  const blocks: GroupBlock[] = [];
  let columns: readonly MemberColumnKind[] | null = null;
  let index = 0;
  while (index < lines.length) {
    const header = findMemberHeader(lines, index);
    if (header !== null) {
      columns = header.columns;
      index = header.next;
      continue;
    }
    const block = readBlock(lines, index, columns);
    if (block === null) {
      if (columns !== null && endsTable(lines[index])) columns = null;
      index += 1;
    } else {
      blocks.push(block);
      index = block.next;
    }
  }
  return blocks;
}

/** Sentences and what closes a section stand behind a table. */
function endsTable(line: Line | undefined): boolean {
  return line === undefined || /[。！？]/u.test(line.text) || closesSection(line);
}

function readBlock(
  lines: readonly Line[],
  first: number,
  columns: readonly MemberColumnKind[] | null,
): GroupBlock | null {
  const title = findBlockTitle(lines, first);
  if (title === null) return null;
  let next = title.next;
  while (next < Math.min(lines.length, first + MAX_LINES) && isMemberLine(lines, next, columns !== null))
    next += 1;
  while (next > title.next && isFiller(lines[next - 1])) next -= 1;
  const body = lines.slice(title.next, next);
  const stretch = toStretch(lines.slice(first, next));
  const group = { start: title.start, end: title.start + title.length };
  const found = readBlockMembers(stretch, body, lines.slice(first, title.next));
  if (found.length === 0 || (columns === null && (found.length < 2 || body.length < 2) && !title.isList))
    return null;
  const name = stretch.text.slice(group.start, group.end);
  const members = found.map((member, position) => ({
    span: member.span,
    role: roleAt(
      columns,
      member.isLead,
      position,
      found.length,
      name,
      stretch.text.slice(member.span.start, member.span.end),
    ),
  }));
  return {
    stretch,
    group,
    members,
    first,
    next,
    rule: columns === null ? 'members-below-name' : 'members-in-table',
  };
}

/** By the order of the columns; without a header, the school that the group is named for leads. */
function roleAt(
  columns: readonly MemberColumnKind[] | null,
  isLead: boolean,
  position: number,
  count: number,
  group: string,
  member: string,
): MemberRole {
  if (isLead) return 'LEAD';
  if (columns === null) return position === 0 && group.startsWith(member) ? 'LEAD' : 'MEMBER';
  const kinds = columns.filter((kind) => kind === 'LEAD' || kind === 'MEMBER');
  const lead = kinds.indexOf('LEAD');
  if (lead < 0) return 'MEMBER';
  return position === (lead === 0 ? 0 : count - 1) ? 'LEAD' : 'MEMBER';
}
