import { fold } from '../../fold.ts';
import { planWithYears } from '../example-texts.ts';
import { goalsByTask, measuresIn, proofOf, statementByTarget } from '../goals.ts';
import type { Rule } from '../rule.ts';
import { compareQuantities } from '../same-quantity.ts';

export const quantityOneLabel: Rule = {
  id: 'quantity-one-label',
  version: 1,
  law: {
    zh: '同一数量在正文和附件中用同一名称',
    en: 'A number bears one label in body and annex',
  },
  why: {
    zh: '正文写市级品牌高中1所，附件写市级特色示范普通高中1所，就无法知道要创建的是哪一种。略写（区级艺术特色学校、艺术特色学校）不算。',
    en: 'If the body promises one model school and the annex one of another title, nobody knows which is meant. A label that is only shortened is no finding.',
  },
  examples: [
    {
      text: planWithYears(
        '提升质量',
        ['推进建设', '推进创建', '创办艺术特色学校2所'],
        '创办区级艺术特色学校2所。',
      ),
      finds: [],
    },
    {
      text: planWithYears(
        '提升质量',
        ['推进建设', '推进创建', '争创市级示范初中1所'],
        '争创市级品牌高中1所。',
      ),
      finds: [],
    },
    {
      text: planWithYears(
        '提升质量',
        ['推进建设', '推进创建', '争创市级特色示范普通高中1所'],
        '争创市级品牌高中1所。',
      ),
      finds: ['WARNING 正文写“市级品牌高中”1所，附件写“市级特色示范普通高中”1所'],
    },
    {
      text: planWithYears('新建城区中小学5所', ['推进建设', '推进改建', '建成投用'], '新建小学5所。'),
      finds: ['WARNING 正文写“小学”5所，附件写“城区中小学”5所'],
    },
  ],
  check: (facts) => {
    const statementOf = statementByTarget(facts);
    return goalsByTask(facts).flatMap(({ task, whole, yearly }) => {
      const annex = measuresIn([...whole.filter(({ part }) => part === 'ANNEX'), ...yearly]);
      const body = measuresIn(whole.filter(({ part }) => part !== 'ANNEX'));
      return compareQuantities(body, annex).twoLabels.map(([one, other]) => {
        const [inBody, inAnnex] = [one.measure, other.measure];
        return {
          severity: 'WARNING' as const,
          aboutId: task.id,
          discriminator: fold(inBody.label),
          messageZh: `正文写“${inBody.label}”${inBody.asWritten}，附件写“${inAnnex.label}”${inAnnex.asWritten}`,
          messageEn: `The body has ${inBody.asWritten} of “${inBody.label}”, the annex ${inAnnex.asWritten} of “${inAnnex.label}”`,
          expected: `${inBody.label}${inBody.asWritten}`,
          actual: `${inAnnex.label}${inAnnex.asWritten}`,
          ...proofOf([one.target, other.target], statementOf),
        };
      });
    });
  },
};
