/** Ids: a type prefix and a digest of what makes the thing itself. Clients treat them as opaque. */

import { hash } from 'node:crypto';

export type IdPrefix =
  | 'doc'
  | 'psg'
  | 'prg'
  | 'tsk'
  | 'txt'
  | 'tgt'
  | 'msr'
  | 'ind'
  | 'ivl'
  | 'reg'
  | 'unt'
  | 'sch'
  | 'grp'
  | 'all'
  | 'agr'
  | 'cnt'
  | 'nam'
  | 'stm'
  | 'fnd'
  | 'dec'
  | 'bat'
  | 'chg';

const ID = /^[a-z]{3}_[0-9a-f]{20}$/u;

/** Whether it has the form of an id; names never have. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** `prefix_` and 80 bits of the parts' sha256, hex: the same parts give the same id on any machine. */
export function toId(prefix: IdPrefix, ...parts: readonly (string | number | null)[]): string {
  const digest = hash('sha256', JSON.stringify(parts), 'hex').slice(0, 20);
  return `${prefix}_${digest}`;
}
