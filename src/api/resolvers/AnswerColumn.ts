/** Columns of answers. */

import type { AnswerColumnResolvers } from '../resolvers-types.generated.ts';
import { inLocale } from '../words.ts';

export const AnswerColumn: AnswerColumnResolvers = {
  title: ({ title }, { locale }) => inLocale(title, locale),
};
