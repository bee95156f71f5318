/** A folder of generated documents: the same seed gives the same bytes, on any machine. */

import { randomFrom, type Random } from '../../tests/support/fuzz/random.ts';
import { toGb18030 } from '../../tests/support/legacy-encodings.ts';
import { makeNews } from './news.ts';
import { makePlan, type Place } from './plan.ts';
import { toDocx, toFlattened, toHtml, toMarkdown, toPdf, toTabs } from './plan-tables.ts';
import { TEXT_FORMS, toText, toUnitFirstText } from './plan-texts.ts';

export interface GeneratedDocument {
  /** With the ending of its kind. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** No text can be read from it. */
  readonly isBroken: boolean;
}

/** Documents of one place, on average. */
const PER_PLACE = 10;
/** One file in so many cannot be read. */
const BROKEN_EVERY = 100;

/** @param places of which some are drawn; at least one */
export function* makeDocuments(
  count: number,
  seed: number,
  places: readonly Place[],
): Generator<GeneratedDocument> {
  const random = randomFrom(seed);
  const drawn = Array.from({ length: Math.ceil(count / PER_PLACE) }, () => random.pick(places));
  for (let serial = 1; serial <= count; serial += 1) {
    const isBroken = serial % BROKEN_EVERY === BROKEN_EVERY / 2;
    const { ending, content } = isBroken
      ? makeBroken(random)
      : makeReadable(random.pick(drawn), drawn, serial, random);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    yield { file: `${String(serial).padStart(5, '0')}.${ending}`, bytes, isBroken };
  }
}

interface Made {
  readonly ending: string;
  readonly content: string | Uint8Array;
}

function makeReadable(place: Place, others: readonly Place[], serial: number, random: Random): Made {
  if (random.below(8) === 0) return { ending: 'txt', content: makeNews(place, others, random) };
  const plan = makePlan(place, serial, random);
  switch (random.below(10)) {
    case 0:
      return { ending: 'txt', content: toTabs(plan) };
    case 1:
      return { ending: 'txt', content: toFlattened(plan) };
    case 2:
      return { ending: 'md', content: toMarkdown(plan) };
    case 3:
      return { ending: 'html', content: toHtml(plan) };
    case 4:
      return { ending: 'docx', content: toDocx(plan) };
    case 5:
      return random.below(4) === 0
        ? { ending: 'pdf', content: toPdf(plan) }
        : { ending: 'txt', content: toUnitFirstText(plan).join('\n') };
    default: {
      const text = toText(plan, random.pick(TEXT_FORMS)).join('\n');
      return { ending: 'txt', content: random.below(10) === 0 ? toGb18030(text) : text };
    }
  }
}

function makeBroken(random: Random): Made {
  switch (random.below(4)) {
    case 0:
      return { ending: 'txt', content: '' };
    case 1:
      return { ending: 'txt', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 255) };
    case 2:
      return { ending: 'docx', content: 'PK\u0003\u0004 cut off' };
    default:
      return { ending: 'pdf', content: '%PDF-1.7\n1 0 obj\n<< /Type /Catalog' };
  }
}
