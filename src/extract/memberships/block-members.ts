/** The names on the lines of a list of members. */

import type { Line } from '../../parse/lines.ts';
import { findOrdinal } from '../../parse/ordinal.ts';
import type { Span } from '../../text/mention.ts';
import { toStretch, type Stretch } from '../stretch.ts';
import { isFiller, SUBLABEL } from './block-lines.ts';
import { isSchoolName } from './group-names.ts';
import { isPlainMember, readMembers } from './member-names.ts';

/** A name in the list; `isLead` where its line is labelled so (核心校:A). */
export interface FoundName {
  readonly span: Span;
  readonly isLead: boolean;
}

const LEAD_LABEL = /^(?:核心|牵头|龙头|盟主|理事长|总)(?:学校|单位|[校园])[:：]/u;

/** @param stretch the lines of title (`head`) and list (`body`) together; spans count in it */
export function readBlockMembers(
  stretch: Stretch,
  body: readonly Line[],
  head: readonly Line[],
): readonly FoundName[] {
  let position = toStretch(head).text.length;
  const found: FoundName[] = [];
  let torn: number | null = null;
  for (const line of body) {
    const text = toStretch([line]).text;
    const from = position;
    position += text.length;
    if (isFiller(line)) continue;
    const isLead = LEAD_LABEL.test(text);
    const skip = (findOrdinal(line.text)?.length ?? 0) + (SUBLABEL.exec(text)?.[0].length ?? 0);
    const start: number = torn ?? from + skip;
    torn = null;
    // A region alone in a list of schools is the first half of a broken name.
    if (isHalf(text.slice(skip), body)) {
      torn = start;
      continue;
    }
    for (const span of readMembers(stretch.text, { start, end: position }, 'LABELLED'))
      if (isPlainMember(stretch.text.slice(span.start, span.end))) found.push({ span, isLead });
  }
  return withoutSignature(stretch.text, found);
}

/** The organ that signs below a list of schools is no member. */
function withoutSignature(text: string, found: readonly FoundName[]): readonly FoundName[] {
  const nameOf = ({ span }: FoundName): string => text.slice(span.start, span.end);
  const ofSchools = found.filter((name) => isSchoolName(nameOf(name))).length * 2 > found.length;
  const last = found.findLastIndex((name) => !/[局委厅办府]$/u.test(nameOf(name)));
  return ofSchools ? found.slice(0, last + 1) : found;
}

function isHalf(text: string, body: readonly Line[]): boolean {
  if (/[、，,；;)）]$/u.test(text) || isSchoolName(text) || text.includes('、')) return false;
  const schools = body.filter((line) =>
    isSchoolName(line.text.replace(/[(（][^()（）]*[)）]?$/u, '').replace(/[、，,]$/u, '')),
  );
  return schools.length * 2 >= body.length - 2 && schools.length > 0 && /[省市区县镇乡街道]$/u.test(text);
}
