/** Parameters of named questions. */

import type { QuestionParameterResolvers } from '../resolvers-types.generated.ts';
import { inLocale } from '../words.ts';

export const QuestionParameter: QuestionParameterResolvers = {
  meaning: ({ meaning }, { locale }) => inLocale(meaning, locale),
};
