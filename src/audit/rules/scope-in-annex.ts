import { planWithYears } from '../example-texts.ts';
import { goalsByTask, proofOf, statementByTarget, type TaskGoals } from '../goals.ts';
import type { Rule } from '../rule.ts';

export const scopeInAnnex: Rule = {
  id: 'scope-in-annex',
  version: 1,
  law: {
    zh: '正文要创建的称号，附件的任务分解中也有',
    en: 'A title that the body sets out to win stands in the row of the annex too',
  },
  why: {
    zh: '创建全国、市级的称号要经验收，没有列入年度就没有人按期准备。每项任务报告一次。',
    en: 'A national or municipal title is won by an inspection; without a year nobody prepares for it in time. One finding a task.',
  },
  examples: [
    {
      text: planWithYears(
        '巩固成果',
        ['开展自查3次', '迎接初验', '创成全国优质均衡发展区'],
        '推进全国优质均衡发展区创建工作。巩固“全国劳动教育实验区”成果。',
      ),
      finds: [],
    },
    {
      text: planWithYears(
        '巩固成果',
        ['开展自查3次', '迎接初验', '完善机制'],
        '推进全国优质均衡发展区创建工作，建成市级双优中职学校。',
      ),
      finds: ['WARNING 正文要创建的全国优质均衡发展区、市级双优中职学校，附件没有分解'],
    },
  ],
  check: (facts) => {
    const statementOf = statementByTarget(facts);
    return goalsByTask(facts).flatMap((goals) => {
      const missing = missingIn(goals);
      const { task, whole, yearly } = goals;
      if (missing.length === 0) return [];
      const body = task.texts.find(({ part }) => part !== 'ANNEX');
      const saying = whole.filter(
        ({ part, text }) => part === 'ANNEX' || missing.some((title) => text.includes(title)),
      );
      const proof = proofOf([...saying, ...yearly], statementOf);
      return [
        {
          severity: 'WARNING' as const,
          aboutId: task.id,
          discriminator: '',
          messageZh: `正文要创建的${missing.join('、')}，附件没有分解`,
          messageEn: `The body sets out to win ${missing.join(', ')}; the annex breaks down nothing of it`,
          expected: missing.join('、'),
          actual: null,
          statementIds: proof.statementIds,
          words: body === undefined ? [] : missing.map((title) => ({ within: body, text: title })),
          line: body?.line ?? proof.line,
        },
      ];
    });
  },
};

const TITLE =
  '(?:全国|国家级|省级|市级)[\\p{Script=Han}]{2,20}?(?:[区县市园校]|学校|高中|基地|品牌|城市|中心|单位)';
/** 建成市级双优中职学校; 全国…区创建工作, 全国…区通过验收. */
const TO_WIN = [
  new RegExp(`(?:创建|争创|创办|建成|创成|争取成为)(${TITLE})(?=[，,。；;、]|$)`, 'gu'),
  new RegExp(`(${TITLE})(?=创建|通过)`, 'gu'),
];

/** Titles of the body of which the goals of the annex have no word; those that are counted are numbers, not titles. */
function missingIn({ task, whole, yearly }: TaskGoals): readonly string[] {
  if (yearly.length === 0) return [];
  const body = task.texts.filter(({ part }) => part !== 'ANNEX').map(({ text }) => text);
  const annex = [...whole.filter(({ part }) => part === 'ANNEX'), ...yearly]
    .map(({ text }) => text)
    .join('\n');
  const titles = body.flatMap((text) =>
    TO_WIN.flatMap((form) => [...text.matchAll(form)]).map(({ 1: title = '', index }) => ({ title, index })),
  );
  const missing = titles
    .sort((a, b) => a.index - b.index)
    .map(({ title }) => title)
    .filter((title) => !annex.includes(coreOf(title)));
  return [...new Set(missing)];
}

/** 双优中职 of 市级双优中职学校: what tells the title from others. */
function coreOf(title: string): string {
  return title.replace(/^(?:全国|国家级|省级|市级)/u, '').replace(/(?:发展区|学校|[区县市园校])$/u, '');
}
