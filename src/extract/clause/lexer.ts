/** Tells the words of a clause apart: labels, units, verbs, 会同. Their order is the business of the grammar (clause.peggy). */

import { flatten, trimSpan, type Span } from '../../text/mention.ts';
import { isPersonName } from './persons.ts';
import type { Named, Word } from './phrase.ts';
import { itemsIn, type Item, type Label } from './tokens.ts';
import { findRemarkedRole, splitConjunction, trimUnit } from './trim-unit.ts';
import { isPlaceholder, isPlainUnit, isPossibleUnit } from './unit-names.ts';
import { findTrailingVerb } from './verbs.ts';

/** The letter of clause.peggy for a word, and what the word says. */
interface Lexeme {
  readonly letter: 'L' | 'H' | 'D' | 'P' | 'U' | 'N' | 'T' | 'A' | 'G' | 'J' | 'V' | 'K';
  readonly word: Word;
}

/** Words in printed order: one letter and one word each. */
export interface Words {
  readonly letters: string;
  readonly words: readonly Word[];
}

export interface LexerOptions {
  /** A line break parts items. */
  readonly breaks: boolean;
  /** A column says that units stand here. */
  readonly announced: boolean;
  /** Where a sentence goes on, its first words may be a unit that acts. */
  readonly actors: boolean;
}

/** No name of a unit is longer, its alias included. */
const MAX_ITEM = 120;

/** The words of a span, up to the first before any label that cannot stand there. */
export function toWords(text: string, span: Span, options: LexerOptions): Words {
  const lexemes: Lexeme[] = [];
  let label: Lexeme | null = null;
  for (const item of itemsIn(text, span, options.breaks)) {
    if (item.label !== null) {
      label = toLabel(item.label);
      lexemes.push(label);
    }
    const isPassedOver = label !== null && label.word === null;
    const found = isPassedOver ? passedOver(item) : lexemesOf(text, item, options);
    lexemes.push(...found);
    if (label === null && !options.announced && found.some(isOther)) break;
  }
  return {
    letters: lexemes.map(({ letter }) => letter).join(''),
    words: lexemes.map(({ word }) => word),
  };
}

function toLabel(label: Label): Lexeme {
  switch (label.meaning) {
    case 'LEAD':
    case 'RESPONSIBLE':
      return { letter: 'L', word: { role: label.meaning, label } };
    case 'SUPPORT':
    case 'SUPERVISE':
      return { letter: 'H', word: { role: label.meaning, label } };
    case 'DUE':
      return { letter: 'D', word: null };
    case 'PERSON':
    case 'NOTE':
      return { letter: 'P', word: null };
  }
}

function isOther({ letter }: Lexeme): boolean {
  return letter === 'T' || letter === 'A' || letter === 'G';
}

/** What stands behind a label of something else than units. */
function passedOver(item: Item): readonly Lexeme[] {
  return isEmpty(item) ? [] : [{ letter: 'T', word: toNamed(item, []) }];
}

function lexemesOf(text: string, item: Item, options: LexerOptions): readonly Lexeme[] {
  const join: readonly Lexeme[] = item.joined ? [{ letter: 'J', word: null }] : [];
  if (isEmpty(item)) return join;
  const words = text.slice(item.start, item.end);
  const isLong = words.length > MAX_ITEM;
  const withVerb = isLong ? null : unitsAndVerb(text, item, words);
  if (withVerb !== null) return [...join, ...withVerb];
  const name = isLong ? toOther(text, item, [], options) : toName(text, item, options);
  const remark = findRemarkedRole(words);
  if (remark === null) return [...join, name];
  return [...join, name, { letter: 'K', word: { role: remark, label: null } }];
}

/** B、C配合: the last of a list, and the verb; null where no unit stands before one. */
function unitsAndVerb(text: string, item: Item, words: string): readonly Lexeme[] | null {
  const verb = findTrailingVerb(words);
  if (verb === null) return null;
  const said: Lexeme = { letter: 'V', word: { role: verb.role, label: null } };
  const before = trimUnit(text, trimSpan(text, { start: item.start, end: item.start + verb.length }));
  const name = flatten(text.slice(before.start, before.end));
  if (name === '') return [said];
  if (!isPlainUnit(name)) return null;
  return [{ letter: 'U', word: toNamed(item, splitConjunction(text, before)) }, said];
}

function toName(text: string, item: Item, options: LexerOptions): Lexeme {
  const whole = trimUnit(text, item);
  const name = flatten(text.slice(whole.start, whole.end));
  if (name === '' || isPlaceholder(name) || isPersonName(name))
    return { letter: 'N', word: toNamed(item, []) };
  if (isPlainUnit(name)) return { letter: 'U', word: toNamed(item, splitConjunction(text, whole)) };
  return toOther(text, item, isPossibleUnit(name) ? splitConjunction(text, whole) : [], options);
}

/** @param units what it names if a label says that it does */
function toOther(text: string, item: Item, units: readonly Span[], { actors }: LexerOptions): Lexeme {
  const actor = actors ? unitBeforeVerb(text, item) : null;
  const letter = actor !== null ? 'A' : actors && ACTION.test(text.slice(item.start, item.end)) ? 'G' : 'T';
  return { letter, word: { ...toNamed(item, units), actor } };
}

function toNamed({ start, end }: Item, units: readonly Span[]): Named {
  return { span: { start, end }, units, actor: null };
}

function isEmpty({ start, end }: Span): boolean {
  return end <= start;
}

/** What bodies do together: 由A会同B制定…, whoever of them acts. */
const VERBS =
  '(?:共同|联合|研究|组织|制[定订]|划定|拟[定订]|编制|起草|确定|核定|认定|审核|评估|推[进动]|开展|实施|落实|做好|建立|完善|指导|协调|统筹|办理|处理|解决|提出|出台|印发|发布|公布|监督|检查|加强|承担|另行|依法|按|根据)\\p{Script=Han}';
const ACTS = new RegExp(`^\\p{Script=Han}{2,30}?(?=${VERBS})`, 'u');
const ACTION = new RegExp(`^${VERBS}`, 'u');

/** The unit that a sentence goes on behind: 县财政局 of 县财政局制定办法. */
function unitBeforeVerb(text: string, item: Item): Span | null {
  const name = ACTS.exec(text.slice(item.start, Math.min(item.end, item.start + MAX_ITEM)))?.[0];
  if (name === undefined) return null;
  const unit = trimUnit(text, { start: item.start, end: item.start + name.length });
  return isPlainUnit(text.slice(unit.start, unit.end)) ? unit : null;
}
