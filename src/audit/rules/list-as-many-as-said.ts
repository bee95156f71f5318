import { occurrenceCounter } from '../../match/occurrences.ts';
import type { Rule } from '../rule.ts';
import { findSaidLists, type SaidList } from '../said-lists.ts';

export const listAsManyAsSaid: Rule = {
  id: 'list-as-many-as-said',
  version: 1,
  law: { zh: '写了几个方面，就列出几个', en: 'A list has as many items as its number says' },
  why: {
    zh: '说五个方面，列了六个，或是漏改了数字，或是多抄了一项。带“等”字的列举少于所说不算。',
    en: 'Five are said and six are listed: the number or the list was not brought up to date. A list with 等 may have fewer.',
  },
  examples: [
    {
      text: `甲县教育工作总结
会议在阅读氛围、主题课程、成果分享三个维度持续发力。要把握“四个变”,即方式有变、模式有变、方法有变、环境有变。
走访春光幼儿园、玉屏幼儿园等5所幼儿园。重点做好三项工作：一是抓队伍。二是抓课堂。三是抓评价。`,
      finds: [],
    },
    {
      text: `甲县教育工作总结
会议对加强党的领导,强化队伍建设,发展素质教育,推进优质均衡,深化综合改革,提升治理能力等5个方面进行了总结。`,
      finds: ['WARNING “5个方面”列出了6项'],
    },
    {
      text: `甲县教育工作总结
重点做好三项工作：一是抓队伍。二是抓课堂。三是抓评价。四是抓安全。
要把握“四个变”,即方式有变、模式有变、方法有变。
走访春光幼儿园、玉屏幼儿园、昌元幼儿园等2所幼儿园。`,
      finds: ['WARNING “三项工作”列出了4项', 'WARNING “四个变”列出了3项', 'WARNING “2所”列出了3项'],
    },
  ],
  check: (facts) => {
    const nth = occurrenceCounter();
    return facts.passages.flatMap((passage) =>
      findSaidLists(passage.text)
        .filter(isWrong)
        .map((list) => ({
          severity: 'WARNING' as const,
          aboutId: facts.document.id,
          discriminator: `${list.said}/${nth(String(list.said))}`,
          messageZh: `“${list.asWritten}”列出了${list.items.length}项`,
          messageEn: `“${list.asWritten}” is followed or preceded by a list of ${list.items.length}`,
          expected: String(list.said),
          actual: list.items.join('|'),
          statementIds: [],
          words: [{ within: passage, text: wordsOf(passage.text, list) }],
          line: passage.line,
        })),
    );
  },
};

function isWrong({ said, items, isOpen }: SaidList): boolean {
  return isOpen ? items.length > said : items.length !== said;
}

/** From the list to its number, or from the number to its list. */
function wordsOf(text: string, { asWritten, items }: SaidList): string {
  const number = text.indexOf(asWritten);
  const first = text.indexOf(items[0] ?? '');
  const last = items.at(-1) ?? '';
  const end = Math.max(number + asWritten.length, text.indexOf(last, first) + last.length);
  return text.slice(Math.min(number, first), end);
}
