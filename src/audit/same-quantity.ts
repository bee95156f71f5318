/** Whether two numbers count the same thing, though their labels are not printed alike. */

import { fold } from '../fold.ts';
import { similarity } from '../match/similarity.ts';
import type { MeasureFact } from '../model/facts.ts';
import type { StatedMeasure } from './goals.ts';
import { kindOfSchool } from './works.ts';

/** Labels less alike than this are taken for two things. */
const ALIKE = 0.5;

type Counted = Pick<MeasureFact, 'label' | 'unit'>;

/** Of two measures with one unit, whether one label is the other, a shorter form of it, or much like it. */
export function isSameQuantity(one: Counted, other: Counted): boolean {
  if (one.unit !== other.unit) return false;
  const [a, b] = [keyOf(one.label), keyOf(other.label)];
  if (differ(levelOf(a), levelOf(b)) || differ(sortOf(a), sortOf(b))) return false;
  return a === b || isShortFor(a, b) || isShortFor(b, a) || similarity(a, b) >= ALIKE;
}

/** What the totals of the body and the row of the annex have of each other. */
export interface Comparison {
  /** A number of the body and one of the annex, equal, of one sort of thing, under labels that are two. */
  readonly twoLabels: readonly (readonly [StatedMeasure, StatedMeasure])[];
  /** Numbers of the body that the annex does not have. */
  readonly onlyInBody: readonly StatedMeasure[];
}

export function compareQuantities(
  body: readonly StatedMeasure[],
  annex: readonly StatedMeasure[],
): Comparison {
  const isMatched = (one: StatedMeasure, all: readonly StatedMeasure[]): boolean =>
    all.some((other) => isSameQuantity(one.measure, other.measure));
  const left = body.filter((one) => !isMatched(one, annex));
  const free = annex.filter((one) => !isMatched(one, body));
  const pairs = left.map((one) => [one, free.find((other) => hasSameNumber(one, other))] as const);
  return {
    twoLabels: pairs.flatMap(([one, other]) =>
      other !== undefined && hasSameHead(one.measure, other.measure) ? [[one, other] as const] : [],
    ),
    onlyInBody: pairs.flatMap(([one, other]) => (other === undefined ? [one] : [])),
  };
}

function hasSameNumber({ measure: one }: StatedMeasure, { measure: other }: StatedMeasure): boolean {
  return one.quantity === other.quantity && one.unit === other.unit;
}

/** 高中 of 市级品牌高中: the last two characters tell the sort of thing. */
function hasSameHead(one: Counted, other: Counted): boolean {
  return keyOf(one.label).slice(-2) === keyOf(other.label).slice(-2);
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

/** 市级, 区级: what differs in this is never one thing. */
function levelOf(label: string): string {
  return /国家级|省级|市级|区级|县级|校级|镇级/u.exec(label)?.[0] ?? '';
}

/** 小学 and 中小学 are not one thing. */
function sortOf(label: string): string {
  return kindOfSchool(label)?.word ?? '';
}

/** 示范校 and 示范学校 are one word. */
function keyOf(label: string): string {
  return fold(label).replace(/学校/gu, '校');
}

/** All characters of the shorter stand in the longer, in their order, and both end alike. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
