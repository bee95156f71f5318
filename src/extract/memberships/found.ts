/** What the rules of prose give, before groups are named and dates are told. */

import type { MemberRole } from '../../model/enums.ts';
import type { Span } from '../../text/mention.ts';
import type { Stretch } from '../stretch.ts';
import { findGroupNames, type GroupName } from './group-names.ts';

export interface FoundMember {
  readonly span: Span;
  readonly role: MemberRole;
}

/** Spans count in the text of a stretch. */
export interface Found {
  /** Null where the sentence leaves the group to what stands before it (成员校为A、B). */
  readonly group: Span | null;
  /** Only a heading may then name it (成员单位:A、B), not a sentence before. */
  readonly needsHeading?: boolean;
  /** What stands for the group where it is not named: 该集团, 教育集团成员校. */
  readonly unnamed?: Span;
  /** The members are those who left. */
  readonly leaves?: boolean;
  readonly members: readonly FoundMember[];
  /** Words up to here may date it. */
  readonly datedUntil: number;
  readonly rule: string;
}

/** A piece of a sentence between stops and semicolons, with the groups it names. */
export interface Clause extends Span {
  readonly text: string;
  readonly groups: readonly GroupName[];
}

/** A stretch with its clauses, which several readers ask for. */
export interface Paragraph extends Stretch {
  readonly clauses: readonly Clause[];
}

/** Longer stretches without a stop are no sentences; so the work of the rules stays linear. */
const LONGEST_CLAUSE = 1500;

export function toParagraph(stretch: Stretch): Paragraph {
  return { ...stretch, clauses: toClauses(stretch.text) };
}

/** In printed order. */
function toClauses(text: string): readonly Clause[] {
  return Array.from(text.matchAll(/[^。；;！!？?]+/gu)).flatMap((match) => {
    if (match[0].length > LONGEST_CLAUSE) return [];
    const start = match.index;
    const groups = findGroupNames(match[0]).map((group) => ({
      name: group.name,
      start: start + group.start,
      end: start + group.end,
    }));
    return [{ start, end: start + match[0].length, text, groups }];
  });
}

/** The group whose name begins at `position`, quotation marks aside. */
export function groupAt(clause: Clause, position: number): GroupName | null {
  const near = clause.groups.find(({ start }) => start >= position);
  return near !== undefined && /^[“"‘「]?$/u.test(clause.text.slice(position, near.start)) ? near : null;
}

/** The list that ends at `end`: from the last comma or colon; from the one before where only adverbs stand between. */
export function listBefore(clause: Clause, end: number): Span {
  const words = clause.text.slice(clause.start, end);
  const last = lastComma(words);
  const chunk = { start: clause.start + last + 1, end };
  if (
    last < 0 ||
    !/^(?:正式|共同|联合|携手|一起|成功|也|均|都|已|又|先后|相继|分别)*$/u.test(words.slice(last + 1))
  )
    return chunk;
  const before = lastComma(words.slice(0, last));
  return { start: clause.start + before + 1, end: clause.start + last };
}

function lastComma(words: string): number {
  return Math.max(...['，', ',', '：', ':'].map((comma) => words.lastIndexOf(comma)));
}

/** 计划在2022年组建X,由…: what the rest of the clause says of X is to come, too. */
const PLANNED =
  /(?:拟|计划|将于|将在|准备|打算|力争|争取)[^，,]{0,16}(?:组建|成立|组成|建立|创建|打造)[^，,]{0,60}[，,]/u;

/** Planned, wished or denied: what stands directly before the verb, or opens its clause. */
export function isUnreal(clause: Clause, verb: number): boolean {
  const words = clause.text.slice(clause.start, verb);
  const own = words.slice(lastComma(words) + 1);
  return (
    /(?:拟|计划|将|力争|争取|欢迎|申请|未|没有|不再|不|可以?|应当?|须|需|有意|准备|打算)(?:正式|共同|联合|成功|逐步|适时|一起|全部)*$/u.test(
      own,
    ) ||
    /^(?:并|要|还)?(?:鼓励|支持|引导|推动|探索|欢迎|拟|计划|力争|争取|适时|希望|呼吁|号召|邀请|建议|提议)/u.test(
      own,
    ) ||
    PLANNED.test(words)
  );
}
