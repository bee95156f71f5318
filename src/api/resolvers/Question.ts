/** Named questions. */

import { openSentence } from '../questions/sentence.ts';
import type { QuestionResolvers } from '../resolvers-types.generated.ts';
import { inLocale } from '../words.ts';

export const Question: QuestionResolvers = {
  sentence: ({ sentence }, { locale }) => openSentence(inLocale(sentence, locale)),
};
