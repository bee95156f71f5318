/** What a document says of groups, agreements, counts and other documents, place by place. */

import type { MemberPredicate, MemberRole } from '../model/enums.ts';
import type { AgreementFact, StatedCountFact } from '../model/association-facts.ts';
import type { DocumentFact } from '../model/facts.ts';
import type { Mention } from '../model/place.ts';
import type {
  AgreementRecord,
  AliasRecord,
  CitationRecord,
  DocumentRecords,
  GroupRecord,
  MembershipRecord,
  StatedCountRecord,
} from '../model/records.ts';
import { toSpanText } from '../partial-date.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Draft } from './draft.ts';
import { entityLinkOf, groupLinkOf } from './links.ts';
import { partFinder } from './parts.ts';

/** The nodes that statements are about; agreements and counts parallel to their records. */
export interface AssociationSubjects {
  readonly document: DocumentFact;
  readonly agreements: readonly AgreementFact[];
  readonly counts: readonly StatedCountFact[];
}

/** A draft still without the part its evidence stands in. */
type Unplaced = Omit<Draft, 'part'>;

const PREDICATES: Readonly<Record<MemberRole, MemberPredicate>> = {
  FOUNDER: 'GROUP_FOUNDER',
  LEAD: 'GROUP_LEAD',
  MEMBER: 'GROUP_MEMBER',
};

/** In the order members, groups, other names, agreements, counts, citations. */
export function associationDrafts(
  records: DocumentRecords,
  { document, agreements, counts }: AssociationSubjects,
  resolution: Resolution,
): readonly Draft[] {
  const partOf = partFinder(records.passages);
  const drafts = [
    ...memberDrafts(records.memberships, resolution),
    ...records.groups.flatMap((group) => groupDrafts(group, resolution)),
    ...records.aliases.flatMap((alias) => aliasDrafts(alias, resolution)),
    ...records.agreements.flatMap((record, index) => agreementDrafts(record, agreements[index], resolution)),
    ...records.counts.flatMap((record, index) => countDrafts(record, counts[index])),
    ...records.citations.map((citation, position) => citationDraft(citation, document.id, position)),
  ];
  return drafts.map((draft) => ({ ...draft, part: partOf(draft.evidence) }));
}

function memberDrafts(memberships: readonly MembershipRecord[], resolution: Resolution): readonly Unplaced[] {
  return memberships.map((record, position) => {
    const link = entityLinkOf(resolution, record.member);
    return {
      predicate: PREDICATES[record.role],
      subjectId: groupLinkOf(resolution, record.group).organization.id,
      objectId: link.id,
      value: toSpanText(record),
      ...written(record.member),
      evidence: record.evidence,
      position,
      rule: record.rule,
      linkedBy: link.rule,
    };
  });
}

function groupDrafts(record: GroupRecord, resolution: Resolution): readonly Unplaced[] {
  const link = groupLinkOf(resolution, record.name);
  // An alliance has no mode: what it is called says it already.
  if (link.organization.type !== 'EDUCATION_GROUP') return [];
  const common = {
    subjectId: link.organization.id,
    evidence: record.evidence,
    linkedBy: link.rule,
    rule: 'group',
  };
  const { mode, modeAsWritten, formula } = record;
  return [
    ...(modeAsWritten === null
      ? []
      : [{ ...common, predicate: 'MODE' as const, value: mode, asWritten: modeAsWritten }]),
    ...(formula === null
      ? []
      : [{ ...common, predicate: 'FORMULA' as const, value: formula, asWritten: formula }]),
  ];
}

function aliasDrafts({ name, of, evidence, rule }: AliasRecord, resolution: Resolution): readonly Unplaced[] {
  const link = resolution.groups.get(of) ?? resolution.links.get(of);
  return link === undefined
    ? []
    : [
        {
          predicate: 'ALIAS',
          subjectId: link.organization.id,
          value: name.text,
          ...written(name),
          evidence,
          rule,
          linkedBy: link.rule,
        },
      ];
}

function agreementDrafts(
  record: AgreementRecord,
  agreement: AgreementFact | undefined,
  resolution: Resolution,
): readonly Unplaced[] {
  if (agreement === undefined) return [];
  const common = { subjectId: agreement.id, evidence: record.evidence, rule: 'agreement' };
  return [
    ...(record.signedOn === null
      ? []
      : [
          {
            ...common,
            predicate: 'SIGNED_ON' as const,
            value: record.signedOn,
            asWritten: record.signedAsWritten ?? record.signedOn,
          },
        ]),
    ...record.parties.map((party, position) => {
      const link = entityLinkOf(resolution, party);
      const linked = { objectId: link.id, linkedBy: link.rule };
      return { ...common, ...linked, predicate: 'PARTY' as const, ...written(party), position };
    }),
    ...record.areas.map((area: Mention, position) => ({
      ...common,
      predicate: 'AREA' as const,
      value: area.text,
      ...written(area),
      evidence: area,
      position,
    })),
  ];
}

function countDrafts(record: StatedCountRecord, count: StatedCountFact | undefined): readonly Unplaced[] {
  if (count === undefined) return [];
  const { ofId: subjectId, id: objectId, position } = count;
  const said = { ...written(record.mention), evidence: record.evidence };
  return [{ predicate: 'COUNT', subjectId, objectId, ...said, position, rule: 'stated-count' }];
}

function citationDraft(record: CitationRecord, subjectId: string, position: number): Unplaced {
  const { title, relation, evidence } = record;
  const said = { value: title.text, ...written(title), evidence };
  return { predicate: 'CITES', subjectId, ...said, position, rule: `citation-${relation.toLowerCase()}` };
}

/** The words themselves and their place. */
function written(words: Mention): Pick<Draft, 'asWritten' | 'places'> {
  return { asWritten: words.quote, places: [words] };
}
