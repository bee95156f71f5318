/** Loaders of groups, alliances, agreements and stated counts, and of what documents say of them. */

import {
  AGREEMENT_COUNT,
  AGREEMENT_PAGE,
  AGREEMENTS_BY_DOCUMENT,
  AGREEMENTS_BY_ID,
  AREAS_BY_AGREEMENT,
  PARTIES_BY_AGREEMENT,
} from '../../graph/queries/agreements.ts';
import { ALLIANCE_COUNT, ALLIANCE_PAGE } from '../../graph/queries/alliances.ts';
import { CITATIONS_BY_DOCUMENT, CITING_COUNTS, CITING_PAGES } from '../../graph/queries/citations.ts';
import {
  GROUP_COUNTS_BY_REGION,
  GROUP_PAGES_BY_REGION,
  GROUP_TALLIES_BY_REGION,
  LEAD_SCHOOLS_BY_GROUP,
} from '../../graph/queries/groups.ts';
import {
  MEMBER_COUNTS,
  MEMBER_PAGES,
  MEMBERSHIP_COUNTS,
  MEMBERSHIP_PAGES,
  STATED_MEMBERSHIP_COUNTS,
  STATED_MEMBERSHIP_PAGES,
} from '../../graph/queries/memberships.ts';
import { MENTION_COUNTS, MENTION_PAGES, NAMED_COUNTS, NAMED_PAGES } from '../../graph/queries/mentions.ts';
import {
  STATED_COUNT_COUNT,
  STATED_COUNT_COUNTS_BY_REGION,
  STATED_COUNT_PAGE,
  STATED_COUNT_PAGES_BY_REGION,
  STATED_COUNTS_BY_DOCUMENT,
  STATED_COUNTS_BY_ID,
} from '../../graph/queries/stated-counts.ts';
import { STATEMENTS_BY_AGREEMENT, STATEMENTS_BY_COUNT } from '../../graph/queries/statements.ts';
import { manyById, manyByKey, oneById, pageByKey, type Reader } from './batch.ts';
import { countOf, pageOf } from './whole-lists.ts';

/** Pages by key give one item more than asked for, where there is one; other pages as many as their `limit`. */
export function associationLoaders(reader: Reader) {
  return {
    // Groups and alliances
    alliancePage: pageOf(reader, ALLIANCE_PAGE),
    allianceCount: countOf(reader, ALLIANCE_COUNT),
    groupPageOfRegion: pageByKey(reader, GROUP_PAGES_BY_REGION),
    groupCountOfRegion: manyByKey(reader, GROUP_COUNTS_BY_REGION),
    groupTallyOfRegion: pageByKey(reader, GROUP_TALLIES_BY_REGION),
    leadSchool: oneById(reader, LEAD_SCHOOLS_BY_GROUP),
    memberPage: pageByKey(reader, MEMBER_PAGES),
    memberCount: manyByKey(reader, MEMBER_COUNTS),
    membershipPage: pageByKey(reader, MEMBERSHIP_PAGES),
    membershipCount: manyByKey(reader, MEMBERSHIP_COUNTS),
    statedMembershipPage: pageByKey(reader, STATED_MEMBERSHIP_PAGES),
    statedMembershipCount: oneById(reader, STATED_MEMBERSHIP_COUNTS),
    // Agreements
    agreement: oneById(reader, AGREEMENTS_BY_ID),
    agreementPage: pageOf(reader, AGREEMENT_PAGE),
    agreementCount: countOf(reader, AGREEMENT_COUNT),
    agreementsOfDocument: manyById(reader, AGREEMENTS_BY_DOCUMENT),
    areasOfAgreement: manyById(reader, AREAS_BY_AGREEMENT),
    partiesOfAgreement: manyById(reader, PARTIES_BY_AGREEMENT),
    statementsOfAgreement: manyById(reader, STATEMENTS_BY_AGREEMENT),
    // Stated counts
    statedCount: oneById(reader, STATED_COUNTS_BY_ID),
    statedCountPage: pageOf(reader, STATED_COUNT_PAGE),
    statedCountCount: countOf(reader, STATED_COUNT_COUNT),
    statedCountPageOfRegion: pageByKey(reader, STATED_COUNT_PAGES_BY_REGION),
    statedCountCountOfRegion: oneById(reader, STATED_COUNT_COUNTS_BY_REGION),
    statedCountsOfDocument: manyById(reader, STATED_COUNTS_BY_DOCUMENT),
    statementsOfCount: manyById(reader, STATEMENTS_BY_COUNT),
    // Mentions and citations
    mentionPage: pageByKey(reader, MENTION_PAGES),
    mentionCount: oneById(reader, MENTION_COUNTS),
    namedPage: pageByKey(reader, NAMED_PAGES),
    namedCount: oneById(reader, NAMED_COUNTS),
    citationsOfDocument: manyById(reader, CITATIONS_BY_DOCUMENT),
    citingPage: pageByKey(reader, CITING_PAGES),
    citingCount: oneById(reader, CITING_COUNTS),
  };
}
