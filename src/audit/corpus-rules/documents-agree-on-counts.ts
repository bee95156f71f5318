import { fold } from '../../fold.ts';
import { groupBy } from '../../group-by.ts';
import type { ComparedCount, SaidByDocument } from '../../model/corpus.ts';
import { contradicting } from '../corpus-claims.ts';
import type { CorpusReport, CorpusRule } from '../rule.ts';

/** Numbers printed in ten thousands or hundred millions are rounded there: 3.5万 may be 35123. */
const ROUNDED = /(?:\.(\d{1,8}))?([万亿])/u;
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

export const documentsAgreeOnCounts: CorpusRule = {
  id: 'documents-agree-on-counts',
  version: 1,
  law: {
    zh: '各文件所写同一时间、同一事物的数量一致',
    en: 'Documents agree on how many of one thing there were at one time',
  },
  why: {
    zh: '两个数量不能都对。只比较写明时间且时间相同、又没有“以上”“约”等字样的数量。',
    en: 'Both cannot be right. Compared are exact numbers of one and the same date or year.',
  },
  examples: [
    {
      texts: [
        '荣昌区教育集团化办学情况\n截至2022年9月6日，荣昌区共有教育集团35个。',
        '荣昌区教育新闻\n截至2023年9月1日，荣昌区共有教育集团38个。',
      ],
      finds: [],
    },
    {
      texts: [
        '荣昌区教育集团化办学情况\n截至2022年9月6日，荣昌区共有教育集团35个。',
        '荣昌区教育新闻\n截至2022年9月6日，荣昌区共有教育集团38个。',
      ],
      finds: ['WARNING 几份文件所写“荣昌区”2022-09-06的教育集团数量不一'],
    },
  ],
  check: (said) => [...groupBy(said.flatMap(toCounted), ({ key }) => key).values()].flatMap(report),
};

interface Counted extends SaidByDocument {
  readonly count: ComparedCount;
  /** What is counted and when. */
  readonly key: string;
}

function toCounted(said: SaidByDocument): readonly Counted[] {
  const { count } = said;
  if (count?.comparator !== 'EQ' || count.asOf === null) return [];
  const what = [fold(count.what), ...count.modes.toSorted()].join(' ');
  return [{ ...said, count, key: `${what}/${count.asOf}` }];
}

function report(said: readonly [Counted, ...Counted[]]): readonly CorpusReport[] {
  const counts = new Map(said.map(({ id, count }) => [id, count]));
  const rounding = new Map(
    said.map(({ count, asWritten }) => [String(count.quantity), roundingOf(asWritten)]),
  );
  const found = contradicting(
    said,
    ({ id }) => String(counts.get(id)?.quantity ?? ''),
    (quantity, other) =>
      Math.abs(Number(quantity) - Number(other)) <
      Math.max(rounding.get(quantity) ?? 0, rounding.get(other) ?? 0, Number.EPSILON),
  );
  const [{ key, subjectName, count }] = said;
  if (found.length === 0) return [];
  return [
    {
      severity: 'WARNING',
      discriminator: key,
      messageZh: `几份文件所写“${subjectName}”${count.asOf ?? ''}的${count.what}数量不一`,
      messageEn: `Documents contradict each other on how many ${count.what} “${subjectName}” had in ${count.asOf ?? ''}`,
      expected: null,
      actual: [...new Set(found.map(({ asWritten }) => asWritten))].join(', '),
      said: found,
    },
  ];
}

/** How far off a printed number may be; 0 of an exact one. */
function roundingOf(asWritten: string): number {
  const [, digits = '', unit = ''] = ROUNDED.exec(asWritten) ?? [];
  return (LARGE[unit] ?? 0) / 10 ** digits.length;
}
