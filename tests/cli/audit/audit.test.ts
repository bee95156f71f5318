import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { outcomeOf, spawnTypescript } from '../../support/spawn-typescript.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

const audit = (...words: readonly string[]) =>
  outcomeOf(spawnTypescript('src/cli/main.ts', ['audit', ...words], { NEO4J_URI: '' }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const plan = write(
  'plan.txt',
  `甲县教育工作方案
一、重点任务
1.加强思政课建设。建成基地3个。(牵头单位:县教委;责任单位:县财政局)
2.提升智育水平。办好学校。(牵头单位:县教委;责任单位:县科技局)
3.推进教育评价改革。完善监管机制。(责任单位:县教委)`,
);

describe('zeren audit of files', () => {
  it('prints a table and ends well, whatever it found', async () => {
    const { status, stdout } = await audit(plan);
    expect([status, stdout]).toEqual([0, expect.stringContaining('任务“推进教育评价改革”没有牵头单位')]);
  });

  it('ends with 1 where something is as severe as --fail-on says', async () => {
    expect((await audit(plan, '--fail-on', 'error')).status).toBe(1);
  });

  it('ends with 0 where nothing is as severe as --fail-on says', async () => {
    const settings = write('settings.yaml', 'off: [task-has-lead]\n');
    expect((await audit(plan, '--fail-on', 'error', '--config', settings)).status).toBe(0);
  });

  it('takes thresholds of a file', async () => {
    const settings = write('strict.yaml', 'thresholds: { leadsAreUsual: 0.9 }\n');
    const { stdout } = await audit(plan, '--json', '--config', settings);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'task-has-lead', severity: 'INFO' }),
      ]),
    });
  });

  it.each([
    ['off: [no-such-rule]\n', /expected the id of a rule/u],
    ['thresholds: { leads: 1 }\n', /Unrecognized key: "leads"/u],
    ['thresholds: { leadsAreUsual: -1 }\n', /leadsAreUsual/u],
  ])('ends with 2 for settings %j', async (text, message) => {
    const { status, stderr } = await audit(plan, '--config', write('bad.yaml', text));
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  it('reports a bad file and audits the others', async () => {
    const { status, stdout, stderr } = await audit(plan, write('empty.txt', ''), '--json');
    const report: unknown = JSON.parse(stdout);
    expect([status, report, stderr]).toEqual([
      1,
      expect.objectContaining({ documents: [expect.anything()] }),
      expect.stringMatching(/FILE_EMPTY/u),
    ]);
  });

  it('takes one form at a time', async () => {
    expect((await audit(plan, '--json', '--csv')).status).toBe(2);
  });
});
