/** What all documents together say of a group, an alliance or an agreement itself. */

import { GROUP_MODES } from '../../../model/enums.ts';
import type { NodeKind } from '../node-kinds.ts';
import type { NodeRow, Properties } from '../rows.ts';
import { toDateKey } from '../sort-keys.ts';
import { earliestOf } from './dates.ts';
import { foundedOn } from './members.ts';
import type { Said } from './said.ts';

/** Kinds of nodes with properties that follow from statements. */
export const MARKED_KINDS = [
  'EducationGroup',
  'Alliance',
  'Agreement',
] as const satisfies readonly NodeKind[];
export type MarkedKind = (typeof MARKED_KINDS)[number];

/** The row as what is said of it has it; its other properties stay. */
export function withMarks(kind: MarkedKind, row: NodeRow, said: readonly Said[]): NodeRow {
  return { ...row, properties: { ...row.properties, ...marksOf(kind, row.id, said) } };
}

function marksOf(kind: MarkedKind, id: string, said: readonly Said[]): Properties {
  switch (kind) {
    case 'EducationGroup':
      return groupMarks(said);
    case 'Alliance':
      return { founded: foundedOn(said) };
    case 'Agreement':
      return agreementMarks(id, said);
  }
}

/** A text that names the way of running counts more than one that only speaks of a community. */
function groupMarks(said: readonly Said[]): Properties {
  const modes = GROUP_MODES.flatMap((mode) =>
    byId(said).filter(({ predicate, value }) => predicate === 'MODE' && value === mode),
  );
  const formula = byId(said).find(({ predicate }) => predicate === 'FORMULA');
  return {
    mode: modes[0]?.value ?? 'UNSPECIFIED',
    modeAsWritten: modes[0]?.asWritten ?? null,
    formula: formula?.value ?? null,
  };
}

function agreementMarks(id: string, said: readonly Said[]): Properties {
  const dates = said.flatMap(({ predicate, value }) =>
    predicate === 'SIGNED_ON' && value !== null ? [value] : [],
  );
  const signedOn = earliestOf(dates);
  return { signedOn, signedKey: toDateKey(signedOn, id) };
}

function byId(said: readonly Said[]): readonly Said[] {
  return [...said].sort((a, b) => (a.id < b.id ? -1 : 1));
}
