/** The laws behind the problems that reading itself reports: they have no rule in the book, since the facts no longer show them. */

import type { Law } from './rule.ts';

export const READING_LAWS: readonly Law[] = [
  {
    id: 'period-dash-lost',
    version: 1,
    law: { zh: '实施期的两个年份之间有连接号', en: 'The two years of a period are joined by a dash' },
    why: {
      zh: '印作20232025年，连接号丢失；按2023—2025年读取，须更正原文。',
      en: 'Printed 20232025年, the dash was lost; it is read as 2023—2025, and the text is to be corrected.',
    },
  },
  {
    id: 'name-ambiguous',
    version: 1,
    law: { zh: '名称指向唯一的单位或地区', en: 'A name means one body or region' },
    why: {
      zh: '同名的有几个，文件没有写明是哪一个；先取第一个候选，由人确认。',
      en: 'Several bear it and the document does not tell which; the first candidate is taken until a person decides.',
    },
  },
  {
    id: 'name-unplaced',
    version: 1,
    law: { zh: '文件写明所属地区', en: 'A document tells whose region it is of' },
    why: {
      zh: '没有地区，县教委是哪个县的就无法确定。每份文件提示一次。',
      en: 'Without a region nobody knows which county 县教委 is of. One note a document.',
    },
  },
  {
    id: 'member-named-twice',
    version: 1,
    law: { zh: '同一名单中每个成员只写一次', en: 'A list names each member once' },
    why: {
      zh: '写了两次，或是重复，或是漏写了另一个成员。',
      en: 'Named twice it is a repetition, or another member was left out.',
    },
  },
  {
    id: 'group-without-name',
    version: 1,
    law: { zh: '给出成员的地方，写明是哪个集团', en: 'Where members are given, the group has a name' },
    why: {
      zh: '“该集团”前面没有名称，成员无法读取，须补录。',
      en: 'No name stands before 该集团, so the members were not read; a person must add them.',
    },
  },
  {
    id: 'name-too-long',
    version: 1,
    law: { zh: '名称不超过200个字符', en: 'A name has no more than 200 characters' },
    why: {
      zh: '过长的不是名称，多半是标点丢失；没有读取。',
      en: 'What is longer is no name, a stop was lost more likely; it was not read.',
    },
  },
  {
    id: 'curated-quote-missing',
    version: 1,
    law: { zh: '人工整理的事实，引文在文中找得到', en: 'The quote of a curated fact stands in the text' },
    why: {
      zh: '原文已改，整理的事实不再有依据，须重新核对。',
      en: 'The text was changed and the fact is no longer proved; a person must look again.',
    },
  },
  {
    id: 'pdf-table-low-confidence',
    version: 1,
    law: { zh: '表格带有行列结构', en: 'Tables have rows and columns of their own' },
    why: {
      zh: 'PDF 只有文字的位置，行列是推断的；引用前请与原件核对。',
      en: 'A PDF has places of words only, so rows and columns are guessed; compare with the original before quoting.',
    },
  },
  {
    id: 'invisible-characters',
    version: 1,
    law: { zh: '原文没有不可见的控制字符', en: 'The text has no characters that do not print' },
    why: {
      zh: '不可见字符会使查找、比对出错，也可能隐藏文字；读取时略去。',
      en: 'They break searches and may hide words; they were left out for reading.',
    },
  },
  {
    id: 'private-characters',
    version: 1,
    law: { zh: '原文没有专用区字符', en: 'The text has no characters of private use' },
    why: {
      zh: '其含义只有某种字体知道，多半是生僻字或项目符号丢失。',
      en: 'One font alone knows what they mean; a rare character or a bullet was lost.',
    },
  },
];
