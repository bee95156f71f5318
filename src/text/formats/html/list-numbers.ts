/** The numbers that browsers print before the items of ordered lists. */

import { toHanNumber, toLetters, toRoman } from '../ordinal-text.ts';
import type { Open } from './nodes.ts';

export interface ListNumbers {
  readonly style: string;
  readonly step: number;
  next: number;
}

/** Words that are numbered already, in a list whose own numbers the style sheet hides. */
const NUMBERED =
  /^\s*(?:[(（〔]?[\d一二三四五六七八九十]{1,3}\s?[)）〕.．、,，]|第[\d一二三四五六七八九十百]{1,5}[条章节]|[\u2460-\u2473])/u;

/** Null for a list without numbers. */
export function openList({ name, attributes }: Open): ListNumbers | null {
  const style = styleOf(attributes) ?? 'decimal';
  if (name !== 'ol' || /^(?:none|disc|circle|square)$/u.test(style)) return null;
  const start = Number.parseInt(attributes['start'] ?? '1', 10);
  const step = attributes['reversed'] === undefined ? 1 : -1;
  return { style, step, next: Number.isSafeInteger(start) ? start : 1 };
}

/** The number before an item with its stop; empty where its own words begin with one. Counts on. */
export function takeNumber(list: ListNumbers, item: Open, words: string): string {
  const value = Number.parseInt(item.attributes['value'] ?? '', 10);
  const number = Number.isSafeInteger(value) ? value : list.next;
  list.next = number + list.step;
  return NUMBERED.test(words) ? '' : toMarker(list.style, number);
}

function styleOf(attributes: Open['attributes']): string | null {
  const styled = /list-style(?:-type)?\s{0,8}:\s{0,8}([a-z-]{1,40})/iu.exec(attributes['style'] ?? '')?.[1];
  if (styled !== undefined) return styled.toLowerCase();
  switch (attributes['type'] ?? '') {
    case 'a':
      return 'lower-alpha';
    case 'A':
      return 'upper-alpha';
    case 'i':
      return 'lower-roman';
    case 'I':
      return 'upper-roman';
    default:
      return null;
  }
}

function toMarker(style: string, number: number): string {
  switch (style) {
    case 'lower-alpha':
    case 'lower-latin':
      return `${toLetters(number)}.`;
    case 'upper-alpha':
    case 'upper-latin':
      return `${toLetters(number).toUpperCase()}.`;
    case 'lower-roman':
      return `${toRoman(number)}.`;
    case 'upper-roman':
      return `${toRoman(number).toUpperCase()}.`;
    case 'cjk-ideographic':
    case 'simp-chinese-informal':
    case 'trad-chinese-informal':
    case 'cjk-decimal':
      return `${toHanNumber(number)}、`;
    default:
      return `${number}.`;
  }
}
