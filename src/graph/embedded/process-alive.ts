/** Whether a process is still there, and still the same one. */

import { readFile } from 'node:fs/promises';
import { hasCode } from './folder.ts';

/** Whether any process has this id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: there is one, of another user.
    return hasCode(cause, 'EPERM');
  }
}

/**
 * When the process began, in the clock ticks of Linux since boot, so that a process id used again is told apart.
 * Empty where the system has no /proc.
 */
export async function startTicks(pid: number): Promise<string> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in field 2 may hold anything; field 22 is the 20th after its closing bracket (proc_pid_stat(5)).
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
