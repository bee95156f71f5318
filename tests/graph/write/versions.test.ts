import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openGraph } from '../../../src/graph/client.ts';
import { cypher } from '../../../src/graph/cypher.ts';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan } from '../../support/facts.ts';
import { openTestGraph, testCredentials } from '../../support/graph.ts';

const { graph, ask, empty, close } = openTestGraph();
beforeEach(empty);
afterAll(close);

const PLAN = plan({ tasks: { 减负: { LEAD: ['区教委'] } } });
const TASK_COUNT = cypher<Record<string, never>, { readonly n: number }>('test-task-count')`
  MATCH (t:Task) RETURN {n: count(t)} AS row`;
const VERSIONS = `MATCH (v:GraphVersion) RETURN v.begun AS begun, v.done AS done`;

describe('a write that was cut off', () => {
  it('before its data is closed empty by the next opener', async () => {
    await ask('MATCH (v:GraphVersion) SET v.begun = 1');
    await graph.prepare();

    expect(await ask(VERSIONS)).toEqual([{ begun: 1, done: 1 }]);
    expect(await ask('MATCH (b:Batch) RETURN b.version AS version, b.op AS op')).toEqual([
      { version: 1, op: 'EMPTY' },
    ]);
  });

  it('after its data is closed with its data', async () => {
    await writeDocument(graph, PLAN, 'digest');
    await ask('MATCH (v:GraphVersion) SET v.done = 0, v.loadedAt = null');
    await graph.prepare();

    expect(await ask(VERSIONS)).toEqual([{ begun: 1, done: 1 }]);
    expect(await ask('MATCH (b:Batch) RETURN b.version AS version, b.op AS op')).toEqual([
      { version: 1, op: 'LOAD' },
    ]);
  });

  it('is closed by the next writer', async () => {
    await ask('MATCH (v:GraphVersion) SET v.begun = 1');

    expect(await writeDocument(graph, PLAN, 'digest')).toMatchObject({ version: 2, changed: true });
  });

  it('is closed by a reader that waits for it', async () => {
    await ask('MATCH (v:GraphVersion) SET v.begun = 1');
    const { version } = await graph.state();
    const pinned = graph.read(TASK_COUNT, {}, version);

    await expect(pinned).rejects.toThrow('test-task-count');
    expect(await graph.state()).toMatchObject({ version: 1 });
  });

  it('cannot add its data any more once its version is closed', async () => {
    await ask('MATCH (v:GraphVersion) SET v.begun = 1');
    await graph.prepare();

    await expect(ask(`CREATE (:Batch {id: 'late', version: 1})`)).rejects.toThrow('already exists');
  });
});

describe('writers', () => {
  it('of several clients are serial', async () => {
    const other = openGraph(testCredentials());
    const titles = ['一', '二', '三', '四', '五', '六'];
    const results = await Promise.all(
      titles.map((title, index) =>
        writeDocument(index % 2 === 0 ? graph : other, plan({ title, tasks: {} }), 'digest'),
      ),
    );
    await other.close();

    expect(results.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await ask('MATCH (b:Batch) RETURN b.version AS version, b.op AS op ORDER BY version')).toEqual(
      [1, 2, 3, 4, 5, 6].map((version) => ({ version, op: 'LOAD' })),
    );
  });

  it('of one document at once write it once', async () => {
    const results = await Promise.all([1, 2, 3].map(() => writeDocument(graph, PLAN, 'digest')));

    expect(results.map(({ changed }) => changed).sort()).toEqual([false, false, true]);
  });
});
