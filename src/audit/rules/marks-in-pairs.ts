import { groupBy } from '../../group-by.ts';
import type { Bilingual, Rule } from '../rule.ts';
import { findUnpairedMarks, type UnpairedMark } from '../unpaired-marks.ts';

export const marksInPairs: Rule = {
  id: 'marks-in-pairs',
  version: 1,
  law: { zh: '引号、书名号和括号成对', en: 'Quotation marks, title marks and brackets come in pairs' },
  why: {
    zh: '缺了一半，就不知道文件名或任务到哪里为止。每种符号每份文件报告一次；跨行的标题、分项序号1）不算。',
    en: 'With one half lost nobody knows where the title or the remark ends. One finding a kind and document; titles over several lines and ordinals such as 1) are none.',
  },
  examples: [
    {
      text: `甲县教育工作方案
为落实《甲县教育
发展规划（2023—2025年）》，坚持“三个优先”，推进：1）课程建设；2）教师培养。`,
      finds: [],
    },
    {
      text: `甲县教育工作方案
印发《关于印发《甲县教育规划》的通知》，“有理想”“有本领”。`,
      finds: [],
    },
    {
      text: `甲县教育工作方案
为落实《甲县教育发展规划（2023—2025年），制定本方案。
二、落实“双减政策，完善机制。`,
      finds: ['WARNING 第2行的左书名号没有配对', 'WARNING 第3行的左引号没有配对'],
    },
    {
      text: `甲县教育工作方案
1.建设学校。新建小学2所)。
2.完善制度。落实规定)。`,
      finds: ['WARNING 第2行等2处的右括号没有配对'],
    },
  ],
  check: (facts) =>
    [...groupBy(findUnpairedMarks(facts.passages), ({ mark }) => mark).values()].map((marks) => {
      const [{ mark, partner, passage }] = marks;
      const name = nameOf(mark);
      const shown = marks.slice(0, MOST_SHOWN);
      const places = `第${passage.line}行${marks.length > 1 ? `等${marks.length}处` : ''}`;
      const more = marks.length > 1 ? ` and ${marks.length - 1} other places` : '';
      return {
        severity: 'WARNING' as const,
        aboutId: facts.document.id,
        discriminator: mark,
        messageZh: `${places}的${name.zh}没有配对`,
        messageEn: `The ${name.en} ${mark} in line ${passage.line}${more} has no partner`,
        expected: partner,
        actual: shown.map(wordsAt).join(' | '),
        statementIds: [],
        words: shown.map((each) => ({ within: each.passage, text: wordsAt(each) })),
        line: passage.line,
      };
    }),
};

const OPENING = '《“(〔【';
const CLOSING = '》”)〕】';
/** In the order of the marks. In a message a mark alone is taken for punctuation of the message. */
const NAMES: readonly Bilingual[] = [
  { zh: '书名号', en: 'title mark' },
  { zh: '引号', en: 'quotation mark' },
  { zh: '括号', en: 'bracket' },
  { zh: '六角括号', en: 'bracket' },
  { zh: '方头括号', en: 'bracket' },
];

function nameOf(mark: string): Bilingual {
  const isOpening = OPENING.includes(mark);
  const { zh, en } = NAMES[(isOpening ? OPENING : CLOSING).indexOf(mark)] ?? { zh: mark, en: mark };
  return isOpening ? { zh: `左${zh}`, en: `opening ${en}` } : { zh: `右${zh}`, en: `closing ${en}` };
}

const SHOWN = 24;
/** Places that one finding quotes. */
const MOST_SHOWN = 20;

/** The mark with the words that follow, or those before where it closes. */
function wordsAt({ mark, passage: { text }, at }: UnpairedMark): string {
  return OPENING.includes(mark)
    ? text.slice(at, at + SHOWN)
    : text.slice(Math.max(0, at + 1 - SHOWN), at + 1);
}
