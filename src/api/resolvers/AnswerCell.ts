/** Cells of answers. */

import { enumWord, type EnumName } from '../enum-words.ts';
import { getEntity } from '../node.ts';
import type { AnswerCellResolvers } from '../resolvers-types.generated.ts';

export const AnswerCell: AnswerCellResolvers = {
  text: ({ texts, textsEn, column: { enumName } }, { locale }) =>
    (locale === 'EN' ? textsEn : texts)
      .map((text) => (enumName === undefined ? text : enumWord(enumName satisfies EnumName, text, locale)))
      .join('、'),
  nodes: ({ ids }, _args, { loaders }) => Promise.all(ids.map((id) => getEntity(loaders, id))),
};
