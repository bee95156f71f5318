/** Documents that differ in all that filters ask for, and what is so of one of them alone. */

import type { DocumentFacts, OrganizationFact, TargetFact } from '../../../src/model/facts.ts';
import { toId } from '../../../src/model/ids.ts';
import { plan, unitId } from '../../support/facts.ts';
import { entityId, news } from '../../support/news-facts.ts';

/** 区教委 holds all roles for its task. */
export const WANTED = wanted();

/**
 * 县医院 and 县审计局 hold all roles for one task, 乙集团 for another: of no region, kind, date or issuer that WANTED has;
 * roles are stated, so that none is missing.
 */
export const OTHER = other();

/** Of two groups one is of 荣昌区, the other has a mode and a stage. */
export const GROUPS = groups();

/** A value for each member of the filters; what it leaves is what `expected` says. */
export const VALUES: Readonly<Record<string, string | boolean | number | readonly string[]>> = {
  'DocumentFilter.held': false,
  'DocumentFilter.id': WANTED.document.id,
  'DocumentFilter.issuers': '区教委',
  'DocumentFilter.kind': 'PLAN',
  'DocumentFilter.number': '荣委办发〔2023〕7号',
  'DocumentFilter.outcome': 'LOADED_WITH_WARNINGS',
  'DocumentFilter.region': '荣昌区',
  'DocumentFilter.supervising': '区教委',
  'DocumentFilter.title': WANTED.document.title,
  'DocumentFilter.within': '重庆市',
  'FindingFilter.about': WANTED.tasks[0]?.id ?? '',
  'FindingFilter.id': WANTED.findings[0]?.id ?? '',
  'FindingFilter.region': '荣昌区',
  'FindingFilter.rule': 'task-has-lead',
  'FindingFilter.severity': 'ERROR',
  'FindingFilter.status': 'OPEN',
  'FindingFilter.unit': unitId('区教委'),
  'GroupFilter.id': entityId('荣昌中学教育集团'),
  'GroupFilter.mode': 'FEDERATED',
  'GroupFilter.name': '荣昌中学教育集团',
  'GroupFilter.region': '荣昌区',
  'GroupFilter.stage': 'SPECIAL',
  'GroupFilter.within': '重庆市',
  'HeldTaskFilter.id': WANTED.tasks[0]?.id ?? '',
  'HeldTaskFilter.title': '减负任务',
  'MeasureFilter.comparator': 'GE',
  'MeasureFilter.kind': 'INCREMENT',
  'MeasureFilter.label': '科技工作室',
  'MeasureFilter.quantity': 6,
  'MeasureFilter.unit': '人次数',
  'MemberFilter.id': entityId('荣昌中学'),
  'MemberFilter.name': '荣昌中学',
  'MembersFilter.role': 'LEAD',
  'OrganizationFilter.function': 'EDUCATION',
  'OrganizationFilter.id': unitId('区教委'),
  'OrganizationFilter.kind': 'GOVERNMENT',
  'OrganizationFilter.level': 'COUNTY',
  'OrganizationFilter.mode': 'FEDERATED',
  'OrganizationFilter.name': '区教委',
  'OrganizationFilter.region': '荣昌区',
  'OrganizationFilter.stage': 'SPECIAL',
  'OrganizationFilter.type': 'EDUCATION_GROUP',
  'OrganizationFilter.within': '重庆市',
  'ProgrammeFilter.id': 'prg_减负任务',
  'ProgrammeFilter.name': '减负任务工程',
  'ResponsibilityFilter.disputed': true,
  'ResponsibilityFilter.part': 'ANNEX',
  'ResponsibilityFilter.role': ['SUPERVISE'],
  'TargetFilter.id': WANTED.targets[0]?.id ?? '',
  'TargetFilter.measureUnit': '人次数',
  'TargetFilter.organization': unitId('区教委'),
  'TargetFilter.part': 'ANNEX',
  'TargetFilter.scope': 'YEAR',
  'TargetFilter.text': '减少负担',
  'TargetFilter.year': 2023,
  'TargetOwnerFilter.id': WANTED.tasks[0]?.id ?? '',
  'TargetOwnerFilter.name': '减负任务',
  'TargetOwnerFilter.type': 'DOCUMENT',
  'TaskFilter.id': WANTED.tasks[0]?.id ?? '',
  'TaskFilter.ordinal': '（三）12',
  'TaskFilter.text': '减负任务。',
  'TaskFilter.title': '减负任务',
  'TaskFindingFilter.rule': 'task-has-lead',
  'TaskFindingFilter.severity': 'ERROR',
  'TaskFindingsFilter.status': 'OPEN',
  'TaskTargetFilter.measureUnit': '人次数',
  'TaskTargetFilter.part': 'ANNEX',
  'TaskTargetFilter.scope': 'YEAR',
  'TaskTargetFilter.text': '减少负担',
  'TaskTargetFilter.year': 2023,
  'UnitFilter.function': 'EDUCATION',
  'UnitFilter.id': unitId('区教委'),
  'UnitFilter.kind': 'GOVERNMENT',
  'UnitFilter.level': 'COUNTY',
  'UnitFilter.name': '区教委',
  'UnitFilter.region': '荣昌区',
  'UnitFilter.within': '重庆市',
  'UnitResponsibilitiesFilter.role': 'SUPERVISE',
};

