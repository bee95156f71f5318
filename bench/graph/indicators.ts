/** The table of indicators of a generated plan: a cell a line, as copied from a page. */

import type { IndicatorFact } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import type { Draft } from '../../src/match/draft.ts';
import type { County } from './county.ts';
import type { Page } from './page.ts';
import { INDICATORS } from './words.ts';

const YEARS = [2023, 2024, 2025] as const;

export function printIndicators(
  page: Page,
  { random }: County,
  documentId: string,
): { readonly indicators: readonly IndicatorFact[]; readonly drafts: readonly Draft[] } {
  const drafts: Draft[] = [];
  let wholeId: string | null = null;
  const indicators = INDICATORS.map(({ category, name, unit, least, isPart }, position): IndicatorFact => {
    const id = toId('ind', documentId, category, name);
    page.print('BODY', `${name}(${unit})`);
    const values = YEARS.map((year, index) => {
      const value = least + index + random.below(10) / 10;
      const asWritten = value.toFixed(2);
      const line = page.print('BODY', asWritten);
      const valueId = toId('ivl', id, year);
      drafts.push({
        ...{ predicate: 'INDICATOR_VALUE', subjectId: id, objectId: valueId, asWritten, places: [line] },
        ...{ evidence: line, part: 'BODY', rule: 'indicator-table' },
      });
      return { id: valueId, year, value, asWritten, comparator: 'EQ' as const };
    });
    const partOfId = isPart ? wholeId : null;
    if (!isPart) wholeId = id;
    return { id, category, name, unit, position, partOfId, values };
  });
  return { indicators, drafts };
}
