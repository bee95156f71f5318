/** Documents broken in the ways that files break: cut, joined, shuffled, with bytes flipped and characters repeated. */

import type { Random } from './random.ts';

/** One way to break a text. Texts are UTF-16; `other` is another document. */
type Mutation = (text: string, random: Random, other: string) => string;

/** Longest run that one mutation adds, characters. */
const LONGEST_RUN = 20_000;
const MOST_MUTATIONS = 4;

const BRACKETS = ['(', '（', '〔', '【', '《', '“', '」', '】', '）', ')', '》'];
const CONTROLS = [
  ...['\u0000', '\u0001', '\u0008', '\u000b', '\u001b', '\u0085', '\u00ad', '\u200b', '\u200f', '\u202e'],
  ...[
    '\u2028',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\ufffd',
    '\ue000',
    '\ud800',
    '\udc00',
    '\u{20000}',
    '\u{e0001}',
  ],
];
const PIECES = [
  ...[
    '（',
    '(',
    '第一',
    '一',
    '1.',
    '1.1.',
    '2024年',
    '2024年13月',
    '、',
    '，',
    '；',
    '。',
    ' ',
    '\u3000',
    '\t',
  ],
  ...[
    '|',
    '| ',
    '\n',
    '\r',
    '\r\n',
    '牵头单位：',
    '责任单位',
    '区教委、',
    '由',
    '负责',
    '成员校为',
    '教育集团',
  ],
  ...['《', '》', '附件', '附件1', '１２', '9'.repeat(40), '①', '序号\n', '同上\n', '>>', '**', '<b>', '#'],
];

const MUTATIONS: readonly Mutation[] = [
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random, other) =>
    text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
  (text, random) => {
    const [start, end] = stretchOf(text, random);
    return text.slice(0, end) + text.slice(start);
  },
  (text, random) => {
    const [start, end] = stretchOf(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => shuffled(text.split('\n'), random).join('\n'),
  (text) => text.split('\n').reverse().join('\n'),
  (text, random) => text.replaceAll('\n', random.pick(['', '\r', '\r\n', '\n\n', '\t', ' \n '])),
  (text, random) => text.replaceAll(random.pick(BRACKETS), random.pick(['', ...BRACKETS])),
  (text, random) => inserted(text, random, random.pick(CONTROLS)),
  (text, random) => inserted(text, random, random.pick(BRACKETS)),
  (text, random) => {
    const piece = random.pick(PIECES);
    return inserted(text, random, piece.repeat(random.below(LONGEST_RUN / piece.length)));
  },
  (text, random) => text.replaceAll(random.pick(PIECES), random.pick(PIECES)),
  (text, random) => wrapped(text, 1 + random.below(40)),
];

/** A document made of one of the texts, always the same for one state of `random`. */
export function mutate(texts: readonly string[], random: Random): Uint8Array {
  let text = random.pick(texts);
  const times = 1 + random.below(MOST_MUTATIONS);
  for (let time = 0; time < times; time += 1) text = random.pick(MUTATIONS)(text, random, random.pick(texts));
  const bytes = new TextEncoder().encode(text);
  return random.below(4) === 0 ? withFlippedBytes(bytes, random) : bytes;
}

function stretchOf(text: string, random: Random): readonly [number, number] {
  const start = random.below(text.length + 1);
  return [start, start + random.below(text.length - start + 1)];
}

function inserted(text: string, random: Random, words: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + words + text.slice(at);
}

function shuffled(lines: readonly string[], random: Random): readonly string[] {
  const result = [...lines];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [result[last], result[other]] = [result[other] ?? '', result[last] ?? ''];
  }
  return result;
}

function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (let start = 0; start < text.length; start += width) lines.push(text.slice(start, start + width));
  return lines.join('\n');
}

function withFlippedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const result = Uint8Array.from(bytes);
  const times = 1 + random.below(8);
  for (let time = 0; time < times; time += 1) {
    const at = random.below(result.length);
    result[at] = (result[at] ?? 0) ^ (1 << random.below(8));
  }
  return result;
}
