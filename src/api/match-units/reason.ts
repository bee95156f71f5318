/** Why a written name may mean a unit, in words. */

import type { Locale } from '../resolvers-types.generated.ts';
import type { UnitCandidateRow } from './rules.ts';

export function reasonOf(candidate: UnitCandidateRow, locale: Locale): string {
  const isElsewhere = candidate.place === 'ELSEWHERE';
  return locale === 'EN'
    ? inEnglish(candidate) + (isElsewhere ? '; but it is not of the region meant' : '')
    : inChinese(candidate) + (isElsewhere ? '；但不属于所指的行政区划' : '');
}

function inChinese({
  written,
  matchedName,
  unitName,
  reasonCode,
  until,
  function: work,
}: UnitCandidateRow): string {
  switch (reasonCode) {
    case 'EXACT_NAME':
      return `“${written}”与全称“${matchedName}”一致`;
    case 'ALIAS':
      return `“${written}”与“${unitName}”的简称或别名“${matchedName}”一致`;
    case 'FORMER_NAME':
      return `“${written}”是“${unitName}”的曾用名或前身名称“${matchedName}”${until === null ? '' : `（用至${until}）`}`;
    case 'REGION_PREFIX':
      return `“${written}”与“${matchedName}”仅前面所冠的区划或其党委不同`;
    case 'CLASS_SUFFIX':
      return `“${written}”与“${matchedName}”仅机构类别后缀不同`;
    case 'SAME_FUNCTION':
      return `“${written}”所称机构的职能与“${matchedName}”相同（${work ?? ''}）`;
    case 'CONTAINED_CHARACTERS':
      return `“${written}”与“${matchedName}”的字依次包含`;
  }
}

function inEnglish({
  written,
  matchedName,
  unitName,
  reasonCode,
  until,
  function: work,
}: UnitCandidateRow): string {
  switch (reasonCode) {
    case 'EXACT_NAME':
      return `“${written}” is the full name “${matchedName}”`;
    case 'ALIAS':
      return `“${written}” is “${matchedName}”, a short name or alias of “${unitName}”`;
    case 'FORMER_NAME':
      return `“${written}” is “${matchedName}”, a former name of “${unitName}” or of a body it took over from${until === null ? '' : `, in use until ${until}`}`;
    case 'REGION_PREFIX':
      return `“${written}” and “${matchedName}” differ only by the region, or its Party committee, in front`;
    case 'CLASS_SUFFIX':
      return `“${written}” and “${matchedName}” differ only by the sort of body at the end`;
    case 'SAME_FUNCTION':
      return `a body called like “${written}” has the function of “${matchedName}” (${work ?? ''})`;
    case 'CONTAINED_CHARACTERS':
      return `the characters of “${written}” and “${matchedName}” contain one another in order`;
  }
}
