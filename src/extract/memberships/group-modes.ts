/** How a group is run, by the words that stand with its name. */

import type { GroupMode } from '../../model/enums.ts';

const MODES: readonly (readonly [RegExp, GroupMode])[] = [
  [/紧密型/u, 'CLOSE_KNIT'],
  [/贯通型/u, 'VERTICAL'],
  [/联盟型|松散型/u, 'FEDERATED'],
];

/** Modes that the words name, in the order of the vocabulary. */
export function modesIn(words: string): readonly GroupMode[] {
  return MODES.filter(([form]) => form.test(words)).map(([, mode]) => mode);
}

/** The mode of one group; a community is one by its name. */
export function modeOf(
  name: string,
  words: string,
): { readonly mode: GroupMode; readonly asWritten: string | null } {
  for (const [form, mode] of MODES) {
    const written = form.exec(words)?.[0];
    if (written !== undefined) return { mode, asWritten: written };
  }
  return name.endsWith('共同体')
    ? { mode: 'COMMUNITY', asWritten: '共同体' }
    : { mode: 'UNSPECIFIED', asWritten: null };
}
