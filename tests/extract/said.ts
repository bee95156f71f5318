/** What a text says of groups, as short lines that a person can check against it. */

import type { DocumentRecords, StatedPartRecord } from '../../src/model/records.ts';
import { readText } from './compact.ts';

/** `group | member ROLE since`, in printed order, `until` and its date behind where one is given. */
export function membersOf(text: string): readonly string[] {
  return said(readText(text).records).memberships;
}

export interface Said {
  readonly memberships: readonly string[];
  readonly groups: readonly string[];
  readonly agreements: readonly unknown[];
  readonly counts: readonly unknown[];
  readonly citations: readonly string[];
}

export function said(records: DocumentRecords): Said {
  return {
    memberships: records.memberships.map(({ group, member, role, since, until }) =>
      [
        `${group.text} | ${member.text}`,
        role,
        ...(since === null ? [] : [since]),
        ...(until === null ? [] : ['until', until]),
      ].join(' '),
    ),
    groups: records.groups.map(({ name, kind, mode, formula }) =>
      [name.text, kind, mode, ...(formula === null ? [] : [formula])].join(' '),
    ),
    agreements: records.agreements.map(({ title, signedOn, parties, areas }) => ({
      title: title.text,
      signedOn,
      parties: parties.map(({ text }) => text),
      areas: areas.map(({ text }) => text),
    })),
    counts: records.counts.map((count) => ({
      count: partOf(count),
      of: count.of?.text ?? null,
      asOf: count.asOf,
      modes: count.modes,
      breakdown: count.breakdown.map(partOf),
    })),
    citations: records.citations.map(({ title, number, relation }) =>
      [relation, title.text, ...(number === null ? [] : [number])].join(' '),
    ),
  };
}

function partOf({ what, quantity, comparator }: StatedPartRecord): string {
  return `${what} ${comparator} ${quantity}`;
}
