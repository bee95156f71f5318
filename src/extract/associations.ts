/** Groups, who is in them, agreements, counts and citations: what prose, lists and tables of members say. */

import type { DocumentHead, DocumentRecords } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Line } from '../parse/lines.ts';
import { findMemberColumn } from '../parse/member-columns.ts';
import type { Tree } from '../parse/tree.ts';
import { findOverlap } from '../text/spans.ts';
import { findAgreements, findOwnAgreement } from './agreements.ts';
import { findCitations } from './citations.ts';
import { findGroups } from './memberships/groups.ts';
import { findMemberships } from './memberships/memberships.ts';
import { findTimeline } from './news-dates.ts';
import { findStatedCounts } from './stated-counts.ts';
import { toStretches, type Stretch } from './stretch.ts';

export type Associations = Pick<
  DocumentRecords,
  'memberships' | 'groups' | 'agreements' | 'counts' | 'citations' | 'problems'
>;

/** What they were read from: paragraphs, and the lines of lists and tables of members. */
export interface ReadLines {
  readonly prose: readonly Stretch[];
  readonly listed: readonly Line[];
}

/** All of them, each list in printed order. */
export function findAssociations(
  source: Source,
  tree: Tree,
  head: DocumentHead,
): { readonly associations: Associations; readonly read: ReadLines } {
  const lines = linesOutsideTables(tree).filter((line) => !tree.dropped.has(line));
  const stretches = toStretches(lines);
  const timeline = findTimeline(stretches, head.publishedOn?.value ?? null);
  const wanted = head.kind === 'PLAN' || head.kind === 'NOTICE';
  const { memberships, problems, prose, listed } = findMemberships(
    source,
    lines,
    timeline,
    head.kind === 'PLAN',
  );
  const title = head.title.value;
  const own =
    head.kind === 'AGREEMENT'
      ? findOwnAgreement(source, stretches, head.title.mention, head.issuedOn?.value ?? null)
      : [];
  const associations = {
    memberships,
    groups: findGroups(source, prose, memberships),
    agreements: own.length > 0 ? own : findAgreements(source, prose, timeline),
    // What the items of a plan count is wanted, not there.
    counts: wanted ? [] : findStatedCounts(source, prose, timeline),
    citations: findCitations(source, stretches, { title, kind: head.kind }),
    problems,
  };
  return { associations, read: { prose, listed } };
}

/** Tables of tasks and of figures are read elsewhere; those of members are read here. */
function linesOutsideTables(tree: Tree): readonly Line[] {
  const others = tree.tables
    .filter(({ columns }) => !columns.some(({ name }) => findMemberColumn(name) === 'GROUP'))
    .map(({ span }) => span);
  return tree.lines.filter((line) => findOverlap(others, line) === null);
}
