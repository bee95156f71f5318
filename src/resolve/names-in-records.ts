/** The names of a document that have to be resolved, as the records have them (`Mention.text`). */

import type { Mention } from '../model/place.ts';
import type { DocumentRecords } from '../model/records.ts';

/** Units that hold a role or issue the document, schools that it names, and what has a curated second name. */
export function unitAndSchoolNames(records: DocumentRecords): readonly string[] {
  const assigned = [...records.taskTexts.flatMap((text) => text.assignments), ...records.documentAssignments];
  const schools = records.names.filter(({ kind }) => kind === 'SCHOOL');
  return [
    ...records.head.issuers.map((issuer) => issuer.text),
    ...assigned.map((assignment) => assignment.unit.text),
    ...schools.map(({ name }) => name.text),
    ...aliasNames(records),
  ];
}

/** Groups and alliances, and what has a curated second name. */
export function groupNames(records: DocumentRecords): readonly string[] {
  return [
    ...records.names.filter(({ kind }) => kind === 'GROUP').map(({ name }) => name.text),
    ...records.groups.map(({ name }) => name.text),
    ...records.memberships.map(({ group }) => group.text),
    ...aliasNames(records),
  ];
}

/** Members, parties of agreements, and what has a stated count. */
export function entityNames({ memberships, agreements, counts }: DocumentRecords): readonly string[] {
  return [
    ...memberships.map(({ member }) => member.text),
    ...agreements.flatMap(({ parties }) => parties.map((party) => party.text)),
    ...counts.flatMap(({ of }) => of?.text ?? []),
  ];
}

/** The first place of every name, in the order of the lists. */
export function firstMentions(records: DocumentRecords): ReadonlyMap<string, Mention> {
  const { head, taskTexts, documentAssignments, names, groups, memberships, agreements, counts, aliases } =
    records;
  const mentions = [
    ...head.issuers,
    ...taskTexts.flatMap(({ assignments }) => assignments.map(({ unit }) => unit)),
    ...documentAssignments.map(({ unit }) => unit),
    ...[...names, ...groups, ...aliases].map(({ name }) => name),
    ...memberships.flatMap(({ group, member }) => [group, member]),
    ...agreements.flatMap(({ parties }) => parties),
    ...counts.flatMap(({ of }) => of ?? []),
  ];
  return new Map(mentions.toReversed().map((mention) => [mention.text, mention]));
}

function aliasNames({ aliases }: DocumentRecords): readonly string[] {
  return aliases.flatMap(({ name, of }) => [of, name.text]);
}
