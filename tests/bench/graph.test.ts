import { describe, expect, it } from '@jest/globals';
import { drawCounties, SCALES } from '../../bench/graph/scales.ts';
import { digestOfFacts, makeFacts } from '../../bench/graph/write-scale.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';

const inputs = await loadInputs();
const countiesOf = (counties: number, seed: number) => [...makeFacts(inputs, { counties, seed })];
const [plan, news] = countiesOf(1, 1);
if (plan === undefined || news === undefined) throw new Error('expected a plan and a report');

/** Ids of nodes that a document makes or shares. */
function idsIn(facts: DocumentFacts): ReadonlySet<string> {
  const { document, programmes, tasks, targets, indicators, regions, organizations, agreements, counts } =
    facts;
  const values = indicators.flatMap((indicator) => indicator.values);
  const all = [document, ...programmes, ...tasks, ...targets, ...indicators, ...values, ...regions];
  return new Set([...all, ...organizations, ...agreements, ...counts].map(({ id }) => id));
}

describe('a generated graph', () => {
  it('is the same for one seed, and another for another', () => {
    const digest = (seed: number) => digestOfFacts(inputs, { counties: 2, seed });

    expect(digest(1)).toBe(digest(1));
    expect(digest(1)).not.toBe(digest(2));
  });

  it('has the county of a smaller scale in every larger one', () => {
    expect(countiesOf(3, 1).slice(0, 2)).toEqual([plan, news]);
  });

  it('is of as many counties as its scale says, each once', () => {
    const codes = drawCounties(inputs.regions, SCALES.national).map(({ code }) => code);

    expect(new Set(codes).size).toBe(2844);
    expect(codes[0]).toBe('510104');
  });
});

describe('the facts of a county', () => {
  it('are 30 units, 5 programmes, 24 tasks, 180 schools, 10 groups', () => {
    const ofType = (type: string) => plan.organizations.filter((each) => each.type === type).length;

    expect({
      units: ofType('UNIT'),
      schools: ofType('SCHOOL'),
      groups: ofType('EDUCATION_GROUP'),
      programmes: plan.programmes.length,
      tasks: plan.tasks.length,
    }).toEqual({ units: 30, schools: 180, groups: 10, programmes: 5, tasks: 24 });
  });

  it('have every body in a role, all of them known to the gazetteer', () => {
    const held = new Set(plan.responsibilities.map(({ organizationId }) => organizationId));
    const bodies = plan.organizations.flatMap((each) =>
      each.type === 'UNIT' && each.level === 'COUNTY' ? [each] : [],
    );

    expect(bodies.filter(({ id }) => !held.has(id))).toEqual([]);
    expect(bodies.filter((body) => body.kind !== 'COLLECTIVE' && body.function === null)).toEqual([]);
  });

  it('have one lead a task, about four responsible units, and for a third a supporting one', () => {
    const plans = countiesOf(10, 1).filter(({ document }) => document.kind === 'PLAN');
    const tasks = plans.flatMap((each) => each.tasks).length;
    const inBody = plans
      .flatMap((each) => each.responsibilities)
      .filter(({ subjectId, parts }) => subjectId.startsWith('tsk') && parts.includes('BODY'));
    const ofRole = (role: string) => inBody.filter((each) => each.role === role);
    const supported = new Set(ofRole('SUPPORT').map(({ subjectId }) => subjectId));

    expect(ofRole('LEAD').map(({ subjectId }) => subjectId)).toHaveLength(tasks);
    expect(ofRole('RESPONSIBLE').length / tasks).toBeCloseTo(4, 0);
    expect(supported.size / tasks).toBeCloseTo(1 / 3, 1);
  });

  it('have the unit that pays in most tasks, and leading few', () => {
    const finance = plan.organizations.find(({ name }) => name.endsWith('财政局'))?.id;
    const roles = plan.responsibilities.filter(({ organizationId }) => organizationId === finance);
    const of = (role: string) => roles.filter((each) => each.role === role).length;

    expect(of('RESPONSIBLE')).toBeGreaterThan(12);
    expect(of('LEAD')).toBeLessThan(3);
  });

  it.each([
    ['plan', plan],
    ['report', news],
  ])('lead nowhere but to what the %s holds', (_name, facts) => {
    const ids = idsIn(facts);
    const ends = facts.statements.flatMap(({ subjectId, objectId }) => [subjectId, objectId]);

    expect(ends.filter((id) => id !== null && !ids.has(id))).toEqual([]);
  });

  it.each([
    ['plan', plan],
    ['report', news],
  ])('have quotes and mentions that stand in the text of the %s', (_name, facts) => {
    const text = facts.passages.map(({ quote }) => quote).join('\n');
    const lost = facts.statements.filter(
      ({ quote, start, end, asWritten, ranges }) =>
        text.slice(start, end) !== quote ||
        ranges.some((range) => text.slice(range.start, range.end) !== asWritten),
    );

    expect(lost).toEqual([]);
  });

  it('have ids that are unique', () => {
    const statements = [...plan.statements, ...news.statements].map(({ id }) => id);

    expect(new Set(statements).size).toBe(statements.length);
  });
});
