/** What the folded name of a unit is made of: the region in front, the body, and what sort of body it is. */

/** A way to take the region off a name. */
export interface NameParts {
  /** The name without the region. */
  readonly body: string;
  /** 区, 县…: of the region in front, or alone in front; null where nothing is in front, or it does not tell. */
  readonly level: string | null;
}

/** Level words of regions, as they end their names, or stand for them: 区教委. */
export const LEVELS = ['省', '市', '州', '区', '县'];

/** How names of government bodies end that do the same work; the longest first. */
const CLASSES = ['委员会办公室', '委员会', '管理局', '办公室', '局', '委', '厅', '办'];

/** Fewer characters tell nothing. */
const SHORTEST = 2;

/**
 * The name as it is; without the regions in front of it; without a level word that stands for one; without the Party
 * committee of the region, either (宣传部 of 区委宣传部).
 * @param region whose name it is, where it does not say so; null where that is not known
 */
export function partsOf(
  folded: string,
  regions: readonly string[],
  region: string | null = null,
): readonly NameParts[] {
  const whole = { body: folded, level: levelOf(region?.slice(-1) ?? '') };
  const front = regionInFront(folded, regions);
  const first = folded.slice(0, 1);
  if (front !== '') return [whole, ...bodiesOf(folded.slice(front.length), levelOf(front.slice(-1)))];
  return LEVELS.includes(first) ? [whole, ...bodiesOf(folded.slice(1), first)] : [whole];
}

function bodiesOf(body: string, level: string | null): readonly NameParts[] {
  const ofParty = /^委(?!员)(.+)$/u.exec(body)?.[1] ?? '';
  const isTold = ofParty.length >= SHORTEST && !CLASSES.includes(ofParty);
  return isTold
    ? [
        { body, level },
        { body: ofParty, level },
      ]
    : [{ body, level }];
}

/** The regions that a folded name begins with, full or without their level word (重庆荣昌); '' where none. */
export function regionInFront(folded: string, regions: readonly string[]): string {
  const names = regions.flatMap((name) => [name, stemOf(name)]).filter((name) => name.length >= SHORTEST);
  const next = names
    .filter((name) => folded.startsWith(name))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  return next === '' ? '' : next + regionInFront(folded.slice(next.length), regions);
}

/** A region's name without its level word: 荣昌. */
export function stemOf(region: string): string {
  return LEVELS.includes(region.slice(-1)) ? region.slice(0, -1) : region;
}

/** A body without what tells its sort: 教育 of 教育局 and 教育委员会; null where too little is left. */
export function workOf(body: string): string | null {
  const ending = CLASSES.find((name) => body.endsWith(name));
  if (ending === undefined || body.length - ending.length < SHORTEST) return null;
  return body.slice(0, -ending.length);
}

/** Do two names speak of one body, as far as the words in front of it tell? */
export function isSameBody(a: NameParts, b: NameParts): boolean {
  return a.body === b.body && a.body.length >= SHORTEST && isSameLevel(a, b);
}

export function isSameLevel(a: NameParts, b: NameParts): boolean {
  return a.level === null || b.level === null || a.level === b.level;
}

/** Do the characters of one stand in the other in their order, from the same first one? */
export function isContained(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || !long.startsWith(short.charAt(0))) return false;
  let found = 0;
  for (const character of long) if (short.startsWith(character, found)) found += character.length;
  return found >= short.length;
}

function levelOf(character: string): string | null {
  return LEVELS.includes(character) ? character : null;
}
