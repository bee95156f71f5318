/** Plans in short, as facts, for tests of the graph: 荣昌区, a title, tasks with the units of each role. */

import { fold } from '../../src/fold.ts';
import { ROLES, type Role } from '../../src/model/enums.ts';
import type {
  DocumentFacts,
  FindingFact,
  RegionFact,
  ResponsibilityFact,
  StatementFact,
  TaskFact,
  UnitFact,
} from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';

export interface PlanSketch {
  readonly title?: string;
  readonly number?: string | null;
  /** Stands for the bytes. */
  readonly edition?: string;
  /** Units by role, by title of the task. */
  readonly tasks: Readonly<Record<string, Partial<Readonly<Record<Role, readonly string[]>>>>>;
  /** Titles of tasks that have a finding each. */
  readonly findings?: readonly string[];
}

const CHONGQING = region('500000', '重庆市', 'PROVINCE', null);
const RONGCHANG = region('500153', '荣昌区', 'COUNTY', CHONGQING.id);

/** The plan's facts; ids follow from its title and those of its tasks, so an edition keeps them. */
export function plan(sketch: PlanSketch): DocumentFacts {
  const { title = '教育方案', number = null, edition = 'first' } = sketch;
  const documentId = toId('doc', title);
  const tasks = Object.keys(sketch.tasks).map((name, position) => toTask(documentId, name, position));
  const responsibilities = tasks.flatMap((task) => toResponsibilities(task, sketch.tasks[task.title] ?? {}));
  const names = Object.values(sketch.tasks).flatMap((roles) => Object.values(roles).flat());
  return {
    document: {
      id: documentId,
      ref: `document/${title}`,
      title,
      citeKey: fold(title),
      number,
      kind: 'PLAN',
      issuedOn: '2023-02-17',
      publishedOn: '2023-03-22',
      publisher: null,
      sourceUrl: null,
      addressees: null,
      periodStart: '2023',
      periodEnd: '2025',
      periodAsWritten: '2023—2025年',
      sha256: `sha256 of ${edition}`,
      issuerIds: [],
      regionCode: '500153',
      coverage: { clauses: tasks.length, read: tasks.length, unread: [], skipped: [] },
      dropped: [],
    },
    passages: [
      {
        id: toId('psg', documentId, 0),
        seq: 0,
        part: 'BODY',
        quote: title,
        text: title,
        start: 0,
        end: 4,
        line: 1,
      },
    ],
    programmes: [],
    tasks,
    targets: [],
    indicators: [],
    regions: [CHONGQING, RONGCHANG],
    organizations: [...new Set(names)].sort().map(toUnit),
    inclusions: [],
    agreements: [],
    counts: [],
    mentions: [],
    citations: [],
    statements: responsibilities.map(toStatement),
    responsibilities,
    findings: (sketch.findings ?? []).map((about) => toFinding(toId('tsk', documentId, about))),
  };
}

export function unitId(name: string): string {
  return toId('unt', name);
}

export function region(
  code: string,
  name: string,
  level: RegionFact['level'],
  withinId: string | null,
): RegionFact {
  return {
    id: toId('reg', code),
    ref: `region/${code}`,
    code,
    name,
    level,
    kind: 'ADMINISTRATIVE',
    withinId,
  };
}

function toUnit(name: string): UnitFact {
  return {
    type: 'UNIT',
    id: unitId(name),
    ref: `unit/500153/${name}`,
    name,
    names: [{ text: name, folded: fold(name), kind: 'CANONICAL' }],
    regionId: RONGCHANG.id,
    kind: 'GOVERNMENT',
    level: 'COUNTY',
    function: null,
    successorId: null,
    until: null,
  };
}

function toTask(documentId: string, title: string, position: number): TaskFact {
  const id = toId('tsk', documentId, title);
  const ordinal = `(一)${position + 1}`;
  const place = { start: position * 10, end: position * 10 + 9, line: position + 2 };
  return {
    id,
    ref: `task/${title}`,
    ordinal,
    position,
    title,
    text: `${title}。`,
    dueOn: null,
    dueAsWritten: null,
    programmeId: null,
    texts: [{ id: toId('txt', id, 'BODY'), part: 'BODY', ordinal, title, text: `${title}。`, ...place }],
  };
}

function toResponsibilities(
  task: TaskFact,
  roles: Partial<Readonly<Record<Role, readonly string[]>>>,
): readonly ResponsibilityFact[] {
  return ROLES.flatMap((role) =>
    (roles[role] ?? []).map((name, position) => ({
      role,
      organizationId: unitId(name),
      subjectId: task.id,
      parts: ['BODY' as const],
      disputed: false,
      position,
      statementIds: [toId('stm', task.id, role, name)],
    })),
  );
}

function toStatement(responsibility: ResponsibilityFact): StatementFact {
  const { role, subjectId, organizationId, position, statementIds } = responsibility;
  return {
    id: statementIds[0] ?? '',
    predicate: role,
    subjectId,
    objectId: organizationId,
    value: null,
    asWritten: organizationId,
    ranges: [{ start: 0, end: 4 }],
    quote: `(${role} ${organizationId})`,
    text: `(${role} ${organizationId})`,
    part: 'BODY',
    position,
    rule: 'test',
    linkedBy: 'test',
    start: 0,
    end: 9,
    line: 2,
  };
}

function toFinding(aboutId: string): FindingFact {
  return {
    id: toId('fnd', 'task-has-lead', aboutId),
    rule: 'task-has-lead',
    ruleVersion: 1,
    severity: 'ERROR',
    messageZh: '无牵头单位',
    messageEn: 'no lead unit',
    expected: null,
    actual: null,
    status: 'OPEN',
    aboutId,
    statementIds: [],
    line: 2,
  };
}
