import { describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.ts';
import type { TaskTextRecord } from '../../src/model/records.ts';
import { assignment, factsOf, SOURCE, taskText } from '../support/records.ts';

const led = (ordinal: string) => taskText('BODY', ordinal, `任务${ordinal}`, [assignment('LEAD', '区教委')]);
const notLed = (ordinal: string) =>
  taskText('BODY', ordinal, `任务${ordinal}`, [assignment('RESPONSIBLE', '区教委')]);

const findingsOf = (taskTexts: readonly TaskTextRecord[]) => {
  const facts = factsOf({ taskTexts });
  return audit(facts, [], SOURCE)
    .findings.filter(({ rule }) => rule === 'task-has-lead')
    .map(({ severity, aboutId, actual }) => ({
      severity,
      actual,
      about: facts.tasks.find((task) => task.id === aboutId)?.ordinal ?? 'document',
    }));
};

describe('task-has-lead', () => {
  it('is silent where every task has a lead', () => {
    expect(findingsOf([led('1'), led('2')])).toEqual([]);
  });

  it('reports a task without lead as an error where 60 % have one', () => {
    expect(findingsOf([led('1'), led('2'), led('3'), notLed('4'), notLed('5')])).toEqual([
      { severity: 'ERROR', about: '4', actual: '责任:区教委' },
      { severity: 'ERROR', about: '5', actual: '责任:区教委' },
    ]);
  });

  it('reports the document once, for information, where fewer have one', () => {
    expect(findingsOf([led('1'), notLed('2'), notLed('3')])).toEqual([
      { severity: 'INFO', about: 'document', actual: null },
    ]);
  });

  it('is content with a lead that only the annex names', () => {
    const annex = taskText('ANNEX', '1', '任务1', [assignment('LEAD', '区教委')]);
    expect(findingsOf([notLed('1'), annex])).toEqual([]);
  });

  it('reports a task that nobody holds a role for', () => {
    expect(findingsOf([led('1'), led('2'), taskText('BODY', '3', '任务3')])).toEqual([
      { severity: 'ERROR', about: '3', actual: null },
    ]);
  });

  it('has nothing to say of a document without tasks', () => {
    expect(findingsOf([])).toEqual([]);
  });

  it('gives a finding the same id whatever the wording of the clause', () => {
    const idsOf = (unit: string) =>
      audit(
        factsOf({
          taskTexts: [led('1'), led('2'), taskText('BODY', '3', '任务3', [assignment('SUPPORT', unit)])],
        }),
        [],
        SOURCE,
      ).findings.map((finding) => finding.id);
    expect(idsOf('区财政局')).toEqual(idsOf('区科协'));
  });
});
