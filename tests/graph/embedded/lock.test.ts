import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { claim } from '../../../src/graph/embedded/lock.ts';
import { startTicks } from '../../../src/graph/embedded/process-alive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

describe('claim', () => {
  it('gives the folder to one at a time', async () => {
    const first = await claim(folder);
    const second = await claim(folder);
    if (first.held) await first.release();
    const third = await claim(folder);
    if (third.held) await third.release();

    expect([first.held, second, third.held]).toEqual([true, { held: false, pid: process.pid }, true]);
  });

  it('never gives it to two that come at once', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(folder)));
    const held = claims.filter((each) => each.held);
    for (const each of held) await each.release();

    expect(held.length).toBeLessThanOrEqual(1);
  });

  it('takes away what a process left behind whose id is in use again', async () => {
    const ticks = Number(await startTicks(process.pid));
    writeFileSync(join(folder, 'lock', `${process.pid}_${ticks - 1}_old`), '');
    const next = await claim(folder);
    const left = readdirSync(join(folder, 'lock'));
    if (next.held) await next.release();

    expect([next.held, left.length]).toEqual([true, 1]);
  });
});
