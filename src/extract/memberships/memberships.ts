/** Who belongs to which group, from prose, lists and tables; and the groups that are called by name. */

import { fold } from '../../fold.ts';
import type { MemberRole } from '../../model/enums.ts';
import type { Mention } from '../../model/place.ts';
import type { MembershipRecord } from '../../model/records.ts';
import type { Source } from '../../model/source.ts';
import type { Line } from '../../parse/lines.ts';
import { mention, type Span } from '../../text/mention.ts';
import { findWhen, type Timeline } from '../news-dates.ts';
import { spanIn, toStretches, type Stretch } from '../stretch.ts';
import { findComposed, findDescribed, findJointlyFounded } from './composed.ts';
import { findMemberRows } from './delimited.ts';
import { findBlocks } from './flattened.ts';
import { toClauses, type Clause, type Found } from './found.ts';
import { groupKindOf } from './group-names.ts';
import { groupHeadingOf, groupInForce } from './group-in-force.ts';
import { schoolInName } from './named-for-school.ts';
import { findAppointed, findIncluded, findJoined, findLabelled, findStatus } from './prose-rules.ts';

/** Rules that speak of what is; a plan's own sentences speak of what shall be. */
const FACTS = [
  findComposed,
  findJoined,
  findStatus,
  findLabelled,
  findAppointed,
  findIncluded,
  findJointlyFounded,
] as const;
const FACTS_OF_PLANS = [findDescribed, findStatus, findLabelled, findIncluded] as const;

interface Statement {
  readonly group: Mention;
  readonly evidence: Mention;
  readonly members: readonly { readonly mention: Mention; readonly role: MemberRole }[];
  readonly since: Pick<MembershipRecord, 'since' | 'sinceAsWritten'>;
  readonly rule: string;
}

/** Who belongs to which group, and the paragraphs that are neither list nor table. */
export interface FoundMemberships {
  readonly memberships: readonly MembershipRecord[];
  readonly prose: readonly Stretch[];
}

const UNDATED = { since: null, sinceAsWritten: null } as const;

/** @param lines of the article or plan itself, without what sites print around it */
export function findMemberships(
  source: Source,
  lines: readonly Line[],
  timeline: Timeline,
  isPlan: boolean,
): FoundMemberships {
  const rows = findMemberRows(source.text, lines);
  const inRows = new Set(rows.map(({ index }) => index));
  const loose = lines.filter((_, index) => !inRows.has(index));
  const blocks = findBlocks(loose);
  const inBlocks = new Set(
    blocks.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, step) => first + step)),
  );
  const stretches = toStretches(loose.filter((_, index) => !inBlocks.has(index)));
  const said: Statement[] = [
    ...rows.map((row): Statement => ({
      group: mention(source, row.group),
      evidence: mention(source, row),
      members: row.members.map(({ span, role }) => ({ mention: mention(source, span), role })),
      since: UNDATED,
      rule: 'members-in-table',
    })),
    ...blocks.map((block): Statement => ({
      group: mentionIn(source, block.stretch, block.group),
      evidence: mentionIn(source, block.stretch, { start: 0, end: block.stretch.text.length }),
      members: block.members.map(({ span, role }) => ({
        mention: mentionIn(source, block.stretch, span),
        role,
      })),
      since: UNDATED,
      rule: block.rule,
    })),
    ...readProse(source, stretches, timeline, isPlan ? FACTS_OF_PLANS : FACTS),
  ];
  const records = said.flatMap(toRecords);
  return {
    memberships: distinct([...records, ...namedForSchools(source, stretches, records)]),
    prose: stretches,
  };
}

function readProse(
  source: Source,
  stretches: readonly Stretch[],
  timeline: Timeline,
  rules: readonly ((clause: Clause) => readonly Found[])[],
): readonly Statement[] {
  return stretches.flatMap((stretch, index) =>
    toClauses(stretch.text).flatMap((clause) => {
      const taken: Span[] = [];
      return rules
        .flatMap((rule) => rule(clause))
        .flatMap((found): readonly Statement[] => {
          // The rules stand in order: what an earlier one has read is not read again.
          const fresh = found.members.filter(
            ({ span }) => !taken.some((other) => other.start < span.end && span.start < other.end),
          );
          const group =
            found.group === null
              ? groupInForce(source, stretches, index, found.needsHeading === true ? null : found.datedUntil)
              : mentionIn(source, stretch, found.group);
          if (group === null || fresh.length === 0) return [];
          taken.push(...fresh.map(({ span }) => span));
          const when = findWhen(stretch.text, { start: clause.start, end: found.datedUntil }, timeline);
          return [
            {
              group,
              evidence: mentionIn(source, stretch, clause),
              members: fresh.map(({ span, role }) => ({ mention: mentionIn(source, stretch, span), role })),
              since:
                when === null
                  ? UNDATED
                  : { since: when.value, sinceAsWritten: stretch.text.slice(when.start, when.end) },
              rule: found.rule,
            },
          ];
        });
    }),
  );
}

/** Groups named for a school, where nothing else says who leads them. */
function namedForSchools(
  source: Source,
  stretches: readonly Stretch[],
  known: readonly MembershipRecord[],
): readonly MembershipRecord[] {
  const led = new Set(known.filter(({ role }) => role === 'LEAD').map(({ group }) => fold(group.text)));
  return stretches.flatMap((stretch) =>
    toClauses(stretch.text).flatMap((clause) => {
      const heading = groupHeadingOf(stretch);
      const groups = heading === null ? clause.groups : [heading];
      return groups.flatMap(({ start, end, name }) => {
        const length = schoolInName(name);
        if (length === 0 || led.has(fold(name))) return [];
        const school = mentionIn(source, stretch, { start, end: start + length });
        return toRecords({
          group: mentionIn(source, stretch, { start, end }),
          evidence: mentionIn(source, stretch, clause),
          members: [{ mention: school, role: 'LEAD' }],
          since: UNDATED,
          rule: 'group-named-for-school',
        });
      });
    }),
  );
}

function toRecords({ group, evidence, members, since, rule }: Statement): readonly MembershipRecord[] {
  const groupKind = groupKindOf(
    group.text,
    members.map((member) => member.mention.text),
  );
  return members
    .filter((member) => fold(member.mention.text) !== fold(group.text))
    .map((member) => ({
      group,
      groupKind,
      member: member.mention,
      role: member.role,
      ...since,
      evidence,
      rule,
    }));
}

/** What is said twice counts once, at its first place with a date, else at its first place. */
function distinct(records: readonly MembershipRecord[]): readonly MembershipRecord[] {
  const kept = new Map<string, MembershipRecord>();
  for (const record of records) {
    const key = `${fold(record.group.text)}/${fold(record.member.text)}/${record.role === 'LEAD' ? 'LEAD' : 'IN'}`;
    const before = kept.get(key);
    if (before === undefined || (before.since === null && record.since !== null)) kept.set(key, record);
  }
  return [...kept.values()].sort((a, b) => a.member.start - b.member.start);
}

function mentionIn(source: Source, stretch: Stretch, span: Span): Mention {
  return mention(source, spanIn(stretch, span));
}
