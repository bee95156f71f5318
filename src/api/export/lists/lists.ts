/** The lists that can be exported. */

import type { ExportedList } from '../column.ts';
import { AGREEMENTS, DOCUMENTS, STATED_COUNTS } from './documents.ts';
import { DECISIONS } from './decisions.ts';
import { FINDINGS } from './findings.ts';
import { ALLIANCES, EDUCATION_GROUPS, MEMBERS, ORGANIZATIONS, UNITS } from './organizations.ts';
import { RESPONSIBILITIES } from './responsibilities.ts';
import { SEARCH } from './search.ts';
import { TARGETS } from './targets.ts';
import { TASKS } from './tasks.ts';

export const LISTS: readonly ExportedList[] = [
  TASKS,
  RESPONSIBILITIES,
  TARGETS,
  FINDINGS,
  UNITS,
  ORGANIZATIONS,
  EDUCATION_GROUPS,
  ALLIANCES,
  MEMBERS,
  DOCUMENTS,
  AGREEMENTS,
  STATED_COUNTS,
  DECISIONS,
  SEARCH,
];
