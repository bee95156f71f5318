/** Units that watch over the whole document: 区委督查办、区政府督查办定期开展专项督查. */

import type { AssignmentRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Section } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';
import { toAssignments } from './assignments.ts';
import { isPlainUnit } from './clause/unit-names.ts';
import { toItems } from './clause/tokens.ts';
import { trimUnit } from './clause/trim-unit.ts';
import { toSentences } from './sentence.ts';

/** What stands before it must be units and nothing else. */
const WATCHES =
  /(?:要|将|应当?|会同有关部门)?(?:定期|不定期|适时|及时|每年|每半年|每季度|按季度|牵头)?(?:组织开展|组织|开展|负责|进行|实施|加强)(?:对[^,，。;；]{0,30})?(?:专项|定期|日常|跟踪|全程|年度|重点|联合)?(?:督查|督导|督办|监督检查|督促检查)/u;

/** A longer list is no list of supervisors. */
const MAX_BEFORE = 80;

/** Sentences of sections that are no tasks. 各有关部门 supervise nothing: a collective is not taken. */
export function findSupervision(
  source: Source,
  sections: readonly Section[],
  tasks: ReadonlySet<unknown>,
): readonly AssignmentRecord[] {
  return sections.flatMap((section) => [
    ...(tasks.has(section) ? [] : section.lines.flatMap((line) => inSpan(source, line))),
    ...findSupervision(source, section.children, tasks),
  ]);
}

function inSpan(source: Source, span: Span): readonly AssignmentRecord[] {
  return toSentences(source.text, span).flatMap((sentence) => {
    const words = source.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2 * MAX_BEFORE));
    const match = WATCHES.exec(words);
    if (match === null || match.index === 0 || match.index > MAX_BEFORE) return [];
    const list = { start: sentence.start, end: sentence.start + match.index };
    const units = toItems(source.text, list, false).map((item) => trimUnit(source.text, item));
    if (!units.every((unit) => isNamedUnit(mention(source, unit).text))) return [];
    return toAssignments(
      source,
      units.map((unit) => ({ role: 'SUPERVISE' as const, unit, label: null })),
      mention(source, sentence),
      'supervision-in-prose',
    );
  });
}

function isNamedUnit(name: string): boolean {
  return isPlainUnit(name) && !/^(?:各|有关|相关|全)|(?:各|有关|相关)(?:部门|单位)/u.test(name);
}
