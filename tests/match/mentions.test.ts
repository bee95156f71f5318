import { describe, expect, it } from '@jest/globals';
import type { Mention } from '../../src/model/place.ts';
import type { NamedRecord, TargetRecord } from '../../src/model/records.ts';
import { factsOf, taskText } from '../support/records.ts';

/** Words at a place of the text. */
const at = (text: string, start: number, end = start + text.length): Mention => ({
  quote: text,
  text,
  start,
  end,
  line: 1,
});

const school = (start: number, sentence: Mention, name = '南山中学'): NamedRecord => ({
  kind: 'SCHOOL',
  name: at(name, start),
  evidence: sentence,
});

const target = (mention: Mention): TargetRecord => ({
  year: 2023,
  scope: 'YEAR',
  part: 'BODY',
  mention,
  measures: [],
});

// The task stands at [100, 200), its target at [150, 180).
const task = {
  ...taskText('BODY', '1', '扩建学校'),
  text: at('扩建学校', 100, 200),
  targets: [target(at('建成', 150, 180))],
};

describe('mentions', () => {
  it('are of the innermost of target, task and document', () => {
    const facts = factsOf({
      taskTexts: [task],
      names: [10, 99, 100, 149, 150, 179, 180, 200].map((start) => school(start, at('句', start))),
    });
    const kindOf = new Map([
      [facts.document.id, 'DOCUMENT'],
      ...facts.tasks.map(({ id }) => [id, 'TASK'] as const),
      ...facts.targets.map(({ id }) => [id, 'TARGET'] as const),
    ]);
    expect(
      facts.mentions.map(({ subjectId, names }) => [kindOf.get(subjectId), names.map(({ start }) => start)]),
    ).toEqual([
      ['DOCUMENT', [10, 99, 200]],
      ['TASK', [100, 149, 180]],
      ['TARGET', [150, 179]],
    ]);
  });

  it('are one statement a sentence, with every name in it', () => {
    const first = at('南山中学和北山小学的学生到南山中学', 0);
    const second = at('南山中学', 40);
    const facts = factsOf({
      names: [school(0, first), school(5, first, '北山小学'), school(13, first), school(40, second)],
    });
    const nameOf = new Map(facts.organizations.map(({ id, name }) => [id, name]));
    const quoteOf = new Map(facts.statements.map(({ id, quote }) => [id, quote]));
    expect(
      facts.mentions.map(({ objectId, names, statementIds }) => ({
        name: nameOf.get(objectId),
        starts: names.map(({ start }) => start),
        quotes: statementIds.map((id) => quoteOf.get(id)),
      })),
    ).toEqual([
      { name: '南山中学', starts: [0, 13, 40], quotes: [first.quote, second.quote] },
      { name: '北山小学', starts: [5], quotes: [first.quote] },
    ]);
  });

  it('leave out an agreement that the document does not record', () => {
    const { mentions } = factsOf({
      names: [{ kind: 'AGREEMENT', name: at('合作协议', 0), evidence: at('合作协议', 0) }],
    });
    expect(mentions).toEqual([]);
  });
});