function wanted(): DocumentFacts {
  const facts = planBy('减负任务', { number: '荣委办发〔2023〕7号', unit: '区教委', supervisor: '区教委' });
  return {
    ...facts,
    document: { ...facts.document, issuerIds: [unitId('区教委')] },
    tasks: facts.tasks.map((task) => ({ ...task, ordinal: '(三)12', dueOn: '2023-03-01' })),
    targets: facts.tasks.map(({ id }) => yearlyTarget(id)),
    responsibilities: [
      ...facts.responsibilities.map((responsibility) => ({
        ...responsibility,
        disputed: true,
        parts: ['ANNEX' as const],
      })),
      ...facts.responsibilities
        .filter(({ role }) => role === 'SUPERVISE')
        .map((responsibility) => ({ ...responsibility, subjectId: facts.document.id })),
    ],
    organizations: facts.organizations.map((unit) =>
      unit.type === 'UNIT' ? { ...unit, function: 'EDUCATION' } : unit,
    ),
  };
}

function other(): DocumentFacts {
  const facts = planBy('评价工作', { number: '泸市府〔2020〕9号', unit: '县医院', supervisor: '县审计局' });
  const more = planBy('集团任务', { number: null, unit: '乙集团', supervisor: '乙集团' });
  const tasks = [...facts.tasks, ...more.tasks.map((task) => ({ ...task, position: 1 }))];
  const ofGroup = <T extends { readonly organizationId: string }>(fact: T): T => ({
    ...fact,
    organizationId: entityId('乙集团'),
  });
  return {
    ...facts,
    document: { ...facts.document, kind: 'NEWS', regionCode: null, issuedOn: null, publishedOn: null },
    tasks,
    programmes: [...facts.programmes, ...more.programmes],
    targets: tasks.map(({ id, title }) => targetOfPeriod(id, `${title.slice(0, 2)}目标`)),
    organizations: [
      ...facts.organizations.map((unit): OrganizationFact =>
        unit.type === 'UNIT'
          ? { ...unit, kind: 'PUBLIC_INSTITUTION', level: null, regionId: null }
          : { ...unit, regionId: null },
      ),
      ...groups().organizations.filter(({ name }) => name === '乙集团'),
    ],
    responsibilities: [...facts.responsibilities, ...more.responsibilities.map(ofGroup)],
    statements: [
      ...facts.statements,
      ...more.statements.map((statement) => ({ ...statement, objectId: entityId('乙集团') })),
    ],
    findings: facts.findings.flatMap((finding) => {
      const unlike = { ...finding, rule: 'other-rule', severity: 'INFO' } as const;
      return [unlike, ...tasks.map(({ id }, n) => ({ ...unlike, id: `fnd_${n}`, aboutId: id }))];
    }),
  };
}

function groups(): DocumentFacts {
  const facts = news({
    title: '集团化办学',
    groups: {
      荣昌中学教育集团: { members: { GROUP_LEAD: { 荣昌中学: null } } },
      乙集团: {
        mode: { mode: 'FEDERATED', asWritten: '联盟型' },
        members: { GROUP_MEMBER: { 泸州学校: null } },
      },
    },
    cites: [{ title: '教育规划' }],
  });
  return {
    ...facts,
    document: { ...facts.document, regionCode: null, publishedOn: null },
    targets: [targetOfPeriod(facts.document.id, '总目标')],
    organizations: facts.organizations.map((organization): OrganizationFact => {
      if (organization.name === '荣昌中学教育集团') return organization;
      const elsewhere = { ...organization, regionId: null };
      return elsewhere.name === '乙集团' && elsewhere.type === 'EDUCATION_GROUP'
        ? { ...elsewhere, stages: ['SPECIAL'] }
        : elsewhere;
    }),
  };
}

interface Holders {
  readonly number: string | null;
  readonly unit: string;
  readonly supervisor: string;
}

function planBy(task: string, { number, unit, supervisor }: Holders): DocumentFacts {
  const roles = { LEAD: [unit], RESPONSIBLE: [unit], SUPPORT: [unit], SUPERVISE: [supervisor] };
  const facts = plan({ title: `${task}方案`, number, tasks: { [task]: roles }, findings: [task] });
  const programme = {
    ...{ id: `prg_${task}`, ref: `programme/${task}`, ordinal: '(三)', name: `${task}工程`, heading: '' },
    ...{ position: 0, parentId: null },
  };
  const tasks = facts.tasks.map((each) => ({ ...each, programmeId: programme.id }));
  return { ...facts, programmes: [programme], tasks };
}

/** With a number of people. */
function yearlyTarget(ownerId: string): TargetFact {
  const target = targetOfPeriod(ownerId, '减少负担');
  const counted = {
    label: '科技工作室',
    quantity: 6,
    unit: '人次数',
    comparator: 'GE',
    kind: 'INCREMENT',
  } as const;
  const measures = target.measures.map((measure) => ({ ...measure, ...counted }));
  return { ...target, year: 2023, scope: 'YEAR', part: 'ANNEX', measures };
}

/** With a share that is not told in figures. */
function targetOfPeriod(ownerId: string, text: string): TargetFact {
  const id = toId('tgt', ownerId);
  const measure = {
    ...{ id: toId('msr', id), position: 0, label: '比例', quantity: null, quantityMax: null, unit: '%' },
    ...{ comparator: 'ABOUT' as const, kind: 'RATE' as const, asWritten: '过半', start: 0, end: 2, line: 1 },
  };
  return {
    id,
    ownerId,
    position: 0,
    year: null,
    scope: 'WHOLE_PERIOD',
    part: 'BODY',
    text,
    measures: [measure],
  };
}
