/** Where the annexes begin, and the lists that only name them. */

import { isAnnexHeading, isAnnexReference, isDateLine } from './boilerplate.ts';
import { squeeze, type Line } from './lines.ts';
import { findOrdinal } from './ordinal.ts';
import type { TableLines } from './tree.ts';

export interface Annexes {
  /** Offset of the line that begins the first annex; null without annexes. */
  readonly start: number | null;
  /** Numbered lines that only name annexes (附件:1.… / 2.…): no items of the text. */
  readonly listed: ReadonlySet<Line>;
}

/** A heading may be this many lines away from the first item or table of its annex. */
const HEADING_LINES = 5;
/** The signature stands this close behind a list of annexes. */
const SIGNATURE_LINES = 8;
const LONGEST_NAME = 80;
/** A notice issues one plan or a few. */
const MOST_TITLES = 20;

/**
 * 附件 begins the annexes only behind a numbered text: before one, or where the plan stands behind it that the notice
 * issues, it begins the document proper.
 */
export function findAnnexes(lines: readonly Line[], tables: readonly TableLines[]): Annexes {
  const listed = new Set(
    lines.flatMap((line, index) => (namesAnnexes(line) ? listBehind(lines, index) : [])),
  );
  const inTable = new Set(tables.flatMap(({ first, next }) => lines.slice(first, next)));
  const isText = (line: Line): boolean => !listed.has(line) && !inTable.has(line);
  const first = lines.findIndex((line) => isText(line) && findOrdinal(line.text) !== null);
  const issued = lines
    .slice(0, Math.max(0, first))
    .flatMap(({ text }) => titlesIssued(text))
    .slice(0, MOST_TITLES);
  const tableStarts = new Set(tables.map((table) => table.first));
  const begins = (line: Line, index: number): boolean =>
    index > first &&
    isText(line) &&
    (isAnnexHeading(line)
      ? !isListed(lines[index + 1], listed) && !bearsTitle(lines, index, issued)
      : isAnnexReference(line) && leadsTo(lines, index, tableStarts));
  return { start: first < 0 ? null : (lines.find(begins)?.start ?? null), listed };
}

/** X of 印发《X》, without what follows in brackets. */
function titlesIssued(words: string): readonly string[] {
  return Array.from(
    words.slice(0, 400).matchAll(/(?:印发|转发|发布|现将)\s?《([^《》(（]{4,80})/gu),
    (match) => squeeze(match[1] ?? ''),
  );
}

function bearsTitle(lines: readonly Line[], index: number, titles: readonly string[]): boolean {
  const words = squeeze(
    lines
      .slice(index + 1, index + 4)
      .map(({ text }) => text.slice(0, LONGEST_NAME))
      .join(''),
  );
  return titles.some((title) => words.startsWith(title));
}

function namesAnnexes(line: Line): boolean {
  return isAnnexReference(line) || isAnnexHeading(line);
}

function isListed(line: Line | undefined, listed: ReadonlySet<Line>): boolean {
  return line !== undefined && listed.has(line);
}

/** Names under 附件, numbered on: behind 附件:1.…, and behind 附件: alone where the signature follows. */
function listBehind(lines: readonly Line[], index: number): readonly Line[] {
  const first = lines[index];
  if (first === undefined) return [];
  let next = index + 1;
  let number = numberOfReference(first);
  while (isNameNumbered(lines[next], number + 1)) {
    number += 1;
    next += 1;
  }
  const isSigned = lines.slice(next, next + SIGNATURE_LINES).some(isDateLine);
  return numberOfReference(first) > 0 || isSigned ? lines.slice(index + 1, next) : [];
}

/** 1 of 附件:1.方案; 0 where no number follows the colon. */
function numberOfReference(line: Line): number {
  const colon = line.text.slice(0, 8).search(/[:：]/u);
  return colon < 0 ? 0 : (findOrdinal(line.text.slice(colon + 1).trimStart())?.value ?? 0);
}

function isNameNumbered(line: Line | undefined, number: number): boolean {
  if (line === undefined || line.text.length > LONGEST_NAME || /[。；;]/u.test(line.text)) return false;
  const ordinal = findOrdinal(line.text);
  return ordinal?.style === 'DIGIT' && ordinal.value === number;
}

/** 附件1:分解表 heads an annex where its table or its first item follows, not a date, another annex or other items. */
function leadsTo(lines: readonly Line[], index: number, tableStarts: ReadonlySet<number>): boolean {
  const heading = lines[index];
  if (heading === undefined || numberOfReference(heading) > 0) return false;
  for (let next = index + 1; next <= Math.min(index + HEADING_LINES, lines.length - 1); next += 1) {
    const line = lines[next];
    if (tableStarts.has(next)) return true;
    if (line === undefined || isDateLine(line) || namesAnnexes(line)) return false;
    const ordinal = findOrdinal(line.text);
    if (ordinal !== null) return ordinal.value === 1;
  }
  return false;
}
