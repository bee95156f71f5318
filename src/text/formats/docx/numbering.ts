/** The lists of a document (`word/numbering.xml`). ISO/IEC 29500-1, 17.9. */

import { readXml, isOn, type Attributes } from './xml.ts';

/** One level of a list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1条`: %1 is the number of the outermost level. */
  readonly text: string;
  /** The level whose number begins it anew, 1-based; 0 for none, null for every outer one. */
  readonly restart: number | null;
  /** The paragraph style that stands at this level; null for none. */
  readonly style: string | null;
  /** All numbers in digits. */
  readonly legal: boolean;
}

/** A list in use: lists of one `counter` count on from each other. */
export interface List {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** First numbers of its own, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

export type Lists = ReadonlyMap<string, List>;

interface Abstract {
  readonly levels: Map<number, Level>;
  /** Name of a style that has the levels. */
  styleLink: string | null;
  /** Name of the style that these levels are of. */
  ofStyle: string | null;
}

interface Instance {
  abstract: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

const NEW_LEVEL: Level = { start: 1, format: 'decimal', text: '', restart: null, style: null, legal: false };
/** Levels are 0 to 8. */
const LAST_LEVEL = 8;

/** @throws ZerenError FILE_MALFORMED, FILE_TOO_COMPLEX */
export function readNumbering(bytes: Uint8Array): Lists {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  let abstract: Abstract | null = null;
  let instance: Instance | null = null;
  let number = 0;
  let level: Level | null = null;
  readXml(bytes, 'word/numbering.xml', {
    open(name, attributes) {
      const val = attributes['val'] ?? '';
      switch (name) {
        case 'abstractNum':
          abstract = { levels: new Map(), styleLink: null, ofStyle: null };
          abstracts.set(attributes['abstractNumId'] ?? '', abstract);
          break;
        case 'num':
          instance = { abstract: '', levels: new Map(), starts: new Map() };
          instances.set(attributes['numId'] ?? '', instance);
          break;
        case 'abstractNumId':
          if (instance !== null) instance.abstract = val;
          break;
        case 'numStyleLink':
          if (abstract !== null) abstract.styleLink = val;
          break;
        case 'styleLink':
          if (abstract !== null) abstract.ofStyle = val;
          break;
        case 'lvlOverride':
          number = levelNumber(attributes['ilvl']);
          break;
        case 'startOverride':
          instance?.starts.set(number, toCount(val, 1));
          break;
        case 'lvl':
          number = levelNumber(attributes['ilvl']);
          level = NEW_LEVEL;
          break;
        default:
          if (level !== null) level = withProperty(level, name, attributes);
      }
    },
    text: () => undefined,
    close(name) {
      if (name === 'abstractNum') abstract = null;
      if (name === 'num') instance = null;
      if (name !== 'lvl' || level === null) return;
      (abstract ?? instance)?.levels.set(number, level);
      level = null;
    },
  });
  return new Map(Array.from(instances, ([id, each]) => [id, toList(each, abstracts)]));
}

function withProperty(level: Level, name: string, attributes: Attributes): Level {
  const val = attributes['val'] ?? '';
  switch (name) {
    case 'start':
      return { ...level, start: toCount(val, 1) };
    case 'numFmt':
      return { ...level, format: val };
    case 'lvlText':
      return { ...level, text: val };
    case 'lvlRestart':
      return { ...level, restart: toCount(val, 0) };
    case 'pStyle':
      return { ...level, style: val };
    case 'isLgl':
      return { ...level, legal: isOn(attributes) };
    default:
      return level;
  }
}

function toList({ abstract: id, levels, starts }: Instance, abstracts: ReadonlyMap<string, Abstract>): List {
  const own = abstracts.get(id);
  const link = own?.styleLink ?? null;
  const linked =
    link === null ? undefined : Array.from(abstracts.values()).find(({ ofStyle }) => ofStyle === link);
  return { counter: id, levels: new Map([...((linked ?? own)?.levels ?? []), ...levels]), starts };
}

function levelNumber(written: string | undefined): number {
  return Math.min(toCount(written ?? '0', 0), LAST_LEVEL);
}

function toCount(written: string, otherwise: number): number {
  return /^\d{1,6}$/u.test(written) ? Number(written) : otherwise;
}
