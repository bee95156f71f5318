/** The keys under which bodies of the gazetteer are looked up: folded names with a hole where the region stands. */

import { fold } from '../fold.ts';
import type { Body } from './gazetteer.ts';

/** Folding leaves no such character. */
export const HOLE = '\u0001';

/** The key of a form with that name: HOLE + 教委 for `{region}{name}`; of a form without region the folded name. */
export function toKey(form: string, name: string): string {
  const [before = '', after] = form.replace('{stem}', '{region}').split('{region}');
  const start = fold(before.replace('{name}', name));
  return after === undefined ? start : start + HOLE + fold(after.replace('{name}', name));
}

/** Every key of the body with the form it is made of. */
export function keysOf(body: Body): readonly { readonly key: string; readonly form: string }[] {
  return body.printed.flatMap((form) =>
    [body.name, ...body.short].map((name) => ({ key: toKey(form, name), form })),
  );
}
