/** One sentence, list or row that says who is in a group, or no longer is. */

import { fold } from '../../fold.ts';
import type { MemberRole } from '../../model/enums.ts';
import type { Mention } from '../../model/place.ts';
import type { MembershipRecord } from '../../model/records.ts';
import { groupKindOf } from './group-names.ts';

export type MemberDates = Pick<MembershipRecord, 'since' | 'sinceAsWritten' | 'until'>;

export interface MemberStatement {
  readonly group: Mention;
  readonly evidence: Mention;
  readonly members: readonly { readonly mention: Mention; readonly role: MemberRole }[];
  readonly dates: MemberDates;
  readonly rule: string;
}

export const UNDATED: MemberDates = { since: null, sinceAsWritten: null, until: null };

/** A record for each member, in the order of the list. */
export function toMemberRecords(statement: MemberStatement): readonly MembershipRecord[] {
  const { group, evidence, members, dates, rule } = statement;
  const groupKind = groupKindOf(
    group.text,
    members.map((member) => member.mention.text),
  );
  return members
    .filter((member) => fold(member.mention.text) !== fold(group.text))
    .map(({ mention, role }) => ({ group, groupKind, member: mention, role, ...dates, evidence, rule }));
}
