/** Groups, members, agreements, counts and citations as `zeren parse --json` prints them. Keys and order are a contract. */

import type { Mention } from '../model/place.ts';
import type {
  AgreementRecord,
  CitationRecord,
  DocumentRecords,
  GroupRecord,
  MembershipRecord,
  StatedCountRecord,
  StatedPartRecord,
} from '../model/records.ts';

/** Offsets are those of the member, title or number itself; `quote` is the sentence or row around it. */
export function associationsJson(
  records: Pick<DocumentRecords, 'memberships' | 'groups' | 'agreements' | 'counts' | 'citations'>,
): object {
  return {
    memberships: records.memberships.map(membershipJson),
    groups: records.groups.map(groupJson),
    agreements: records.agreements.map(agreementJson),
    counts: records.counts.map(countJson),
    citations: records.citations.map(citationJson),
  };
}

function membershipJson(membership: MembershipRecord): object {
  const { group, groupKind, member, role, since, sinceAsWritten, until, evidence, rule } = membership;
  return {
    group: group.text,
    kind: groupKind,
    member: member.text,
    role,
    since,
    sinceAsWritten,
    until,
    quote: evidence.quote,
    start: member.start,
    end: member.end,
    line: member.line,
    rule,
  };
}

function groupJson({ name, kind, mode, modeAsWritten, formula, evidence }: GroupRecord): object {
  return {
    name: name.text,
    kind,
    mode,
    modeAsWritten,
    formula,
    quote: evidence.quote,
    start: name.start,
    end: name.end,
  };
}

function agreementJson(agreement: AgreementRecord): object {
  const { title, signedOn, signedAsWritten, parties, areas, evidence } = agreement;
  return {
    title: title.text,
    signedOn,
    signedAsWritten,
    parties: parties.map(textJson),
    areas: areas.map(textJson),
    quote: evidence.quote,
    start: title.start,
    end: title.end,
  };
}

function countJson(count: StatedCountRecord): object {
  const { of, asOf, breakdown, modes, evidence } = count;
  return {
    ...partJson(count),
    of: of?.text ?? null,
    asOf,
    modes,
    breakdown: breakdown.map(partJson),
    quote: evidence.quote,
  };
}

function partJson({ what, quantity, comparator, asWritten, mention }: StatedPartRecord): object {
  return { what, quantity, comparator, asWritten, start: mention.start, end: mention.end };
}

function citationJson({ title, number, relation, evidence }: CitationRecord): object {
  return { title: title.text, number, relation, quote: evidence.quote, start: title.start, end: title.end };
}

function textJson({ text, start, end }: Mention): object {
  return { text, start, end };
}
