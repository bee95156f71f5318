import { describe, expect, it } from '@jest/globals';
import { assignment, factsOf, head, mention, taskText } from '../support/records.ts';

const mislabelled = [
  taskText('BODY', '(三)1', '健全长效机制', [
    assignment('RESPONSIBLE', '区教委'),
    assignment('RESPONSIBLE', '团区委', 1),
  ]),
  taskText('ANNEX', '9', '健全长效机制', [assignment('LEAD', '区教委'), assignment('RESPONSIBLE', '团区委')]),
];

describe('toFacts', () => {
  it('makes one task of body and annex, named by the body, with the texts of both', () => {
    const { tasks } = factsOf({ taskTexts: mislabelled });
    expect(
      tasks.map(({ ordinal, title, texts }) => ({ ordinal, title, parts: texts.map((text) => text.part) })),
    ).toEqual([{ ordinal: '(三)1', title: '健全长效机制', parts: ['BODY', 'ANNEX'] }]);
  });

  it('disputes a role that only one of the parts that speak of the task names', () => {
    const facts = factsOf({ taskTexts: mislabelled });
    const nameOf = new Map(facts.organizations.map(({ id, name }) => [id, name]));
    expect(
      facts.responsibilities.map(({ role, organizationId, parts, disputed }) => [
        role,
        nameOf.get(organizationId),
        parts,
        disputed,
      ]),
    ).toEqual([
      ['RESPONSIBLE', '区教委', ['BODY'], true],
      ['RESPONSIBLE', '团区委', ['BODY', 'ANNEX'], false],
      ['LEAD', '区教委', ['ANNEX'], true],
    ]);
  });

  it('disputes nothing where only one part speaks of the task', () => {
    const { responsibilities } = factsOf({ taskTexts: mislabelled.slice(0, 1) });
    expect(responsibilities.map(({ disputed }) => disputed)).toEqual([false, false]);
  });

  it('backs every responsibility with its statements', () => {
    const { responsibilities, statements } = factsOf({ taskTexts: mislabelled });
    const predicateOf = new Map(statements.map(({ id, predicate }) => [id, predicate]));
    expect(
      responsibilities.map(({ role, statementIds }) => [role, statementIds.map((id) => predicateOf.get(id))]),
    ).toEqual([
      ['RESPONSIBLE', ['RESPONSIBLE']],
      ['RESPONSIBLE', ['RESPONSIBLE', 'RESPONSIBLE']],
      ['LEAD', ['LEAD']],
    ]);
  });

  it('tells two tasks of one title apart', () => {
    const { tasks } = factsOf({
      taskTexts: [taskText('BODY', '(一)1', '加强队伍建设'), taskText('BODY', '(二)1', '加强队伍建设')],
    });
    expect(new Set(tasks.map((task) => task.id)).size).toBe(2);
  });

  it('knows a document by its number, in whatever brackets, and a numberless one by its title', () => {
    const numbered = (number: string) =>
      factsOf({ head: head({ number: { value: number, mention: mention(number) } }) }).document.id;
    const titled = (title: string) =>
      factsOf({ head: head({ title: { value: title, mention: mention(title) } }) }).document.id;
    expect(numbered('荣委办发〔2023〕7号')).toBe(numbered('荣委办发[2023]7号'));
    expect(numbered('荣委办发〔2023〕7号')).not.toBe(numbered('荣委办发〔2023〕8号'));
    expect(titled('教育方案')).toBe(titled('教育 方案'));
    expect(titled('教育方案')).not.toBe(titled('体育方案'));
  });

  it('keeps the id of a target whose number was corrected', () => {
    const target = (text: string) =>
      ({ year: 2023, scope: 'YEAR', part: 'ANNEX', mention: mention(text), measures: [] }) as const;
    const idsOf = (text: string) =>
      factsOf({ taskTexts: [{ ...taskText('ANNEX', '1', '任务'), targets: [target(text)] }] }).targets.map(
        ({ id }) => id,
      );
    expect(idsOf('创办6所。')).toEqual(idsOf('创办7所。'));
  });
});
