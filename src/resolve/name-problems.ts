/** Names that reading leaves open: of several bodies or regions, and of no region. Nothing is guessed in silence. */

import type { Mention } from '../model/place.ts';
import type { DocumentHead, Problem } from '../model/records.ts';
import type { DocumentRegion } from './document-region.ts';
import type { Link } from './links.ts';
import { fullNamesOf, type Regions } from './regions.ts';

/** What the names of a document were found to mean. */
export interface OpenNames {
  readonly head: DocumentHead;
  readonly region: DocumentRegion;
  readonly regions: Regions;
  /** By the name as the records have it. */
  readonly links: ReadonlyMap<string, Link>;
  /** First place of each name. */
  readonly mentions: ReadonlyMap<string, Mention>;
}

/**
 * `name-ambiguous`, one a name: the candidates in `actual`, the one taken first. `name-unplaced`, one a document: bodies
 * that are of a region, in a document that tells none.
 */
export function nameProblems({ head, region, regions, links, mentions }: OpenNames): readonly Problem[] {
  const places = region.candidates.map((each) => fullNamesOf(regions, each)[1]);
  const ofRegion = places.length === 0 ? [] : [ambiguous(head.title.mention, places)];
  const ofNames = [...links].flatMap(([name, { candidates = [] }]) =>
    candidates.length === 0 ? [] : [ambiguous(mentions.get(name) ?? head.title.mention, candidates)],
  );
  return [...ofRegion, ...ofNames, ...unplaced(links, mentions, region)];
}

function ambiguous(mention: Mention, candidates: readonly string[]): Problem {
  return {
    rule: 'name-ambiguous',
    severity: 'WARNING',
    messageZh: `“${mention.text}”可能指${String(candidates.length)}个单位或地区，文中无从区分`,
    messageEn: `“${mention.text}” may mean ${String(candidates.length)} bodies or regions, and nothing tells them apart`,
    expected: null,
    actual: candidates.join('、'),
    mention,
  };
}

function unplaced(
  links: ReadonlyMap<string, Link>,
  mentions: ReadonlyMap<string, Mention>,
  region: DocumentRegion,
): readonly Problem[] {
  if (region.code !== null || region.isOfState) return [];
  const names = [...links].flatMap(([name, link]) => (isUnplaced(link) ? [name] : []));
  const mention = names.map((name) => mentions.get(name)).find((each) => each !== undefined);
  if (mention === undefined) return [];
  return [
    {
      rule: 'name-unplaced',
      severity: 'INFO',
      messageZh: `文件未写明所属地区，${String(names.length)}个单位无法确定地区`,
      messageEn: `The document tells no region, so ${String(names.length)} units are of no known region`,
      expected: null,
      actual: names.join('、'),
      mention,
    },
  ];
}

const OF_A_REGION = ['PARTY_ORGAN', 'GOVERNMENT', 'MASS_ORGANISATION', 'PUBLIC_INSTITUTION'] as const;

function isUnplaced({ organization, candidates }: Link): boolean {
  if (organization.type !== 'UNIT' || organization.regionId !== null || candidates !== undefined)
    return false;
  return organization.level !== 'NATIONAL' && OF_A_REGION.some((kind) => kind === organization.kind);
}
