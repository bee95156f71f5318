/** Whose body a name means that leaves its region out, by the list it stands in: 省科技厅、工业和信息化厅. */

import { groupBy } from '../group-by.ts';
import type { AssignmentRecord, DocumentRecords } from '../model/records.ts';
import type { Link, LinkRule } from './links.ts';
import { chainFrom, type Region, type Regions } from './regions.ts';

/** Rules of names that say whose they are. */
const SAYS_REGION: ReadonlySet<LinkRule> = new Set([
  'gazetteer-full-name',
  'gazetteer-level-word',
  'region-name',
  'level-word',
]);
const LEAVES_REGION_OUT: ReadonlySet<LinkRule> = new Set([
  'gazetteer-document-region',
  'gazetteer-outer-region',
]);

/**
 * The regions of those that stand before the name in its lists, once each, for names that leave their region out. The
 * document's own where nobody stands before it, or nobody of another region; the bodies of a region within the
 * document's own do not pass it on.
 */
export function regionsOfLists(
  records: DocumentRecords,
  links: ReadonlyMap<string, Link>,
  own: Region,
  regions: Regions,
): ReadonlyMap<string, ReadonlySet<Region>> {
  const found = new Map<string, Set<Region>>();
  for (const list of listsIn(records)) {
    let before = own;
    for (const { unit } of list) {
      const link = links.get(unit.text);
      if (link === undefined) continue;
      if (LEAVES_REGION_OUT.has(link.rule)) {
        found.set(unit.text, (found.get(unit.text) ?? new Set()).add(before));
      } else {
        before = passedOn(link, own, regions);
      }
    }
  }
  return found;
}

function passedOn({ region, rule }: Link, own: Region, regions: Regions): Region {
  if (region === null || !SAYS_REGION.has(rule)) return own;
  return chainFrom(regions, region).includes(own) ? own : region;
}

/** Units of one role in one clause, in printed order. */
export function listsIn(records: DocumentRecords): readonly (readonly AssignmentRecord[])[] {
  const assigned = [...records.taskTexts.map((text) => text.assignments), records.documentAssignments];
  return assigned.flatMap((assignments) => {
    const lists = groupBy(assignments, ({ role, clause }) => `${role} ${String(clause.start)}`);
    return Array.from(lists.values(), (list) => list.toSorted((a, b) => a.position - b.position));
  });
}
