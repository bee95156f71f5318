/** The audit of the graph over the published documents. */

import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportOfGraph } from '../../../src/cli/audit/from-graph.ts';
import { openTestGraph, testCredentials } from '../../support/graph.ts';
import { outcomeOf, spawnTypescript, type Outcome } from '../../support/spawn-typescript.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SEEDS = fileURLToPath(new URL('../../../seed/documents/', import.meta.url));
const WITHOUT_LEAD = '办学水平考核。(责任单位:区教委)';

const folder = temporaryFolder();
const documents = join(folder, 'in');
const { graph, ask, empty, close } = openTestGraph();

beforeAll(async () => {
  await empty();
  await cp(SEEDS, documents, { recursive: true });
  await zeren('load', documents);
}, 120_000);
afterAll(close);

function zeren(...words: readonly string[]): Promise<Outcome> {
  const { uri, user, password } = testCredentials();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ZEREN_DATA: folder };
  return outcomeOf(spawnTypescript('src/cli/main.ts', words, environment));
}

/** Of the findings that a report prints. */
function idsIn(report: string): readonly string[] {
  return [...report.matchAll(/"id": "(fnd_[0-9a-f]+)"/gu)].map(([, id]) => id ?? '').sort();
}

/** Id and status of each finding. */
const findings = () => ask("MATCH (f:Finding) RETURN f.id + ' ' + f.status AS finding ORDER BY finding");

describe('zeren audit of the graph', () => {
  it('finds the two errors of the plan, ends with 1 for them, and finds what is found in the files', async () => {
    const { status, stdout } = await zeren('audit', '--json', '--fail-on', 'error');
    const errors = (await reportOfGraph(graph)).findings.filter(({ severity }) => severity === 'ERROR');

    expect(status).toBe(1);
    expect(errors.map(({ rule, about }) => [rule, about.name])).toEqual([
      ['lead-not-mislabelled', '健全师德师风长效机制'],
      ['task-has-lead', '推进现代化教育评价改革'],
    ]);
    expect(errors.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(idsIn(stdout)).toEqual(idsIn((await zeren('audit', documents, '--json')).stdout));
  }, 120_000);

  it('gives each finding the same id after a removal and a reload', async () => {
    const before = await findings();
    await zeren('remove', '荣委办发〔2023〕7号');
    const without = await findings();
    await zeren('load', documents);

    expect(without.length).toBeLessThan(before.length);
    expect(await findings()).toEqual(before);
  }, 120_000);

  it('resolves the missing lead when a copy of the plan prints one, and nothing else', async () => {
    const before = await findings();
    const report = await reportOfGraph(graph);
    const ids = report.findings.filter(({ rule }) => rule === 'task-has-lead').map(({ id }) => id);
    const plan = join(documents, '004_59fc6a863d3bdf4f.txt');
    const text = await readFile(plan, 'utf8');
    await writeFile(plan, text.replace(WITHOUT_LEAD, WITHOUT_LEAD.replace('责任单位', '牵头单位')));
    await zeren('load', plan);

    const [missing] = ids;
    expect(ids).toEqual([missing]);
    expect(await findings()).toEqual(
      before.map((row) =>
        JSON.stringify(row) === JSON.stringify({ finding: `${missing} OPEN` })
          ? { finding: `${missing} RESOLVED` }
          : row,
      ),
    );
    expect(idsIn((await zeren('audit', '--json')).stdout)).not.toContain(missing);
  }, 120_000);
});
