/** Lists of public bodies in brackets that no word gives a role, beside items whose brackets do. */

import { flatten, trimSpan, type Span } from '../text/mention.ts';
import { findBrackets } from './clause/brackets.ts';
import { toItems } from './clause/tokens.ts';
import { trimUnit } from './clause/trim-unit.ts';
import { isNamedUnit, isPlainUnit } from './clause/unit-names.ts';
import type { FoundClause } from './found-clause.ts';

const FEWEST = 2;
/** 市残联, 市妇联: their names end as those of firms and societies do. */
const PEOPLES =
  /^(?:全)?\p{Script=Han}{0,8}[省市区县州旗盟](?:残联|妇联|工商联|科协|文联|侨联|总工会|红十字会)$/u;
/** No schools, places or firms. */
const ORGAN = /(?:局|委|办|办公室|厅|署|委员会|政府|[支大中总]队|法院|检察院)$/u;
const EXAMPLE = /^(?:如|例如|比如|包括|包含|含|原|见|详见|以)/u;
/** Before the bracket, and behind it. */
const FINISHED = /[。；;！]\s*$/u;
const NOTHING_MORE = /^[。；;]?\s*$/u;

/** …。(市教育局、市民政局) at the end of a line: all of them answer. Null where one word is not surely a public body. */
export function findBareList(text: string, line: Span): FoundClause | null {
  const pair = findBrackets(text, line).at(-1);
  if (pair?.closed !== true) return null;
  const isLast = NOTHING_MORE.test(text.slice(pair.end, line.end));
  if (!isLast || !FINISHED.test(text.slice(line.start, pair.start))) return null;
  const content = trimSpan(text, { start: pair.start + 1, end: pair.end - 1 });
  const items = toItems(text, content, false);
  if (items.length < FEWEST || items.some(({ label, joined }) => label !== null || joined)) return null;
  const units = items.map((item) => trimUnit(text, item));
  if (!units.every(({ start, end }) => isPublicBody(flatten(text.slice(start, end))))) return null;
  return {
    span: { start: pair.start, end: pair.end },
    clause: {
      assigned: units.map((unit) => ({ role: 'RESPONSIBLE', unit, label: null })),
      due: null,
      isAssignment: true,
    },
    rule: 'assignment-in-brackets',
  };
}

function isPublicBody(name: string): boolean {
  if (EXAMPLE.test(name)) return false;
  return (ORGAN.test(name) && isNamedUnit(name)) || (PEOPLES.test(name) && isPlainUnit(name));
}
