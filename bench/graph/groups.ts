/** The groups of a generated county, a line each: who leads, who is in it, how closely it is run. */

import type { GroupMode } from '../../src/model/enums.ts';
import type { Draft } from '../../src/match/draft.ts';
import type { County, Named } from './county.ts';
import { placeIn, type Page } from './page.ts';

const MODES: readonly (readonly [GroupMode, string])[] = [
  ['CLOSE_KNIT', '紧密型'],
  ['FEDERATED', '联盟型'],
  ['VERTICAL', '贯通型'],
];

/** Members of a group, the one that leads left out. */
const FEWEST_MEMBERS = 4;
const MORE_MEMBERS = 16;

export interface PrintedGroups {
  readonly drafts: readonly Draft[];
  /** One a group. */
  readonly modes: readonly GroupMode[];
  /** Schools that stand in a group. */
  readonly named: ReadonlySet<Named>;
}

export function printGroups(page: Page, { groups, schools, random }: County): PrintedGroups {
  const leads = new Set(groups.map(({ lead }) => lead));
  const free = schools.filter((school) => !leads.has(school));
  const named = new Set<Named>(leads);
  const modes: GroupMode[] = [];
  const drafts: Draft[] = [];
  for (const { asWritten: name, fact, lead } of groups) {
    const members = free.splice(0, FEWEST_MEMBERS + random.below(MORE_MEMBERS));
    const [mode, modeAsWritten] = random.pick(MODES);
    const year = 2016 + random.below(8);
    const list = members.map(({ asWritten }) => asWritten).join('、');
    const line = page.print(
      'PROSE',
      `${year}年,${modeAsWritten}的${name}成立,以${lead.asWritten}为牵头校,成员校为${list}。`,
    );
    const said = { subjectId: fact.id, evidence: line, part: 'PROSE' } as const;
    const from = line.quote.indexOf('成立');
    const toDraft = (school: Named, predicate: Draft['predicate'], position: number): Draft => ({
      ...{ ...said, predicate, objectId: school.fact.id, value: `${year}/`, asWritten: school.asWritten },
      ...{ places: [placeIn(line, school.asWritten, from)], position, rule: 'members-prose' },
      linkedBy: 'as-printed',
    });
    drafts.push(
      { ...said, predicate: 'MODE', value: mode, asWritten: modeAsWritten, rule: 'group' },
      toDraft(lead, 'GROUP_LEAD', 0),
      ...members.map((school, index) => toDraft(school, 'GROUP_MEMBER', index)),
    );
    modes.push(mode);
    members.forEach((school) => named.add(school));
  }
  return { drafts, modes, named };
}
