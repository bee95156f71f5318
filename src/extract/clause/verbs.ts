/** Verbs behind a list of units that say its role: A牵头, B、C按职责分工负责, D配合. */

import type { Role } from '../../model/enums.ts';

/** 按职责分工, 按照各自职责: says nothing of the role. */
const BY_DUTY =
  '(?:(?:按照?|根据|依据|依)(?:各自|有关|相关)?(?:工作)?(?:职[责能]|分工)(?:和?任务)?(?:分工|范围)?)?';

const FORMS: readonly (readonly [Role, RegExp])[] = [
  [
    'LEAD',
    new RegExp(
      `${BY_DUTY}(?:共同|联合|总|分别)?(?:牵头|主办)(?:负责|落实|实施|组织实施|推进|抓落实|组织|办理)?$`,
      'u',
    ),
  ],
  [
    'SUPPORT',
    new RegExp(
      `${BY_DUTY}(?:协同|积极|共同|密切|做好|分别|等)?(?:配合|协办|协助|协同|参与|参加)(?:落实|实施|推进|办理|做好)?$`,
      'u',
    ),
  ],
  ['SUPERVISE', /(?:负责|共同)?(?:督导|督查|督办|监督)(?:落实|检查)?$/u],
  [
    'RESPONSIBLE',
    new RegExp(
      `${BY_DUTY}(?:分工|分别|共同|具体|协同|组织|分头|联合)?(?:结合实际|按要求)?(?:负责|落实|组织实施|抓好落实|抓落实|承担|承办|(?<=共同|分头|联合)(?:推进|实施|完成))(?:落实|实施|组织实施|推进)?$`,
      'u',
    ),
  ],
];

export interface TrailingVerb {
  readonly role: Role;
  /** Characters of the text before the verb. */
  readonly length: number;
}

/** The verb a stretch of a list ends with; null where it ends with none. */
export function findTrailingVerb(text: string): TrailingVerb | null {
  for (const [role, form] of FORMS) {
    const match = form.exec(text);
    if (match !== null) return { role, length: match.index };
  }
  return null;
}
