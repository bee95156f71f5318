/** Answers to named questions. */

import type { AnswerResolvers } from '../resolvers-types.generated.ts';
import { inLocale } from '../words.ts';

export const Answer: AnswerResolvers = {
  sentence: ({ sentence }, { locale }) => inLocale(sentence, locale),
};
