import type { DocumentFacts, TargetFact } from '../../model/facts.ts';
import { planWithYears } from '../example-texts.ts';
import { goalsByTask, proofOf, statementByTarget } from '../goals.ts';
import type { Rule } from '../rule.ts';
import { schoolsNamedIn } from '../works.ts';
import { alikeIn } from './yearly-goals-differ.ts';

export const goalIsCheckable: Rule = {
  id: 'goal-is-checkable',
  version: 1,
  law: {
    zh: '年度目标可以检查：有数量、有点名的项目、有要出台的文件或要到达的节点',
    en: 'Yearly goals can be checked: by a number, a named work, a paper to be made or a milestone',
  },
  why: {
    zh: '各年都没有可以核对的内容，年末无法判断是否完成。几年相同的，由 yearly-goals-differ 报告。',
    en: 'At the end of the year nobody can say whether it was reached. Alike years are reported by yearly-goals-differ.',
  },
  examples: [
    {
      text: planWithYears('完善制度', ['制定《校长管理办法》', '落实管理办法', '完善管理机制']),
      finds: [],
    },
    {
      text: planWithYears('推进校区建设', ['启动校区建设', '推进校区建设', '校区开始招生']),
      finds: [],
    },
    {
      text: planWithYears('完善师德机制', ['营造良好氛围', '职业道德水平全面提高', '认同感普遍增强']),
      finds: ['WARNING 各年目标都没有数量、项目、文件或节点可以核对'],
    },
  ],
  check: (facts) => {
    const statementOf = statementByTarget(facts);
    const isCheckable = checker(facts);
    return goalsByTask(facts).flatMap((goals) => {
      const { task, whole, yearly } = goals;
      if (yearly.length < 2 || [...whole, ...yearly].some(isCheckable)) return [];
      if (alikeIn(goals, statementOf).length > 0) return [];
      return [
        {
          severity: 'WARNING' as const,
          aboutId: task.id,
          discriminator: '',
          messageZh: '各年目标都没有数量、项目、文件或节点可以核对',
          messageEn: 'No year has a number, a named work, a paper or a milestone to check',
          expected: null,
          actual: yearly.map(({ year, text }) => `${String(year)}:${text}`).join(' '),
          ...proofOf(yearly, statementOf),
        },
      ];
    });
  },
};

/** A paper to be made, or a step that is either done or not. */
const STEP =
  /(?:制定|出台|印发|修订|编制|发布)[^。；;]{0,20}《|启动|完成|建成|开始招生|投入使用|投用|竣工|开工|挂牌|揭牌|验收|上线|\d/u;

function checker(facts: DocumentFacts): (target: TargetFact) => boolean {
  const named = schoolsNamedIn(facts);
  return ({ id, text, measures }) => measures.length > 0 || named.has(id) || STEP.test(text);
}
