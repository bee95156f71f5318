/** What a text says several times of one pair. */

import { fold } from '../../fold.ts';
import type { MembershipRecord, PartialDate } from '../../model/records.ts';

/** Records of one pair that do not agree; no text gives a pair more dates than that. */
const MOST_OF_A_PAIR = 20;

/**
 * Each pair once, as the record that says most; twice and more where the dates contradict each other, for a text is kept
 * as said. Sorted by the place of the member.
 */
export function distinct(records: readonly MembershipRecord[]): readonly MembershipRecord[] {
  const byPair = new Map<string, MembershipRecord[]>();
  for (const record of records) {
    const key = `${fold(record.group.text)}/${fold(record.member.text)}/${record.role === 'LEAD' ? 'LEAD' : 'IN'}`;
    const pair = byPair.get(key) ?? [];
    const same = pair.findIndex((other) => saysAllOf(other, record) || saysAllOf(record, other));
    const before = pair[same];
    if (before !== undefined) pair[same] = saysAllOf(before, record) ? before : record;
    else if (pair.length < MOST_OF_A_PAIR) pair.push(record);
    byPair.set(key, pair);
  }
  return [...byPair.values()].flat().sort((a, b) => a.member.start - b.member.start);
}

/** Does `record` give all dates of `other`, as exactly or more so? A founder that is later called a member stays one. */
function saysAllOf(record: MembershipRecord, other: MembershipRecord): boolean {
  const keepsRole = record.role === other.role || other.role === 'MEMBER';
  return keepsRole && covers(record.since, other.since) && covers(record.until, other.until);
}

function covers(date: PartialDate | null, other: PartialDate | null): boolean {
  return other === null || (date?.startsWith(other) ?? false);
}
