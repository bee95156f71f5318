/** The nodes of one document, shared ones among them, as docs/graph.md says what they hold. */

import { fold } from '../../fold.ts';
import { ROLES, type Role } from '../../model/enums.ts';
import type {
  DocumentFacts,
  FindingFact,
  OrganizationFact,
  ProgrammeFact,
  RegionFact,
  StatementFact,
  TaskFact,
} from '../../model/facts.ts';
import { toId } from '../../model/ids.ts';
import type { NodeKind } from './node-kinds.ts';
import type { NodeRow, Properties } from './rows.ts';
import { toDateKey, toFindingKey, toOrdinalKey, toTextKey } from './sort-keys.ts';

/** How a document was read; written beside its facts. */
export interface ReadingMarks {
  readonly inputsDigest: string;
  readonly outcome: 'LOADED' | 'LOADED_WITH_WARNINGS';
}

/** Rows by kind; a kind of which the document has none has an empty list. */
export function toNodeRows(facts: DocumentFacts, marks: ReadingMarks): Map<NodeKind, readonly NodeRow[]> {
  const { document } = facts;
  const documentId = document.id;
  const own = (properties: Properties & { readonly id: string }) => row({ ...properties, documentId });
  const units = facts.organizations.filter((organization) => organization.type === 'UNIT');
  const schools = facts.organizations.filter((organization) => organization.type === 'SCHOOL');
  const regionCodes = new Map(facts.regions.map((region) => [region.id, region.code]));
  const counts = countOrganizations(facts);
  return new Map<NodeKind, readonly NodeRow[]>([
    ['Region', facts.regions.map(toRegion)],
    [
      'Unit',
      units.map(({ kind, level, function: role, ...unit }) =>
        row({ ...toOrganization(unit, regionCodes), kind, level, function: role }),
      ),
    ],
    [
      'School',
      schools.map(({ stages, ...school }) => row({ ...toOrganization(school, regionCodes), stages })),
    ],
    ['Name', facts.organizations.flatMap(toNames)],
    ['Document', [toDocument(facts, marks)]],
    ['Passage', facts.passages.map((passage) => own({ ...passage }))],
    ['Programme', facts.programmes.map((programme) => own(toProgramme(programme)))],
    ['Task', facts.tasks.map((task) => own({ ...toTask(facts, task), ...counts(task.id) }))],
    ['TaskText', facts.tasks.flatMap((task) => task.texts.map((text) => own({ ...text })))],
    [
      'Target',
      facts.targets.map(({ id, position, year, scope, part, text }) =>
        own({ id, position, year, scope, part, text }),
      ),
    ],
    ['Measure', facts.targets.flatMap((target) => target.measures.map((measure) => own({ ...measure })))],
    [
      'Indicator',
      facts.indicators.map(({ id, category, name, unit, position }) =>
        own({ id, category, name, unit, position }),
      ),
    ],
    [
      'IndicatorValue',
      facts.indicators.flatMap((indicator) => indicator.values.map((value) => own({ ...value }))),
    ],
    ['Statement', facts.statements.map((statement) => own(toStatement(statement)))],
    ['Finding', facts.findings.map((finding) => own(toFinding(documentId, finding)))],
  ]);
}

/** Of an organization's name: one node for each of its names. */
export function toNameId(organizationId: string, text: string): string {
  return toId('nam', organizationId, text);
}

function row(properties: Properties & { readonly id: string }): NodeRow {
  return { id: properties.id, properties };
}

function toRegion({ id, ref, code, name, level, kind }: RegionFact): NodeRow {
  return row({ id, ref, code, name, nameFolded: fold(name), level, kind });
}

function toOrganization(
  { id, ref, name, regionId }: Pick<OrganizationFact, 'id' | 'ref' | 'name' | 'regionId'>,
  regionCodes: ReadonlyMap<string, string | null>,
) {
  const regionCode = regionId === null ? null : (regionCodes.get(regionId) ?? null);
  return { id, ref, name, nameFolded: fold(name), nameKey: toTextKey(name, id), regionCode };
}

function toNames(organization: OrganizationFact): readonly NodeRow[] {
  return organization.names.map(({ text, folded, kind }) =>
    row({ id: toNameId(organization.id, text), text, folded, kind }),
  );
}

function toDocument({ document }: DocumentFacts, marks: ReadingMarks): NodeRow {
  const { id, title, number, issuedOn } = document;
  return row({
    id,
    ref: document.ref,
    name: title,
    title,
    titleFolded: fold(title),
    titleKey: toTextKey(title, id),
    number,
    numberFolded: number === null ? null : fold(number),
    kind: document.kind,
    issuedOn,
    issuedKey: toDateKey(issuedOn, id),
    publishedOn: document.publishedOn,
    publisher: document.publisher,
    sourceUrl: document.sourceUrl,
    addressees: document.addressees,
    periodStart: document.periodStart,
    periodEnd: document.periodEnd,
    periodAsWritten: document.periodAsWritten,
    regionCode: document.regionCode,
    sha256: document.sha256,
    coverage: JSON.stringify(document.coverage),
    held: true,
    outcome: marks.outcome,
    inputsDigest: marks.inputsDigest,
  });
}

function toProgramme({ id, ref, ordinal, name, heading, position }: ProgrammeFact) {
  return { id, ref, ordinal, name, nameFolded: fold(name), heading, position };
}

function toTask({ document }: DocumentFacts, task: TaskFact) {
  const { id, ref, ordinal, position, title, text, dueOn, dueAsWritten, programmeId } = task;
  return {
    ...{ id, ref, ordinal, position, title, text, dueOn, dueAsWritten, programmeId },
    name: title,
    titleFolded: fold(title),
    titleKey: toTextKey(title, id),
    textFolded: fold(text),
    ordinalKey: toOrdinalKey(document, task),
    dueKey: toDateKey(dueOn, id),
  };
}

function toStatement(statement: StatementFact) {
  const { id, predicate, value, asWritten, quote, text, line, start, end } = statement;
  const { part, position, rule, linkedBy } = statement;
  return {
    ...{ id, predicate, value, asWritten, quote, text, line, start, end },
    ...{ part, position, rule, linkedBy },
  };
}

function toFinding(documentId: string, finding: FindingFact) {
  const { id, rule, ruleVersion, severity, messageZh, messageEn, expected, actual, status, line } = finding;
  return {
    ...{ id, rule, ruleVersion, severity, messageZh, messageEn, expected, actual, status, line },
    findingKey: toFindingKey(documentId, finding),
  };
}

/** Distinct organizations in each role, over all parts of the document. */
function countOrganizations({ responsibilities }: DocumentFacts): (subjectId: string) => Properties {
  const bySubject = new Map<string, Map<Role, Set<string>>>();
  for (const { subjectId, role, organizationId } of responsibilities) {
    const roles = bySubject.get(subjectId) ?? new Map(ROLES.map((each) => [each, new Set<string>()]));
    roles.get(role)?.add(organizationId);
    bySubject.set(subjectId, roles);
  }
  return (subjectId) => {
    const count = (role: Role) => bySubject.get(subjectId)?.get(role)?.size ?? 0;
    return {
      leadCount: count('LEAD'),
      responsibleCount: count('RESPONSIBLE'),
      supportCount: count('SUPPORT'),
      superviseCount: count('SUPERVISE'),
    };
  };
}
