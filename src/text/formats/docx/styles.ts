/** What paragraph styles say of numbers and visibility (`word/styles.xml`). ISO/IEC 29500-1, 17.7. */

import { isOn, readXml } from './xml.ts';

export interface Style {
  /** Null where the style says nothing of lists; '0' takes the number of its base away. */
  readonly list: string | null;
  readonly level: number | null;
  readonly hidden: boolean;
  /** A line of a table of contents: it repeats a heading. */
  readonly contents: boolean;
}

export type Styles = ReadonlyMap<string, Style>;

interface Draft {
  base: string | null;
  list: string | null;
  level: number | null;
  hidden: boolean;
  contents: boolean;
}

const PLAIN: Style = { list: null, level: null, hidden: false, contents: false };
/** A chain of bases is short; a circle is not followed further. */
const MOST_BASES = 16;

/** @throws ZerenError FILE_MALFORMED, FILE_TOO_COMPLEX */
export function readStyles(bytes: Uint8Array): Styles {
  const drafts = new Map<string, Draft>();
  let draft: Draft | null = null;
  readXml(bytes, 'word/styles.xml', {
    open(name, attributes) {
      const val = attributes['val'] ?? '';
      if (name === 'style') {
        draft = { base: null, list: null, level: null, hidden: false, contents: false };
        drafts.set(attributes['styleId'] ?? '', draft);
      }
      if (draft === null) return;
      if (name === 'basedOn') draft.base = val;
      else if (name === 'numId') draft.list = val;
      else if (name === 'ilvl') draft.level = Number.parseInt(val, 10);
      else if (name === 'vanish') draft.hidden = isOn(attributes);
      else if (name === 'name') draft.contents = /^toc \d$/iu.test(val);
    },
    text: () => undefined,
    close(name) {
      if (name === 'style') draft = null;
    },
  });
  return new Map(Array.from(drafts.keys(), (id) => [id, inherit(id, drafts)]));
}

function inherit(id: string, drafts: ReadonlyMap<string, Draft>): Style {
  let style = PLAIN;
  let next: string | null = id;
  for (let step = 0; next !== null && step < MOST_BASES; step += 1) {
    const draft: Draft | undefined = drafts.get(next);
    if (draft === undefined) break;
    style = {
      list: style.list ?? draft.list,
      level: style.level ?? draft.level,
      hidden: style.hidden || draft.hidden,
      contents: style.contents || draft.contents,
    };
    next = draft.base;
  }
  return style;
}
