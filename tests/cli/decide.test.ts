import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan } from '../support/facts.ts';
import { openTestGraph, testCredentials } from '../support/graph.ts';
import { outcomeOf, spawnTypescript, type Outcome } from '../support/spawn-typescript.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const { graph, ask, empty, close } = openTestGraph();
const facts = plan({ tasks: { 评价: { RESPONSIBLE: ['区委办'] } }, findings: ['评价'] });
const findingId = facts.findings[0]?.id ?? '';
const SIGNED = ['--author', '督查室', '--reason', '已报备'];
let decisionId = '';

beforeAll(async () => {
  await empty();
  await writeDocument(graph, facts, 'digest');
});
afterAll(close);

function decide(...words: readonly string[]): Promise<Outcome> {
  const { uri, user, password } = testCredentials();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ZEREN_DATA: folder };
  return outcomeOf(spawnTypescript('src/cli/main.ts', ['decide', ...words], environment));
}

describe('zeren decide', () => {
  it('waives a finding, and tells the decision', async () => {
    const { status, stdout } = await decide('waive', findingId, ...SIGNED);
    decisionId = /dec_\w+/u.exec(stdout)?.[0] ?? '';

    expect(stdout).toMatch(
      new RegExp(`^decided dec_\\w+ WAIVE ${findingId} \\S+Z by 督查室: 已报备\\n$`, 'u'),
    );
    expect(status).toBe(0);
    expect(await ask('MATCH (f:Finding) RETURN f.status AS status')).toEqual([{ status: 'WAIVED' }]);
  });

  it('says when the same was decided before', async () => {
    const { status, stdout } = await decide('waive', findingId, ...SIGNED);

    expect(stdout).toMatch(`decided before ${decisionId} WAIVE ${findingId}`);
    expect(status).toBe(0);
  });

  it('takes a decision back once', async () => {
    const { status, stdout } = await decide('revoke', decisionId, '--author', '教育科', '--reason', '误判');
    const again = await decide('revoke', decisionId, '--author', '教育科', '--reason', '误判');

    expect(stdout).toMatch(/^revoked dec_.*; revoked \S+Z by 教育科: 误判\n$/u);
    expect({ status, again: again.status }).toEqual({ status: 0, again: 1 });
    expect(again.stderr).toMatch(/^CONFLICT: expected a decision that holds, but 教育科 revoked dec_/mu);
    expect(await ask('MATCH (f:Finding) RETURN f.status AS status')).toEqual([{ status: 'OPEN' }]);
  });

  it('lists all decisions', async () => {
    const { stdout } = await decide('list');
    const json = await decide('list', '--json');

    expect(stdout).toMatch(/^dec_.* WAIVE .*已报备; revoked .*误判\n1 decisions\n$/u);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { id: decisionId, kind: 'WAIVE', aboutId: findingId, revoked: { author: '教育科', reason: '误判' } },
    ]);
  });

  it.each([
    ['an unknown finding', ['waive', 'fnd_0', ...SIGNED], 'BAD_ID: finding: expected the id of a finding'],
    [
      'an empty reason',
      ['confirm', findingId, '--author', '督查室', '--reason', ''],
      'BAD_USER_INPUT: reason',
    ],
    ['a missing author', ['confirm', findingId, '--reason', '属实'], "required option '--author <author>'"],
    ['what cannot be done', ['delete', findingId], "unknown command 'delete'"],
  ])('refuses %s with status 2', async (_what, words, message) => {
    const { status, stderr } = await decide(...words);

    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
