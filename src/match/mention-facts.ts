/** Where a document names schools, groups, alliances, agreements and regions: so a plan and the news about it meet. */

import { fold } from '../fold.ts';
import { groupBy } from '../group-by.ts';
import type { AgreementFact, MentionFact } from '../model/association-facts.ts';
import type { DocumentFacts, StatementFact } from '../model/facts.ts';
import type { Mention, Place } from '../model/place.ts';
import type { DocumentRecords, NamedRecord } from '../model/records.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Draft } from './draft.ts';
import { findAround } from './find-around.ts';
import { groupLinkOf, linkOf } from './links.ts';
import { partFinder } from './parts.ts';

/** The nodes whose text may name something; targets parallel to `targetMentions`. */
export interface MentionSubjects extends Pick<
  DocumentFacts,
  'document' | 'tasks' | 'targets' | 'agreements'
> {
  readonly targetMentions: readonly Mention[];
}

/** All names of one entity in one sentence of one subject. */
export interface NamedPlace {
  readonly subjectId: string;
  readonly objectId: string;
  readonly names: readonly Mention[];
  readonly evidence: Mention;
  readonly rule: string;
  readonly linkedBy: string;
}

/** In printed order. A target that names something speaks for its task; what stands in neither, for the document. */
export function namedPlaces(
  records: DocumentRecords,
  subjects: MentionSubjects,
  resolution: Resolution,
): readonly NamedPlace[] {
  const subjectOf = subjectFinder(subjects);
  const named = namesIn(records, subjects.agreements, resolution).map((each) => ({
    ...each,
    subjectId: subjectOf(each.name),
  }));
  const places = groupBy(named, ({ subjectId, objectId, evidence }) =>
    [subjectId, objectId, evidence.start].join('/'),
  );
  return Array.from(places.values(), (group) => {
    const { subjectId, objectId, evidence, rule, linkedBy } = group[0];
    return { subjectId, objectId, names: group.map(({ name }) => name), evidence, rule, linkedBy };
  });
}

/** One statement a place, in the same order. */
export function mentionDrafts(places: readonly NamedPlace[], records: DocumentRecords): readonly Draft[] {
  const partOf = partFinder(records.passages);
  return places.map(({ subjectId, objectId, names, evidence, rule, linkedBy }, position) => ({
    predicate: 'MENTION',
    subjectId,
    objectId,
    asWritten: names[0]?.quote ?? '',
    places: names,
    evidence,
    part: partOf(evidence),
    position,
    rule,
    linkedBy,
  }));
}

/** The places of each subject and entity together. @param statements those of `mentionDrafts` */
export function mentionFacts(
  places: readonly NamedPlace[],
  statements: readonly StatementFact[],
): readonly MentionFact[] {
  const stated = places.flatMap((place, index) => {
    const statementId = statements[index]?.id;
    return statementId === undefined ? [] : [{ ...place, statementId }];
  });
  const pairs = groupBy(stated, ({ subjectId, objectId }) => `${subjectId}/${objectId}`);
  return Array.from(pairs.values(), (pair) => ({
    subjectId: pair[0].subjectId,
    objectId: pair[0].objectId,
    names: pair.flatMap(({ names, statementId }) => names.map((name) => ({ ...name, statementId }))),
    statementIds: pair.map(({ statementId }) => statementId),
  }));
}

interface NamedEntity {
  readonly objectId: string;
  readonly name: Mention;
  readonly evidence: Mention;
  readonly rule: string;
  readonly linkedBy: string;
}

function namesIn(
  { names }: DocumentRecords,
  agreements: readonly AgreementFact[],
  resolution: Resolution,
): readonly NamedEntity[] {
  const agreementIds = new Map(agreements.map(({ id, title }) => [fold(title), id]));
  const named = names.flatMap((record): readonly NamedEntity[] => {
    const entity = entityOf(record, agreementIds, resolution);
    const { name, evidence, rule = 'mention' } = record;
    return entity === null ? [] : [{ ...entity, name, evidence, rule }];
  });
  const regions = resolution.regionNames.map(({ regionId, name, evidence, rule }) => ({
    objectId: regionId,
    name,
    evidence,
    rule: 'mention',
    linkedBy: rule,
  }));
  return [...named, ...regions].sort((a, b) => a.name.start - b.name.start);
}

function entityOf(
  { kind, name }: NamedRecord,
  agreementIds: ReadonlyMap<string, string>,
  resolution: Resolution,
): Pick<NamedEntity, 'objectId' | 'linkedBy'> | null {
  switch (kind) {
    case 'SCHOOL': {
      const { organization, rule } = linkOf(resolution, name);
      return { objectId: organization.id, linkedBy: rule };
    }
    case 'GROUP': {
      const { organization, rule } = groupLinkOf(resolution, name);
      return { objectId: organization.id, linkedBy: rule };
    }
    case 'AGREEMENT': {
      const objectId = agreementIds.get(fold(name.text));
      return objectId === undefined ? null : { objectId, linkedBy: 'agreement-title' };
    }
  }
}

/** The innermost of target, task and document. */
function subjectFinder({
  document,
  tasks,
  targets,
  targetMentions,
}: MentionSubjects): (place: Place) => string {
  const ofTargets = byStart(
    targets.flatMap(({ id }, index) => {
      const mention = targetMentions[index];
      return mention === undefined ? [] : [{ id, start: mention.start, end: mention.end }];
    }),
  );
  const ofTasks = byStart(
    tasks.flatMap(({ id, texts }) => texts.map(({ start, end }) => ({ id, start, end }))),
  );
  return (place) => (findAround(ofTargets, place) ?? findAround(ofTasks, place))?.id ?? document.id;
}

interface Holder {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function byStart(holders: readonly Holder[]): readonly Holder[] {
  return [...holders].sort((a, b) => a.start - b.start);
}
