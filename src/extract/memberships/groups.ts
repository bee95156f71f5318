/** The groups that a text calls by name, with mode and formula where it gives them. */

import { fold } from '../../fold.ts';
import type { GroupRecord, MembershipRecord } from '../../model/records.ts';
import type { Source } from '../../model/source.ts';
import { mention } from '../../text/mention.ts';
import { spanIn } from '../stretch.ts';
import type { Paragraph } from './found.ts';
import { groupKindOf } from './group-names.ts';
import { modeOf } from './group-modes.ts';

/** “1+3+1”, directly before the name. */
const FORMULA = /[“"‘「]?(?<formula>[\dNnXx](?:\+[\dNnXx]){1,6})[”"’」]?(?:模式|型|的)?$/u;
/** 紧密型, directly before the name. */
const MODE_BEFORE = /(?:紧密型|贯通型|联盟型|松散型)[”"]?(?:的)?$/u;

/** Each group once: the first place with a formula or a mode, else the first place. */
export function findGroups(
  source: Source,
  stretches: readonly Paragraph[],
  memberships: readonly MembershipRecord[],
): readonly GroupRecord[] {
  const kept = new Map<string, GroupRecord>();
  for (const record of [...inProse(source, stretches), ...ofMemberships(memberships)]) {
    const key = fold(record.name.text);
    const before = kept.get(key);
    if (before === undefined || (saysLess(before) && !saysLess(record))) kept.set(key, record);
  }
  const kinds = new Map(memberships.map(({ group, groupKind }) => [fold(group.text), groupKind]));
  return [...kept.entries()]
    .map(([key, record]) => ({ ...record, kind: kinds.get(key) ?? record.kind }))
    .sort((a, b) => a.name.start - b.name.start);
}

function inProse(source: Source, stretches: readonly Paragraph[]): readonly GroupRecord[] {
  return stretches.flatMap((stretch) =>
    stretch.clauses.flatMap((clause) =>
      clause.groups.map((group): GroupRecord => {
        const before = stretch.text.slice(Math.max(clause.start, group.start - 16), group.start);
        const { mode, asWritten } = modeOf(group.name, `${MODE_BEFORE.exec(before)?.[0] ?? ''}${group.name}`);
        return {
          name: mention(source, spanIn(stretch, group)),
          kind: groupKindOf(group.name, []),
          mode,
          modeAsWritten: asWritten,
          formula: FORMULA.exec(before)?.groups?.['formula'] ?? null,
          evidence: mention(source, spanIn(stretch, clause)),
        };
      }),
    ),
  );
}

function ofMemberships(memberships: readonly MembershipRecord[]): readonly GroupRecord[] {
  return memberships.map(({ group, groupKind, evidence }) => {
    const { mode, asWritten } = modeOf(group.text, group.text);
    return { name: group, kind: groupKind, mode, modeAsWritten: asWritten, formula: null, evidence };
  });
}

function saysLess({ formula, mode }: GroupRecord): boolean {
  return formula === null && (mode === 'UNSPECIFIED' || mode === 'COMMUNITY');
}
