/** Schools that a sentence calls by a name of their own. */

import type { Span } from '../../text/mention.ts';
import { findOverlap } from '../../text/spans.ts';
import { findStartOfName, holdsVerb } from './left-boundary.ts';
import {
  CAMPUS,
  CAMPUS_OF_KINDERGARTEN,
  COLLEGE_TYPE,
  DESCRIPTION,
  KIND_ALONE,
  LONE_TYPE,
  LONGER_BEHIND,
  NO_CAMPUS,
  NUMBERED,
  PROVINCE,
  SCHOOL_ENDING,
  SCHOOL_TYPE,
  WEAK_BEHIND,
} from './school-words.ts';

/** Spans count in the text of the sentence. */
export interface FoundSchools {
  readonly names: readonly Span[];
  /** Places where a name may end that do not tell by themselves where it begins. */
  readonly unsure: readonly number[];
}

/** Without a region in it, a name has no more characters before its type and ending. */
const LONGEST_STEM = 7;
const LONGEST_CORE = 20;
const MOST_TYPES = 4;
const BEHIND = 12;
const KINDERGARTEN = '幼儿园';
/** 重庆市渝中区 at the beginning of a stem. */
const REGION = /^[\p{Script=Han}]*(?:[省市区县旗镇乡]|街道)/u;

/** @param taken sorted spans that hold no names of schools: titles, names of groups */
export function findSchools(text: string, taken: readonly Span[]): FoundSchools {
  const names: Span[] = [];
  const unsure: number[] = [];
  if (text.search(SCHOOL_ENDING) < 0) return { names, unsure };
  for (const match of text.matchAll(SCHOOL_ENDING)) {
    const ending = { start: match.index, end: match.index + match[0].length };
    if (findOverlap(taken, ending) !== null) continue;
    const behind = text.slice(ending.end, ending.end + BEHIND);
    if (LONGER_BEHIND.test(behind)) continue;
    const last = names.at(-1);
    if (last !== undefined && goesOn(text.slice(last.end, ending.start))) {
      names[names.length - 1] = { start: last.start, end: ending.end };
      continue;
    }
    const start = findStartOfName(text, ending.start, last?.end ?? 0);
    if (start !== null && isOwnName(text.slice(start, ending.start), match[0], behind))
      names.push(withCampus(text, { start, end: ending.end }));
    else unsure.push(ending.end);
  }
  return { names, unsure };
}

/** 西南大学附属中学, 师范学院附属温江学校, 第三中学实验学校: one name. */
function goesOn(between: string): boolean {
  return (
    (between.startsWith('附属') && between.length <= 8 && !holdsVerb(between)) ||
    (between.length > 0 &&
      between.length <= 6 &&
      /^[\p{Script=Han}]*(?:实验|附属)$/u.test(between) &&
      !DESCRIPTION.test(between) &&
      !holdsVerb(between))
  );
}

/** Does the stem tell one school from another? */
function isOwnName(stem: string, ending: string, behind: string): boolean {
  if (!/^[\p{Script=Han}\d]{2,}$/u.test(stem)) return false;
  const { core, types } = divide(stem);
  if (core === '') return NUMBERED.test(types) && !WEAK_BEHIND.test(behind);
  if (core.length > LONGEST_CORE || DESCRIPTION.test(core)) return false;
  const region = REGION.exec(core)?.[0] ?? '';
  if (region === core) return isOnlyOne(region, types, ending) && !WEAK_BEHIND.test(behind);
  const own = core.slice(region.length);
  if (own.length < 2 || own.length > LONGEST_STEM || KIND_ALONE.test(own)) return false;
  if (ending === '学校' && types === '' && region === '') return false;
  if (ending === '学院' && !COLLEGE_TYPE.test(types) && !(types !== '' && PROVINCE.test(core))) return false;
  return region !== '' || types !== '' || !WEAK_BEHIND.test(behind);
}

/** 盘龙镇小学, 清流镇民族小学, 县实验小学: there is one in the place; 荣昌区小学 are many. */
function isOnlyOne(region: string, types: string, ending: string): boolean {
  if (LONE_TYPE.test(types)) return true;
  return region.length > 1 && /[镇乡]$/u.test(region) && ending !== '学校' && ending !== '学院';
}

/** The stem without the types at its end, and these. */
function divide(stem: string): { readonly core: string; readonly types: string } {
  let core = stem;
  for (let count = 0; count < MOST_TYPES; count += 1) {
    const type = SCHOOL_TYPE.exec(core);
    if (type === null) break;
    core = core.slice(0, type.index);
  }
  return { core, types: stem.slice(core.length) };
}

/** With the campus behind it: 西南大学荣昌校区, 桂花园小学二校区. */
function withCampus(text: string, name: Span): Span {
  const near = text.slice(Math.max(0, name.end - KINDERGARTEN.length), name.end + BEHIND);
  const from = Math.min(name.end, KINDERGARTEN.length);
  const form = near.startsWith(KINDERGARTEN) ? CAMPUS_OF_KINDERGARTEN : CAMPUS;
  const campus = form.exec(near.slice(from))?.[0] ?? '';
  return NO_CAMPUS.test(campus) || holdsVerb(campus)
    ? name
    : { start: name.start, end: name.end + campus.length };
}
