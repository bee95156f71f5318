/** The names of public bodies (seed/gazetteer) and the ways they are printed for a region. */

import type { Level, NameKind, SchoolStage, UnitKind } from '../model/enums.ts';
import type { PartialDate } from '../model/records.ts';
import {
  autonomyWordOf,
  fullNameOf,
  fullNamesOf,
  levelWordOf,
  stemOf,
  type Region,
  type Regions,
} from './regions.ts';

/** One body that every region of its levels may have, or one of the state, as the gazetteer describes it. */
export interface Body {
  /** Full name without region: 教育委员会. */
  readonly name: string;
  /** Abbreviations: 教委. */
  readonly short: readonly string[];
  /** Null for a school. */
  readonly kind: UnitKind | null;
  readonly function: string | null;
  readonly stages: readonly SchoolStage[];
  /** Full name with `{region}` (or `{stem}`: 荣昌) and `{name}`. */
  readonly canonical: string;
  /** Printed forms with `{region}` and `{name}`. */
  readonly printed: readonly string[];
  /** Of the regions that may have one; NATIONAL alone for a body of the state, which is of no region. */
  readonly levels: readonly Level[];
  /** First and last days; null where it is older than the documents, or still there. */
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  /** Names of the bodies one of which took over. */
  readonly successors: readonly string[];
}

/** Those of the bodies with that name that can have taken over from this one: others of one of its levels. */
export function successorsOf(body: Body, bodies: readonly Body[], name: string): readonly Body[] {
  return bodies.filter(
    (other) =>
      other !== body && other.name === name && other.levels.some((level) => body.levels.includes(level)),
  );
}

/** How the region stands in a printed form. NONE: it is left out, so only the document's own region can be meant. */
export type Prefix = 'FULL' | 'NAME' | 'STEM' | 'LEVEL_WORD' | 'NONE';

export interface PrintedName {
  readonly text: string;
  readonly kind: NameKind;
  readonly prefix: Prefix;
}

/** 重庆市荣昌区教育委员会 for the body 教育委员会 of 荣昌区. */
export function canonicalNameOf(body: Body, region: Region, regions: Regions): string {
  const canonical = body.canonical.replace('{stem}', stemOf(region) ?? region.name);
  return fill(canonical, fullNameOf(regions, region), body.name);
}

/** Every way the body is printed for the region, the full name first, without repetition. */
export function printedNamesOf(body: Body, region: Region, regions: Regions): readonly PrintedName[] {
  const canonical = canonicalNameOf(body, region, regions);
  const names = new Map<string, PrintedName>([
    [canonical, { text: canonical, kind: 'CANONICAL', prefix: 'FULL' }],
  ]);
  for (const [prefix, text] of prefixesOf(region, regions)) {
    for (const form of formsWith(prefix, body)) {
      for (const name of [body.name, ...body.short]) {
        const printed = fill(form, text, name);
        const kind = prefix === 'LEVEL_WORD' || prefix === 'NONE' ? 'SHORT' : 'ALIAS';
        if (!names.has(printed)) names.set(printed, { text: printed, kind, prefix });
      }
    }
  }
  return [...names.values()];
}

/** The region, then the body: 荣昌区教委. */
export const PLAIN_FORM = '{region}{name}';

/** The region may lose its level word, or be left out, only where the rest still says what body it is: not in {region}委{name}. */
function formsWith(prefix: Prefix, body: Body): readonly string[] {
  const isBare = prefix === 'STEM' || prefix === 'NONE';
  return isBare ? body.printed.filter((form) => form === PLAIN_FORM) : body.printed;
}

/** The words that stand for a region in printed names, the fullest first. */
export function prefixesOf(region: Region, regions: Regions): readonly (readonly [Prefix, string])[] {
  const stem = stemOf(region);
  const [full, outermost, name] = fullNamesOf(regions, region);
  const levelWords = [levelWordOf(region), autonomyWordOf(region)].filter((word) => word !== null);
  return [
    ['FULL', full],
    ['FULL', outermost],
    ['NAME', name],
    ...(stem === null ? [] : [['STEM', stem] as const]),
    ...levelWords.map((word) => ['LEVEL_WORD', word] as const),
    ['NONE', ''],
  ];
}

function fill(form: string, region: string, name: string): string {
  return form.replace('{region}', region).replace('{name}', name);
}
