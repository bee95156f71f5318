/** Why two tasks are taken to ask for the same, in words. */

import type { TaskPairRow } from './comparison.ts';
import type { Locale } from '../resolvers-types.generated.ts';

export function reasonOf({ titleSimilarity, sharedFunctions, a, b }: TaskPairRow, locale: Locale): string {
  const percent = Math.round(titleSimilarity * 100);
  const functions = sharedFunctions.join('、');
  switch (locale) {
    case 'ZH': {
      const titles = `“${a.title}”与“${b.title}”标题相似度${percent}%`;
      return functions === '' ? titles : `${titles}，牵头单位职能相同（${functions}）`;
    }
    case 'EN': {
      const titles = `the titles “${a.title}” and “${b.title}” are ${percent} % alike`;
      return functions === '' ? titles : `${titles}, and both are led in ${sharedFunctions.join(', ')}`;
    }
  }
}
