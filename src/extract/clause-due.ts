/** Deadlines that stand in a clause without a label: (A牵头,B配合,2024年12月底前完成). */

import { findTrailingVerb } from './clause/verbs.ts';
import { trimSpan, type Span } from '../text/mention.ts';

const DUE =
  /^(?:于|在)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]半年|第?[一二三四]季度)?年?[底末中初]?(?:之前|以前|前|内)?(?=(?:全部|基本)?(?:完成|办结|落实|建成|整改到位|完成整改)?$)|^(?:于|在)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?[底末]?(?:之前|以前|前)(?=\p{Script=Han}{2,12}$)|^(?:持续|长期|常态化?)(?:推进|坚持|实施|开展)?$|^立行立改$/u;
const SAYS_WHEN = /[年月]|^(?:持续|长期|常态|立行)/u;
const LONGEST = 32;

/** The clause without a first or last item that only tells when; `due` is that item without its verb. */
export function apartFromDue(text: string, clause: Span): { readonly list: Span; readonly due: Span | null } {
  const words = text.slice(clause.start, clause.end);
  const last = Math.max(...['，', ',', '；', ';'].map((separator) => words.lastIndexOf(separator)));
  const first = words.search(/[，,；;]/u);
  if (first < 0) return { list: clause, due: null };
  const behind = dueAt(text, { start: clause.start + last + 1, end: clause.end });
  if (behind !== null) return { list: { start: clause.start, end: clause.start + last }, due: behind };
  const before = dueAt(text, { start: clause.start, end: clause.start + first });
  if (before !== null) return { list: { start: clause.start + first + 1, end: clause.end }, due: before };
  return { list: clause, due: null };
}

function dueAt(text: string, item: Span): Span | null {
  const { start, end } = trimSpan(text, item);
  if (end - start > LONGEST) return null;
  const words = text.slice(start, end);
  if (findTrailingVerb(words) !== null) return null;
  const due = DUE.exec(words)?.[0] ?? '';
  return SAYS_WHEN.test(due) ? { start, end: start + due.length } : null;
}
