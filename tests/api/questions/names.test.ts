/** What questions are asked about by its name: programmes and agreements like anything else that can be looked up. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { toId } from '../../../src/model/ids.ts';
import { plan } from '../../support/facts.ts';
import { news } from '../../support/news-facts.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;

/** Longer than what the index is asked for. */
const LONG = `${'教育'.repeat(60)}协议`;
const AGREEMENT = '川南渝西教育合作协议';
const PROGRAMME = '立德树人工程';

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const parties = ['荣昌区'];
  const agreements = { [AGREEMENT]: { parties }, [LONG]: { parties }, [`${LONG}二`]: { parties } };
  await writeDocument(api.test.graph, news({ title: '新闻', agreements }), 'digest');
  const facts = plan({ title: '教育方案', tasks: { 减负: {} } });
  const programmes = ['一', '二'].map((ordinal, position) => ({
    ...{ id: toId('prg', facts.document.id, ordinal), ref: ordinal, ordinal, position, parentId: null },
    ...{ name: position === 0 ? PROGRAMME : '强师工程', heading: PROGRAMME },
  }));
  await writeDocument(api.test.graph, { ...facts, programmes }, 'digest');
});
afterAll(() => api.close());

const ask = (entity: string) =>
  api.ask(
    `query ($entity: String!) {
      ask(id: "where-mentioned", parameters: [{name: "entity", value: $entity}]) { sentence }
    }`,
    { entity },
  );

describe('a question about anything', () => {
  it.each([
    ['an agreement', AGREEMENT, AGREEMENT],
    ['an agreement in another script', '川南渝西教育合作協議', AGREEMENT],
    ['an agreement with a long title', LONG, LONG],
    ['a programme', `《${PROGRAMME}》`, PROGRAMME],
  ])('takes the name of %s', async (_what, name, shown) => {
    const { data, errors } = await ask(name);

    expect(errors).toEqual([]);
    expect(data).toEqual({ ask: { sentence: `哪些文件和任务提到“${shown}”？` } });
  });

  it.each([
    ['a part of a name', '立德树人'],
    ['syntax of the index', 'nameTokens:*'],
    ['a very long text', '教'.repeat(30_000)],
  ])('takes %s for no name', async (_what, name) => {
    const { errors } = await ask(name);

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_ID']);
  });
});
