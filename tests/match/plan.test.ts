import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, SEED_FOLDER } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import type { ReadDocument } from '../../src/ingest/reading.ts';

let plan: ReadDocument;
beforeAll(async () => {
  const bytes = readFileSync(`${SEED_FOLDER}documents/004_59fc6a863d3bdf4f.txt`);
  const reading = await readDocument(bytes, 'plan.txt', await loadInputs());
  if (reading.outcome === 'quarantined') throw new Error(`expected the plan to be read, got ${reading.code}`);
  plan = reading;
});

const taskTitled = (title: string) => plan.facts.tasks.find((task) => task.title === title);
const nameOf = (id: string) => plan.facts.organizations.find((each) => each.id === id)?.name;

/** Role, name, parts and dispute of everybody who holds a role for the task of that title. */
function rolesOf(title: string) {
  const task = taskTitled(title);
  return plan.facts.responsibilities
    .filter((each) => each.subjectId === task?.id)
    .map(({ role, organizationId, parts, disputed }) => [
      role,
      nameOf(organizationId),
      parts.join('+'),
      disputed,
    ]);
}

describe('the plan of 荣昌区', () => {
  it('is known by number, region, dates, issuers and period', () => {
    const { number, regionCode, issuedOn, publishedOn, periodStart, periodEnd, issuerIds } =
      plan.facts.document;
    expect({ number, regionCode, issuedOn, publishedOn, periodStart, periodEnd }).toEqual({
      number: '荣委办发〔2023〕7号',
      regionCode: '500153',
      issuedOn: '2023-02-17',
      publishedOn: '2023-03-22',
      periodStart: '2023',
      periodEnd: '2025',
    });
    expect(issuerIds.map(nameOf)).toEqual(['中共重庆市荣昌区委办公室', '重庆市荣昌区人民政府办公室']);
  });

  it('has 24 tasks, 23 of them in body and annex', () => {
    const { tasks } = plan.facts;
    expect(tasks).toHaveLength(24);
    expect(tasks.filter((task) => task.texts.length === 1).map((task) => task.title)).toEqual([
      '推进现代化教育评价改革',
    ]);
  });

  it('has 22 tasks that the education commission leads, one by the annex alone', () => {
    const leads = plan.facts.responsibilities.filter(
      (each) => each.role === 'LEAD' && nameOf(each.organizationId) === '重庆市荣昌区教育委员会',
    );
    expect(leads).toHaveLength(22);
    const disputed = leads.filter((each) => each.disputed);
    expect(disputed.map((each) => [each.subjectId, each.parts])).toEqual([
      [taskTitled('健全师德师风长效机制')?.id, ['ANNEX']],
    ]);
  });

  it('keeps the wrong label of the body beside the right one of the annex', () => {
    expect(rolesOf('健全师德师风长效机制')).toEqual([
      ['RESPONSIBLE', '重庆市荣昌区教育委员会', 'BODY', true],
      ['RESPONSIBLE', '中共重庆市荣昌区委宣传部', 'BODY+ANNEX', false],
      ['RESPONSIBLE', '共青团重庆市荣昌区委员会', 'BODY+ANNEX', false],
      ['LEAD', '重庆市荣昌区教育委员会', 'ANNEX', true],
    ]);
  });

  it('joins a body title and an annex title that differ by a word', () => {
    const titles = plan.facts.tasks
      .filter(({ texts }) => new Set(texts.map((text) => text.title)).size > 1)
      .map(({ texts }) => texts.map((text) => text.title));
    expect(titles).toEqual([
      ['推进义务教育优质均衡发展', '推进义务教育更加优质均衡发展'],
      ['推进终身教育服务能力提升', '推进终身教育服务能力'],
    ]);
  });

  it('has 69 yearly targets and 48 indicator values', () => {
    expect(plan.facts.targets.filter((target) => target.scope === 'YEAR')).toHaveLength(69);
    expect(plan.facts.indicators).toHaveLength(16);
    expect(plan.facts.indicators.flatMap((indicator) => indicator.values)).toHaveLength(48);
  });

  it('proves every statement by the words at its place', () => {
    const { original } = plan.source;
    const wrong = plan.facts.statements.filter(
      ({ quote, start, end }) => original.slice(start, end) !== quote,
    );
    expect(wrong).toEqual([]);
    expect(plan.facts.statements.length).toBeGreaterThan(300);
  });

  it('gives no two things one id', () => {
    const { facts } = plan;
    const ids = [
      facts.document,
      ...facts.passages,
      ...facts.programmes,
      ...facts.tasks,
      ...facts.tasks.flatMap((task) => task.texts),
      ...facts.targets,
      ...facts.targets.flatMap((target) => target.measures),
      ...facts.indicators,
      ...facts.indicators.flatMap((indicator) => indicator.values),
      ...facts.regions,
      ...facts.organizations,
      ...facts.statements,
      ...facts.findings,
    ].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has two errors: the task that nobody leads, and the lead that is printed as responsible', () => {
    const errors = plan.facts.findings.filter((finding) => finding.severity === 'ERROR');
    expect(errors.map(({ rule, aboutId, line }) => ({ rule, aboutId, line }))).toEqual([
      { rule: 'task-has-lead', aboutId: taskTitled('推进现代化教育评价改革')?.id, line: 298 },
      { rule: 'lead-not-mislabelled', aboutId: taskTitled('健全师德师风长效机制')?.id, line: 270 },
    ]);
  });

  it('is supervised as a whole by both supervision offices', () => {
    const { document, responsibilities } = plan.facts;
    const holders = responsibilities.filter((each) => each.subjectId === document.id);
    expect(holders.map(({ role, organizationId }) => [role, nameOf(organizationId)])).toEqual([
      ['SUPERVISE', '中共重庆市荣昌区委督查办公室'],
      ['SUPERVISE', '重庆市荣昌区人民政府督查办公室'],
    ]);
  });

  it('reads the same twice', async () => {
    const bytes = readFileSync(`${SEED_FOLDER}documents/004_59fc6a863d3bdf4f.txt`);
    const again = await readDocument(bytes, 'plan.txt', await loadInputs());
    expect(again).toEqual(plan);
  });
});
