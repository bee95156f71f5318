/** The catalogue of questions, in the order in which it is shown. */

import type { NamedQuestion } from '../question.ts';
import { ASSOCIATION_QUESTIONS } from './associations.ts';
import { TASK_QUESTIONS } from './tasks.ts';
import { UNIT_QUESTIONS } from './units.ts';

export const QUESTIONS: readonly NamedQuestion[] = [
  ...TASK_QUESTIONS,
  ...UNIT_QUESTIONS,
  ...ASSOCIATION_QUESTIONS,
];
