/** Lists beside the number of what they list: 甲、乙、丙三个方面, “四个变”,即…, 三项工作:一是…. */

/** A number and a list that is surely of it. */
export interface SaidList {
  /** As printed: 5个方面, “四个变”. */
  readonly asWritten: string;
  readonly said: number;
  readonly items: readonly string[];
  /** The list ends in 等: more than said is wrong, fewer is not. */
  readonly isOpen: boolean;
}

const DIGITS = '二三四五六七八九十';
const NUMBER = `(?<![第\\d.十百])(?<number>[${DIGITS}两]|十[一二三四五]|[2-9]|1[0-5])`;
const SORT =
  '(?:方面|领域|维度|层面|环节|板块|阶段|重点|目标|任务|举措|措施|工作|行动|工程|机制|体系|统筹|意识)';

/** 五大提升行动, 三项工作: a number of what is listed. */
const COUNT = new RegExp(`${NUMBER}(?:[大个项场类种条支]\\p{Script=Han}{0,6}?)?${SORT}`, 'gu');
/** 等3所幼儿园. */
const OPEN_COUNT = new RegExp(
  `等(?:[“"])?${NUMBER}(?:[大个项场类种条支所家名]\\p{Script=Han}{0,6}?${SORT}|[所家名个项场])`,
  'gu',
);
/** “四个变”,即 and 三类学校:, with a list behind. */
const BEFORE_LIST = new RegExp(
  `${NUMBER}[大个项类种](?<noun>\\p{Script=Han}{1,8})[”"]?[，,]?(?:即|分别是|分别为)[:：]?(?<list>[^。；;！!?？，,]{3,200})(?=[。；;])`,
  'gu',
);
const BEFORE_ORDINALS = new RegExp(`${NUMBER}[大个项](?<noun>\\p{Script=Han}{1,8})[:：。，,]一是`, 'gu');

/** What introduces a list of clauses: 对…,…,…等5个方面. */
const INTRODUCED = /[对在从就]|围绕|聚焦/u;
const LONGEST_LIST = 300;
const LONGEST_POINTS = 4000;
const ORDINAL = /(?<=^|[。；;，,：:\s])([一二三四五六七八九十])是/gu;

/** In the words of one paragraph. */
export function findSaidLists(text: string): readonly SaidList[] {
  return [
    ...[...text.matchAll(OPEN_COUNT)].flatMap((match) => before(text, match, true)),
    ...[...text.matchAll(COUNT)].flatMap((match) =>
      text[match.index - 1] === '等' || /等[“"]$/u.test(text.slice(0, match.index).slice(-2))
        ? []
        : before(text, match, false),
    ),
    ...[...text.matchAll(BEFORE_LIST)].flatMap(behind),
    ...[...text.matchAll(BEFORE_ORDINALS)].map((match) => ordinals(text, match)),
  ];
}

/** The list that ends where the number stands. */
function before(text: string, match: RegExpMatchArray, isOpen: boolean): readonly SaidList[] {
  const at = match.index ?? 0;
  const sentence =
    text
      .slice(Math.max(0, at - LONGEST_LIST), at)
      .split(/[。；;！!?？:：]/u)
      .at(-1) ?? '';
  const clauses = sentence.split(/[，,]/u);
  const items = (clauses.at(-1) ?? '').split('、');
  const list = { asWritten: match[0].replace(/^等[“"]?/u, ''), said: toNumber(match), isOpen };
  if (items.length > 1) return areParallel(items) ? [{ ...list, items }] : [];
  const first = clauses.findIndex((clause) => INTRODUCED.test(clause));
  const listed = clauses.slice(first);
  const isList = isOpen && first >= 0 && listed.length > 2 && !/[、“”（()）]/u.test(listed.join(''));
  return isList ? [{ ...list, items: listed.map(withoutIntroduction) }] : [];
}

/** Who spoke of the list is no part of it. */
function withoutIntroduction(clause: string, index: number): string {
  const introduction = index === 0 ? INTRODUCED.exec(clause) : null;
  return introduction === null ? clause : clause.slice(introduction.index + introduction[0].length);
}

function behind(match: RegExpMatchArray): readonly SaidList[] {
  const list = match.groups?.['list'] ?? '';
  const items = list.replace(/等$/u, '').split('、');
  if (items.length < 2 || !areParallel(items)) return [];
  const asWritten = match[0].slice(
    0,
    match[0].indexOf(match.groups?.['noun'] ?? '') + (match.groups?.['noun'] ?? '').length,
  );
  return [{ asWritten, said: toNumber(match), items, isOpen: list.endsWith('等') }];
}

/** 一是…二是…三是…: as far as the numbers go on from one; the list may go on in the next paragraph. */
function ordinals(text: string, match: RegExpMatchArray): SaidList {
  const start = match.index ?? 0;
  const items: string[] = [];
  for (const [, digit = ''] of text.slice(start, start + LONGEST_POINTS).matchAll(ORDINAL)) {
    if (digit !== `一${DIGITS}`[items.length]) break;
    items.push(`${digit}是`);
  }
  const asWritten = match[0].slice(0, match[0].search(/[:：。，,]/u));
  return { asWritten, said: toNumber(match), items, isOpen: true };
}

/** Of one length or one ending, so that no item holds a list of its own; the first has the words before the list too. */
function areParallel(items: readonly string[]): boolean {
  const [first = '', ...others] = items;
  if (others.some((item) => /[和与及]/u.test(item))) return false;
  const lengths = new Set(others.map((item) => item.length));
  const endings = new Set(items.map((item) => item.slice(-2)));
  const shortest = Math.min(...lengths);
  return endings.size === 1 || (others.length > 1 && lengths.size === 1 && first.length >= shortest);
}

function toNumber(match: RegExpMatchArray): number {
  const number = match.groups?.['number'] ?? '';
  if (/^\d/u.test(number)) return Number(number);
  if (number === '两') return 2;
  const tens = number.startsWith('十') && number.length > 1 ? 10 : 0;
  return tens + `一${DIGITS}`.indexOf(number.slice(-1)) + 1;
}
