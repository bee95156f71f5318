/** What a name was found to mean, and the parts that all organizations are made of. */

import { fold } from '../fold.ts';
import type { NameKind } from '../model/enums.ts';
import type { NameFact, OrganizationFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import { regionId, type Region } from './regions.ts';

/** How a name led to its organization or region, from the surest to the weakest. */
export type LinkRule =
  | 'gazetteer-full-name'
  | 'gazetteer-level-word'
  | 'gazetteer-document-region'
  | 'gazetteer-outer-region'
  | 'gazetteer-state'
  | 'gazetteer-state-document'
  | 'list-prefix'
  | 'before-brackets'
  | 'town-table'
  | 'region-table'
  | 'functional-region'
  | 'group-name'
  | 'alias'
  | 'decision'
  | 'collective'
  | 'region-name'
  | 'level-word'
  | 'as-printed';

export interface Link {
  readonly organization: OrganizationFact;
  /** Where it is located, null where that is not known or it is of no region. */
  readonly region: Region | null;
  readonly rule: LinkRule;
  /** Full names of all that the name may mean, this one first, where that stays open. */
  readonly candidates?: readonly string[];
  /** What took over, of a body that is no more. */
  readonly successor?: Link;
}

const REF_WORDS = { unt: 'unit', sch: 'school', grp: 'group' } as const;

/**
 * What units, schools and groups have in common; the name first. Names that fold alike are listed once.
 * @param scope sets apart what is of no known region: the id of the only document that means it so
 */
export function toBase(
  prefix: keyof typeof REF_WORDS,
  region: Region | null,
  name: string,
  names: readonly NameFact[],
  scope: string | null = null,
) {
  const place = region?.code ?? scope ?? '';
  return {
    id: toId(prefix, place, fold(name)),
    ref: `${REF_WORDS[prefix]}/${place}/${name}`,
    name,
    names: distinctNames(names),
    regionId: region === null ? null : regionId(region.code),
  };
}

export function toName(text: string, kind: NameKind): NameFact {
  return { text, folded: fold(text), kind };
}

function distinctNames(names: readonly NameFact[]): readonly NameFact[] {
  const byFolded = new Map<string, NameFact>();
  for (const name of names) if (!byFolded.has(name.folded)) byFolded.set(name.folded, name);
  return [...byFolded.values()];
}
