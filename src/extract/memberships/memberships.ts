/** Who belongs to which group, from prose, lists and tables; and the groups that are called by name. */

import { fold } from '../../fold.ts';
import type { Mention } from '../../model/place.ts';
import type { MembershipRecord, Problem } from '../../model/records.ts';
import type { Source } from '../../model/source.ts';
import type { Line } from '../../parse/lines.ts';
import { mention, type Span } from '../../text/mention.ts';
import type { Timeline } from '../news-dates.ts';
import { spanIn, toStretches, type Stretch } from '../stretch.ts';
import { isTooLong } from '../name-length.ts';
import { findMemberRows } from './delimited.ts';
import { distinct } from './distinct.ts';
import { findBlocks } from './flattened.ts';
import { toParagraph, type Paragraph } from './found.ts';
import { groupHeadingOf } from './group-in-force.ts';
import { schoolInName } from './named-for-school.ts';
import { namedTwice, tooLong } from './problems.ts';
import { readProse } from './read-prose.ts';
import { toMemberRecords, UNDATED, type MemberStatement } from './statement.ts';

/** Who belongs to which group, with the paragraphs that are neither list nor table of members. */
export interface FoundMemberships {
  readonly memberships: readonly MembershipRecord[];
  readonly problems: readonly Problem[];
  readonly prose: readonly Paragraph[];
  /** Lines of lists and tables of members. */
  readonly listed: readonly Line[];
}

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
  const proseLines = loose.filter((_, index) => !inBlocks.has(index));
  const isProse = new Set(proseLines);
  const stretches = toStretches(proseLines).map(toParagraph);
  const prose = readProse(source, stretches, timeline, isPlan);
  const said: MemberStatement[] = [
    ...rows.map((row): MemberStatement => ({
      group: mention(source, row.group),
      evidence: mention(source, row),
      members: row.members.map(({ span, role }) => ({ mention: mention(source, span), role })),
      dates: UNDATED,
      rule: 'members-in-table',
    })),
    ...blocks.map((block): MemberStatement => ({
      group: mentionIn(source, block.stretch, block.group),
      evidence: mentionIn(source, block.stretch, { start: 0, end: block.stretch.text.length }),
      members: block.members.map(({ span, role }) => ({
        mention: mentionIn(source, block.stretch, span),
        role,
      })),
      dates: UNDATED,
      rule: block.rule,
    })),
    ...prose.statements,
  ];
  const records = said.filter(({ group }) => !isTooLong(group.text)).flatMap(toMemberRecords);
  return {
    memberships: distinct([...records, ...namedForSchools(source, stretches, records)]),
    problems: [
      ...said.flatMap(({ group }) => (isTooLong(group.text) ? [tooLong(group)] : [])),
      ...said.flatMap(namedTwice),
      ...prose.problems,
    ].sort((a, b) => a.mention.start - b.mention.start),
    prose: stretches,
    listed: lines.filter((line) => !isProse.has(line)),
  };
}

/** Groups named for a school, where nothing else says who leads them. */
function namedForSchools(
  source: Source,
  stretches: readonly Paragraph[],
  known: readonly MembershipRecord[],
): readonly MembershipRecord[] {
  const led = new Set(known.filter(({ role }) => role === 'LEAD').map(({ group }) => fold(group.text)));
  return stretches.flatMap((stretch) => {
    const heading = groupHeadingOf(stretch);
    return stretch.clauses.flatMap((clause) => {
      const groups = heading === null ? clause.groups : [heading];
      return groups.flatMap(({ start, end, name }) => {
        const length = schoolInName(name);
        if (length === 0 || led.has(fold(name))) return [];
        const school = mentionIn(source, stretch, { start, end: start + length });
        return toMemberRecords({
          group: mentionIn(source, stretch, { start, end }),
          evidence: mentionIn(source, stretch, clause),
          members: [{ mention: school, role: 'LEAD' }],
          dates: UNDATED,
          rule: 'group-named-for-school',
        });
      });
    });
  });
}

function mentionIn(source: Source, stretch: Stretch, span: Span): Mention {
  return mention(source, spanIn(stretch, span));
}
