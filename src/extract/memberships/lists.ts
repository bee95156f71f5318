/** Lists of members behind a label, and members as the rules of prose give them. */

import type { MemberRole } from '../../model/enums.ts';
import type { Span } from '../../text/mention.ts';
import { isCloser, isOpener } from '../clause/brackets.ts';
import type { Clause, Found, FoundMember } from './found.ts';
import { BODY, IS, LEAD_WORD, MEMBER_WORD } from './label-words.ts';
import { readMembers, type Trust } from './member-names.ts';

const NEXT_LABEL = new RegExp(`[，,](?:${LEAD_WORD}|${MEMBER_WORD})${BODY}${IS}`, 'u');

/** The list behind a label: to its comma, unless commas part the names themselves, and to the next label. */
export function listAfter(clause: Clause, start: number): Span {
  const closed = closerBehind(clause, start);
  const next = NEXT_LABEL.exec(clause.text.slice(start, closed));
  const end = next === null ? closed : start + next.index;
  const words = clause.text.slice(start, end);
  const comma = words.search(/[，,]/u);
  if (comma < 0) return { start, end };
  const first = words.slice(0, comma);
  if (first.includes('、') || readMembers(clause.text, { start, end }, 'PLAIN').length === 0)
    return { start, end: start + comma };
  return { start, end };
}

/** Where the bracket around a label closes, else the end of the clause. */
function closerBehind(clause: Clause, start: number): number {
  let depth = 0;
  for (let position = start; position < clause.end; position += 1) {
    if (isOpener(clause.text[position])) depth += 1;
    else if (isCloser(clause.text[position])) depth -= 1;
    if (depth < 0) return position;
  }
  return clause.end;
}

/** The names of a list in one role; none where the list is no list of names. */
export function toMembers(
  clause: Clause,
  list: Span,
  role: MemberRole,
  trust: Trust,
): readonly FoundMember[] {
  return readMembers(clause.text, list, trust).map((span) => ({ span, role }));
}

/** What a rule gives: nothing where it found no member. */
export function found(
  group: Span | null,
  members: readonly FoundMember[],
  datedUntil: number,
  rule: string,
): readonly Found[] {
  return members.length === 0 ? [] : [{ group, members, datedUntil, rule }];
}
