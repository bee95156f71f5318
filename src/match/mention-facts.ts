/** Where a document names schools, groups, alliances, agreements and regions: so a plan and the news about it meet. */

import { fold } from '../fold.ts';
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

/** On its way: names are added one by one, for a document may name an entity tens of thousands of times. */
interface GrowingPlace extends NamedPlace {
  readonly names: Mention[];
}

/** In printed order. A target that names something speaks for its task; what stands in neither, for the document. */
export function namedPlaces(
  records: DocumentRecords,
  subjects: MentionSubjects,
  resolution: Resolution,
): readonly NamedPlace[] {
  const subjectOf = subjectFinder(subjects);
  const places = new Map<string, GrowingPlace>();
  for (const { objectId, name, evidence, rule, linkedBy } of namesIn(
    records,
    subjects.agreements,
    resolution,
  )) {
    const subjectId = subjectOf(name);
    const key = [subjectId, objectId, evidence.start].join('/');
    const before = places.get(key);
    if (before === undefined)
      places.set(key, { subjectId, objectId, names: [name], evidence, rule, linkedBy });
    else before.names.push(name);
  }
  return [...places.values()];
}

/** One statement a place, in the same order. */
export function mentionDrafts(places: readonly NamedPlace[], records: DocumentRecords): readonly Draft[] {
  const partOf = partFinder(records.passages);
  return places.map(({ subjectId, objectId, names, evidence, rule, linkedBy }, position) => ({
    predicate: 'MENTION',
    subjectId,
    objectId,
    asWritten: names[0]?.quote ?? '',
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
  const facts = new Map<string, GrowingFact>();
  places.forEach(({ subjectId, objectId, names }, index) => {
    const key = `${subjectId}/${objectId}`;
    const fact = facts.get(key) ?? { subjectId, objectId, names: [], statementIds: [] };
    facts.set(key, fact);
    fact.names.push(...names);
    const id = statements[index]?.id;
    if (id !== undefined) fact.statementIds.push(id);
  });
  return [...facts.values()];
}

interface GrowingFact extends MentionFact {
  readonly names: Mention[];
  readonly statementIds: string[];
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
