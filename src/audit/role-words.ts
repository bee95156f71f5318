/** Roles as findings name them. */

import type { Role } from '../model/enums.ts';
import type { Bilingual } from './rule.ts';

export const ROLE_WORDS: Readonly<Record<Role, Bilingual>> = {
  LEAD: { zh: '牵头', en: 'lead' },
  RESPONSIBLE: { zh: '责任', en: 'responsible' },
  SUPPORT: { zh: '配合', en: 'supporting' },
  SUPERVISE: { zh: '督导', en: 'supervising' },
};
