import { fold } from '../../fold.ts';
import type { StatedCountFact } from '../../model/association-facts.ts';
import type { DocumentFacts, StatementFact } from '../../model/facts.ts';
import type { Report, Rule } from '../rule.ts';

/** Fewer parts than this may be a choice from the whole (其中市级8个,区级9个), not a division of it. */
const DIVIDES = 3;

export const countPartsAddUp: Rule = {
  id: 'count-parts-add-up',
  version: 1,
  law: { zh: '数量等于其各部分之和', en: 'The parts of a stated count add up to it' },
  why: {
    zh: '其中一个数字有误，或有一部分没有写出。各部分之和更大，或同类部分有三个以上而和更小时，才作警告。',
    en: 'One of the numbers is wrong, or a part is not told. A warning where the parts are more, or three and more parts of one noun are less.',
  },
  examples: [
    {
      text: `甲县教育集团化办学情况
2022年9月6日，甲县共有教育集团35个，其中，小学教育集团8个，中学教育集团8个，学前教育集团19个。`,
      finds: [],
    },
    {
      text: `甲县教育集团化办学情况
2022年9月6日，甲县共有教育集团35个，其中，小学教育集团8个，中学教育集团9个，学前教育集团19个。`,
      finds: ['WARNING “教育集团35个”与其各部分之和36不符'],
    },
  ],
  check: (facts) => facts.counts.filter(isOff).map((count) => toReport(count, facts)),
};

function isOff(count: StatedCountFact): boolean {
  const { breakdown, quantity, what } = count;
  if (breakdown.length < 2 || [count, ...breakdown].some(({ comparator }) => comparator !== 'EQ'))
    return false;
  const sum = sumOf(count);
  const isDivided = breakdown.length >= DIVIDES && breakdown.every((part) => part.what.endsWith(what));
  return sum > quantity || (isDivided && sum < quantity);
}

function sumOf({ breakdown }: StatedCountFact): number {
  return breakdown.reduce((sum, { quantity }) => sum + quantity, 0);
}

function toReport(count: StatedCountFact, facts: DocumentFacts): Report {
  const { what, quantity, breakdown, asWritten } = count;
  const sum = sumOf(count);
  const statements = facts.statements.filter((statement) => isOf(statement, count));
  return {
    severity: 'WARNING',
    aboutId: count.ofId,
    discriminator: [facts.document.id, fold(what), count.asOf ?? ''].join('/'),
    messageZh: `“${asWritten}”与其各部分之和${sum}不符`,
    messageEn: `“${asWritten}” is not the sum of its parts, ${sum}`,
    expected: String(quantity),
    actual: `${breakdown.map((part) => part.quantity).join('+')}=${sum}`,
    statementIds: statements.map(({ id }) => id),
    line: statements[0]?.line ?? null,
  };
}

function isOf({ predicate, objectId }: StatementFact, { id }: StatedCountFact): boolean {
  return predicate === 'COUNT' && objectId === id;
}
