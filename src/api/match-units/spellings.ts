/** What a cell of a spreadsheet says, beside the names themselves. */

import { fold } from '../../fold.ts';

/** In brackets: 区教委（牵头）. */
const REMARK = /[(（[［【〔][^()（）[\]［］【】〔〕]*[)）\]］】〕]/gu;
/** What a list begins with: `1.`, 牵头单位：. */
const LABEL = /^\s*(?:\d{1,3}\s*[.．、)）])?\s*(?:[^:：、，,;；]{0,6}(?:单位|部门)\s*[:：])?/u;
/** 区教委、区财政局等部门. */
const AND_OTHERS = /等(?:有关|相关)?(?:单位|部门)?\s*$/u;
const SEPARATOR = /[、，,;；\n]+/u;
/** Names of one cell that are looked up. */
const MAX_PIECES = 10;

/** The text itself; where it says more than one name, also each name without remark, label and 等. */
export function spellingsOf(written: string): readonly string[] {
  const names = written.replace(REMARK, '').replace(LABEL, '').replace(AND_OTHERS, '').split(SEPARATOR);
  const known = new Set([fold(written), '']);
  const pieces = names.filter((name) => {
    const folded = fold(name);
    if (known.has(folded)) return false;
    known.add(folded);
    return true;
  });
  return [written, ...pieces.map((piece) => piece.trim()).slice(0, MAX_PIECES)];
}
