/** How much one operation may give. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan } from '../support/facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const TASKS = 40;

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const titles = Array.from({ length: TASKS }, (_, n) => `任务${n}`);
  const facts = plan({ tasks: Object.fromEntries(titles.map((title) => [title, {}])) });
  await writeDocument(api.test.graph, facts, 'digest');
});
afterAll(() => api.close());

/** All tasks of the document of all tasks of…: 40 times as many objects each turn. */
const nested = (turns: number): string =>
  turns === 0 ? 'id' : `document { tasks { ${nested(turns - 1)} } }`;

describe('an operation', () => {
  it('gives what it asks for within 20,000 objects', async () => {
    const { data, errors } = await api.ask(`{ tasks(first: 10) { edges { node { ${nested(2)} } } } }`);

    expect(errors).toEqual([]);
    expect(list(at(data, 'tasks', 'edges'))).toHaveLength(10);
  });

  it('gets nothing but the refusal when it asks for more', async () => {
    const { status, data, errors } = await api.ask(`{ tasks { edges { node { ${nested(5)} } } } }`);

    expect({ status, data, codes: errors.map(({ extensions }) => extensions['code']) }).toEqual({
      status: 400,
      data: null,
      codes: ['TOO_COSTLY'],
    });
  });
});
