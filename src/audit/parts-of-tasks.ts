/** Tasks that body and annex both print. */

import type { DocumentFacts, TaskFact, TaskTextFact } from '../model/facts.ts';

export interface TwoParts {
  readonly task: TaskFact;
  readonly body: TaskTextFact;
  readonly annex: TaskTextFact;
}

/** In the order of the document. */
export function tasksInBothParts({ tasks }: DocumentFacts): readonly TwoParts[] {
  return tasks.flatMap((task) => {
    const body = task.texts.find(({ part }) => part === 'BODY');
    const annex = task.texts.find(({ part }) => part === 'ANNEX');
    return body === undefined || annex === undefined ? [] : [{ task, body, annex }];
  });
}
